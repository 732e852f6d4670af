package ru.tandem.telegram;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import okhttp3.Call;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import ru.tandem.database.Exhausted;
import ru.tandem.delivery.Arrival;
import ru.tandem.delivery.AtWork;
import ru.tandem.delivery.BackOff;
import ru.tandem.delivery.Cause;
import ru.tandem.delivery.DoorStatus;
import ru.tandem.delivery.DoorStatus.Kind;
import ru.tandem.delivery.Inbox;

/**
 * Asks Telegram for news, for ever. News is acknowledged (by asking for what follows it) only when
 * the inbox has it for good. Nothing that Telegram, a proxy or the network does can end it.
 */
class Poller implements SmartLifecycle, AtWork {

  private static final Logger log = LoggerFactory.getLogger(Poller.class);
  private static final int LONG_POLL_SECONDS = 25;
  private static final Duration FIRST_PAUSE = Duration.ofMillis(500);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(15);
  static final List<String> KINDS =
      List.of("message", "edited_message", "callback_query", "my_chat_member");

  private final TelegramApi api;
  private final Inbox inbox;
  private final DoorStatus status;
  private final Bot bot;
  private volatile Thread thread;
  private volatile Call asking;
  private boolean greeted;
  private boolean answered;
  private long offset;
  private long ruined = -1;
  private int failures;
  private String lastCause;

  Poller(TelegramApi api, Inbox inbox, DoorStatus status, Bot bot) {
    this.api = api;
    this.inbox = inbox;
    this.status = status;
    this.bot = bot;
  }

  @Override
  public void start() {
    greeted = false;
    answered = false;
    offset = 0;
    ruined = -1;
    thread = new Thread(this::run, "poller");
    thread.start();
  }

  private void run() {
    while (thread == Thread.currentThread()) {
      Duration pause;
      try {
        pause = poll();
      } catch (IOException e) {
        pause = failed(Kind.NETWORK, e.getClass().getSimpleName());
      } catch (Throwable e) {
        if (Exhausted.isMemory(e)) {
          Exhausted.ends(e);
        }
        if (thread == Thread.currentThread()) {
          log.error("The poller stumbled: {}", Cause.of(e));
        }
        pause = failed(Kind.GARBLED, e.getClass().getSimpleName());
      }
      rest(pause);
    }
  }

  /**
   * Returns how long to wait before the next time. What has not answered yet, or no longer, is
   * asked without waiting for news: a quiet bot would be called ill for half a minute.
   */
  private Duration poll() throws IOException {
    if (!greeted) {
      return greet();
    }
    Answer answer =
        ask(
            "getUpdates",
            Map.of(
                "offset",
                offset,
                "timeout",
                answered ? LONG_POLL_SECONDS : 0,
                "limit",
                100,
                "allowed_updates",
                KINDS));
    return answer.ok() ? take(answer.body()) : refused(answer);
  }

  /** A webhook left from before would refuse the poll. */
  private Duration greet() throws IOException {
    Answer answer = ask("deleteWebhook", Map.of());
    if (!answer.ok()) {
      return refused(answer);
    }
    bot.isCalled(ask("getMe", Map.of()));
    greeted = true;
    return Duration.ZERO;
  }

  private Answer ask(String method, Map<String, Object> parameters) throws IOException {
    asking = api.call(method, parameters);
    if (thread != Thread.currentThread()) {
      asking.cancel();
    }
    return TelegramApi.ask(asking);
  }

  private Duration take(String body) {
    Updates updates = Updates.of(body);
    status.polled();
    if (updates.arrivals().isEmpty()) {
      return nothingToTake(body, updates);
    }
    inbox.accept(updates.arrivals());
    long before = offset;
    offset = updates.arrivals().stream().mapToLong(Arrival::updateId).max().orElseThrow() + 1;
    // a server that does not listen would be asked the same at full speed
    return offset == before ? failed(Kind.GARBLED, "the same updates again") : well();
  }

  /**
   * With nothing left unacknowledged the offset is dropped: after a quiet week Telegram may number
   * anew from below, and would be told to forget what nobody has seen.
   */
  private Duration nothingToTake(String body, Updates updates) {
    if (updates.broken() >= 0) {
      return rescue(body, updates.broken());
    }
    if (updates.nameless() > 0) {
      return failed(Kind.GARBLED, "updates without a number");
    }
    offset = 0;
    return well();
  }

  /**
   * The second time it is not the network's fault, and the update would stand in the way for ever.
   */
  private Duration rescue(String body, int from) {
    Arrival ruin = Updates.ruin(body, from);
    if (ruin != null && ruin.updateId() == ruined) {
      inbox.accept(List.of(ruin));
      offset = ruin.updateId() + 1;
    }
    ruined = ruin == null ? -1 : ruin.updateId();
    return failed(Kind.GARBLED, "an answer that is no JSON");
  }

  private Duration well() {
    if (failures > 0) {
      log.info("Telegram answers again, after {} faults", failures);
    }
    failures = 0;
    lastCause = null;
    answered = true;
    return Duration.ZERO;
  }

  private Duration refused(Answer answer) {
    String cause = answer.code() + " " + answer.description();
    if (answer.tooFast()) {
      failed(Kind.TOO_FAST, cause);
      return answer.retryAfter();
    }
    if (answer.code() == 409) {
      greeted = false;
      return failed(Kind.CONFLICT, cause);
    }
    boolean unknown = answer.code() == 401 || answer.code() == 404;
    return failed(unknown ? Kind.UNAUTHORIZED : Kind.SERVER, cause);
  }

  private Duration failed(Kind kind, String cause) {
    if (thread != Thread.currentThread()) {
      return Duration.ZERO;
    }
    answered = false;
    status.fault(kind, cause);
    if (!cause.equals(lastCause)) {
      log.warn("Telegram cannot be polled: {} ({})", kind, cause);
    }
    lastCause = cause;
    return BackOff.afterFailures(failures++, FIRST_PAUSE, LONGEST_PAUSE);
  }

  private void rest(Duration pause) {
    try {
      if (!pause.isZero() && thread == Thread.currentThread()) {
        TimeUnit.MILLISECONDS.sleep(pause.toMillis());
      }
    } catch (InterruptedException e) {
      log.debug("Woken up");
    }
  }

  @Override
  public void stop() {
    Thread running = thread;
    thread = null;
    Call waiting = asking;
    if (waiting != null) {
      waiting.cancel();
    }
    running.interrupt();
    try {
      running.join(5_000);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public String missing() {
    Thread running = thread;
    return running != null && running.isAlive() ? "" : "nobody asks Telegram for news";
  }

  @Override
  public boolean isRunning() {
    return thread != null;
  }
}
