package ru.tandem.telegram;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import ru.tandem.conversation.Door;
import ru.tandem.conversation.SentFiles;
import ru.tandem.delivery.Carrier;
import ru.tandem.delivery.DoorStatus;
import ru.tandem.delivery.Inbox;
import ru.tandem.delivery.Outbox;

/** Opens the door. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(TelegramSettings.class)
class Telegram {

  @Bean
  TelegramApi telegramApi(TelegramSettings settings, Environment environment, DoorStatus status) {
    return new TelegramApi(new Address(settings, environment), status);
  }

  @Bean
  Bot bot(TelegramApi api) {
    return new Bot(api);
  }

  @Bean
  Verdicts verdicts(DoorStatus status) {
    return new Verdicts(status, System::nanoTime);
  }

  @Bean
  Carrier carrier(TelegramApi api, Verdicts verdicts) {
    return new TelegramCarrier(api, verdicts);
  }

  @Bean
  Door door(TelegramApi api, Bot bot, DoorStatus status) {
    return new TelegramDoor(api, bot, status);
  }

  @Bean
  SentFiles sentFiles(TelegramApi api) {
    return new TelegramFiles(api);
  }

  @Bean
  SmartLifecycle news(
      TelegramApi api, Inbox inbox, DoorStatus status, Bot bot, TelegramSettings settings) {
    return settings.polls()
        ? new Poller(api, inbox, status, bot)
        : new WebhookSetting(api, settings, bot, status);
  }

  @Bean
  TelegramHealth telegramHealthIndicator(
      DoorStatus status, Inbox inbox, Outbox outbox, TelegramSettings settings) {
    return new TelegramHealth(status, inbox, outbox, settings);
  }
}
