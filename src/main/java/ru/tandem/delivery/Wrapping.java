package ru.tandem.delivery;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Messages as the table keeps them: JSON, and the bytes of the attachment beside it. Of a paper
 * that is wanted nothing is kept but the wish.
 */
final class Wrapping {

  /**
   * @param parts what the message was put together from; null for most
   * @param matters what a part reminds of; null for nothing
   * @param since when a part was put there, in seconds
   */
  private record Paper(
      String html,
      List<List<Message.Key>> keys,
      String file,
      boolean picture,
      String kept,
      Message.Wanted wanted,
      List<Paper> parts,
      String matters,
      long since) {

    Paper(
        String html,
        List<List<Message.Key>> keys,
        String file,
        boolean picture,
        String kept,
        Message.Wanted wanted,
        List<Paper> parts) {
      this(html, keys, file, picture, kept, wanted, parts, null, 0);
    }

    Gathered.Part part() {
      return new Gathered.Part(
          new Message(html, keys == null ? List.of() : keys, null),
          Matter.readAll(matters),
          Instant.ofEpochSecond(since));
    }
  }

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .changeDefaultPropertyInclusion(
              usual -> usual.withValueInclusion(JsonInclude.Include.NON_DEFAULT))
          .build();
  private static final ObjectWriter WRITER = JSON.writerFor(Paper.class);
  private static final ObjectReader READER = JSON.readerFor(Paper.class);

  private Wrapping() {}

  static String wrap(Message message) {
    if (message == null) {
      return null;
    }
    Message.Attachment file = message.attachment();
    return WRITER.writeValueAsString(
        new Paper(
            message.html(),
            message.keys(),
            file == null ? null : file.fileName(),
            file != null && file.picture(),
            file == null ? null : file.kept(),
            file == null ? null : file.wanted(),
            null));
  }

  /** As one message, which still knows its parts. */
  static String wrap(Gathered gathered) {
    Message whole = gathered.message();
    List<Paper> parts = gathered.parts().stream().map(Wrapping::paper).toList();
    return WRITER.writeValueAsString(
        new Paper(whole.html(), whole.keys(), null, false, null, null, parts));
  }

  private static Paper paper(Gathered.Part part) {
    Message message = part.message();
    return new Paper(
        message.html(),
        message.keys(),
        null,
        false,
        null,
        null,
        null,
        Matter.keys(part.matters()),
        part.since().getEpochSecond());
  }

  static boolean isGathered(String payload) {
    Paper paper = READER.readValue(payload);
    return paper.parts() != null;
  }

  static Gathered gathered(String payload) {
    Paper paper = READER.readValue(payload);
    return new Gathered(paper.parts().stream().map(Paper::part).toList());
  }

  private static List<List<Message.Key>> keys(Paper paper) {
    return paper.keys() == null ? List.of() : paper.keys();
  }

  static byte[] attachment(Message message) {
    return message == null || message.attachment() == null ? null : message.attachment().content();
  }

  static Message unwrap(String payload, byte[] content) {
    if (payload == null) {
      return null;
    }
    Paper paper = READER.readValue(payload);
    boolean none = content == null && paper.kept() == null && paper.wanted() == null;
    Message.Attachment file =
        none
            ? null
            : new Message.Attachment(
                paper.file(), content, paper.picture(), paper.kept(), paper.wanted());
    return new Message(paper.html(), keys(paper), file);
  }

  /** For carrying: without the bytes, which are fetched when their turn comes. */
  static Held light(long id, Parcel parcel) {
    boolean file = attachment(parcel.message()) != null || isWanting(parcel.message());
    return new Held(id, file ? withoutMessage(parcel) : parcel, file, 0);
  }

  /** Its attachment is still to be drawn. */
  static boolean isWanting(Message message) {
    return message != null && message.attachment() != null && message.attachment().wanted() != null;
  }

  private static Parcel withoutMessage(Parcel parcel) {
    return new Parcel(
        parcel.chatId(),
        parcel.act(),
        parcel.replaces(),
        null,
        parcel.urgency(),
        parcel.notBefore(),
        parcel.trace());
  }
}
