package ru.tandem.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import ru.tandem.sandbox.LocalTelegram;

/** Ids may be logged; whoever reads the log learns nothing of anybody. */
final class SilentLog {

  private SilentLog() {}

  static void tellsNothing(String log, LocalTelegram telegram, int atLeast) {
    List<String> secrets = telegram.secrets();
    assertThat(log).as("what is logged is seen here").contains("A house is opened");
    assertThat(secrets).hasSizeGreaterThan(atLeast);
    for (String secret : secrets) {
      assertThat(log).doesNotContain(secret);
    }
  }
}
