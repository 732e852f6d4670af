package ru.tandem.settings;

import static ru.tandem.settings.Setting.TELEGRAM_BOT_TOKEN;

import java.util.regex.Pattern;

/** Which bot this is. */
final class BotToken {

  private static final Pattern SHAPE = Pattern.compile("\\d+:[A-Za-z0-9_-]+");
  private static final String BOTH_WAYS =
      """
      Either set TELEGRAM_BOT_TOKEN=… to the token that @BotFather gave you,
      or rehearse without a bot: mvn spring-boot:run -Dspring-boot.run.profiles=demo""";

  private BotToken() {}

  static void look(Said said, Mistakes mistakes) {
    String token = said.of(TELEGRAM_BOT_TOKEN);
    if (token.isEmpty() && !said.rehearses()) {
      mistakes.add(TELEGRAM_BOT_TOKEN, "is empty: Tandem does not know its bot.", BOTH_WAYS);
    } else if (!token.isEmpty() && !SHAPE.matcher(token).matches()) {
      mistakes.add(
          TELEGRAM_BOT_TOKEN,
          "is no token: @BotFather gives digits, a colon, and letters, digits, _ or - after it.");
    }
  }

  /** The number of the bot's own account. */
  static String account(Said said) {
    return said.of(TELEGRAM_BOT_TOKEN).replaceFirst(":.*", "");
  }
}
