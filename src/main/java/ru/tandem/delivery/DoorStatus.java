package ru.tandem.delivery;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.LongSupplier;
import org.springframework.context.event.EventListener;
import ru.tandem.database.MomentChanged;

/** How the way to the messenger has been since the start; for the operator and the health check. */
public class DoorStatus {

  /** What may go wrong on the way. */
  public enum Kind {
    /** Somebody else polls with the same token. */
    CONFLICT,
    /** The messenger does not know the token. */
    UNAUTHORIZED,
    /** We were told to be slower. */
    TOO_FAST,
    /** The messenger answers with an error of its own. */
    SERVER,
    /** No answer, or a broken connection. */
    NETWORK,
    /** An answer or an update that cannot be read. */
    GARBLED,
    /** The messenger will never take a message. */
    REFUSED,
    /** An update failed again and again and was given up. */
    SET_ASIDE,
    /** A person blocked the bot or left. */
    UNREACHABLE,
    /** Our own database does not write. */
    DATABASE
  }

  /** How often something went wrong, and the last time of it. */
  public record Fault(long times, Instant last, String cause) {}

  private final Clock clock;
  private final LongSupplier ticker;
  private final Map<Kind, Fault> faults = new EnumMap<>(Kind.class);
  private Instant lastPoll;
  private long lastPollTick;

  /**
   * @param ticker real nanoseconds, which do not jump with the clock
   */
  public DoorStatus(Clock clock, LongSupplier ticker) {
    this.clock = clock;
    this.ticker = ticker;
    this.lastPollTick = ticker.getAsLong();
  }

  /** The messenger was asked for news and answered well. */
  public synchronized void polled() {
    lastPoll = clock.instant();
    lastPollTick = ticker.getAsLong();
  }

  public synchronized void fault(Kind kind, String cause) {
    Fault before = faults.get(kind);
    long times = before == null ? 1 : before.times() + 1;
    faults.put(kind, new Fault(times, clock.instant(), Cause.cut(cause)));
  }

  @EventListener(MomentChanged.class)
  synchronized void forget() {
    faults.clear();
    lastPoll = null;
    lastPollTick = ticker.getAsLong();
  }

  /** When the messenger last answered well; null for never. */
  public synchronized Instant lastPoll() {
    return lastPoll;
  }

  /** For how long nothing was heard from the messenger, in real time. */
  public synchronized Duration silence() {
    return Duration.ofNanos(ticker.getAsLong() - lastPollTick);
  }

  public synchronized Map<Kind, Fault> faults() {
    return new EnumMap<>(faults);
  }
}
