package ru.tandem.monitoring.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.Test;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;

/** However much there is to say, it is one message that the messenger takes. */
class LetterTest {

  private static final int LONGEST_MESSAGE = 4096;
  private static final int MOST_BUTTONS = 20;
  private static final Text LONG = Text.words("ж".repeat(180));

  /** As long as the words are; a message of the letter's own adds its number. */
  private static final ToIntFunction<Text> LENGTH = LetterTest::length;

  private static int length(Text text) {
    if (text instanceof Text.Words words) {
      return words.words().length();
    }
    if (text instanceof Text.Joined joined) {
      int separators = joined.separator().length() * Math.max(0, joined.parts().size() - 1);
      return joined.parts().stream().mapToInt(LetterTest::length).sum() + separators;
    }
    return ((Text.Keyed) text)
        .arguments().stream().mapToInt(one -> one instanceof Text t ? length(t) + 4 : 0).sum();
  }

  @Test
  void aLetterOfAnyLengthFitsOneMessage() {
    Letter letter = new Letter(LENGTH);
    for (int i = 0; i < 100; i++) {
      letter.paragraph();
      letter.line(LONG);
      letter.item(LONG, Button.press(Text.words("Открыть"), "tandems.card", i));
      letter.button(Button.press(Text.words("Все"), "monitoring.funnel", i));
    }
    Screen screen = letter.screen();
    assertThat(length(screen.text())).isBetween(3500, LONGEST_MESSAGE);
    assertThat(screen.rows().stream().mapToInt(List::size).sum()).isLessThanOrEqualTo(MOST_BUTTONS);
  }

  @Test
  void aLineAndItsButtonHaveTheSameNumber() {
    Letter letter = new Letter(LENGTH);
    letter.item(Text.words("первое"), Button.press(Text.words("Открыть"), "tandems.card", 1));
    letter.item(Text.words("второе"), Button.press(Text.words("Открыть"), "tandems.card", 2));
    Screen screen = letter.screen();
    assertThat(screen.text().toString()).contains("arguments=[2, Words[words=второе]]");
    assertThat(screen.rows().get(1).get(0).label())
        .isEqualTo(Text.of("monitoring.item.key", 2, Text.words("Открыть")));
  }

  @Test
  void itStaysInTheChatWhileItsButtonsArePressed() {
    Letter letter = new Letter(LENGTH);
    letter.item(Text.words("первое"), Button.press(Text.words("Открыть"), "tandems.card", 1));
    assertThat(letter.screen().rows())
        .allSatisfy(row -> assertThat(row.get(0)).isEqualTo(row.get(0).below()));
  }
}
