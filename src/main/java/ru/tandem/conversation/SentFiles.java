package ru.tandem.conversation;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Brings files that people sent. It takes as long as the network does, so it is never called in a
 * transaction.
 */
public interface SentFiles {

  /** What is larger is not given out by the messenger. */
  long LARGEST = 20L << 20;

  /**
   * @param fileId as {@link Incoming.SentFile} told it
   * @throws Gone when the messenger has it no more, or never gives it out
   * @throws IOException when another attempt may be worth it
   */
  void fetch(String fileId, Path into) throws IOException;

  /** No attempt is worth it. */
  class Gone extends IOException {
    public Gone(String why) {
      super(why);
    }
  }
}
