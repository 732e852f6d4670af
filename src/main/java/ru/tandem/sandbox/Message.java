package ru.tandem.sandbox;

import java.time.Instant;
import java.util.Objects;
import tools.jackson.databind.JsonNode;

/**
 * One message of a chat. It never changes: an edit puts another in its place, with the chat's next
 * revision, so that a reader always sees a whole one.
 *
 * @param revision when it last changed, by the chat's count
 * @param more what else a phone has put into it; null for nothing
 * @param saidAt when its words last changed: buttons may come and go without a word
 */
record Message(
    int id,
    boolean fromBot,
    Instant at,
    Markup content,
    JsonNode buttons,
    StoredFile file,
    Subscriber contact,
    Sent more,
    Instant editedAt,
    long revision,
    long saidAt,
    int updateId) {

  static Message of(int id, boolean fromBot, Instant at, Markup content) {
    return new Message(id, fromBot, at, content, null, null, null, null, null, 0, 0, 0);
  }

  Message with(StoredFile file) {
    return new Message(
        id, fromBot, at, content, buttons, file, contact, more, editedAt, revision, saidAt,
        updateId);
  }

  Message with(JsonNode buttons) {
    return new Message(
        id, fromBot, at, content, buttons, file, contact, more, editedAt, revision, saidAt,
        updateId);
  }

  Message with(Subscriber contact) {
    return new Message(
        id, fromBot, at, content, buttons, file, contact, more, editedAt, revision, saidAt,
        updateId);
  }

  Message with(Sent more) {
    return new Message(
        id, fromBot, at, content, buttons, file, contact, more, editedAt, revision, saidAt,
        updateId);
  }

  Message edited(Markup content, JsonNode buttons, Instant now) {
    return new Message(
        id, fromBot, at, content, buttons, file, contact, more, now, revision, saidAt, updateId);
  }

  /** In the place of the old one, if there is any: its words are as new as their last change. */
  Message entered(Message old, long revision, int updateId) {
    long said = old != null && old.content.equals(content) ? old.saidAt : revision;
    return new Message(
        id, fromBot, at, content, buttons, file, contact, more, editedAt, revision, said, updateId);
  }

  boolean reads(Markup other, JsonNode otherButtons) {
    return content.equals(other) && Objects.equals(buttons, otherButtons);
  }

  String text() {
    return content.text();
  }
}
