package ru.tandem.sandbox;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.function.LongConsumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the bot has not yet acknowledged. An update stays here until a poll with a higher offset
 * comes, as with the real server; only one poll may wait at a time.
 */
final class Updates {

  private static final int LONGEST_POLL = 50;

  private final Deque<Update> pending = new ArrayDeque<>();
  private final LongConsumer seen;
  private final BiConsumer<Long, JsonNode> came;
  private Set<String> allowed = Set.of();
  private int lastId = (int) (100_000_000 + Age.inSeconds() * 10);
  private int confirmed = lastId;
  private Object poller;
  private Webhook webhook;
  private boolean closed;

  record Update(int id, long chat, ObjectNode json) {}

  /**
   * {@code seen} hears the chat of every update that the bot has acknowledged; never while this is
   * locked, for it looks into chats, and whoever holds a chat may be waiting to add to this. {@code
   * came} hears of every update.
   */
  Updates(LongConsumer seen, BiConsumer<Long, JsonNode> came) {
    this.seen = seen;
    this.came = came;
  }

  /** Queues it and answers its id; 0 when the bot did not ask for this kind. */
  synchronized int add(long chat, String kind, JsonNode content) {
    if (!allowed.isEmpty() && !allowed.contains(kind)) {
      return 0;
    }
    return addAnyway(chat, kind, content);
  }

  /** Even of a kind that the bot did not ask for. */
  synchronized int addAnyway(long chat, String kind, JsonNode content) {
    ObjectNode json = Wire.object().put("update_id", ++lastId);
    json.set(kind, content);
    Update update = new Update(lastId, chat, json);
    pending.add(update);
    came.accept(chat, json);
    if (webhook != null) {
      webhook.deliver(update);
    }
    notifyAll();
    return lastId;
  }

  /** The long poll itself: waits in the caller's thread, and yields to a second poller. */
  List<ObjectNode> poll(int offset, int limit, int seconds) throws InterruptedException {
    Object me = new Object();
    begin(me, offset).forEach(seen::accept);
    return await(me, limit, Math.min(seconds, LONGEST_POLL));
  }

  /** The chats whose updates are acknowledged by this. */
  private synchronized List<Long> begin(Object me, int offset) {
    if (webhook != null) {
      throw Refusal.conflict(
          "can't use getUpdates method while webhook is active;"
              + " use deleteWebhook to delete the webhook first");
    }
    poller = me;
    List<Long> chats = confirm(offset);
    notifyAll();
    return chats;
  }

  private synchronized List<ObjectNode> await(Object me, int limit, int seconds)
      throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
    refuseIfOusted(me);
    while (pending.isEmpty() && !closed) {
      long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
      if (left <= 0) {
        break;
      }
      wait(left);
      refuseIfOusted(me);
    }
    return answer(limit);
  }

  private void refuseIfOusted(Object me) {
    if (poller != me) {
      throw Refusal.conflict(
          webhook != null
              ? "terminated by setWebhook request"
              : "terminated by other getUpdates request;"
                  + " make sure that only one bot instance is running");
    }
  }

  private List<Long> confirm(int offset) {
    int from = offset < 0 ? lastId + 1 + offset : offset;
    List<Long> chats = new ArrayList<>();
    while (!pending.isEmpty() && pending.peek().id() < from) {
      Update update = pending.poll();
      confirmed = update.id();
      chats.add(update.chat());
    }
    return chats;
  }

  private List<ObjectNode> answer(int limit) {
    if (closed) {
      throw Refusal.of(502, "Bad Gateway");
    }
    List<ObjectNode> batch = new ArrayList<>();
    for (Update update : pending) {
      if (batch.size() == limit) {
        break;
      }
      batch.add(update.json());
    }
    return batch;
  }

  synchronized void allow(Set<String> kinds) {
    allowed = Set.copyOf(kinds);
  }

  synchronized Set<String> allowed() {
    return allowed;
  }

  /** From now on updates go out by themselves; null brings polling back. */
  synchronized void hook(Webhook hook, boolean dropPending) {
    if (webhook != null) {
      webhook.close();
    }
    webhook = hook;
    if (dropPending) {
      pending.clear();
    }
    if (hook != null) {
      poller = hook;
      pending.forEach(hook::deliver);
    }
    notifyAll();
  }

  synchronized Webhook hook() {
    return webhook;
  }

  void delivered(Update update) {
    settle(update);
    seen.accept(update.chat());
  }

  private synchronized void settle(Update update) {
    pending.remove(update);
    confirmed = Math.max(confirmed, update.id());
    notifyAll();
  }

  synchronized void clear() {
    pending.clear();
    confirmed = lastId;
    notifyAll();
  }

  synchronized int waiting() {
    return pending.size();
  }

  synchronized boolean isPolled() {
    return poller != null;
  }

  synchronized boolean isConfirmed(int updateId) {
    return updateId <= confirmed;
  }

  /** Lets the waiting poll go, so that the server can stop at once. */
  synchronized void close() {
    closed = true;
    if (webhook != null) {
      webhook.close();
      webhook = null;
    }
    notifyAll();
  }
}
