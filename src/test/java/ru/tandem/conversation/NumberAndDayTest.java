package ru.tandem.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ru.tandem.conversation.Kind.Step;

/** The number of a document as people type it, with its date or without. */
class NumberAndDayTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 7);

  private final Kind kind =
      Kinds.documentNumber(40, TODAY.minusYears(1), TODAY.plusMonths(1), TODAY);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "45 от 10.10.26 | 45",
        "45 от 10.10.26 г. | 45",
        "№ 45-од от 10 октября 2026 г. | 45-од",
        "Приказ №12/3 от 10.10.2026 | 12/3",
        "приказ по школе № 12 л/с от 10 октября | 12 л/с",
        "10.10.2026 № 7 | 7",
        "от 10.10.26 №7-К | 7-К",
        "б/н от 10 октября | б/н",
        "01-12/45, 10.10.2026 | 01-12/45",
        "45 10.10.26 | 45",
        "45-о от 2026-10-10 | 45-о",
        "45 of 10 October 2026 | 45",
      })
  void bothAreTakenApart(String typed, String number) {
    assertThat(answer(typed)).isEqualTo(number + "\n2026-10-10");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"45 | 45", "№ 12-о | 12-о", "12/3 | 12/3", "5-11 | 5-11", "12 л/с | 12 л/с"})
  void aNumberAloneIsANumber(String typed, String number) {
    assertThat(answer(typed)).isEqualTo(number);
  }

  private String answer(String typed) {
    Step step = kind.words(typed, null);
    assertThat(step).isInstanceOf(Step.Accepted.class);
    Step.Accepted accepted = (Step.Accepted) step;
    assertThat(kind.takes(accepted.answer())).isTrue();
    return accepted.answer().asString();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "вчера",
        "10.10.2026",
        "10 октября 2026",
        "45 от 32.10.26",
        "45 от 10.10.2036",
        "спасибо",
        "45 от вчерашнего числа",
      })
  void whatIsNoNumberOrNoDateIsRefused(String typed) {
    assertThat(kind.words(typed, null)).isInstanceOf(Step.Refused.class);
  }
}
