package ru.tandem.tandems.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import ru.tandem.config.Words;
import ru.tandem.conversation.Text;

/** How a name stands in an order. */
class NameInOrderTest {

  private static String of(String place) {
    return NameInOrder.of(Text.words("Аня"), Optional.of(new Words(place, place))).toString();
  }

  @Test
  void aClassAsTheListWritesItGetsTheWordForItAndNothingElseDoes() {
    assertThat(of("7Б")).contains("tandems.order.who");
    assertThat(of("10-А")).contains("tandems.order.who");
    assertThat(of("7 класс")).contains("tandems.order.post");
    assertThat(of("учитель химии")).contains("tandems.order.post");
    assertThat(NameInOrder.of(Text.words("Аня"), Optional.empty())).isEqualTo(Text.words("Аня"));
  }
}
