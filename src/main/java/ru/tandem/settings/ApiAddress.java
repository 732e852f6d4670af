package ru.tandem.settings;

import static ru.tandem.settings.Said.shown;
import static ru.tandem.settings.Setting.TELEGRAM_API_URL;
import static ru.tandem.settings.Setting.TELEGRAM_BOT_TOKEN;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where the Bot API is. Whether it knows the token is asked once before the start. A network that
 * is away comes back, so it does not keep the bot from starting; a token that is refused is.
 */
final class ApiAddress {

  private static final Logger log = LoggerFactory.getLogger(ApiAddress.class);
  private static final String OFFICIAL = "https://api.telegram.org";
  private static final int MILLIS = 5_000;
  private static final int MOST_READ = 4_096;

  private ApiAddress() {}

  static void look(Said said, Mistakes mistakes) {
    String written = said.of(TELEGRAM_API_URL);
    if (written.isEmpty()) {
      return;
    }
    Optional<URI> address = WebAddress.of(written);
    if (address.isEmpty() || address.get().getQuery() != null) {
      mistakes.add(
          TELEGRAM_API_URL,
          "is "
              + shown(written)
              + ": an address such as http://127.0.0.1:8081 is needed,"
              + " or nothing for Telegram itself.");
    } else if (address.get().getPath().contains("/bot")) {
      mistakes.add(TELEGRAM_API_URL, "holds a /bot…: leave it out, the token stands by itself.");
    }
  }

  static void tried(Said said, Mistakes mistakes) {
    if (said.rehearses() || !said.has(TELEGRAM_BOT_TOKEN)) {
      return;
    }
    String server = said.has(TELEGRAM_API_URL) ? said.of(TELEGRAM_API_URL) : OFFICIAL;
    try {
      HttpURLConnection call = call(server, said.of(TELEGRAM_BOT_TOKEN));
      int code = call.getResponseCode();
      if (code == 401 || code == 404) {
        refused(server, call, mistakes);
      } else if (code >= 300) {
        log.warn("TELEGRAM_API_URL: {} answers with {}; Tandem goes on trying", server, code);
      }
    } catch (IOException away) {
      log.warn(
          "TELEGRAM_API_URL: nobody answers at {} ({}); Tandem goes on trying",
          server,
          plain(away));
    }
  }

  private static String plain(IOException away) {
    if (away instanceof UnknownHostException) {
      return "the name of the host leads nowhere";
    }
    return away instanceof SocketTimeoutException ? "no answer in time" : "no connection";
  }

  private static HttpURLConnection call(String server, String token) throws IOException {
    URI address = URI.create(server.replaceFirst("/+$", "") + "/bot" + token + "/getMe");
    HttpURLConnection call = (HttpURLConnection) address.toURL().openConnection();
    call.setConnectTimeout(MILLIS);
    call.setReadTimeout(MILLIS);
    call.setInstanceFollowRedirects(false);
    return call;
  }

  /** A page of some other server is no word about the token. */
  private static void refused(String server, HttpURLConnection call, Mistakes mistakes)
      throws IOException {
    try (InputStream body = call.getErrorStream()) {
      String said =
          body == null ? "" : new String(body.readNBytes(MOST_READ), StandardCharsets.UTF_8);
      if (said.contains("error_code")) {
        mistakes.add(
            TELEGRAM_BOT_TOKEN,
            "is refused by "
                + server
                + ": copy it anew from @BotFather; one that was revoked there"
                + " is good no more.");
      } else {
        mistakes.add(
            TELEGRAM_API_URL, "is " + shown(server) + ", where no Bot API server answers.");
      }
    }
  }
}
