package ru.tandem.telegram;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How Telegram is reached.
 *
 * @param token of the bot, as BotFather gives it
 * @param apiUrl any Bot API server; empty for the official one
 * @param webhookUrl the public address of this process; empty for long polling
 * @param webhookSecret what Telegram shows with each call of the webhook
 */
@ConfigurationProperties("tandem.telegram")
record TelegramSettings(
    @DefaultValue("") String token,
    @DefaultValue("") String apiUrl,
    @DefaultValue("") String webhookUrl,
    @DefaultValue("") String webhookSecret) {

  boolean polls() {
    return webhookUrl.isBlank();
  }
}
