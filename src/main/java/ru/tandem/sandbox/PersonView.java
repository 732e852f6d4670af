package ru.tandem.sandbox;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;

/** A person in the page's list. */
@JsonInclude(JsonInclude.Include.ALWAYS)
record PersonView(
    long id,
    String name,
    String role,
    String colour,
    String phone,
    String language,
    boolean started,
    boolean blocked,
    int unread,
    String lastText,
    Instant lastAt,
    boolean online) {

  static PersonView of(LocalTelegram telegram, Chat chat) {
    Subscriber who = chat.owner();
    Message last = chat.last();
    return new PersonView(
        who.id(),
        who.name(),
        who.role(),
        who.colour(),
        who.phone(),
        who.language(),
        chat.isStarted(),
        chat.isBlocked(),
        chat.unread(),
        last == null ? null : summary(last),
        last == null ? null : last.at(),
        chat.isOnline(telegram.now()));
  }

  static String summary(Message message) {
    if (!message.text().isEmpty()) {
      return message.text();
    }
    if (message.more() != null) {
      return message.more().shown();
    }
    return message.contact() != null ? message.contact().phone() : message.file().name();
  }
}
