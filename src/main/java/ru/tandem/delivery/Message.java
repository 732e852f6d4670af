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
   * @param wanted what is drawn when the message is carried; null for what is there already
   */
  public record Attachment(
      String fileName, byte[] content, boolean picture, String kept, Wanted wanted) {

    /** Stands before what the messenger calls a voice message that it keeps. */
    public static final String VOICE = "voice:";

    public Attachment(String fileName, byte[] content, boolean picture) {
      this(fileName, content, picture, null, null);
    }

    Attachment drawn(byte[] content) {
      return new Attachment(fileName, content, picture, null, null);
    }
  }

  /**
   * A paper that is asked for and not drawn yet.
   *
   * @param paper which one
   * @param reader for whom, as a person's number
   * @param subject what it tells of: the numbers and words that the paper asks for
   */
  public record Wanted(String paper, long reader, List<String> subject) {}

  /** The same words and keys with the paper in the place of the wish for it. */
  public Message drawn(byte[] content) {
    return new Message(html, keys, attachment.drawn(content));
  }

  /** The same keys under other words, and no file. */
  public Message withoutFile(String html) {
    return new Message(html, keys, null);
  }
}
