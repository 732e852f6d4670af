package ru.tandem.schools.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ru.tandem.config.ConfigDirectory;
import ru.tandem.schools.DaySpan;
import ru.tandem.schools.Doubt;
import ru.tandem.schools.ForSome;
import ru.tandem.schools.Lessons;
import ru.tandem.schools.SchoolYear;
import ru.tandem.schools.SpanKind;

/** Calendars in the shapes that school sites, orders, tables and calendar programs give them. */
class CalendarShapesTest {

  private static final LocalDate AUTUMN = LocalDate.parse("2026-09-07");

  private static final ReadCalendar CALENDARS =
      new ReadCalendar(new CalendarWords(new ConfigDirectory("config")));

  @TempDir Path folder;

  private SchoolYear read(String text) throws Exception {
    return CALENDARS.of(Files.writeString(folder.resolve("calendar.csv"), text), AUTUMN);
  }

  private static DaySpan[] days(String... ends) {
    DaySpan[] spans = new DaySpan[ends.length / 2];
    for (int i = 0; i < spans.length; i++) {
      spans[i] = new DaySpan(LocalDate.parse(ends[2 * i]), LocalDate.parse(ends[2 * i + 1]));
    }
    return spans;
  }

  private static DaySpan[] singles(String... days) {
    return Arrays.stream(days).map(day -> days(day, day)[0]).toArray(DaySpan[]::new);
  }

