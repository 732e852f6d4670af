package ru.tandem.schools.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ru.tandem.config.ConfigDirectory;
import ru.tandem.schools.DaySpan;
import ru.tandem.schools.Lessons;
import ru.tandem.schools.SpanKind;

/** A calendar is read as people write it. */
class CalendarLinesTest {

  private static final LocalDate AUTUMN = LocalDate.parse("2026-09-07");

  private static final ReadCalendar CALENDARS =
      new ReadCalendar(new CalendarWords(new ConfigDirectory("config")));

  private static List<DaySpan> days(String text, LocalDate today) {
    return CALENDARS.typed(text, SpanKind.HOLIDAY, today).holidays();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "01.11–09.11|2026-11-01|2026-11-09",
        "1.11 - 9.11|2026-11-01|2026-11-09",
        "28.12–10.01|2026-12-28|2027-01-10",
        "01.06-31.08 лето|2027-06-01|2027-08-31",
        "Осенние каникулы: 26.10.2026 — 03.11.2026|2026-10-26|2026-11-03",
        "26.10.2026;03.11.2026;осенние|2026-10-26|2026-11-03",
        "22.02 день здоровья|2027-02-22|2027-02-22",
      })
  void daysAsTheyAreWritten(String line, LocalDate first, LocalDate last) {
    assertThat(days(line, AUTUMN)).containsExactly(new DaySpan(first, last));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "с 1 по 3 и с 8 по 10 мая",
        "с 1 по 3; с 8 по 10 мая",
        "1-3 мая; 8-10 мая",
        "01.05–03.05; 08.05–10.05",
      })
  void twoSpansInOneLine(String line) {
    assertThat(days(line, AUTUMN))
        .containsExactly(span("2027-05-01", "2027-05-03"), span("2027-05-08", "2027-05-10"));
  }

  @Test
  void aSemicolonWithASpaceBehindItPartsDaysAndBindsNone() {
    assertThat(days("23.02; 08.03", AUTUMN))
        .containsExactly(span("2027-02-23", "2027-02-23"), span("2027-03-08", "2027-03-08"));
    assertThat(days("9 и 11 мая; 12 июня", AUTUMN))
        .containsExactly(
            span("2027-05-09", "2027-05-09"),
            span("2027-05-11", "2027-05-11"),
            span("2027-06-12", "2027-06-12"));
    assertThat(days("26.10.2026; 03.11.2026; осенние", AUTUMN))
        .containsExactly(span("2026-10-26", "2026-11-03"));
    assertThat(days("26.10;03.11", AUTUMN)).containsExactly(span("2026-10-26", "2026-11-03"));
  }

  private static DaySpan span(String first, String last) {
    return new DaySpan(LocalDate.parse(first), LocalDate.parse(last));
  }

  @Test
  void inSummerTheYearToComeIsMeant() {
    assertThat(days("20.03-28.03", LocalDate.parse("2026-05-31")))
        .containsExactly(new DaySpan(LocalDate.parse("2026-03-20"), LocalDate.parse("2026-03-28")));
    assertThat(days("20.03-28.03", LocalDate.parse("2026-06-01")).get(0).first())
        .isEqualTo(LocalDate.parse("2027-03-20"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"осенью", "32.11–40.11", "09.11.2026–01.11.2026", "01.13"})
  void whatCannotBeReadIsNamed(String line) {
    assertThatThrownBy(() -> days("01.11-02.11\n" + line, AUTUMN))
        .isInstanceOfSatisfying(
            Unclear.class, unclear -> assertThat(unclear.line()).isEqualTo(line));
  }

  @Test
  void lessonsOfTheWeek() {
    Lessons whole = new Lessons(LocalTime.of(8, 30), LocalTime.of(14, 10));
    assertThat(CALENDARS.lessons("пн–чт 08:30–14:10\nПятница: 8.30-13.00"))
        .hasSize(5)
        .containsEntry(DayOfWeek.MONDAY, whole)
        .containsEntry(DayOfWeek.THURSDAY, whole)
        .containsEntry(DayOfWeek.FRIDAY, new Lessons(LocalTime.of(8, 30), LocalTime.of(13, 0)));
    assertThat(CALENDARS.lessons("mon-fri 08:30-14:10")).hasSize(5);
    assertThat(CALENDARS.lessons("08:30–14:10")).hasSize(5).doesNotContainKey(DayOfWeek.SATURDAY);
    for (String wrong : new String[] {"пн 14:00–08:00", "xx 08:00–09:00"}) {
      assertThatThrownBy(() -> CALENDARS.lessons(wrong)).isInstanceOf(Unclear.class);
    }
  }
}
