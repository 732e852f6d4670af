package ru.tandem.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ru.tandem.conversation.Kind.Step;

/** The birth date as children and parents type it. */
class WholeDayTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 9, 7);

  private final Kind born = Kinds.date(TODAY.minusYears(100), TODAY);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "я родилась 05.05.2014",
        "родился 5 мая 2014",
        "05.05.2014 года рождения",
        "05.05.2014г.р.",
        "2014.05.05",
        "2014/5/5",
        "05052014",
        "050514",
        "05,05,2014",
        "05•05•2014",
        "5 мая 2014 года, 12 лет",
        "мне 12 лет, 05.05.2014",
        "Д.р. 05.05.2014",
        "5-го мая 2014",
        "05.05.2014!",
        "5.5.2014 (пн)",
        "born on 5 May 2014",
        "5th May 2014",
        "5 мая 14",
        "05.мая.2014",
        "Пятое мая 2014",
        "пятого мая 2014 года",
        "пятое мая 2014 г.",
        "я родилась пятого мая 2014",
        "Пятое мая две тысячи четырнадцатого",
        "пятого мая две тысячи четырнадцатого года",
        "пятое, мая, 2014",
        "5 число мая 2014",
        "5 числа мая месяца 2014 года",
        "мне 12 лет 5 мая 2014",
        "the fifth of May 2014",
        "5th of May 2014",
        "May 5th, 2014",
        "May the fifth, 2014",
        "5 05 2014",
        "05 мая 2014года",
        "5мая2014",
        "05/05/14",
        "2014-05-05 00:00",
        "5. May 2014",
      })
  void isReadWhateverStandsAroundIt(String typed) {
    assertThat(born.words(typed, null)).isInstanceOf(Step.Accepted.class);
    assertThat(((Step.Accepted) born.words(typed, null)).answer().asString())
        .isEqualTo("2014-05-05");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "двадцать пятое мая 2014",
        "двадцать пятого мая 2014 года",
        "двадцать-пятое мая 2014",
        "25-го мая 2014",
        "25е мая 2014",
        "the twenty-fifth of May 2014",
        "May 25, 2014",
      })
  void aDaySaidInTwoWordsIsOne(String typed) {
    assertThat(born.words(typed, null)).isInstanceOf(Step.Accepted.class);
    assertThat(((Step.Accepted) born.words(typed, null)).answer().asString())
        .isEqualTo("2014-05-25");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "05.05.2014 или 06.05.2014",
        "31.06.2014",
        "05.13.2014",
        "2014",
        "12 лет",
        "сорок пятое мая 2014",
        "пятое или шестое мая 2014",
        "5 или 6 мая 2014",
        "5-6 мая 2014",
        "5, 6 мая 2014",
        "тридцать второе мая 2014",
        "5052014"
      })
  void isNeverGuessed(String typed) {
    assertThat(born.words(typed, null)).isInstanceOf(Step.Refused.class);
  }

  @Test
  void aDayThatIsInNoCalendarIsCalledSo() {
    assertThat(((Step.Refused) born.words("30.02.2014", null)).why())
        .isEqualTo(Text.of("conversation.kind.date.noday", "14.03.2012"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Данила Ежов, 7 \"Б\"",
        "Данила Ежов 7Б",
        "данила ежов 7б класс",
        "Данила Ежов (Даня)",
        "Данила 😎 Ежов 🔥",
        "Меня зовут Данила Ежов, 7 кл.",
        "это ДАНИЛА ЕЖОВ",
        "Данила, Ежов",
      })
  void ofANameOnlyTheNameIsKept(String typed) {
    Kind name = Kinds.fullName(80);
    assertThat(((Step.Accepted) name.words(typed, null)).answer().asString())
        .isEqualTo("Данила Ежов");
  }

  @ParameterizedTest
  @ValueSource(strings = {"7Б класс", "Даня 7Б", "Даня 2014", "👍 👍", "Ежов 12345 Данила"})
  void whatIsNoNameIsNotTakenForOne(String typed) {
    assertThat(Kinds.fullName(80).words(typed, null)).isInstanceOf(Step.Refused.class);
  }
}
