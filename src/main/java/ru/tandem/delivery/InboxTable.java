package ru.tandem.delivery;

import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The inbox as a table. */
class InboxTable implements Inbox {

  private static final Logger log = LoggerFactory.getLogger(InboxTable.class);
  private static final int ROWS_AT_ONCE = 500;
  private static final String WAITING = "done_at is null and set_aside_at is null";

  private final Writing writing;
  private final Desk desk;
  private final DoorStatus status;
  private final Clock clock;
  private final InstantSource realTime;
  private final List<Runnable> looks = new CopyOnWriteArrayList<>();

  InboxTable(Writing writing, Desk desk, DoorStatus status, Clock clock, InstantSource realTime) {
    this.writing = writing;
    this.desk = desk;
    this.status = status;
    this.clock = clock;
    this.realTime = realTime;
  }

  /** Does not return before they are safe: whoever calls will tell the messenger to forget them. */
  @Override
  public void accept(List<Arrival> arrivals) {
    for (int attempt = 0; !arrivals.isEmpty() && !accepted(arrivals, attempt); attempt++) {
      pause(BackOff.afterFailures(attempt, Duration.ofMillis(200), Duration.ofSeconds(5)));
    }
    look();
  }

  private boolean accepted(List<Arrival> arrivals, int attempt) {
    try {
      desk.alone(() -> insert(arrivals));
      return true;
    } catch (RuntimeException e) {
      if (attempt == 0) {
        log.warn("The inbox cannot be written ({}); trying again", e.getClass().getSimpleName());
      }
      status.fault(DoorStatus.Kind.DATABASE, e.getClass().getSimpleName());
      return false;
    }
  }

  private void insert(List<Arrival> arrivals) {
    Object now = writing.at.of(clock.instant());
    for (int from = 0; from < arrivals.size(); from += ROWS_AT_ONCE) {
      List<Arrival> some = arrivals.subList(from, Math.min(from + ROWS_AT_ONCE, arrivals.size()));
      List<Object> values = new ArrayList<>(some.size() * 4);
      for (Arrival arrival : some) {
        values.add(arrival.updateId());
        values.add(arrival.chatId());
        values.add(arrival.payload());
        values.add(now);
      }
      writing.own.update(
          "insert into inbox (update_id, chat_id, payload, received_at) values "
              + Writing.rows(some.size(), 4)
              + " on conflict do nothing",
          values.toArray());
    }
  }

  private static void pause(Duration pause) {
    try {
      TimeUnit.MILLISECONDS.sleep(pause.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("stopped before the arrivals were safe", e);
    }
  }

  @Override
  public List<Arrival> claim(int limit) {
    desk.writeHandled();
    return writing.callers.query(
        "select update_id, chat_id, payload from inbox i where "
            + WAITING
            + " and (retry_at is null or retry_at <= ?) and not exists (select 1 from inbox o"
            + " where o.chat_id = i.chat_id and o.update_id < i.update_id"
            + " and o.done_at is null and o.set_aside_at is null) order by update_id limit ?"
            + writing.claimed(),
        (row, n) -> new Arrival(row.getLong(1), row.getLong(2), row.getString(3)),
        writing.at.of(realTime.instant()),
        limit);
  }

  @Override
  public void done(long updateId) {
    desk.handled(updateId);
  }

  /** Waits a little, and its chat with it, so that a passing fault may pass. */
  @Override
  public int failed(long updateId, String cause) {
    Integer attempts =
        writing.callers.queryForObject(
            "update inbox set attempts = attempts + 1, cause = ? where update_id = ?"
                + " returning attempts",
            Integer.class,
            Cause.cut(cause),
            updateId);
    Duration pause =
        BackOff.afterFailures(attempts - 1, Duration.ofMillis(500), Duration.ofSeconds(10));
    writing.callers.update(
        "update inbox set retry_at = ? where update_id = ?",
        writing.at.of(realTime.instant().plus(pause)),
        updateId);
    CompletableFuture.delayedExecutor(pause.toMillis() + 1, TimeUnit.MILLISECONDS)
        .execute(this::look);
    return attempts;
  }

  @Override
  public void setAside(long updateId, String cause) {
    status.fault(DoorStatus.Kind.SET_ASIDE, "update " + updateId + ": " + cause);
    writing.callers.update(
        "update inbox set set_aside_at = ?, cause = ? where update_id = ?",
        writing.at.of(clock.instant()),
        Cause.cut(cause),
        updateId);
  }

  @Override
  public void whenFilled(Runnable look) {
    looks.add(look);
  }

  private void look() {
    looks.forEach(Runnable::run);
  }

  @Override
  public Count count() {
    return writing.looking.queryForObject(
        "select (select count(*) from inbox where "
            + WAITING
            + "), (select count(*) from inbox where set_aside_at is not null)",
        (row, n) -> new Count(row.getLong(1), row.getLong(2)));
  }
}
