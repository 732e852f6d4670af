package ru.tandem.delivery;

import java.util.List;

/**
 * What a person will see, ready in his language.
 *
 * @param html text with the few tags every messenger has: b, i, u, s, code, pre, a, blockquote
 * @param keys rows of keys under the text; empty for none
 * @param attachment a document or picture to which the text is the caption; null for none
 */
public record Message(String html, List<List<Key>> keys, Attachment attachment) {

  public Message {
    keys = List.copyOf(keys);
  }

  /** A key under a message: exactly one of data, url and contact says what it does. */
  public record Key(String label, String data, String url, boolean contact) {

    public static Key press(String label, String data) {
      return new Key(label, data, null, false);
    }

    public static Key link(String label, String url) {
      return new Key(label, null, url, false);
    }

    /** Asks the messenger to send the person's own phone number; shown instead of the keyboard. */
    public static Key contact(String label) {
      return new Key(label, null, null, true);
    }
  }

  /**
   * A file that goes with the message.
   *
   * @param content null for a file that the messenger keeps already
   * @param picture when it is to be shown and not downloaded
   * @param kept what the messenger calls the file that it keeps; null for one that is sent now
   */
  public record Attachment(String fileName, byte[] content, boolean picture, String kept) {

    public Attachment(String fileName, byte[] content, boolean picture) {
      this(fileName, content, picture, null);
    }
  }
}
