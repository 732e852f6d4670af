package ru.tandem.schools.calendar;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import ru.tandem.papers.TableFile;
import ru.tandem.papers.TableLine;
import ru.tandem.papers.TableSheet;
import ru.tandem.papers.UnreadableTable;
import ru.tandem.schools.Lessons;
import ru.tandem.schools.SchoolYear;
import ru.tandem.schools.SpanKind;

/** Reads the calendar of a school: out of a table, a calendar's file, or what a person types. */
@Component
public class ReadCalendar {

  /** Hours that no day of a month is written like. */
  private static final Pattern NO_DATE =
      Pattern.compile("(?<!\\d)\\d{1,2}(:\\d{2}|[.](00|1[3-9]|[2-5]\\d))(?![.\\d])");

  private final CalendarWords words;

  ReadCalendar(CalendarWords words) {
    this.words = words;
  }

  /**
   * A file that somebody sent, whatever it is.
   *
   * @throws UnreadableTable for one that is neither a table nor a calendar
   * @throws Unclear as {@link #of}
   */
  public SchoolYear of(Path file, LocalDate today) throws UnreadableTable, IOException {
    if (!EventsFile.isOne(file)) {
      return of(TableFile.read(file), today);
    }
    CalendarTable table = new CalendarTable(words, null, today);
    EventsFile.read(file, words, table::doubt).forEach(table::take);
    return table.year();
  }

  /**
   * @param today years that are not written are those of the school year that goes on, or comes
   * @return what was found; it may be nothing
   * @throws Unclear for the lines that have a date and cannot be understood
   */
  public SchoolYear of(List<TableSheet> sheets, LocalDate today) {
    CalendarTable table = new CalendarTable(words, null, today);
    sheets.stream().filter(sheet -> !sheet.unseen()).forEach(table::read);
    sheets.stream().filter(TableSheet::unseen).forEach(table::leave);
    return table.year();
  }

  /**
   * @param kind of what the person was asked
   * @throws Unclear for the lines that are none
   */
  public SchoolYear typed(String text, SpanKind kind, LocalDate today) {
    CalendarTable table = new CalendarTable(words, kind, today);
    lines(text).forEach(table::read);
    return table.year();
  }

  private static List<TableLine> lines(String text) {
    List<TableLine> lines = new ArrayList<>();
    for (String line : text.lines().map(String::strip).filter(one -> !one.isEmpty()).toList()) {
      lines.add(new TableLine(lines.size() + 1, List.of(line)));
    }
    return lines;
  }

  /** As in {@code пн–пт 08:30–14:10}, or lesson after lesson. */
  public Map<DayOfWeek, Lessons> lessons(String text) {
    Bells bells = new Bells(words);
    List<Unclear.Line> unclear = new ArrayList<>();
    for (TableLine line : lines(text)) {
      try {
        lesson(bells, line.cell(0));
      } catch (Refusal refusal) {
        unclear.add(new Unclear.Line(line.cell(0), refusal.reason().name(), refusal.part()));
      }
    }
    if (!unclear.isEmpty()) {
      throw new Unclear(unclear);
    }
    return bells.found();
  }

  private void lesson(Bells bells, String line) {
    List<Piece> pieces = BareHours.of(words, line);
    // a word that is no weekday may be one that was mistyped
    boolean bare = pieces.stream().noneMatch(Piece.Word.class::isInstance);
    if (!bells.isMeant(line, pieces) && !(bare && isOfHours(line, pieces))) {
      throw new Refusal(Refusal.Reason.HOURS, "");
    }
    bells.read(pieces, line, doubt -> {});
  }

  /** Two hours, one of them written as no day of a month is, or told without a dot at all. */
  private static boolean isOfHours(String line, List<Piece> pieces) {
    long hours = pieces.stream().filter(Piece.Hour.class::isInstance).count();
    return NO_DATE.matcher(line).find() || hours == 2 && line.indexOf('.') < 0;
  }
}
