package ru.tandem.sandbox;

import java.time.Clock;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.Ordered;

/** Lays out the phones when all else has started, and says where they lie: nothing comes after. */
class Opening implements ApplicationListener<ApplicationReadyEvent>, Ordered {

  private final CleanSlate slate;
  private final LocalTelegram telegram;
  private final Clock clock;

  Opening(CleanSlate slate, LocalTelegram telegram, Clock clock) {
    this.slate = slate;
    this.telegram = telegram;
    this.clock = clock;
  }

  /** The phones are new at every start, so the database must be too. */
  @Override
  public void onApplicationEvent(ApplicationReadyEvent ready) {
    slate.wipe(clock.instant());
    new Cast(telegram);
    // the bot's first steps may be told on the console too
    telegram.awaitThat(telegram::isPolled);
    String port = ready.getApplicationContext().getEnvironment().getProperty("local.server.port");
    System.out.println("\nThe rehearsal is open: http://localhost:" + port + "/");
  }

  @Override
  public int getOrder() {
    return LOWEST_PRECEDENCE;
  }
}
