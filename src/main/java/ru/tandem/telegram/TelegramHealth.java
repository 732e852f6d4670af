package ru.tandem.telegram;

import java.time.Duration;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import ru.tandem.database.Glance;
import ru.tandem.delivery.DoorStatus;
import ru.tandem.delivery.Inbox;
import ru.tandem.delivery.Outbox;

/** Ill when nothing was heard from Telegram for two minutes of real time. */
class TelegramHealth extends AbstractHealthIndicator {

  private record Queues(Inbox.Count inbox, Outbox.Count outbox) {}

  private static final Duration LONGEST_SILENCE = Duration.ofMinutes(2);

  private final DoorStatus status;
  private final Inbox inbox;
  private final Outbox outbox;
  private final boolean polls;
  private final Glance glance = new Glance(Duration.ofMillis(200));

  TelegramHealth(DoorStatus status, Inbox inbox, Outbox outbox, TelegramSettings settings) {
    super("the state of the door cannot be told");
    this.status = status;
    this.inbox = inbox;
    this.outbox = outbox;
    this.polls = settings.polls();
  }

  @Override
  protected void doHealthCheck(Health.Builder health) {
    Duration silence = status.silence();
    health.up();
    if (status.lastPoll() == null) {
      health
          .down()
          .withDetail(
              "cause", polls ? "Telegram was not yet polled" : "the webhook is not yet set");
    }
    if (polls && silence.compareTo(LONGEST_SILENCE) > 0) {
      health.down().withDetail("cause", "not polled for " + silence.toSeconds() + " s");
    }
    if (status.lastPoll() != null) {
      health.withDetail("lastPoll", status.lastPoll());
    }
    status.faults().forEach((kind, fault) -> health.withDetail(kind.name(), fault));
    glance
        .at(() -> new Queues(inbox.count(), outbox.count()))
        .ifPresent(
            seen -> health.withDetail("inbox", seen.inbox).withDetail("outbox", seen.outbox));
  }
}
