package ru.tandem.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ru.tandem.conversation.Kind.Step;
import ru.tandem.people.Language;
import tools.jackson.databind.JsonNode;

/** Numbers and days in the words in which people type them. */
class SaidTest {

  private static final Texts TEXTS = texts();

  /** A Monday. */
  private static final LocalDate TODAY = LocalDate.of(2026, 9, 7);

  private final Kind number = Kinds.number(1, 500);
  private final Kind day = Kinds.date(TODAY.minusYears(1), TODAY.plusYears(1), TODAY);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "15 | 15",
        " 15. | 15",
        "15 человек | 15",
        "около 15 | 15",
        "~ 15 | 15",
        "двадцать | 20",
        "Двадцать пять человек | 25",
        "человек десять | 10",
        "сто двадцать три | 123",
        "двое | 2",
        "about twenty-five | 25",
        "twenty people | 20",
      })
  void aNumberIsTakenWithWhatItCounts(String typed, int meant) {
    assertThat(answer(number, typed)).isEqualTo(Integer.toString(meant));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "10-15",
        "10 или 15",
        "десять пятнадцать",
        "пять двадцать",
        "-5",
        "3,5",
        "15.09",
        "7Б",
        "1 500",
        "не знаю",
        "сколько будет, столько будет, хоть 20",
        "20?",
      })
  void severalNumbersOrNoneAreNotGuessed(String typed) {
    assertThat(number.words(typed, null)).isInstanceOf(Step.Refused.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "до 20 сентября | 2026-09-20",
        "по 20.09 | 2026-09-20",
        "С 1 октября | 2026-10-01",
        "until 20 September | 2026-09-20",
        "September 20 2026 | 2026-09-20",
        "на неделю | 2026-09-14",
        "через 3 дня | 2026-09-10",
        "через две недели | 2026-09-21",
        "через месяц | 2026-10-07",
        "конец мая | 2027-05-31",
        "до конца сентября | 2026-09-30",
        "к концу мая 2027 года | 2027-05-31",
        "до конца года | 2026-12-31",
        "by the end of May | 2027-05-31",
        "in ten days | 2026-09-17",
        "в пятницу | 2026-09-11",
        "до пятницы | 2026-09-11",
        "15 | 2026-09-15",
        "15-го | 2026-09-15",
        "до 5 числа | 2026-10-05",
        "9th | 2026-09-09",
      })
  void aDayIsTakenWithTheWordBeforeIt(String typed, String meant) {
    assertThat(answer(day, typed)).isEqualTo(meant);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "через сто лет",
        "через",
        "до встречи",
        "на 5 минут",
        "через 900 дней",
        "конец света",
        "до конца"
      })
  void whatNamesNoDayIsRefused(String typed) {
    assertThat(day.words(typed, null)).isInstanceOf(Step.Refused.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"13", "13 лет", "мне 13", "мне 13 лет"})
  void anAgeIsNoBirthDate(String typed) {
    Kind born = Kinds.date(TODAY.minusYears(110), TODAY);
    assertThat(born.words(typed, null))
        .isEqualTo(new Step.Refused(Text.of("conversation.kind.date.age", "14.03.2012")));
  }

  private static String answer(Kind kind, String typed) {
    Step step = kind.words(typed, null);
    assertThat(step).isInstanceOf(Step.Accepted.class);
    Step.Accepted accepted = (Step.Accepted) step;
    assertThat(kind.takes(accepted.answer())).isTrue();
    return accepted.answer().asString();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "7 | 7",
        "7б | 7",
        "7 Б | 7",
        "7«б» | 7",
        "7-б класс | 7",
        "10а | 10",
      })
  void aClassIsUnderstoodWithItsLetter(String typed, String meant) {
    assertThat(pressed(Kinds.choice(options("7 класс", "10 класс", "11 класс")), typed))
        .isEqualTo(meant + " класс");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"мама | Мать", "Папа! | Отец", "мать | Мать", "опекун | Опекун"})
  void whoSomebodyIsMayBeSaidInAnotherWord(String typed, String meant) {
    assertThat(pressed(Kinds.choice(options("Мать", "Отец", "Опекун")), typed)).isEqualTo(meant);
  }

  @ParameterizedTest
  @ValueSource(strings = {"7 или 10", "1", "бабушка", "7 10"})
  void whatMayMeanSeveralKeysPressesNone(String typed) {
    Kind choice = Kinds.choice(options("7 класс", "10 класс", "Мать"));
    assertThat(Spoken.step(choice, null, typed, SaidTest::plain)).isInstanceOf(Step.Refused.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "пн и ср после 15 | mon15 mon18 wed15 wed18",
        "Вторник, четверг вечером | tue18 thu18",
        "пн-ср утром | mon9 tue9 wed9",
        "с понедельника по среду с 15 до 18 | mon15 tue15 wed15",
        "по вторникам после уроков | tue15 tue18",
        "по средам и четвергам вечером | wed18 thu18",
        "в выходные днём | sat15 sun15",
        "пн вечером, сб утром и днём | mon18 sat9 sat15",
        "суббота | sat9 sat15 sat18",
        "чт до 17:00 | thu9 thu15",
        "пт 16-18 | fri15",
        "Monday and Friday after 15 | mon15 mon18 fri15 fri18",
      })
  void freeHoursAreTicked(String typed, String meant) {
    assertThat(SaidWeek.read(typed)).containsExactly(meant.split(" "));
  }

  @Test
  void theWholeWeekIsSaidInAWord() {
    assertThat(SaidWeek.read("по будням после уроков")).hasSize(10);
    assertThat(SaidWeek.read("когда угодно")).hasSize(21);
    assertThat(SaidWeek.read("вечером")).hasSize(7);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "не знаю",
        "пн кроме вечера",
        "не в пятницу",
        "завтра",
        "пн 45",
        "спасибо",
        "четверть",
        "?"
      })
  void hoursThatAreNotUnderstoodWholeAreNotTicked(String typed) {
    assertThat(new Week().words(typed, null)).isInstanceOf(Step.Refused.class);
  }

  @Test
  void severalTagsMayBeTypedAtOnceAndPicturesAreNone() {
    Kind tags = Kinds.tags(options("Математика", "Физика, химия", "Спорт"), 3);
    Step step = tags.words("математика, физика, лего", null);
    assertThat(step).isInstanceOf(Step.Drafted.class);
    JsonNode draft = ((Step.Drafted) step).draft();
    assertThat(Choice.picked(draft)).containsExactly("Математика", "Физика, химия", "лего");
    assertThat(tags.words("спорт", draft)).isInstanceOf(Step.Refused.class);
    assertThat(tags.words("\ud83e\udd2c\ud83e\udd2c", null)).isInstanceOf(Step.Refused.class);
    assertThat(tags.words("спорт, \ud83e\udd2c", null)).isInstanceOf(Step.Refused.class);
  }

  private static List<Option> options(String... labels) {
    return Stream.of(labels).map(label -> new Option(label, Text.words(label))).toList();
  }

  private static String pressed(Kind kind, String typed) {
    Step step = Spoken.step(kind, null, typed, SaidTest::plain);
    assertThat(step).isInstanceOf(Step.Accepted.class);
    return ((Step.Accepted) step).answer().asString();
  }

  private static Texts texts() {
    try {
      return new Texts();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static String plain(Text text) {
    return TEXTS.plain(text, Voice.outward(Language.RU, ZoneId.of("Europe/Moscow")));
  }
}
