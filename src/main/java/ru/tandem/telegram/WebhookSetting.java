package ru.tandem.telegram;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import ru.tandem.delivery.BackOff;
import ru.tandem.delivery.DoorStatus;

/** Tells Telegram where to bring the news, until it has heard. */
class WebhookSetting implements SmartLifecycle {

  private static final Logger log = LoggerFactory.getLogger(WebhookSetting.class);

  private final TelegramApi api;
  private final TelegramSettings settings;
  private final Bot bot;
  private final DoorStatus status;
  private volatile Thread thread;
  private String lastCause;

  WebhookSetting(TelegramApi api, TelegramSettings settings, Bot bot, DoorStatus status) {
    this.api = api;
    this.status = status;
    this.settings = settings;
    this.bot = bot;
  }

  @Override
  public void start() {
    thread = new Thread(this::run, "webhook");
    thread.setDaemon(true);
    thread.start();
  }

  private void run() {
    try {
      for (int attempt = 0; thread == Thread.currentThread() && !isSet(); attempt++) {
        Duration pause =
            BackOff.afterFailures(attempt, Duration.ofMillis(500), Duration.ofSeconds(15));
        TimeUnit.MILLISECONDS.sleep(pause.toMillis());
      }
    } catch (InterruptedException e) {
      log.debug("Stopped before the webhook was set");
    }
  }

  private boolean isSet() {
    try {
      bot.isCalled(TelegramApi.ask(api.call("getMe", Map.of())));
      Answer answer =
          TelegramApi.ask(
              api.call(
                  "setWebhook",
                  Map.of(
                      "url",
                      settings.webhookUrl().strip(),
                      "secret_token",
                      settings.webhookSecret(),
                      "max_connections",
                      40,
                      "allowed_updates",
                      Poller.KINDS)));
      if (answer.ok()) {
        status.polled();
      } else {
        tell("Telegram refuses it: " + answer.code() + " " + answer.description());
      }
      return answer.ok();
    } catch (IOException e) {
      tell("Telegram cannot be told of it (" + e.getClass().getSimpleName() + ")");
      return false;
    }
  }

  /** The same cause is told once, however often it is met. */
  private void tell(String cause) {
    if (!cause.equals(lastCause)) {
      log.warn("TANDEM_WEBHOOK_URL: {}; Tandem goes on trying", cause);
    }
    lastCause = cause;
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
