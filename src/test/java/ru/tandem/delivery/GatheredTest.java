package ru.tandem.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import ru.tandem.delivery.Message.Key;

/** Several messages read as one. */
class GatheredTest {

  private static final List<Key> MENU = List.of(Key.press("Меню", "home"));

  private static Message part(String words, String label, String data) {
    return new Message(words, List.of(List.of(Key.press(label, data)), MENU), null);
  }

  private static Gathered.Part kept(Message part) {
    return new Gathered.Part(part, List.of(), Instant.EPOCH);
  }

  private static Gathered gathered(Message... parts) {
    Gathered all = Gathered.nothing();
    for (Message part : parts) {
      all = all.with(kept(part)).orElseThrow();
    }
    return all;
  }

  @Test
  void oneAloneStaysAsItIs() {
    Message alone = part("Анкета ждёт", "Заполнить", "apply:1");
    assertThat(gathered(alone).message()).isEqualTo(alone);
  }

  @Test
  void eachHasItsParagraphAndItsKeysAndTheMenuStandsOnceAtTheEnd() {
    Message both =
        gathered(part("Анкета ждёт", "Заполнить", "apply:1"), part("Опрос ждёт", "Ответить", "s:2"))
            .message();
    assertThat(both.html()).isEqualTo("Анкета ждёт\n\nОпрос ждёт");
    assertThat(both.keys())
        .containsExactly(
            List.of(Key.press("Заполнить", "apply:1")),
            List.of(Key.press("Ответить", "s:2")),
            MENU);
  }

  @Test
  void theMenuStandsOnceWhateverStandsBesideIt() {
    Key menu = MENU.get(0);
    Key card = Key.press("Карточка", "card:1");
    Key pair = Key.press("К паре", "pair:2");
    Message both =
        gathered(
                new Message("Согласие отозвано", List.of(List.of(card, menu)), null),
                new Message("Пара на паузе", List.of(List.of(pair, menu)), null))
            .message();
    assertThat(both.keys()).containsExactly(List.of(card), List.of(pair), MENU);
  }

  @Test
  void theNewsStandAboveTheMenuAndTheWayToItNowhere() {
    Key pair = Key.press("К паре", "pair:2");
    Key next = Key.press("Что дальше", "alumni.next");
    Key help = Key.press("Помощь", "help");
    Key language = Key.press("Язык", "language");
    Message home =
        new Message("Привет", List.of(List.of(pair), List.of(next, help), List.of(language)), null);
    Message news = part("Спасибо за этот путь", "Что дальше", "alumni.next");
    for (Message both : List.of(gathered(home, news).message(), gathered(news, home).message())) {
      assertThat(both.keys())
          .containsExactly(List.of(next), List.of(pair), List.of(help), List.of(language));
    }
  }

  @Test
  void keysThatReadTheSameAreToldApartByNumber() {
    Message both =
        gathered(part("Опрос ждёт", "Ответить", "s:1"), part("Встреча ждёт", "Ответить", "m:2"))
            .message();
    assertThat(both.html()).isEqualTo("1. Опрос ждёт\n\n2. Встреча ждёт");
    assertThat(both.keys().subList(0, 2))
        .containsExactly(
            List.of(Key.press("1. Ответить", "s:1")), List.of(Key.press("2. Ответить", "m:2")));
  }

  @Test
  void theSameIsNotSaidTwice() {
    Message one = part("Опрос ждёт", "Ответить", "s:1");
    assertThat(gathered(one, part("Опрос ждёт", "Ответить", "s:1")).message()).isEqualTo(one);
  }

  @Test
  void whatIsTooLongForOneMessageIsNotSqueezedIn() {
    Gathered full = gathered(part("а".repeat(3000), "Да", "yes"));
    assertThat(full.with(kept(part("б".repeat(1000), "Нет", "no")))).isEmpty();
  }
}
