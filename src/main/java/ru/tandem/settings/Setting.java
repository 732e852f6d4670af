package ru.tandem.settings;

import java.util.Arrays;
import java.util.List;

/** Every setting of the environment, as {@code .env.example} lists them. */
enum Setting {
  TELEGRAM_BOT_TOKEN("tandem.telegram.token", true),
  TELEGRAM_API_URL("tandem.telegram.api-url", false),
  TANDEM_OPERATORS("tandem.operators", false),
  TANDEM_DATA_DIR("tandem.data-dir", false),
  TANDEM_BACKUPS("tandem.backups", false),
  TANDEM_CONFIG_DIR("tandem.config-dir", false),
  DATABASE_URL("tandem.database-url", true),
  TANDEM_WEBHOOK_URL("tandem.telegram.webhook-url", false),
  TANDEM_WEBHOOK_SECRET("tandem.telegram.webhook-secret", true),
  TANDEM_PORT("server.port", false),
  TANDEM_BIND("server.address", false),
  TANDEM_MESSAGES_PER_SECOND("tandem.telegram.messages-per-second", false);

  private final String property;
  private final boolean secret;

  Setting(String property, boolean secret) {
    this.property = property;
    this.secret = secret;
  }

  /** Under which the rest of the house reads it. */
  String property() {
    return property;
  }

  /** Whether no message may show what it holds. */
  boolean secret() {
    return secret;
  }

  static List<String> names() {
    return Arrays.stream(values()).map(Enum::name).toList();
  }
}
