package ru.tandem.sandbox;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import tools.jackson.databind.JsonNode;

/**
 * The private chat of one subscriber with the bot. It is its own monitor: whoever waits for the
 * bot's answer waits on it. Every change takes the next revision.
 */
final class Chat {

  private static final Duration DELETABLE = Duration.ofHours(48);

  /** Begins so that not even a page of the process before this one takes one for another. */
  private static final AtomicInteger LIVES = new AtomicInteger((int) Age.inSeconds() * 10);

  private final int life = LIVES.incrementAndGet();

  private final Subscriber owner;
  private final TreeMap<Integer, Message> messages = new TreeMap<>();
  private final TreeMap<Long, Message> byRevision = new TreeMap<>();
  private JsonNode keys;
  private final Set<Integer> unchangeable = new HashSet<>();
  private Presses.Press lastPress;
  private boolean started;
  private boolean blocked;
  private int readUpTo;
  private long typingUntil;
  private Instant lastActedAt = Instant.MIN;
  private long revision;
  private long deletedAtRevision;
  private long actedAtRevision;
  private int acts;
  private int typed;
  private int run;
  private int longestRun;
  private final Pace pace = new Pace(20, 1);

  Chat(Subscriber owner) {
    this.owner = owner;
  }

  Subscriber owner() {
    return owner;
  }

  Pace pace() {
    return pace;
  }

  /** Two chats with the same person, as before and after a scene, are not the same chat. */
  int life() {
    return life;
  }

  /** Another life of the same chat, as it is now. */
  synchronized Chat copy() {
    Chat copy = new Chat(owner);
    copy.messages.putAll(messages);
    copy.byRevision.putAll(byRevision);
    copy.unchangeable.addAll(unchangeable);
    copy.keys = keys;
    copy.started = started;
    copy.blocked = blocked;
    copy.readUpTo = readUpTo;
    copy.lastActedAt = lastActedAt;
    copy.revision = revision;
    copy.actedAtRevision = actedAtRevision;
    copy.acts = acts;
    copy.typed = typed;
    copy.run = run;
    copy.longestRun = longestRun;
    return copy;
  }

  // What the bot does.

  synchronized void admit() {
    if (blocked) {
      throw Refusal.forbidden("bot was blocked by the user");
    }
    if (!started) {
      throw Refusal.forbidden("bot can't initiate conversation with a user");
    }
  }

  synchronized Message post(Message message, Keyboard keyboard) {
    admit();
    if (keyboard.reply() != null) {
      keys = keyboard.reply();
    } else if (keyboard.removes()) {
      keys = null;
    }
    if (keyboard.reply() != null || keyboard.removes()) {
      unchangeable.add(message.id());
    }
    longestRun = Math.max(longestRun, ++run);
    typingUntil = 0;
    return put(message.with(keyboard.inline()), 0);
  }

  synchronized Message rewrite(int id, Markup content, JsonNode buttons, Instant now) {
    Message old = own(id);
    Markup next = content == null ? old.content() : content;
    if (old.reads(next, buttons)) {
      throw Refusal.badRequest(
          "message is not modified: specified new message content and reply markup are exactly the"
              + " same as a current content and reply markup of the message");
    }
    return put(old.edited(next, buttons, now), 0);
  }

  /** One that the bot may edit: its own, and sent without keys in the place of the keyboard. */
  synchronized Message own(int id) {
    Message message = messages.get(id);
    if (message == null) {
      throw Refusal.badRequest("message to edit not found");
    }
    if (!message.fromBot() || unchangeable.contains(id)) {
      throw Refusal.badRequest("message can't be edited");
    }
    return message;
  }

  synchronized void delete(int id, Instant now) {
    Message message = messages.get(id);
    if (message == null) {
      throw Refusal.badRequest("message to delete not found");
    }
    if (message.at().plus(DELETABLE).isBefore(now)) {
      throw Refusal.badRequest("message can't be deleted for everyone");
    }
    byRevision.remove(messages.remove(id).revision());
    changed();
    deletedAtRevision = revision;
  }

  synchronized void typing() {
    typingUntil = System.nanoTime() + TimeUnit.SECONDS.toNanos(5);
  }

  // What the subscriber does.

  synchronized Message enter(Message message, int updateId) {
    return put(message, updateId);
  }

  /** The next things the bot says are answers to this. */
  synchronized void acted(Instant now) {
    started = true;
    actedAtRevision = revision;
    lastActedAt = now;
    acts++;
    run = 0;
    readUpTo = messages.isEmpty() ? 0 : messages.lastKey();
  }

