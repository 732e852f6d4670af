package ru.tandem.telegram;

/** A setting is missing without which nothing may start. */
class NotSetUp extends RuntimeException {

  private final String waysOn;

  private NotSetUp(String what, String waysOn) {
    super(what);
    this.waysOn = waysOn;
  }

  /** Nobody said which bot this is. */
  static NotSetUp noToken() {
    return new NotSetUp(
        "Tandem does not know its bot: the setting TELEGRAM_BOT_TOKEN is empty.",
        """
        Either set TELEGRAM_BOT_TOKEN=… to the token that @BotFather gave you,
        or rehearse without a bot: mvn spring-boot:run -Dspring-boot.run.profiles=demo""");
  }

  /** Whoever finds the address could speak in anybody's name. */
  static NotSetUp noSecret() {
    return new NotSetUp(
        "TANDEM_WEBHOOK_URL is set, but TANDEM_WEBHOOK_SECRET is not fit to guard it.",
        """
        Set TANDEM_WEBHOOK_SECRET=… to 16–256 characters A–Z a–z 0–9 _ - that nobody can guess,
        or leave TANDEM_WEBHOOK_URL empty: the bot then asks Telegram for news by itself.""");
  }

  String waysOn() {
    return waysOn;
  }
}
