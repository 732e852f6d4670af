package ru.tandem.sandbox;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;

/** What has lately gone over the wire between the bot and this Telegram, for whoever looks on. */
final class Journal {

  private static final int LONGEST = 4000;

  private final Supplier<Instant> now;
  private final Deque<Entry> entries = new ArrayDeque<>();
  private long last;

  /**
   * Something that went over the wire.
   *
   * @param number the later the higher
   * @param way "update" to the bot, "call" of the bot
   * @param name the kind of the update, the method of the call
   * @param code 200 for what went well, 0 where no answer came
   * @param answer the refusal in the server's words, or the fault that was planned
   */
  @JsonInclude(JsonInclude.Include.ALWAYS)
  record Entry(
      long number,
      long chat,
      Instant at,
      String way,
      String name,
      JsonNode content,
      int code,
      String answer) {}

  Journal(Supplier<Instant> now) {
    this.now = now;
  }

  void update(long chat, JsonNode update) {
    String kind =
        update.propertyNames().stream()
            .filter(name -> !name.equals("update_id"))
            .findFirst()
            .orElse("");
    add(chat, "update", kind, update, 200, null);
  }

  void call(long chat, String method, JsonNode parameters, int code, String answer) {
    add(chat, "call", method, parameters, code, answer);
  }

  private synchronized void add(
      long chat, String way, String name, JsonNode content, int code, String answer) {
    entries.add(new Entry(++last, chat, now.get(), way, name, content, code, answer));
    if (entries.size() > LONGEST) {
      entries.poll();
    }
  }

  /** The numbers go on: whoever looks on has seen the earlier ones. */
  synchronized void clear() {
    entries.clear();
  }

  synchronized List<Entry> of(long chat, long after) {
    return entries.stream()
        .filter(entry -> entry.chat() == chat && entry.number() > after)
        .toList();
  }
}
