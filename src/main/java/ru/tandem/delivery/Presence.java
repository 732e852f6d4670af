package ru.tandem.delivery;

import java.time.Duration;
import java.util.function.LongSupplier;
import org.springframework.context.event.EventListener;
import ru.tandem.database.MomentChanged;
import ru.tandem.database.Vendor;

/**
 * This process among those that carry from the same tables. Whoever is not seen for a minute is
 * taken for dead, and others carry what was his; so whoever could not make himself seen for long
 * stops carrying in time. On SQLite there is one process only.
 */
class Presence {

  private static final Duration SEEN_EVERY = Duration.ofSeconds(10);
  private static final Duration TRUSTED = Duration.ofSeconds(45);
  private static final String ALIVE = "seen_at > current_timestamp - interval '60 seconds'";

  private final Writing writing;
  private final String owner;
  private final LongSupplier ticker;
  private final boolean alone;
  private volatile long seen;
  private volatile boolean everSeen;
  private volatile int processes = 1;

  /**
   * @param owner unlike any other before or beside it
   */
  Presence(Writing writing, String owner, LongSupplier ticker) {
    this.writing = writing;
    this.owner = owner;
    this.ticker = ticker;
    this.alone = writing.vendor == Vendor.SQLITE;
  }

  String owner() {
    return owner;
  }

  boolean isAlone() {
    return alone;
  }

  /** How many share the pace. */
  int processes() {
    return processes;
  }

  /** For too long not seen: what is in hand may be in others' hands by now. */
  boolean isLost() {
    return !alone && (!everSeen || ticker.getAsLong() - seen > TRUSTED.toNanos());
  }

  void show() {
    long now = ticker.getAsLong();
    if (alone || everSeen && now - seen < SEEN_EVERY.toNanos()) {
      return;
    }
    writing.own.update(
        "insert into courier (owner, seen_at) values (?, current_timestamp)"
            + " on conflict (owner) do update set seen_at = current_timestamp",
        owner);
    int alive =
        writing.own.queryForObject("select count(*) from courier where " + ALIVE, Integer.class);
    // after a minute's pause between the two statements even this process would not be counted
    processes = Math.max(1, alive);
    seen = now;
    everSeen = true;
  }

  @EventListener(MomentChanged.class)
  void forget() {
    everSeen = false;
    processes = 1;
  }

  /** Goes in good order: nobody waits until this process is taken for dead. */
  void leave() {
    if (!alone) {
      writing.own.update("delete from courier where owner = ?", owner);
    }
  }

  /** SQL: the column names a process that is alive. */
  static String isAlive(String column) {
    return "exists (select 1 from courier c where c.owner = " + column + " and c." + ALIVE + ")";
  }
}
