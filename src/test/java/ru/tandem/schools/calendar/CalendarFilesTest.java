package ru.tandem.schools.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.tandem.config.ConfigDirectory;
import ru.tandem.schools.DaySpan;
import ru.tandem.schools.Doubt;
import ru.tandem.schools.ForSome;
import ru.tandem.schools.SchoolYear;

/** Whole files as schools, services of the state and calendar programs give them. */
class CalendarFilesTest {

  private static final LocalDate AUTUMN = LocalDate.parse("2026-09-07");

  private static final ReadCalendar CALENDARS =
      new ReadCalendar(new CalendarWords(new ConfigDirectory("config")));

  @TempDir Path folder;

  private SchoolYear file(String name) throws Exception {
    Path copy = folder.resolve("file");
    try (InputStream in = CalendarFilesTest.class.getResourceAsStream("/files/calendar/" + name)) {
      Files.copy(in, copy);
    }
    return CALENDARS.of(copy, AUTUMN);
  }

  private static String shown(List<DaySpan> spans) {
    return spans.stream()
        .map(one -> one.first() + "/" + one.last())
        .collect(Collectors.joining(" "));
  }

  private static final String TERMS = "2026-09-01/2026-10-23 2026-11-04/2026-12-29";
  private static final String HOLIDAYS = "2026-10-24/2026-11-03 2026-12-30/2027-01-11";

  @ParameterizedTest
  @CsvSource({
    "gosuslugi.csv,'',2026-10-26/2026-11-03 2026-12-30/2027-01-11 2027-03-27/2027-04-04",
    "s-po.csv," + TERMS + "," + HOLIDAYS,
    "wide.csv," + TERMS + "," + HOLIDAYS,
    "wide-words.csv," + TERMS + "," + HOLIDAYS,
    "words-range.csv,'',2026-10-24/2026-11-01 2026-12-31/2027-01-11",
    "two-digit.csv,2026-09-01/2026-10-23,2026-10-24/2026-11-03",
    "iso.csv,2026-09-01/2026-10-23,2026-10-24/2026-11-03",
    "holidays.ics,'',2026-10-24/2026-11-03",
    "counted-from-1904.xlsx,'',2026-10-24/2026-11-03",
    "dates.xlsx,''," + HOLIDAYS,
    "list-of-days.csv,'',2026-11-03/2026-11-03 2026-11-04/2026-11-04 2027-02-23/2027-02-23"
        + " 2027-03-09/2027-03-09",
    "g-dash.csv,''," + HOLIDAYS,
    "modules.csv,2026-09-01/2026-10-04 2026-10-12/2026-11-15,2026-10-05/2026-10-11"
        + " 2026-11-16/2026-11-22",
  })
  void isReadWholeAndWithoutADoubt(String name, String terms, String holidays) throws Exception {
    SchoolYear year = file(name);
    assertThat(shown(year.terms())).isEqualTo(terms);
    assertThat(shown(year.holidays())).isEqualTo(holidays);
    assertThat(year.doubts()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "us.csv,1,10/24/2026",
    "reversed.csv,1,03.11.2026",
    "typo-year.csv,2,28.03.2027",
  })
  void whatCannotBeMeantIsRefusedByItsLine(String name, int lines, String said) {
    assertThatThrownBy(() -> file(name))
        .isInstanceOfSatisfying(
            Unclear.class,
            unclear -> {
              assertThat(unclear.lines()).hasSize(lines);
              assertThat(unclear.lines().get(0).line()).contains(said);
            });
  }

  @Test
  void whatIsForTheFirstGradeAloneStandsApart() throws Exception {
    SchoolYear year = file("na-1-klass.csv");
    assertThat(shown(year.holidays())).isEqualTo("2026-10-24/2026-11-03");
    assertThat(year.some())
        .extracting(ForSome::words)
        .containsExactly("Дополнительные каникулы для первоклассников");
  }

  @Test
  void aTableOfBellsAndAnOverlapAreReadAndDoubtedAloud() throws Exception {
    assertThat(file("lessons.csv").lessons().values()).hasSize(5);
    Files.delete(folder.resolve("file"));
    assertThat(file("overlap.csv").doubts()).extracting(Doubt::what).containsExactly("overlap");
  }

  /** Two shifts have hours of their own; taken together they leave nobody any time. */
  @Test
  void twoShiftsAreDoubtedAloud() throws Exception {
    Path written =
        Files.writeString(
            folder.resolve("shifts"),
            "Расписание звонков\n1 смена\n1 урок;08:00;08:45\n2 смена\n1 урок;14:00;14:45\n");
    assertThat(CALENDARS.of(written, AUTUMN).doubts())
        .extracting(Doubt::what)
        .containsExactly("bells", "shifts");
  }
}
