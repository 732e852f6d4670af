package ru.tandem.sandbox;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Remembers how far every chat had come, so as to tell later what the bot has said, and to whom.
 */
record Hearing(LocalTelegram telegram, Map<Long, Long> before) {

  /** Somebody to whom the bot has said so many things, the first of which begins with this text. */
  @JsonInclude(JsonInclude.Include.ALWAYS)
  record Heard(long id, String name, int count, String text, Instant at) {}

  static Hearing from(LocalTelegram telegram) {
    return new Hearing(
        telegram,
        telegram.chats().stream()
            .collect(Collectors.toMap(chat -> chat.owner().id(), Chat::newness)));
  }

  /** Whoever was spoken to since, the first one first. */
  List<Heard> since() {
    return telegram.chats().stream()
        .map(this::heard)
        .filter(heard -> heard.count() > 0)
        .sorted(Comparator.comparing(Heard::at).thenComparing(Heard::id))
        .toList();
  }

  private Heard heard(Chat chat) {
    List<Message> said = chat.saidSince(before.getOrDefault(chat.owner().id(), 0L));
    Message first = said.isEmpty() ? null : said.get(0);
    return new Heard(
        chat.owner().id(),
        chat.owner().name(),
        said.size(),
        first == null ? "" : PersonView.summary(first),
        first == null ? Instant.MAX : saidAt(first));
  }

  private static Instant saidAt(Message message) {
    return message.editedAt() == null ? message.at() : message.editedAt();
  }
}
