package ru.tandem.schools.bot;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import ru.tandem.conversation.Text;
import ru.tandem.schools.Doubt;
import ru.tandem.schools.ForSome;
import ru.tandem.schools.calendar.Unclear;

/** How what was read of a calendar is said: what is doubted, and what was not understood. */
final class CalendarTexts {

  private static final int MOST = 8;

  private CalendarTexts() {}

  static Text unclear(Unclear unclear) {
    List<Text> lines = new ArrayList<>();
    for (Unclear.Line line : unclear.lines()) {
      lines.add(
          Text.lines(
              Text.of("schools.calendar.unclear.line", line.line()),
              Text.of("schools.calendar.unclear." + line.reason(), line.part())));
    }
    lines.add(Text.of("schools.calendar.unclear"));
    return Text.paragraphs(lines.toArray(Text[]::new));
  }

  static Text forSome(ForSome some) {
    return Text.of("schools.calendar.some.line", some.words(), SettingsWords.span(some.days()));
  }

  /** Nothing when nothing is doubted. */
  static Text doubts(List<Doubt> doubts) {
    if (doubts.isEmpty()) {
      return Text.empty();
    }
    List<Text> lines = new ArrayList<>();
    lines.add(Text.of("schools.calendar.doubts"));
    List<Doubt> all = doubts.stream().distinct().toList();
    all.stream().limit(MOST).forEach(doubt -> lines.add(doubt(doubt)));
    lines.add(Text.more(all.size(), MOST));
    return Text.lines(lines);
  }

  private static Text doubt(Doubt doubt) {
    Object[] parts = doubt.parts().stream().map(CalendarTexts::part).toArray();
    return Text.of("schools.calendar.doubt." + doubt.what(), parts);
  }

  private static Object part(String part) {
    if (part.matches("\\d{4}-\\d{2}-\\d{2}")) {
      return LocalDate.parse(part);
    }
    for (DayOfWeek day : DayOfWeek.values()) {
      if (day.name().equals(part)) {
        return SettingsWords.weekday(day);
      }
    }
    return part;
  }
}
