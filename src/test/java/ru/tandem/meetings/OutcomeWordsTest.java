package ru.tandem.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever can be said of a meeting is said in chats and in papers. */
class OutcomeWordsTest {

  @ParameterizedTest
  @EnumSource(Outcome.class)
  void eachHasItsWordsWhereverItIsRead(Outcome outcome) throws IOException {
    for (String language : new String[] {"ru", "en"}) {
      assertThat(words("meetings_" + language)).containsKey("meetings.said." + outcome);
      assertThat(words("monitoring_" + language)).containsKey("monitoring.book.said." + outcome);
    }
  }

  private static Properties words(String file) throws IOException {
    Properties words = new Properties();
    try (InputStream in =
        OutcomeWordsTest.class.getResourceAsStream("/messages/" + file + ".properties")) {
      words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    }
    return words;
  }
}
