package ru.tandem.schools;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import ru.tandem.papers.TableLine;
import ru.tandem.papers.TableSheet;

/**
 * Reads a school's calendar as schools write it into a table: terms, holidays and lesson hours,
 * each line with a word that tells which it is, or under a heading that does.
 *
 * <pre>
 *   1 четверть           01.09.2026   25.10.2026
 *   Осенние каникулы     26.10.2026   03.11.2026
 *   Уроки: пн–пт         08:30        14:10
 * </pre>
 */
final class CalendarTable {

  private static final Pattern DATE =
      Pattern.compile("(?<!\\d)\\d{1,2}(\\.\\d{1,2}(\\.\\d{4})?|/\\d{1,2}/\\d{4})(?!\\d)");

  /** How a workbook counts days, and how the bot knows such a number when it sees one. */
  private static final LocalDate FIRST_DAY = LocalDate.of(1899, 12, 30);

  private static final Pattern DAY_NUMBER = Pattern.compile("[45]\\d{4}");
  private static final Pattern PART_OF_DAY = Pattern.compile("0\\.\\d{2,}");
  private static final long MINUTES_A_DAY = 24L * 60;
  private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("dd.MM.yyyy");

  private final CalendarWords words;
  private final LocalDate today;
  private final Map<SpanKind, List<DaySpan>> spans = new EnumMap<>(SpanKind.class);
  private final Map<DayOfWeek, Lessons> lessons = new EnumMap<>(DayOfWeek.class);

  CalendarTable(CalendarWords words, LocalDate today) {
    this.words = words;
    this.today = today;
  }

  SchoolYear year() {
    return new SchoolYear(
        spans.getOrDefault(SpanKind.TERM, List.of()),
        spans.getOrDefault(SpanKind.HOLIDAY, List.of()),
        lessons);
  }

  void read(TableSheet sheet) {
    SpanKind heading = words.kind(sheet.name()).orElse(null);
    for (TableLine line : sheet.lines()) {
      String text = text(line);
      SpanKind kind = words.kind(text).orElse(heading);
      String hours = words.withoutLessons(text);
      Matcher date = DATE.matcher(text);
      if (CalendarLines.beginsWithWeekday(hours)) {
        lessons.putAll(CalendarLines.lessons(hours));
      } else if (date.find()) {
        add(kind, text.substring(date.start()), text);
      } else {
        heading = kind;
      }
    }
  }

  private void add(SpanKind kind, String dates, String line) {
    if (kind == null) {
      throw new CalendarLines.Unclear(line);
    }
    try {
      spans
          .computeIfAbsent(kind, none -> new ArrayList<>())
          .addAll(CalendarLines.days(dates, today));
    } catch (CalendarLines.Unclear unclear) {
      throw new CalendarLines.Unclear(line);
    }
  }

  private static String text(TableLine line) {
    return line.cells().stream()
        .filter(cell -> !cell.isEmpty())
        .map(CalendarTable::written)
        .collect(Collectors.joining("; "));
  }

  /** A workbook keeps a day as a number, and an hour as a part of one. */
  private static String written(String cell) {
    if (DAY_NUMBER.matcher(cell).matches()) {
      return FIRST_DAY.plusDays(Long.parseLong(cell)).format(WRITTEN);
    }
    if (PART_OF_DAY.matcher(cell).matches()) {
      LocalTime time =
          LocalTime.MIN.plusMinutes(Math.round(Double.parseDouble(cell) * MINUTES_A_DAY));
      return String.format(Locale.ROOT, "%02d:%02d", time.getHour(), time.getMinute());
    }
    return cell;
  }
}
