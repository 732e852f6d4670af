package ru.tandem.sandbox;

import java.time.Instant;
import java.util.Objects;
import tools.jackson.databind.JsonNode;

/**
 * One message of a chat. It never changes: an edit puts another in its place, with the chat's next
 * revision, so that a reader always sees a whole one.
 */
record Message(
    int id,
    boolean fromBot,
    Instant at,
    Markup content,
    JsonNode buttons,
    StoredFile file,
    Subscriber contact,
    Instant editedAt,
    long revision,
    int updateId) {

  static Message of(int id, boolean fromBot, Instant at, Markup content) {
    return new Message(id, fromBot, at, content, null, null, null, null, 0, 0);
  }

  Message with(StoredFile file) {
    return new Message(
        id, fromBot, at, content, buttons, file, contact, editedAt, revision, updateId);
  }

  Message with(JsonNode buttons) {
    return new Message(
        id, fromBot, at, content, buttons, file, contact, editedAt, revision, updateId);
  }

  Message with(Subscriber contact) {
    return new Message(
        id, fromBot, at, content, buttons, file, contact, editedAt, revision, updateId);
  }

  Message edited(Markup content, JsonNode buttons, Instant now) {
    return new Message(id, fromBot, at, content, buttons, file, contact, now, revision, updateId);
  }

  Message entered(long revision, int updateId) {
    return new Message(
        id, fromBot, at, content, buttons, file, contact, editedAt, revision, updateId);
  }

  boolean reads(Markup other, JsonNode otherButtons) {
    return content.equals(other) && Objects.equals(buttons, otherButtons);
  }

  String text() {
    return content.text();
  }
}
