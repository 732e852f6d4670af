package ru.tandem.settings;

import static ru.tandem.settings.Said.shown;
import static ru.tandem.settings.Setting.TANDEM_WEBHOOK_URL;
import static ru.tandem.settings.Setting.TELEGRAM_API_URL;

import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where Telegram brings the news by itself. */
final class WebhookAddress {

  private static final Logger log = LoggerFactory.getLogger(WebhookAddress.class);
  private static final String PATH = "/telegram/webhook";

  /** The official server calls no others; -1 is that of the scheme. */
  private static final Set<Integer> PORTS = Set.of(-1, 443, 80, 88, 8443);

  /** What the rest of the world has no way to. */
  private static final String WITHIN =
      "localhost|127\\..*|10\\..*|192\\.168\\..*|172\\.(1[6-9]|2\\d|3[01])\\..*|169\\.254\\..*|\\[.*";

  private WebhookAddress() {}

  static void look(Said said, Mistakes mistakes) {
    String written = said.of(TANDEM_WEBHOOK_URL);
    if (written.isEmpty()) {
      return;
    }
    Optional<URI> address = WebAddress.of(written);
    String reason =
        address
            .map(uri -> said.has(TELEGRAM_API_URL) ? "" : wrong(uri))
            .orElse("an address such as https://bot.example.org" + PATH + " is needed.");
    if (!reason.isEmpty()) {
      mistakes.add(TANDEM_WEBHOOK_URL, "is " + shown(written) + ": " + reason);
    } else if (!address.orElseThrow().getPath().endsWith(PATH)) {
      log.warn("TANDEM_WEBHOOK_URL does not end in {}: is there a proxy that leads there?", PATH);
    }
  }

  /** Telegram itself is particular; one's own Bot API server takes any address. */
  private static String wrong(URI address) {
    if (!address.getScheme().equalsIgnoreCase("https")) {
      return "Telegram calls https addresses only.";
    }
    if (!PORTS.contains(address.getPort())) {
      return "Telegram calls the ports 443, 80, 88 and 8443 only.";
    }
    if (address.getHost().matches(WITHIN)) {
      return "Telegram cannot reach an address inside your own network.";
    }
    return "";
  }
}
