package ru.tandem.schools.bot;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import ru.tandem.conversation.Text;
import ru.tandem.delivery.QuietHours;
import ru.tandem.people.Language;
import ru.tandem.people.RussianZone;
import ru.tandem.schools.Approval;
import ru.tandem.schools.DaySpan;
import ru.tandem.schools.DigestHour;
import ru.tandem.schools.Lessons;
import ru.tandem.schools.ReminderHours;
import ru.tandem.schools.SchoolCalendar;
import ru.tandem.schools.SpanKind;

/** How the settings of a school are named. */
final class SettingsWords {

  private SettingsWords() {}

  static Text zone(ZoneId zone) {
    Text name =
        RussianZone.of(zone)
            .map(known -> Text.of("people.zone." + known.code()))
            .orElse(Text.words(zone.getId()));
    return Text.of("schools.value.zone", name);
  }

  static Text language(Language language) {
    return Text.of("schools.value.language", Text.of("schools.language." + language));
  }

  static Text quiet(QuietHours hours) {
    return Text.of("schools.value.quiet", hours.from(), hours.to());
  }

  static Text reminders(ReminderHours hours) {
    List<Text> times = new ArrayList<>();
    for (int ahead : new int[] {hours.early(), hours.late()}) {
      if (ahead > 0) {
        times.add(Text.of("schools.remind.hours", ahead));
      }
    }
    return Text.of(
        "schools.value.remind",
        times.isEmpty() ? Text.of("schools.remind.none") : Text.list(times));
  }

  static Text digest(DigestHour when) {
    return Text.of("schools.value.digest", weekday(when.day()), LocalTime.of(when.hour(), 0));
  }

  static Text approval(Approval whom) {
    return Text.of("schools.value.approval", Text.of("schools.approval." + whom));
  }

  static List<DaySpan> days(SchoolCalendar calendar, SpanKind kind) {
    return kind == SpanKind.TERM ? calendar.terms() : calendar.holidays();
  }

  /** The nearest, and how many there are. */
  static Text days(SchoolCalendar calendar, SpanKind kind, LocalDate today) {
    List<DaySpan> all = days(calendar, kind);
    Optional<DaySpan> near = all.stream().filter(one -> !one.last().isBefore(today)).findFirst();
    return all.isEmpty()
        ? Text.of("schools.value.none." + kind)
        : Text.of(
            "schools.value." + kind,
            near.map(SettingsWords::span).orElse(Text.of("schools.value.past")),
            all.size());
  }

  static Text span(DaySpan span) {
    return span.first().equals(span.last())
        ? Text.of("schools.day", span.first())
        : Text.of("schools.span", span.first(), span.last());
  }

  static Text lessons(Map<DayOfWeek, Lessons> lessons) {
    List<Text> days = new ArrayList<>();
    lessons.forEach(
        (day, held) ->
            days.add(Text.of("schools.lessons.day", weekday(day), held.from(), held.to())));
    return Text.of(
        "schools.value.lessons",
        days.isEmpty() ? Text.of("schools.value.nothing") : Text.list(days));
  }

  static Text weekday(DayOfWeek day) {
    return Text.of("conversation.week." + day.name().substring(0, 3).toLowerCase(Locale.ROOT));
  }
}
