package ru.tandem.telegram;

import okhttp3.HttpUrl;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/**
 * Where the Bot API is. In a rehearsal it is this very process, whose port is known only when its
 * web server has started: so it is asked for at each call and kept when it is known.
 */
class Address {

  private static final String OFFICIAL = "https://api.telegram.org";
  private static final String REHEARSAL_TOKEN = "7000000001:tandem-demo-token-of-nobody";

  private final TelegramSettings settings;
  private final Environment environment;
  private volatile HttpUrl base;

  Address(TelegramSettings settings, Environment environment) {
    this.settings = settings;
    this.environment = environment;
  }

  /**
   * @throws IllegalStateException while the rehearsal's web server has not started
   */
  HttpUrl of(String method) {
    return known().newBuilder().addPathSegment(method).build();
  }

  /** The content of a file. */
  HttpUrl ofFile(String path) {
    HttpUrl.Builder url = HttpUrl.get(server()).newBuilder();
    return url.addPathSegments("file/bot" + token()).addPathSegments(path).build();
  }

  private HttpUrl known() {
    HttpUrl known = base;
    if (known == null) {
      known = HttpUrl.get(server()).newBuilder().addPathSegment("bot" + token()).build();
      base = known;
    }
    return known;
  }

  private String server() {
    if (!settings.apiUrl().isBlank()) {
      return settings.apiUrl().strip();
    }
    return rehearsal() ? "http://127.0.0.1:" + ownPort() : OFFICIAL;
  }

  private String ownPort() {
    String port = environment.getProperty("local.server.port");
    if (port == null) {
      throw new IllegalStateException("the web server of the rehearsal has not started yet");
    }
    return port;
  }

  private String token() {
    boolean ours = rehearsal() && (settings.apiUrl().isBlank() || settings.token().isBlank());
    return ours
        ? environment.getProperty("tandem.sandbox.token", REHEARSAL_TOKEN)
        : settings.token().strip();
  }

  private boolean rehearsal() {
    return rehearsal(environment);
  }

  static boolean rehearsal(Environment environment) {
    return environment.acceptsProfiles(Profiles.of("demo"));
  }
}
