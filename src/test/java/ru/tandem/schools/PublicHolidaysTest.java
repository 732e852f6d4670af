package ru.tandem.schools;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ru.tandem.config.ConfigDirectory;

/** When everybody rests: the holidays, and the working days to which lost ones have moved. */
class PublicHolidaysTest {

  private static List<String> restedWorkingDays(PublicHolidays holidays, int year) {
    LocalDate first = Year.of(year).atDay(1);
    return first
        .datesUntil(first.plusYears(1))
        .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0)
        .filter(day -> !(day.getMonthValue() == 1 && day.getDayOfMonth() <= 8))
        .filter(holidays::include)
        .map(LocalDate::toString)
        .toList();
  }

  @Test
  void aHolidayOnAWeekendIsRestedOnTheNextWorkingDay() {
    PublicHolidays shipped = new PublicHolidays(new ConfigDirectory("config"));
    assertThat(restedWorkingDays(shipped, 2026))
        .containsExactly(
            "2026-01-09",
            "2026-02-23",
            "2026-03-09",
            "2026-05-01",
            "2026-05-11",
            "2026-06-12",
            "2026-11-04",
            "2026-12-31");
    assertThat(restedWorkingDays(shipped, 2027))
        .containsExactly(
            "2027-02-23", "2027-03-08", "2027-05-03", "2027-05-10", "2027-06-14", "2027-11-04");
  }

  /** In 2019 the 23rd of February fell on a Saturday and was rested on the 10th of May. */
  @Test
  void aDecreeMayMoveAHolidayElsewhere(@TempDir Path config) throws IOException {
    Files.writeString(
        config.resolve("calendar.yaml"),
        """
        version: 1
        every-year: ["23.02", "09.05"]
        moved:
          - {year: 2030, days: ["10.05"], working: ["25.02"]}
        """);
    PublicHolidays holidays = new PublicHolidays(new ConfigDirectory(config.toString()));
    assertThat(holidays.include(LocalDate.parse("2030-02-23"))).isTrue();
    assertThat(holidays.include(LocalDate.parse("2030-02-25"))).isFalse();
    assertThat(holidays.include(LocalDate.parse("2030-05-10"))).isTrue();
    assertThat(holidays.include(LocalDate.parse("2036-02-25"))).isTrue();
  }

  @Test
  void theCountryRestsOnItsHolidays() {
    PublicHolidays shipped = new PublicHolidays(new ConfigDirectory("config"));
    assertThat(shipped.include(LocalDate.parse("2030-11-04"))).isTrue();
    assertThat(shipped.include(LocalDate.parse("2026-05-11"))).isTrue();
    assertThat(shipped.include(LocalDate.parse("2027-05-11"))).isFalse();
    assertThat(
            new PublicHolidays(new ConfigDirectory("src")).include(LocalDate.parse("2026-09-07")))
        .isFalse();
  }
}
