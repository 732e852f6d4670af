package ru.tandem.settings;

import static ru.tandem.settings.Setting.TANDEM_WEBHOOK_SECRET;
import static ru.tandem.settings.Setting.TANDEM_WEBHOOK_URL;

import java.util.regex.Pattern;

/** Without it whoever finds the address could speak in anybody's name. */
final class WebhookSecret {

  private static final Pattern FIT = Pattern.compile("[A-Za-z0-9_-]{16,256}");
  private static final String WAYS_ON =
      """
      Set TANDEM_WEBHOOK_SECRET=… to 16–256 characters A–Z a–z 0–9 _ - that nobody can guess,
      or leave TANDEM_WEBHOOK_URL empty: the bot then asks Telegram for news by itself.""";

  private WebhookSecret() {}

  static void look(Said said, Mistakes mistakes) {
    boolean called = said.has(TANDEM_WEBHOOK_URL) || mistakes.has(TANDEM_WEBHOOK_URL);
    if (called && !FIT.matcher(said.of(TANDEM_WEBHOOK_SECRET)).matches()) {
      mistakes.add(
          TANDEM_WEBHOOK_SECRET, "is not fit to guard the webhook (TANDEM_WEBHOOK_URL).", WAYS_ON);
    }
  }
}
