package ru.tandem.schools.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ru.tandem.config.ConfigDirectory;
import ru.tandem.papers.TableFile;
import ru.tandem.schools.DaySpan;
import ru.tandem.schools.Lessons;
import ru.tandem.schools.SchoolYear;

/** A calendar is read as schools put it into a table. */
class CalendarTableTest {

  private static final LocalDate AUTUMN = LocalDate.parse("2026-09-07");

  private static final ReadCalendar CALENDARS =
      new ReadCalendar(new CalendarWords(new ConfigDirectory("config")));

  @TempDir Path folder;

  private SchoolYear read(String text) throws Exception {
    Path file = Files.writeString(folder.resolve("calendar.csv"), text);
    return CALENDARS.of(TableFile.read(file), AUTUMN);
  }

  private static DaySpan days(String first, String last) {
    return new DaySpan(LocalDate.parse(first), LocalDate.parse(last));
  }

  @Test
  void everyLineMayTellWhatItIs() throws Exception {
    SchoolYear year =
        read(
            """
            Календарный учебный график на 2026/27 год
            1 четверть;01.09.2026;25.10.2026
            Осенние каникулы;26.10.2026;03.11.2026
            2 четверть;04.11;27.12
            Зимние каникулы;28.12;10.01
            Уроки;пн–чт;08:30;14:10
            Уроки;пт;08:30;13:00
            """);
    assertThat(year.terms())
        .containsExactly(days("2026-09-01", "2026-10-25"), days("2026-11-04", "2026-12-27"));
    assertThat(year.holidays())
        .containsExactly(days("2026-10-26", "2026-11-03"), days("2026-12-28", "2027-01-10"));
    assertThat(year.lessons())
        .hasSize(5)
        .containsEntry(DayOfWeek.FRIDAY, new Lessons(LocalTime.of(8, 30), LocalTime.of(13, 0)));
  }

  @Test
  void orAHeadingTellsItForTheLinesBelow() throws Exception {
    SchoolYear year =
        read("Каникулы\nОсенние,26.10,03.11\nЗимние,28.12,10.01\nЧетверти\nI,01.09,25.10\n");
    assertThat(year.holidays()).hasSize(2);
    assertThat(year.terms()).containsExactly(days("2026-09-01", "2026-10-25"));
    assertThat(year.lessons()).isEmpty();
  }

  @Test
  void aWorkbookCountsDaysAndHoursAsNumbers() throws Exception {
    Path file = folder.resolve("calendar.xlsx");
    try (OutputStream out = Files.newOutputStream(file);
        Workbook workbook = new Workbook(out, "Test", "1.0")) {
      Worksheet sheet = workbook.newWorksheet("Каникулы");
      sheet.value(0, 0, "осенние");
      sheet.value(0, 1, LocalDate.of(2026, 10, 26));
      sheet.value(0, 2, LocalDate.of(2026, 11, 3));
      sheet.value(1, 0, "пн-пт");
      sheet.value(1, 1, 8.5 / 24);
      sheet.value(1, 2, 14.0 / 24 + 10.0 / 24 / 60);
    }
    SchoolYear year = CALENDARS.of(TableFile.read(file), AUTUMN);
    assertThat(year.holidays()).containsExactly(days("2026-10-26", "2026-11-03"));
    assertThat(year.lessons())
        .hasSize(5)
        .containsEntry(DayOfWeek.MONDAY, new Lessons(LocalTime.of(8, 30), LocalTime.of(14, 10)));
  }

  @Test
  void aDateOfWhichNobodyKnowsWhatItIsIsNamed() {
    assertThatThrownBy(() -> read("Праздник осени;26.10.2026\n"))
        .isInstanceOfSatisfying(
            Unclear.class, unclear -> assertThat(unclear.line()).contains("Праздник осени"));
    assertThatThrownBy(() -> read("Каникулы;40.10.2026\n")).isInstanceOf(Unclear.class);
  }
}
