package ru.tandem.schools.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;

/** A workbook keeps a day as a number, and an hour as a part of one. */
final class Written {

  /** How a workbook counts days, and how the bot knows such a number when it sees one. */
  private static final LocalDate FIRST_DAY = LocalDate.of(1899, 12, 30);

  private static final Pattern DAY_NUMBER = Pattern.compile("[45]\\d{4}(?:\\.0+)?");
  private static final Pattern PART_OF_DAY = Pattern.compile("0\\.\\d{2,}");
  private static final long MINUTES_A_DAY = 24L * 60;
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

  private Written() {}

  /** As the eye sees it. */
  static String cell(String cell) {
    if (DAY_NUMBER.matcher(cell).matches()) {
      return FIRST_DAY.plusDays((long) Double.parseDouble(cell)).format(DAY);
    }
    if (PART_OF_DAY.matcher(cell).matches()) {
      LocalTime time =
          LocalTime.MIN.plusMinutes(Math.round(Double.parseDouble(cell) * MINUTES_A_DAY));
      return String.format(Locale.ROOT, "%02d:%02d", time.getHour(), time.getMinute());
    }
    return cell;
  }
}
