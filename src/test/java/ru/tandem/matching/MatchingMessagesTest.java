package ru.tandem.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MatchingMessagesTest {

  @ParameterizedTest
  @ValueSource(strings = {"ru", "en"})
  void everythingThatTheMatchingSaysHasItsText(String language) throws IOException {
    Properties texts = new Properties();
    try (InputStream file =
        getClass().getResourceAsStream("/messages/matching_" + language + ".properties")) {
      texts.load(new InputStreamReader(file, StandardCharsets.UTF_8));
    }
    assertThat(texts.stringPropertyNames())
        .containsAll(Limit.all().map(Limit::key).toList())
        .containsAll(Stream.of(Level.values()).map(Level::key).toList())
        .containsAll(Stream.of(Reason.Code.values()).map(code -> Reason.of(code).key()).toList())
        .contains(Locks.SOMEBODY_LEFT)
        .contains(Obstacle.NO_MENTORS, Obstacle.NO_MENTEES)
        .contains(Obstacle.PLACES_TAKEN, Obstacle.PAIRED_ELSEWHERE);
  }
}
