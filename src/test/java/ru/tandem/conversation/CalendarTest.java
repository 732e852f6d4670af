package ru.tandem.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ru.tandem.conversation.Kind.Step;
import ru.tandem.people.Language;
import tools.jackson.databind.JsonNode;

/** A day is tapped or typed, whichever comes easier. */
class CalendarTest {

  private final Kind days =
      Kinds.day(LocalDate.of(2026, 9, 10), LocalDate.of(2026, 10, 20), LocalDate.of(2026, 9, 9));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "12.09",
        "12.9.26",
        "12 сентября",
        "12 сентября 2026 г.",
        "2026-09-12",
        "12.9",
        "12 сен",
        "12-сент.",
        "в субботу",
        "суббота",
        "сб",
        "September 12",
        "on Saturday"
      })
  void theDayMayBeTyped(String words) {
    assertThat(days.words(words, null))
        .isInstanceOfSatisfying(
            Step.Accepted.class,
            step -> assertThat(step.answer().asString()).isEqualTo("2026-09-12"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"9.09", "21.10.2026", "вчера", "31.09", "в среднем", "сегодня"})
  void anotherDayOrNoneAtAllGetsAWordOfHelp(String words) {
    assertThat(days.words(words, null)).isInstanceOf(Step.Refused.class);
  }

  @Test
  void wordsForDaysAreUnderstoodFromToday() {
    assertThat(typed(days, "Завтра")).isEqualTo("2026-09-10");
    assertThat(typed(days, "послезавтра")).isEqualTo("2026-09-11");
    assertThat(typed(days, "tomorrow")).isEqualTo("2026-09-10");
    assertThat(typed(days, "во вторник")).isEqualTo("2026-09-15");
    // it is Wednesday, and today is too early
    assertThat(typed(days, "в пятницу")).isEqualTo("2026-09-11");
  }

  @Test
  void theYearThatFitsIsTaken() {
    LocalDate today = LocalDate.of(2026, 11, 29);
    Kind plan = Kinds.day(today, today.plusYears(1), today);
    assertThat(typed(plan, "14 марта")).isEqualTo("2027-03-14");
    assertThat(typed(plan, "14.3")).isEqualTo("2027-03-14");
    assertThat(typed(plan, "29.11")).isEqualTo("2026-11-29");
    Kind order = Kinds.date(today.minusYears(1), today.plusMonths(1), today);
    assertThat(typed(order, "14 марта")).isEqualTo("2026-03-14");
    assertThat(typed(order, "10.12")).isEqualTo("2026-12-10");
  }

  @ParameterizedTest
  @ValueSource(strings = {"14 марта", "14.03", "14.3", "29 февраля", "14 мар."})
  void aBirthDateNeedsItsYear(String words) throws IOException {
    Kind born = Kinds.date(LocalDate.of(1926, 1, 1), LocalDate.of(2026, 11, 29));
    assertThat(born.words(words, null))
        .isInstanceOfSatisfying(
            Step.Refused.class,
            step -> assertThat(plain(step.why())).contains("Какой это год?", "14.03.2012"));
    assertThat(typed(born, words.replace("29", "14").replaceFirst("(\\.?)$", " 2012")))
        .startsWith("2012-0");
  }

  private static String typed(Kind kind, String words) {
    return kind.words(words, null) instanceof Step.Accepted accepted
        ? accepted.answer().asString()
        : "refused";
  }

  private static String plain(Text text) {
    try {
      return new Texts().plain(text, new Voice(Language.RU, false, ZoneId.of("Europe/Moscow")));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  @Test
  void theMonthsStandAboveTheNumbers() throws IOException {
    assertThat(above(null)).isEqualTo("сентябрь 2026 – октябрь 2026");
    JsonNode later = ((Step.Drafted) days.press("~page1", null)).draft();
    assertThat(above(later)).isEqualTo("октябрь 2026");
  }

  private String above(JsonNode draft) throws IOException {
    Voice voice = new Voice(Language.RU, false, ZoneId.of("Europe/Moscow"));
    return new Texts().plain(days.picks(draft).get(0).get(0).label(), voice);
  }
}
