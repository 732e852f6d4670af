package ru.tandem.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
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

  private final Kind days = Kinds.day(LocalDate.of(2026, 9, 10), LocalDate.of(2026, 10, 20));

  @ParameterizedTest
  @ValueSource(strings = {"12.09", "12.9.26", "12 сентября", "12 сентября 2026 г.", "2026-09-12"})
  void theDayMayBeTyped(String words) {
    assertThat(days.words(words, null))
        .isInstanceOfSatisfying(
            Step.Accepted.class,
            step -> assertThat(step.answer().asString()).isEqualTo("2026-09-12"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"9.09", "21.10.2026", "завтра", "31.09"})
  void anotherDayOrNoneAtAllGetsAWordOfHelp(String words) {
    assertThat(days.words(words, null)).isInstanceOf(Step.Refused.class);
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
