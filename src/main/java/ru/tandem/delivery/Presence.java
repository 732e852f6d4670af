package ru.tandem.delivery;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.LongSupplier;
import org.springframework.context.event.EventListener;
import ru.tandem.database.MomentChanged;
import ru.tandem.database.Vendor;

/**
 * This process among those that carry from the same tables. Whoever is not seen for a minute is
 * taken for dead, and so is whoever has had no line to the database for some seconds: others carry
 * what was his. So whoever could not make himself seen for as long stops carrying in time. On
 * SQLite there is one process only.
 */
class Presence {

  private static final Duration SEEN_EVERY = Duration.ofSeconds(10);
  private static final Duration TRUSTED = Duration.ofSeconds(45);
  private static final String ALIVE = "seen_at > current_timestamp - interval '60 seconds'";

  /** After a break of the network everybody needs a moment to take up his line again. */
  private static final Duration MOURNED = Duration.ofSeconds(5);

  private static final Duration LINE_TRUSTED = Duration.ofSeconds(4);

  /** However often there is something to take up, others are looked for a little less often. */
  private static final Duration LOOKED_EVERY = Duration.ofMillis(900);

  private static final String SILENT =
      "select owner from courier where owner <> ? and line is not null and "
          + ALIVE
          + " and line not in ("
          + Lifeline.HELD
          + ")";

  private final Lifeline line;
  private final Map<String, Long> silentSince = new HashMap<>();
  private final Writing writing;
  private final String owner;
  private final LongSupplier ticker;
  private final boolean alone;
  private volatile long seen;
  private volatile long looked;
  private long asked;
  private volatile boolean everSeen;
  private volatile int processes = 1;

  /**
   * @param owner unlike any other before or beside it
   */
  Presence(Writing writing, String owner, LongSupplier ticker) {
    this.writing = writing;
    this.owner = owner;
    this.ticker = ticker;
    this.line = new Lifeline(writing.own.getDataSource());
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
    if (alone) {
      return false;
    }
    boolean unheard = processes > 1 && System.nanoTime() - looked > LINE_TRUSTED.toNanos();
    return !everSeen || unheard || ticker.getAsLong() - seen > TRUSTED.toNanos();
  }

  void show() {
    if (alone) {
      return;
    }
    long now = ticker.getAsLong();
    if (everSeen && now - asked < LOOKED_EVERY.toNanos()) {
      return;
    }
    if (!everSeen || now - seen >= SEEN_EVERY.toNanos() || !line.isHeld()) {
      int number = line.hold();
      writing.own.update(
          "insert into courier (owner, seen_at, line) values (?, current_timestamp, ?)"
              + " on conflict (owner) do update set seen_at = current_timestamp, line = ?",
          owner,
          number,
          number);
      seen = now;
      everSeen = true;
    }
    lookAtOthers();
    asked = now;
    looked = System.nanoTime();
  }

  /** Whose line has been dead for a few seconds is dead himself: others carry what was his. */
  private void lookAtOthers() {
    Set<String> silent = Set.copyOf(writing.own.queryForList(SILENT, String.class, owner));
    silentSince.keySet().retainAll(silent);
    long now = System.nanoTime();
    for (String other : silent) {
      if (now - silentSince.computeIfAbsent(other, first -> now) > MOURNED.toNanos()) {
        writing.own.update("delete from courier where owner = ?", other);
        silentSince.remove(other);
      }
    }
    int alive =
        writing.own.queryForObject("select count(*) from courier where " + ALIVE, Integer.class);
    // after a minute's pause between the two statements even this process would not be counted
    processes = Math.max(1, alive);
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
      line.letGo();
    }
  }

  /** SQL: the column names a process that is alive. */
  static String isAlive(String column) {
    return "exists (select 1 from courier c where c.owner = " + column + " and c." + ALIVE + ")";
  }
}
