package ru.tandem.conversation;

/** What a person did in the chat, whichever messenger it came by. */
public sealed interface Incoming {

  /** Whose doing it is. */
  Sender sender();

  /**
   * @param languageCode of his messenger; null when not told
   */
  record Sender(long chatId, String languageCode) {}

  /**
   * @param link what a link to this bot among the words would start; null for none
   */
  record Said(Sender sender, String words, String link) implements Incoming {

    private static final int LINK = 60;

    public Said(Sender sender, String words) {
      this(sender, words, null);
    }

    /** The words are hardly more than the link. */
    boolean isMereLink() {
      return link != null
          && !words.strip().contains(" ")
          && words.strip().length() <= link.length() + LINK;
    }
  }

  /** A command without its slash, and what stood after it; a deep link is /start with its code. */
  record Commanded(Sender sender, String command, String argument) implements Incoming {}

  /**
   * @param seen what the message under which it was pressed showed; null when not told
   */
  record Pressed(Sender sender, String pressId, long messageId, String data, Seen seen)
      implements Incoming {

    public Pressed(Sender sender, String pressId, long messageId, String data) {
      this(sender, pressId, messageId, data, null);
    }
  }

  /**
   * @param own whether it is the sender's own number, as the messenger vouches
   */
  record SharedContact(Sender sender, String phone, boolean own) implements Incoming {}

  /**
   * @param caption the words under it; empty for none
   */
  record SentFile(
      Sender sender, String fileId, String fileName, long size, boolean picture, String caption)
      implements Incoming {

    public SentFile(Sender sender, String fileId, String fileName, long size, boolean picture) {
      this(sender, fileId, fileName, size, picture, "");
    }
  }

  /**
   * A point on the map, or a place that the map knows.
   *
   * @param words its name and address; empty for a mere point
   */
  record SentPlace(Sender sender, String words) implements Incoming {}

  /** A voice message, which the messenger keeps. */
  record SentVoice(Sender sender, String fileId) implements Incoming {}

  /**
   * Stickers and whatever else has no meaning here.
   *
   * @param caption the words under it; empty for none
   */
  record SentOther(Sender sender, String caption) implements Incoming {

    public SentOther(Sender sender) {
      this(sender, "");
    }
  }

  record Edited(Sender sender) implements Incoming {}

  record Blocked(Sender sender) implements Incoming {}

  record Unblocked(Sender sender) implements Incoming {}

  /**
   * Somebody has taken the bot into a group.
   *
   * @param sender the group, and the language of whoever did it
   */
  record TakenIntoGroup(Sender sender) implements Incoming {}

  /** Not a private chat, or nothing that needs an answer. */
  record Unheard() implements Incoming {
    @Override
    public Sender sender() {
      return null;
    }
  }
}
