package ru.tandem.database;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.SmartLifecycle;

/**
 * Feels every second whether the database is there, so that nobody who asks has to wait for it.
 * After a fault it is ill until something was written again.
 */
class Pulse implements SmartLifecycle {

  private static final Logger log = LoggerFactory.getLogger(Pulse.class);
  private static final Duration BEAT = Duration.ofSeconds(1);
  private static final Duration LONGEST_LOOK = Duration.ofMillis(400);

  /** A machine that has much to do answers late; who does not answer this often is away. */
  private static final int MISSED = 2;

  /** Without a beat for so long it hangs itself. */
  private static final Duration OUTDATED = Duration.ofSeconds(4);

  /** What passes by itself within a moment need not be told. */
  private static final Duration TOLD_AFTER = Duration.ofSeconds(3);

  /** A disk that is nearly full is written now and then. */
  private static final Duration WELL_AFTER = Duration.ofSeconds(15);

  private static final Ailment AWAY =
      new Ailment(Ailment.Kind.AWAY, "the database does not answer");

  private final BooleanSupplier reading;
  private final BooleanSupplier writing;
  private final Outages outages;
  private final ApplicationEventPublisher events;
  private final LongSupplier ticker;
  private final Glance looks = new Glance(LONGEST_LOOK);
  private final Glance tries = new Glance(LONGEST_LOOK);
  private volatile Ailment ailment;
  private volatile long felt;
  private volatile Thread thread;
  private long illSince;
  private long wellSince;
  private boolean everIll;
  private boolean told;
  private int pauses;
  private int missed;

  /**
   * @param reading succeeds when something can be read
   * @param writing succeeds when something can be written
   * @param ticker real nanoseconds
   */
  Pulse(
      BooleanSupplier reading,
      BooleanSupplier writing,
      Outages outages,
      ApplicationEventPublisher events,
      LongSupplier ticker) {
    this.reading = reading;
    this.writing = writing;
    this.outages = outages;
    this.events = events;
    this.ticker = ticker;
    this.felt = ticker.getAsLong();
  }

  /** What is wrong now, told at once. */
  Optional<Ailment> ailment() {
    boolean outdated = ticker.getAsLong() - felt > OUTDATED.toNanos();
    return Optional.ofNullable(outdated && ailment == null ? AWAY : ailment);
  }

  /** One beat. */
  void feel() {
    long now = ticker.getAsLong();
    Ailment before = ailment;
    Ailment seen = look();
    if (seen != null && before == null) {
      boolean again = everIll && now - wellSince < WELL_AFTER.toNanos();
      illSince = told || again ? illSince : now;
      everIll = true;
      if (illSince == now) {
        log.error("Nothing can be written: {}", seen.words());
      }
      pauses = 0;
    } else if (seen == null && before != null) {
      wellSince = now;
    }
    ailment = seen;
    felt = now;
    tell(now);
  }

  private Ailment look() {
    boolean seen =
        looks.at(reading::getAsBoolean).isPresent() || looks.at(reading::getAsBoolean).isPresent();
    missed = seen ? 0 : missed + 1;
    if (missed >= MISSED) {
      outages.saw(AWAY);
    }
    Optional<Ailment> fault = outages.last();
    if (fault.isPresent() && isTried() && tries.at(writing::getAsBoolean).isPresent()) {
      outages.isOver(fault.get());
    }
    return outages.last().orElse(null);
  }

  /** Seldomer and seldomer. */
  private boolean isTried() {
    pauses++;
    return pauses < 4 || pauses % 3 == 0;
  }

  private void tell(long now) {
    if (ailment != null && !told && now - illSince >= TOLD_AFTER.toNanos()) {
      told = true;
      events.publishEvent(new DatabaseIll(ailment));
    } else if (ailment == null && told && now - wellSince >= WELL_AFTER.toNanos()) {
      told = false;
      log.info("The database is written again");
      events.publishEvent(new DatabaseWell(Duration.ofNanos(wellSince - illSince)));
    }
  }

  @Override
  public void start() {
    outages.forget();
    ailment = null;
    told = false;
    everIll = false;
    illSince = 0;
    wellSince = 0;
    pauses = 0;
    missed = 0;
    felt = ticker.getAsLong();
    thread = new Thread(this::run, "pulse");
    thread.setDaemon(true);
    thread.start();
  }

  private void run() {
    while (thread == Thread.currentThread()) {
      try {
        TimeUnit.NANOSECONDS.sleep(BEAT.toNanos());
        feel();
      } catch (InterruptedException stopping) {
        return;
      } catch (RuntimeException | Error fault) {
        Exhausted.ends(fault);
      }
    }
  }

  @Override
  public void stop() {
    Thread running = thread;
    thread = null;
    running.interrupt();
  }

  @Override
  public boolean isRunning() {
    return thread != null;
  }
}