  synchronized void pressed(Presses.Press press) {
    lastPress = press;
  }

  synchronized Presses.Press lastPress() {
    return lastPress;
  }

  synchronized void typedByHand() {
    typed++;
  }

  synchronized void hideOnceOnlyKeys() {
    if (keys != null && keys.path("one_time_keyboard").asBoolean(false)) {
      keys = null;
    }
  }

  synchronized void block(boolean now) {
    blocked = now;
    changed();
  }

  synchronized void read() {
    readUpTo = messages.isEmpty() ? 0 : messages.lastKey();
  }

  private Message put(Message message, int updateId) {
    Message entered = message.entered(messages.get(message.id()), ++revision, updateId);
    Message old = messages.put(message.id(), entered);
    if (old != null) {
      byRevision.remove(old.revision());
    }
    byRevision.put(revision, entered);
    notifyAll();
    return entered;
  }

  private void changed() {
    revision++;
    notifyAll();
  }

  // What can be seen.

  synchronized Message find(int id) {
    return messages.get(id);
  }

  synchronized List<Message> messages() {
    return new ArrayList<>(messages.values());
  }

  /** Those that are new or changed since that revision, the oldest first. */
  synchronized List<Message> messagesSince(long revision) {
    return byRevision.tailMap(revision, false).values().stream()
        .sorted(Comparator.comparingInt(Message::id))
        .toList();
  }

  /** Whether nothing has gone since that revision, so that what came since makes the whole. */
  synchronized boolean hasOnlyGrownSince(long revision) {
    return revision <= this.revision && revision >= deletedAtRevision;
  }

  /** What the bot has said since that revision, in new words, not only by other buttons. */
  synchronized List<Message> saidSince(long revision) {
    return messagesSince(revision).stream()
        .filter(message -> message.fromBot() && message.saidAt() > revision)
        .toList();
  }

  /**
   * What the bot has said or changed since the subscriber's last act, newest last. What has only
   * lost its keys says nothing.
   */
  synchronized List<Message> answers() {
    return byRevision.tailMap(actedAtRevision, false).values().stream()
        .filter(one -> one.fromBot() && (one.saidAt() > actedAtRevision || one.buttons() != null))
        .toList();
  }

  /**
   * What the bot has said last, in a new message or in the place of an old one; null for nothing.
   */
  synchronized Message lastSaid() {
    return messages.values().stream()
        .filter(Message::fromBot)
        .max(Comparator.comparingLong(Message::saidAt))
        .orElse(null);
  }

  /** All that the bot has said, the newest or last changed first. */
  synchronized List<Message> newestFirst() {
    return byRevision.descendingMap().values().stream().filter(Message::fromBot).toList();
  }

  /**
   * Waits until the wish holds or the time is over, and answers whether it holds. It looks again at
   * every change, and after each stride; the wish is tried without the monitor, as it may ask a
   * database.
   */
  boolean await(BooleanSupplier wish, Duration longest, Duration stride) {
    long end = System.nanoTime() + longest.toNanos();
    try {
      long seen = revision();
      while (!wish.getAsBoolean()) {
        long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
        if (left <= 0) {
          return false;
        }
        waitFor(seen, Math.min(left, stride.toMillis()));
        seen = revision();
      }
      return true;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private synchronized void waitFor(long seen, long millis) throws InterruptedException {
    if (revision == seen) {
      wait(millis);
    }
  }

  /** Grows with everything that happens in the chat. */
  long newness() {
    return revision();
  }

  private synchronized long revision() {
    return revision;
  }

  synchronized JsonNode keys() {
    return keys;
  }

  synchronized boolean isStarted() {
    return started;
  }

  synchronized boolean isBlocked() {
    return blocked;
  }

  synchronized boolean isTyping() {
    return typingUntil - System.nanoTime() > 0;
  }

  synchronized boolean isOnline(Instant now) {
    return lastActedAt.isAfter(now.minus(Duration.ofMinutes(5)));
  }

  synchronized int readUpTo() {
    return readUpTo;
  }

  synchronized int unread() {
    return (int)
        messages.tailMap(readUpTo, false).values().stream().filter(Message::fromBot).count();
  }

  synchronized Message last() {
    return messages.isEmpty() ? null : messages.lastEntry().getValue();
  }

  synchronized int acts() {
    return acts;
  }

  synchronized int typed() {
    return typed;
  }

  synchronized int run() {
    return run;
  }

  synchronized int longestRun() {
    return longestRun;
  }
}
