package ru.tandem.delivery;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;

/** What the rest of the house may ask of the post office besides the inbox and the outbox. */
public class PostOffice {

  private static final Duration KEPT = Duration.ofDays(3);

  /** A message that may still be edited must be found. */
  private static final Duration TRACED_KEPT = Duration.ofDays(90);

  private final Writing writing;
  private final Courier courier;
  private final DaysTold told;
  private final Workshop workshop;
  private final Clock clock;

  PostOffice(Writing writing, Courier courier, DaysTold told, Workshop workshop, Clock clock) {
    this.writing = writing;
    this.courier = courier;
    this.told = told;
    this.workshop = workshop;
    this.clock = clock;
  }

  /** Time has gone on, or jumped: what has become due is carried. Returns at once. */
  public void look() {
    courier.look();
  }

  /**
   * Nothing waits to be handled or is under way, and nothing that is due waits to be carried. Where
   * that is not so, the courier looks once more, since the clock may have jumped.
   */
  public boolean quiet() {
    boolean quiet = workshop.isQuiet(this::nothingIsDue);
    if (!quiet) {
      courier.look();
    }
    return quiet;
  }

  private boolean nothingIsDue() {
    return writing
        .looking
        .queryForList(
            "select 1 where exists (select 1 from inbox where done_at is null and set_aside_at is"
                + " null) or exists (select 1 from outbox where sent_at is null and refused_at is"
                + " null and (not_before is null or not_before <= ?))",
            Integer.class,
            writing.at.of(clock.instant()))
        .isEmpty();
  }

  /** When the next parcel that waits for its hour is due. */
  public Optional<Instant> nextDue() {
    return writing
        .looking
        .query(
            "select min(not_before) from outbox where sent_at is null and refused_at is null"
                + " and not_before > ?",
            (row, n) -> writing.at.read(row, 1),
            writing.at.of(clock.instant()))
        .stream()
        .filter(Objects::nonNull)
        .findFirst();
  }

  /** Throws away what nobody will ask for any more. */
  public void prune(Instant now) {
    Object before = writing.at.of(now.minus(KEPT));
    Object tracedBefore = writing.at.of(now.minus(TRACED_KEPT));
    JdbcTemplate jdbc = writing.callers;
    jdbc.update("delete from inbox where done_at < ?", before);
    jdbc.update("update inbox set payload = null where set_aside_at < ?", before);
    jdbc.update("delete from inbox where set_aside_at < ?", tracedBefore);
    jdbc.update("delete from outbox where sent_at < ? and trace is null", before);
    jdbc.update("delete from outbox where sent_at < ?", tracedBefore);
    jdbc.update("delete from outbox where refused_at < ?", tracedBefore);
    told.prune(LocalDate.ofInstant(now, ZoneOffset.UTC).minusDays(7));
    jdbc.update("delete from courier where seen_at < ?", before);
  }
}
