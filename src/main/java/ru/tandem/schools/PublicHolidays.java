package ru.tandem.schools;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import ru.tandem.config.ConfigDirectory;
import ru.tandem.config.Problems;
import ru.tandem.config.Section;

/**
 * The days on which the whole country rests: {@code config/calendar.yaml}, if there is one. A
 * holiday that falls on a Saturday or Sunday is rested on the next working day after it, except in
 * the first days of January, which the government moves by decree (Labour Code, article 112).
 */
@Component
public class PublicHolidays {

  private static final String FILE = "calendar.yaml";
  private static final int FIRST_YEAR = 2020;
  private static final int LAST_YEAR = 2100;

  private static final MonthDay NEW_YEAR_ENDS = MonthDay.of(1, 8);

  private final Set<MonthDay> everyYear = new HashSet<>();
  private final Set<LocalDate> moved = new HashSet<>();
  private final Set<LocalDate> working = new HashSet<>();

  PublicHolidays(ConfigDirectory config) {
    if (config.has(FILE)) {
      Problems problems = new Problems();
      config.file(FILE, problems, this::read);
      problems.refuse();
    }
  }

  public boolean include(LocalDate day) {
    boolean rests = isHoliday(day) || moved.contains(day) || isRestedLater(day);
    return rests && !working.contains(day);
  }

  private boolean isHoliday(LocalDate day) {
    return everyYear.contains(MonthDay.from(day));
  }

  private boolean isRestedLater(LocalDate day) {
    return !isFree(day)
        && Stream.iterate(day.minusDays(1), this::isFree, free -> free.minusDays(1))
            .anyMatch(this::isLost);
  }

  private boolean isFree(LocalDate day) {
    return isWeekend(day) || isHoliday(day);
  }

  private boolean isLost(LocalDate day) {
    return isWeekend(day) && isHoliday(day) && MonthDay.from(day).isAfter(NEW_YEAR_ENDS);
  }

  private static boolean isWeekend(LocalDate day) {
    return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
  }

  private PublicHolidays read(Section file) {
    file.number("version", 1, 9999);
    everyYear.addAll(days(file, "every-year"));
    if (file.has("moved")) {
      file.list("moved", this::readYear);
    }
    return this;
  }

  private int readYear(Section section) {
    int year = section.number("year", FIRST_YEAR, LAST_YEAR);
    days(section, "days").forEach(day -> moved.add(day.atYear(year)));
    if (section.has("working")) {
      days(section, "working").forEach(day -> working.add(day.atYear(year)));
    }
    return year;
  }

  private static List<MonthDay> days(Section section, String key) {
    List<MonthDay> days = new ArrayList<>();
    for (String text : section.texts(key)) {
      String[] parts = text.split("\\.");
      try {
        days.add(MonthDay.of(Integer.parseInt(parts[1]), Integer.parseInt(parts[0])));
      } catch (DateTimeException | NumberFormatException | IndexOutOfBoundsException noDay) {
        section.problem(key, "“" + text + "” is no day; write it as day and month: \"04.11\"");
      }
    }
    return days;
  }
}
