package ru.tandem.delivery;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One thing to be done in a chat.
 *
 * @param replaces the message to be replaced by this one (an edit); null for a new message
 * @param notBefore not sent earlier than this; null for at once
 * @param trace what the sent message is to be found by later within its chat (see {@link
 *     Outbox#lastSent}); null when nobody will look
 * @param matters what it asks for or reminds of; when one of them is done before it goes, it does
 *     not go
 */
public record Parcel(
    long chatId,
    Act act,
    Long replaces,
    Message message,
    Urgency urgency,
    Instant notBefore,
    String trace,
    List<Matter> matters) {

  /** Something that is said whatever happens meanwhile. */
  public Parcel(
      long chatId,
      Act act,
      Long replaces,
      Message message,
      Urgency urgency,
      Instant notBefore,
      String trace) {
    this(chatId, act, replaces, message, urgency, notBefore, trace, List.of());
  }

  /** Both in one message, where they go at the same moment and their keys can be told apart. */
  Optional<Parcel> with(Parcel other) {
    boolean together = urgency == other.urgency && Objects.equals(notBefore, other.notBefore);
    return together
        ? Gathered.joined(message, other.message)
            .map(both -> new Parcel(chatId, act, replaces, both, urgency, notBefore, trace))
        : Optional.empty();
  }

  /** A new message at once, below all that stands in the chat. */
  boolean comesBelow() {
    return notBefore == null && isNew();
  }

  /** Not a change of what stands there. */
  boolean isNew() {
    return act == Act.SEND || act == Act.CLEAR;
  }

  /** What is to be done. */
  public enum Act {
    SEND,
    /** Show the message in place of an earlier one; sent anew when the earlier one is gone. */
    EDIT,
    /** Take the keys off an earlier message; the message here is null. */
    STRIP,
    /** Say something, and take away the key for the phone number at the bottom of the screen. */
    CLEAR
  }
}