  private static List<String> doubts(SchoolYear year) {
    return year.doubts().stream().map(Doubt::what).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Карантин;?;",
        "Карантин;?;?",
        "Карантин;—;—",
        "Осенние каникулы;?;",
        "Карантин;;уточняется"
      })
  void aLineWithoutADateIsNamedAndNotDropped(String line) throws Exception {
    SchoolYear year =
        read("Период;Начало;Конец\n" + line + "\nЗимние каникулы;28.12.2026;10.01.2027\n" + line);
    assertThat(year.holidays()).containsExactly(days("2026-12-28", "2027-01-10"));
    String shown = line.replaceAll(";+", "; ").strip().replaceAll(";$", "");
    assertThat(year.doubts())
        .containsExactly(Doubt.of("undated", 2, shown), Doubt.of("undated", 4, shown));
  }

  @Test
  void fromTheServicesOfTheStateWithWeekdays() throws Exception {
    SchoolYear year =
        read(
            """
            График каникул на 2026 - 2027 учебный год;;
            Тип каникул;Период;Количество календарных дней
            Осенние;с 26 октября 2026 года (понедельник) по 03 ноября 2026 года (вторник);9
            Зимние;с 30 декабря 2026 года (среда) по 11 января 2027 года (понедельник);13
            Весенние;с 27 марта 2027 года (суббота) по 04 апреля 2027 года (воскресенье);9
            """);
    assertThat(year.holidays())
        .containsExactly(
            days(
                "2026-10-26",
                "2026-11-03",
                "2026-12-30",
                "2027-01-11",
                "2027-03-27",
                "2027-04-04"));
    assertThat(year.terms()).isEmpty();
    assertThat(year.doubts()).isEmpty();
  }

  @Test
  void fromThisDayToThat() throws Exception {
    SchoolYear year =
        read(
            """
            Учебные периоды;Период;Количество
            1 четверть;с 01.09.2026 по 23.10.2026;8 недель/40 дней
            2 четверть;с 04.11.2026 по 29.12.2026;8 недель
            Каникулы;;
            осенние;с 24.10.2026 по 03.11.2026;11 дней
            зимние;с 30.12.2026 г. по 11.01.2027 г.;13 дней
            """);
    assertThat(year.terms())
        .containsExactly(days("2026-09-01", "2026-10-23", "2026-11-04", "2026-12-29"));
    assertThat(year.holidays())
        .containsExactly(days("2026-10-24", "2026-11-03", "2026-12-30", "2027-01-11"));
    assertThat(year.doubts()).isEmpty();
  }

  @Test
  void monthsInWordsUnderAHeading() throws Exception {
    SchoolYear year =
        read(
            """
            Продолжительность каникул;;
            № п/п;Период;Количество дней
            1;24 октября – 1 ноября 2026 г.;9 календарных дней
            2;31 декабря 2026 г.– 11 января 2027 г.;12 календарных дней
            """);
    assertThat(year.holidays())
        .containsExactly(days("2026-10-24", "2026-11-01", "2026-12-31", "2027-01-11"));
    assertThat(year.doubts()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Четверть;Начало;Окончание;Каникулы;Начало каникул;Окончание каникул\n"
            + "I;01.09.2026;23.10.2026;осенние;24.10.2026;03.11.2026\n"
            + "II;04.11.2026;29.12.2026;зимние;30.12.2026;11.01.2027\n",
        "Учебный период;Сроки;Каникулы;Сроки каникул\n"
            + "1 четверть;01.09.2026-23.10.2026;Осенние каникулы;24.10.2026-03.11.2026\n"
            + "2 четверть;04.11.2026-29.12.2026;Зимние каникулы;30.12.2026-11.01.2027\n",
        "Четверть;Сроки;Каникулы\n"
            + "1;01.09.2026-23.10.2026;24.10.2026-03.11.2026\n"
            + "2;04.11.2026-29.12.2026;30.12.2026-11.01.2027\n",
        "1 четверть: 01.09.2026 – 23.10.2026, осенние каникулы: 24.10.2026 – 03.11.2026\n"
            + "2 четверть: 04.11.2026 – 29.12.2026, зимние каникулы: 30.12.2026 – 11.01.2027\n",
        "01.09.2026 – 23.10.2026 1 четверть; 24.10.2026 – 03.11.2026 осенние каникулы\n"
            + "04.11.2026 – 29.12.2026 2 четверть; 30.12.2026 – 11.01.2027 зимние каникулы\n",
      })
  void termsAreTermsAndHolidaysHolidaysAlsoInOneRow(String table) throws Exception {
    SchoolYear year = read(table);
    assertThat(year.terms())
        .containsExactly(days("2026-09-01", "2026-10-23", "2026-11-04", "2026-12-29"));
    assertThat(year.holidays())
        .containsExactly(days("2026-10-24", "2026-11-03", "2026-12-30", "2027-01-11"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "24.10.26-03.11.26",
        "с 24.10.26 по 03.11.26",
        "24.10.2026 г. – 03.11.2026 г.",
        "24.10 — 03.11",
        "2026-10-24;2026-11-03",
        "2026-10-24 – 2026-11-03",
        "2026-10-24/2026-11-03",
        "24/10/2026 - 03/11/2026",
        "24-10-2026 − 03-11-2026",
        "24 октября - 3 ноября",
        "24 окт. 2026 – 3 нояб. 2026",
        "с 24 октября по 3 ноября 2026 года включительно",
        "с 24 октября 2026 г. до 3 ноября 2026 г. включительно",
        "суббота 24 октября … вторник 3 ноября 2026",
        "сб, 24.10.2026 – вт, 03.11.2026",
        "from 24 October to 3 November 2026",
        "Oct 24, 2026 – Nov 3, 2026",
        "24.10.2026 0:00:00;03.11.2026 0:00:00",
        "24. 10. 2026 – 03. 11. 2026 (11 дней)",
        "начало 24.10.2026, окончание 03.11.2026",
      })
  void aSpanAsPeopleWriteIt(String written) throws Exception {
    DaySpan[] autumn = days("2026-10-24", "2026-11-03");
    SchoolYear year = read("Осенние каникулы;" + written + "\n");
    assertThat(year.holidays()).containsExactly(autumn);
    assertThat(year.doubts()).isEmpty();
    assertThat(CALENDARS.typed(written, SpanKind.HOLIDAY, AUTUMN).holidays())
        .containsExactly(autumn);
    assertThat(CALENDARS.typed("1) " + written, SpanKind.HOLIDAY, AUTUMN).holidays())
        .containsExactly(autumn);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "26.10;9 дней",
        "26.10.2026;9 дней",
        "26 октября, 9 дней",
        "с 26.10 на 9 дней",
        "26.10 (9 дней)",
        "26.10.2026 г. (9 календарных дней)",
        "26.10 - 9 дней",
        "9 дней с 26 октября",
        "9 дней, начиная с 26.10.2026",
        "from 26 October 2026 for 9 days",
      })
  void aLengthMayStandForTheLastDay(String written) throws Exception {
    DaySpan[] autumn = days("2026-10-26", "2026-11-03");
    SchoolYear year = read("Осенние каникулы;" + written + "\n");
    assertThat(year.holidays()).containsExactly(autumn);
    assertThat(year.doubts()).isEmpty();
    assertThat(CALENDARS.typed(written, SpanKind.HOLIDAY, AUTUMN).holidays())
        .containsExactly(autumn);
  }

  @Test
  void aLengthIsCountedInWeeksTooAndABareNumberIsDoubtedAloud() throws Exception {
    assertThat(read("1 четверть;с 01.09.2026;8 недель\nЗимние;28.12;2 недели\n").holidays())
        .containsExactly(days("2026-12-28", "2027-01-10"));
    assertThat(read("1 четверть;с 01.09.2026;8 недель\n").terms())
        .containsExactly(days("2026-09-01", "2026-10-26"));
    SchoolYear bare = read("Каникулы;Начало;Дней\nОсенние;26.10.2026;9\nЗимние;28.12.2026;14\n");
    assertThat(bare.holidays())
        .containsExactly(days("2026-10-26", "2026-11-03", "2026-12-28", "2027-01-10"));
    assertThat(doubts(bare)).containsExactly("length", "length");
    assertThat(read("Выходной день;4.11.2026;1 день\n").holidays())
        .containsExactly(singles("2026-11-04"));
    assertThat(CALENDARS.typed("26.10 9 дней; 28.12 14 дней", SpanKind.HOLIDAY, AUTUMN).holidays())
        .containsExactly(days("2026-10-26", "2026-11-03", "2026-12-28", "2027-01-10"));
    assertThatThrownBy(() -> read("Осенние;26.10.2026;900 дней\n")).isInstanceOf(Unclear.class);
  }

  /** Half of the span would be taken without a word. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "26.10.2026 - 3 ноябра 2026",
        "26 октебря – 3 ноября",
        "с 30 декабря по 11 янаря",
        "26.10 - 3 нбр 2026"
      })
  void aMisspeltMonthIsRefusedByName(String written) {
    assertThatThrownBy(() -> CALENDARS.typed(written, SpanKind.HOLIDAY, AUTUMN))
        .isInstanceOf(Unclear.class);
    assertThatThrownBy(() -> read("Осенние каникулы;" + written + "\n"))
        .isInstanceOf(Unclear.class);
  }

  @Test
  void typedFromDayToDay() {
    for (String written :
        List.of(
            "с 26.10.2026 по 03.11.2026",
            "26.10.26 - 03.11.26",
            "26.10.2026 г. – 03.11.2026 г.",
            "с 26 октября по 3 ноября",
            "26.10–3.11")) {
      assertThat(CALENDARS.typed(written, SpanKind.HOLIDAY, AUTUMN).holidays())
          .containsExactly(days("2026-10-26", "2026-11-03"));
    }
    assertThat(CALENDARS.typed("26–31 октября", SpanKind.HOLIDAY, AUTUMN).holidays())
        .containsExactly(days("2026-10-26", "2026-10-31"));
    assertThat(CALENDARS.typed("с 26 по 31 октября 2026", SpanKind.HOLIDAY, AUTUMN).holidays())
        .containsExactly(days("2026-10-26", "2026-10-31"));
    assertThat(CALENDARS.typed("Зимние 2027: 30.12–11.01", SpanKind.HOLIDAY, AUTUMN).holidays())
        .containsExactly(days("2027-12-30", "2028-01-11"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Праздничные и выходные дни (каникулы);03.11.2026, 04.11.2026, 23.02.2027, 09.03.2027",
        "Праздничные дни;3.11, 4.11, 23.02 и 9.03",
        "Выходные дни;03.11.2026;04.11.2026;23.02.2027;09.03.2027",
        "Нерабочие дни;3, 4 ноября 2026, 23 февраля 2027, 9 марта 2027",
        "Выходные дни;03.11.2026,04.11.2026,23.02.2027,09.03.2027",
      })
  void aListIsNoSpan(String row) throws Exception {
    assertThat(read(row + "\n").holidays())
        .containsExactlyInAnyOrder(singles("2026-11-03", "2026-11-04", "2027-02-23", "2027-03-09"));
  }

  @Test
  void aListMayHoldASpan() throws Exception {
    assertThat(read("Каникулы;04.11.2026, 31.12.2026–08.01.2027 и 23.02.2027\n").holidays())
        .containsExactly(
            days(
                "2026-11-04",
                "2026-11-04",
                "2026-12-31",
                "2027-01-08",
                "2027-02-23",
                "2027-02-23"));
  }

  @Test
  void aSchoolOfModulesStaysAsItIs() throws Exception {
    SchoolYear year =
        read(
            """
            Триместры;;Продолжительность
            1 триместр;1 модуль;01.09.2026-04.10.2026 - 5 недель
            ;Каникулы;05.10.2026-11.10.2026 – 7 дней
            ;2 модуль;12.10.2026-15.11.2026 - 5 недель
            ;Каникулы;16.11.2026-22.11.2026 – 7 дней
            """);
    assertThat(year.terms())
        .containsExactly(days("2026-09-01", "2026-10-04", "2026-10-12", "2026-11-15"));
    assertThat(year.holidays())
        .containsExactly(days("2026-10-05", "2026-10-11", "2026-11-16", "2026-11-22"));
    assertThat(year.doubts()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Осенние каникулы;03.11.2026;24.10.2026|REVERSED",
        "Весенние каникулы;с 28.03.2027 по 05.04.2026|REVERSED",
        "Зимние каникулы;30.12.2026;11.01.2026|REVERSED",
        "Autumn break;10/24/2026;11/03/2026|NO_DAY",
        "Осенние каникулы;31.02.2027;05.03.2027|NO_DAY",
        "Осенние каникулы;с 24.10.2026|HALF",
        "Осенние каникулы;до 03.11.2026|HALF",
        "Осенние каникулы;24.10.2026 –|HALF",
        "1 четверть;01.09.2026|HALF",
        "Осенние каникулы;с 24.10.2026 по 03|REST",
        "Осенние каникулы;24.10–03.11, 5|REST",
        "Осенние каникулы;24.10.2026 – 03.11.2026, кроме 28.10|BUT",
        "Каникулы;04.11.2026 (перенос с 01.11)|BUT",
        "Каникулы;24.10.2026;03.11.2026;30.12.2026;11.01.2027|LIST_OR_SPAN",
        "Осенние каникулы;24.10.2026 – 03.11.2026 – 05.11.2026|LIST_OR_SPAN",
        "Осенние каникулы;последняя неделя октября|HALF",
        "Осенние каникулы;24;10|HALF",
        "Праздник осени;26.10.2026|WHAT",
        "Осенние каникулы;24.10.2026 14:00 – 03.11.2026|REST",
        "Осенние каникулы;последний день учёбы 23.10.2026;выход на учёбу 04.11.2026|BUT",
        "Осенние каникулы;окончание занятий 23.10.2026;начало занятий 04.11.2026|HALF",
        "Осенние каникулы;окончание учебы 23.10.2026, выход на занятия 04.11.2026|BUT",
      })
  void whatIsNotUnderstoodWholeIsNamed(String row, String reason) {
    assertThatThrownBy(() -> read("Осень\n" + row + "\n"))
        .isInstanceOfSatisfying(
            Unclear.class,
            unclear -> {
              assertThat(unclear.lines()).extracting(Unclear.Line::reason).containsExactly(reason);
              assertThat(unclear.line()).startsWith(row.substring(0, row.indexOf(';')));
            });
  }

  @Test
  void aTableThatLiesOnItsSideIsRefusedAndNoMonthsOfHolidaysAreMadeOfIt() {
    for (String ends : List.of("С|По", "Начало|Окончание", "Начало каникул|Конец каникул")) {
      String[] end = ends.split("\\|");
      assertThatThrownBy(
              () ->
                  read(
                      "Каникулы;Осенние;Зимние\n"
                          + (end[0] + ";26.10.2026;30.12.2026\n")
                          + (end[1] + ";03.11.2026;11.01.2027\n")))
          .as(ends)
          .isInstanceOfSatisfying(
              Unclear.class,
              found ->
                  assertThat(found.lines())
                      .extracting(Unclear.Line::reason)
                      .containsExactly("LIST_OR_SPAN", "LIST_OR_SPAN"));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "пн-пт: 8.30-14.10, сб: выходной",
        "сб и вс выходные, пн–пт 8:30–14:10",
        "пн-пт 8:30-14:10; сб, вс – выходные",
        "8:30 – 14:10 каждый день",
        "каждый день с 8:30 до 14:10",
      })
  void aDayWithoutLessonsMayBeNamed(String written) {
    assertThat(CALENDARS.lessons(written))
        .hasSize(5)
        .doesNotContainKey(DayOfWeek.SATURDAY)
        .containsEntry(DayOfWeek.MONDAY, new Lessons(LocalTime.of(8, 30), LocalTime.of(14, 10)));
  }

  @Test
  void everyLineThatIsNotUnderstoodIsNamedAtOnce() {
    assertThatThrownBy(
            () ->
                read(
                    "Весенние каникулы;с 28.03.2027 по 05.04.2026\n"
                        + "Осенние каникулы;24.10.2026;03.11.2026\n"
                        + "Зимние каникулы;30.12.2026;11.01.2026\n"))
        .isInstanceOfSatisfying(Unclear.class, found -> assertThat(found.lines()).hasSize(2));
  }

  @Test
  void termsAreNotTakenForHolidaysWhenTyped() {
    assertThatThrownBy(
            () ->
                CALENDARS.typed(
                    "1 четверть 01.09–23.10\nосенние каникулы 24.10–03.11",
                    SpanKind.HOLIDAY,
                    AUTUMN))
        .isInstanceOfSatisfying(
            Unclear.class,
            unclear ->
                assertThat(unclear.lines())
                    .extracting(Unclear.Line::reason)
                    .containsExactly("OTHER_KIND"));
  }

  @Test
  void aTermIsNoThursday() {
    SchoolYear year = CALENDARS.typed("1 четверть 1 сентября - 25 октября", SpanKind.TERM, AUTUMN);
    assertThat(year.terms()).containsExactly(days("2026-09-01", "2026-10-25"));
    assertThat(year.doubts()).isEmpty();
    assertThat(CALENDARS.lessons("четвергам 9:00–13:00")).containsOnlyKeys(DayOfWeek.THURSDAY);
  }

  @Test
  void aYearInTheHeadingHoldsForDatesWithoutOne() throws Exception {
    assertThat(
            read("Каникулы на 2027/28 учебный год\nосенние;24.10;03.11\nвесенние;25.03;02.04\n")
                .holidays())
        .containsExactly(days("2027-10-24", "2027-11-03", "2028-03-25", "2028-04-02"));
  }

  @Test
  void whatIsForSomeClassesStandsApart() throws Exception {
    SchoolYear year =
        read(
            "Осенние каникулы;24.10.2026;03.11.2026\n"
                + "Дополнительные каникулы для первоклассников;13.02.2027;23.02.2027\n"
                + "4 четверть (9 и 11 классы);29.03.2027;21.05.2027\n"
                + "4 четверть (2–8, 10 классы);29.03.2027;26.05.2027\n"
                + "Зимние каникулы (1-11 классы);30.12.2026;11.01.2027\n");
    assertThat(year.holidays())
        .containsExactly(days("2026-10-24", "2026-11-03", "2026-12-30", "2027-01-11"));
    assertThat(year.terms()).containsExactly(days("2027-03-29", "2027-05-26"));
    assertThat(year.some())
        .extracting(ForSome::words)
        .containsExactly("Дополнительные каникулы для первоклассников", "4 четверть 9 11 классы");
    assertThat(year.forEverybody().holidays()).hasSize(3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Дополнительные каникулы 1 кл.;15.02.2027;21.02.2027",
        "Дополнительные каникулы (1 кл);15.02.2027;21.02.2027",
        "1-е кл.: 15.02.2027 – 21.02.2027 каникулы",
      })
  void aClassIsWrittenShortToo(String line) throws Exception {
    SchoolYear year = read(line);
    assertThat(year.holidays()).isEmpty();
    assertThat(year.some()).singleElement();
    assertThat(read("Осенние каникулы (1-11 кл.);26.10.2026;03.11.2026").some()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1 урок;8-30 – 9-15\n2 урок;9-25 – 10-10",
        "1 урок 8-30-9-15\n2 урок 9-25-10-10",
        "Осенние;26.10–03.11\nзвонки\n1 урок;8-30;9-15\n2 урок;9-25;10-10",
        "Урок\tНачало\tКонец\n1\t8-30\t9-15\n2\t9-25\t10-10",
      })
  void minutesMayStandBehindAHyphen(String bells) throws Exception {
    assertThat(read(bells).lessons())
        .hasSize(5)
        .containsEntry(DayOfWeek.MONDAY, new Lessons(LocalTime.of(8, 30), LocalTime.of(10, 10)));
  }

  @Test
  void bellsTellTheHoursOfLessons() throws Exception {
    SchoolYear year =
        read(
            """
            Расписание звонков;;
            1 урок;08:30;09:10
            2 урок;09:20;10:00
            3 урок;10:15;10:55
            """);
    Lessons whole = new Lessons(LocalTime.of(8, 30), LocalTime.of(10, 55));
    assertThat(year.lessons()).hasSize(5).containsEntry(DayOfWeek.FRIDAY, whole);
    assertThat(doubts(year)).containsExactly("bells");
    assertThat(
            read("Звонки;пн–чт\n№;Начало;Конец\n1;8.30;9.10\n2;9.20;10.00\nСуббота\n1;9.00;9.40\n")
                .lessons())
        .hasSize(5)
        .containsEntry(DayOfWeek.THURSDAY, new Lessons(LocalTime.of(8, 30), LocalTime.of(10, 0)))
        .containsEntry(DayOfWeek.SATURDAY, new Lessons(LocalTime.of(9, 0), LocalTime.of(9, 40)));
    assertThat(CALENDARS.lessons("1 урок 8.30 – 9.10\n2 урок 9.20 – 10.00, перемена 20 минут"))
        .hasSize(5);
    assertThat(CALENDARS.lessons("понедельник, среда и пятница с 8:30 до 14:10; сб 9:00-12:00"))
        .hasSize(4);
    assertThatThrownBy(() -> CALENDARS.lessons("пн–пт с 8:30 до 3 часов"))
        .isInstanceOf(Unclear.class);
  }

  @Test
  void whatMayBeASlipOfThePenIsDoubtedAloud() throws Exception {
    assertThat(
            doubts(
                read(
                    "1 четверть;01.09.2026;30.10.2026\nОсенние каникулы;24.10.2026;03.11.2026\n"
                        + "2 четверть;04.11.2026;29.12.2026\n")))
        .containsExactly("overlap");
    assertThat(doubts(read("Осенние каникулы;26.10.2026 (вторник) – 03.11.2026\n")))
        .containsExactly("weekday");
    assertThat(doubts(read("Осенние каникулы;24.10.2026 – 03.11.2026;9 дней\n")))
        .containsExactly("count");
    assertThat(doubts(read("Осенние каникулы;с 24.10.2026 до 03.11.2026\n")))
        .containsExactly("upto");
    assertThat(doubts(read("Осенние каникулы;24.10.2026;03.12.2026\n"))).containsExactly("long");
    assertThat(
            doubts(
                read(
                    "Осенние каникулы;24.10.2026;03.11.2026\nЗимние каникулы;30.12.2026;11.01.2027\n"
                        + "Весенние каникулы;25.03.2028;02.04.2028\n")))
        .containsExactly("year");
    assertThat(
            doubts(
                read(
                    "Утверждён приказом от 28.08.2026 № 112\nОсенние каникулы;24.10.2026;03.11.2026\n")))
        .containsExactly("aside");
  }

  @Test
  void aCalendarProgramsFileIsRead() throws Exception {
    String begin = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Example//School//RU\r\n";
    String autumn =
        "BEGIN:VEVENT\r\nUID:1@example.org\r\nDTSTART;VALUE=DATE:20261024\r\n"
            + "DTEND;VALUE=DATE:20261104\r\nSUMMARY:Осенние кани\r\n кулы\r\n"
            + "BEGIN:VALARM\r\nTRIGGER:-P1D\r\nSUMMARY:Скоро\r\nEND:VALARM\r\nEND:VEVENT\r\n";
    String term =
        "BEGIN:VEVENT\r\nSUMMARY:1 четверть\r\nDTSTART;VALUE=DATE:20260901\r\n"
            + "DURATION:P53D\r\nEND:VEVENT\r\n";
    SchoolYear year = read(begin + autumn + term + "END:VCALENDAR\r\n");
    assertThat(year.holidays()).containsExactly(days("2026-10-24", "2026-11-03"));
    assertThat(year.terms()).containsExactly(days("2026-09-01", "2026-10-23"));
    String council =
        "BEGIN:VEVENT\r\nSUMMARY:Педсовет\r\nDTSTART:20261024T080000Z\r\n"
            + "DTEND:20261024T090000Z\r\nEND:VEVENT\r\n";
    SchoolYear among = read(begin + council + autumn + "END:VCALENDAR\r\n");
    assertThat(among.holidays()).containsExactly(days("2026-10-24", "2026-11-03"));
    assertThat(doubts(among)).containsExactly("aside");
    assertThat(read(begin + council.repeat(1200) + autumn + "END:VCALENDAR\r\n").holidays())
        .hasSize(1);
    String huge = begin + council.repeat(12_000) + autumn + "END:VCALENDAR\r\n";
    assertThatThrownBy(() -> read(huge)).isInstanceOf(ru.tandem.papers.UnreadableTable.class);
    String repeated = autumn.replace("SUMMARY:О", "RRULE:FREQ=YEARLY\r\nSUMMARY:О");
    assertThatThrownBy(() -> read(begin + repeated + term + "END:VCALENDAR\r\n"))
        .isInstanceOfSatisfying(
            Unclear.class,
            unclear ->
                assertThat(unclear.lines())
                    .containsExactly(new Unclear.Line("Осенние каникулы", "REPEATS", "")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "с 8 до 14",
        "8-14",
        "8 – 14",
        "8.00–14.00",
        "с 8-00 до 14-00",
        "8-00 до 14-00",
        "с 8 часов до 14 часов",
        "8 ч – 14 ч",
        "с 8:00 до 14 ч.",
        "по будням с 8 до 14",
        "пн-пт с 8 до 14",
        "ежедневно 8–14",
        "по рабочим дням 8:00-14:00",
        "from 8 to 14",
      })
  void hoursMayBeTypedWithoutMinutes(String written) {
    assertThat(CALENDARS.lessons(written))
        .hasSize(5)
        .containsEntry(DayOfWeek.FRIDAY, new Lessons(LocalTime.of(8, 0), LocalTime.of(14, 0)));
  }

  @Test
  void hoursOfEachDayMayBeTypedWithoutMinutesToo() {
    assertThat(CALENDARS.lessons("будни 8-14, суббота 9-12"))
        .hasSize(6)
        .containsEntry(DayOfWeek.FRIDAY, new Lessons(LocalTime.of(8, 0), LocalTime.of(14, 0)))
        .containsEntry(DayOfWeek.SATURDAY, new Lessons(LocalTime.of(9, 0), LocalTime.of(12, 0)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1 смена",
        "с 8 до 2",
        "с 8",
        "до 14",
        "14-8",
        "8-45",
        "с 8 до 25",
        "1-4 классы с 8 до 12",
        "с 8 утра до 2 дня",
        "ежедневно с 8 до 14 кроме субботы",
        "7 уроков с 8",
      })
  void hoursOfWhichOneIsNotToldAreRefused(String written) {
    assertThatThrownBy(() -> CALENDARS.lessons(written)).isInstanceOf(Unclear.class);
  }

  /** Else the one day on which lessons are held would be the one that is free. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "26.10 – 03.11 (учимся 30.10)",
        "26.10 – 03.11, занимаемся 31.10",
        "26.10 – 03.11 (29.10 учебный)",
        "26.10.2026 – 03.11.2026, учимся 07.11.2026",
        "26 октября – 3 ноября, 31 октября дети учатся",
      })
  void aDayOfLessonsAmongHolidaysIsNoHoliday(String written) {
    assertThatThrownBy(() -> read("Осенние каникулы;" + written + "\n"))
        .isInstanceOf(Unclear.class);
    assertThatThrownBy(() -> CALENDARS.typed(written, SpanKind.HOLIDAY, AUTUMN))
        .isInstanceOf(Unclear.class);
  }

  @Test
  void aCalendarOfAYearThatIsOverIsDoubtedAloud() throws Exception {
    String old = "Осенние каникулы;26.10.2024;03.11.2024\nЗимние каникулы;30.12.2024;11.01.2025\n";
    assertThat(doubts(read(old))).containsExactly("past");
    assertThat(doubts(read("Весенние каникулы;25.03.2027;02.04.2027\n"))).isEmpty();
  }

  private static String events(String... all) {
    StringBuilder file = new StringBuilder("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n");
    for (String fields : all) {
      file.append("BEGIN:VEVENT\r\n").append(fields.replace("\n", "\r\n"));
      file.append("\r\nEND:VEVENT\r\n");
    }
    return file.append("END:VCALENDAR\r\n").toString();
  }

  private static final String AUTUMN_EVENT =
      "SUMMARY:Осенние каникулы\nDTSTART;VALUE=DATE:20261024\nDTEND;VALUE=DATE:20261104";

  @Test
  void anEventThatIsOnlyOneEndOfHolidaysOrSaysMoreIsRefused() {
    for (String event :
        List.of(
            "SUMMARY:Начало осенних каникул\nDTSTART;VALUE=DATE:20261024",
            "SUMMARY:Конец каникул\nDTSTART;VALUE=DATE:20261103",
            "SUMMARY:Каникулы с 24.10 по 03.11\nDTSTART;VALUE=DATE:20261024",
            "SUMMARY:Конец 1 четверти\nDTSTART;VALUE=DATE:20261023")) {
      assertThatThrownBy(() -> read(events(event)))
          .as(event)
          .isInstanceOfSatisfying(
              Unclear.class,
              found ->
                  assertThat(found.lines())
                      .extracting(Unclear.Line::reason)
                      .containsExactly("HALF"));
    }
    assertThatThrownBy(
            () -> read(events(AUTUMN_EVENT.replace("каникулы", "каникулы\\, кроме 28.10"))))
        .isInstanceOfSatisfying(
            Unclear.class,
            found ->
                assertThat(found.lines()).extracting(Unclear.Line::reason).containsExactly("BUT"));
  }

  @Test
  void eventsOfSomethingElseAreLeftAsideWhereHolidaysAreAmongThem() throws Exception {
    String birthday = "SUMMARY:День рождения\nDTSTART;VALUE=DATE:20261026\nRRULE:FREQ=YEARLY";
    SchoolYear year = read(events(birthday, AUTUMN_EVENT));
    assertThat(year.holidays()).containsExactly(days("2026-10-24", "2026-11-03"));
    assertThat(year.doubts()).containsExactly(Doubt.of("aside", "День рождения"));
    assertThatThrownBy(() -> read(events(birthday)))
        .isInstanceOfSatisfying(
            Unclear.class,
            found ->
                assertThat(found.lines()).extracting(Unclear.Line::reason).containsExactly("WHAT"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "DTSTART;TZID=Europe/Moscow:20261024T000000\nDTEND;TZID=Europe/Moscow:20261104T000000",
        "DTSTART;TZID=\"UTC+03:00\":20261024T000000\nDTEND;TZID=\"UTC+03:00\":20261104T000000",
        "DTSTART;TZID=Europe/Moscow:20261024T000000\nDTEND;TZID=Europe/Moscow:20261103T235900",
        "DTSTART:20261024T000000\nDTEND:20261103T235959",
      })
  void wholeDaysMayBeWrittenWithTheirHours(String days) throws Exception {
    assertThat(read(events("SUMMARY;LANGUAGE=ru:Осенние каникулы\n" + days)).holidays())
        .containsExactly(days("2026-10-24", "2026-11-03"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "DTSTART:20261023T210000Z\nDTEND:20261103T210000Z",
        "DTSTART:20261024T080000\nDTEND:20261103T180000",
        "DTSTART;VALUE=DATE:20261024\nDTEND;VALUE=DATE:20261025\nRRULE:FREQ=DAILY;COUNT=11",
      })
  void hoursOfAnotherZoneAndRulesAreRefusedByTheNameOfTheirEvent(String days) {
    assertThatThrownBy(() -> read(events("SUMMARY:Осенние каникулы\n" + days)))
        .isInstanceOfSatisfying(
            Unclear.class,
            found ->
                assertThat(found.lines())
                    .extracting(Unclear.Line::line)
                    .containsExactly("Осенние каникулы"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "windows-1251", "KOI8-R"})
  void aCalendarProgramsFileMayBeSavedInAnyOfTheUsualEncodings(String charset) throws Exception {
    Path file = Files.write(folder.resolve("calendar.ics"), events(AUTUMN_EVENT).getBytes(charset));
    assertThat(CALENDARS.of(file, AUTUMN).holidays())
        .containsExactly(days("2026-10-24", "2026-11-03"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Уроки;пн-пт;с 8 до 14",
        "Уроки с 8 до 14 ежедневно",
        "Занятия;пн–пт;с 8 часов до 14 часов",
      })
  void hoursOfATableMayBeWithoutMinutesWhereItSaysFromAndTo(String line) throws Exception {
    assertThat(read(line + "\nОсенние каникулы;26.10.2026;03.11.2026\n").lessons())
        .hasSize(5)
        .containsEntry(DayOfWeek.FRIDAY, new Lessons(LocalTime.of(8, 0), LocalTime.of(14, 0)));
  }

  @Test
  void weekdaysWithNumbersThatMayBeHoursAreNamedAndClassesAreNone() throws Exception {
    assertThat(read("Режим работы;пн-пт;8-14\nОсенние каникулы;26.10.2026;03.11.2026\n").doubts())
        .containsExactly(Doubt.of("aside", "Режим работы; пн-пт; 8-14"));
    assertThat(read("Занятия с 7 по 9 класс\nОсенние каникулы;26.10.2026;03.11.2026\n").lessons())
        .isEmpty();
  }

  /** Else the first day of lessons would be one more holiday. */
  @Test
  void theDayOnWhichLessonsBeginAgainIsNoHolidayInAColumnOfItsOwnEither() {
    for (String heading : List.of("Выход на учёбу", "Перенос", "Рабочая суббота")) {
      assertThatThrownBy(
              () ->
                  read(
                      ("Каникулы;Начало;Окончание;" + heading + "\n")
                          + "Осенние;26.10.2026;03.11.2026;04.11.2026\n"))
          .isInstanceOfSatisfying(
              Unclear.class,
              found ->
                  assertThat(found.lines())
                      .extracting(Unclear.Line::reason)
                      .containsExactly("BUT"));
    }
  }
}
