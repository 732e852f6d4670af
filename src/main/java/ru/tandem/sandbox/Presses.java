package ru.tandem.sandbox;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** Pressed buttons that still turn their little clock until the bot answers them. */
final class Presses {

  /** The window is of real time: the time machine does not move it. */
  private static final long WINDOW = TimeUnit.SECONDS.toNanos(15);

  private final Map<String, Press> open = new ConcurrentHashMap<>();
  private final ConcurrentLinkedQueue<Press> byAge = new ConcurrentLinkedQueue<>();
  private final AtomicLong lastId = new AtomicLong(4_382_000_000_000_000_000L);

  /** What the bot showed in return: a toast, an alert or nothing. */
  @JsonInclude(JsonInclude.Include.ALWAYS)
  record Answer(String toast, boolean alert) {}

  record Press(String id, long chat, long bornAt, CompletableFuture<Answer> answer) {

    boolean isTooOld() {
      return System.nanoTime() - bornAt > WINDOW;
    }
  }

  Press open(long chat) {
    forgetOld();
    String id = String.valueOf(lastId.incrementAndGet());
    Press press = new Press(id, chat, System.nanoTime(), new CompletableFuture<>());
    open.put(id, press);
    byAge.add(press);
    return press;
  }

  private void forgetOld() {
    for (Press old = byAge.peek(); old != null && old.isTooOld(); old = byAge.peek()) {
      byAge.remove(old);
      open.remove(old.id());
    }
  }

  void clear() {
    open.clear();
    byAge.clear();
  }

  /** In which chat it was pressed; 0 when that is long ago. */
  long chatOf(String id) {
    Press press = open.get(id);
    return press == null ? 0 : press.chat();
  }

  void answer(String id, Answer answer) {
    Press press = open.get(id);
    if (press == null || press.isTooOld()) {
      throw Refusal.badRequest(
          "query is too old and response timeout expired or query ID is invalid");
    }
    press.answer().complete(answer);
  }
}
