package ru.tandem.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import ru.tandem.delivery.Message;
import ru.tandem.delivery.Message.Key;

/** Whether a message would look as it does already. */
class SeenTest {

  private static final Message PAIR =
      new Message(
          "<b>Пара</b>\n\n«Роза &amp; Ко» &lt;7Б&gt;",
          List.of(List.of(Key.press("Меню", "home")), List.of(Key.link("Где", "https://t.me/x"))),
          null);
  private static final List<String> KEYS = List.of("Меню", "home", "Где", "https://t.me/x");

  @Test
  void boldAndSpacesDoNotMakeADifference() {
    assertThat(new Seen("Пара\n\n«Роза & Ко» <7Б>", KEYS).isSame(PAIR)).isTrue();
    assertThat(new Seen("Пара «Роза & Ко» <7Б>\n", KEYS).isSame(PAIR)).isTrue();
  }

  @Test
  void anotherWordOrAnotherKeyDoes() {
    assertThat(new Seen("Пары «Роза & Ко» <7Б>", KEYS).isSame(PAIR)).isFalse();
    assertThat(new Seen("Пара «Роза & Ко» <7Б>", List.of("Меню", "home")).isSame(PAIR)).isFalse();
  }
}
