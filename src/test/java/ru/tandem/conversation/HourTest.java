package ru.tandem.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ru.tandem.conversation.Kind.Step;
import tools.jackson.databind.node.StringNode;

/** An hour is tapped, or typed to the minute. */
class HourTest {

  private final Kind hours =
      Kinds.time(List.of(LocalTime.of(9, 0), LocalTime.of(15, 0), LocalTime.of(20, 30)));

  @ParameterizedTest
  @CsvSource({
    "15:30,1530",
    "15.30,1530",
    "1530,1530",
    "15 30,1530",
    "15-30,1530",
    "в 15:30,1530",
    "в 15,1500",
    "15,1500",
    "15 часов,1500",
    "15 ч.,1500",
    "15ч30,1530",
    "15 ч 30 мин,1530",
    "15 часов 30 минут,1530",
    "9:05,0905",
    "905,0905",
    "к 18:45,1845",
    "в 3,1500",
    "3:15,1515",
    "3 дня,1500",
    "at 16:20,1620",
    "в три,1500",
    "четыре часа,1600",
    "в семь вечера,1900",
    "в пятнадцать часов,1500"
  })
  void itMayBeTypedToTheMinute(String words, String hour) {
    assertThat(hours.words(words, null))
        .isInstanceOfSatisfying(
            Step.Accepted.class, step -> assertThat(step.answer().asString()).isEqualTo(hour));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "21:00",
        "8:59",
        "25:00",
        "15:70",
        "после уроков",
        "15:3",
        "",
        "15.30.20",
        "в сорок"
      })
  void whatIsNoHourOfTheseIsNotTaken(String words) {
    assertThat(hours.words(words, null)).isInstanceOf(Step.Refused.class);
  }

  @Test
  void onlyAnHourThatCouldBeGivenIsKept() {
    assertThat(hours.takes(StringNode.valueOf("1517"))).isTrue();
    assertThat(hours.takes(StringNode.valueOf("2100"))).isFalse();
    assertThat(hours.takes(StringNode.valueOf("0315"))).isFalse();
    assertThat(hours.press("1500", null)).isInstanceOf(Step.Accepted.class);
    assertThat(hours.press("1517", null)).isInstanceOf(Step.Refused.class);
  }
}
