package ru.tandem.settings;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** An address of the web, written whole: https, a host, no name or password in it. */
final class WebAddress {

  private WebAddress() {}

  static Optional<URI> of(String written) {
    try {
      URI address = new URI(written);
      return isWhole(address) ? Optional.of(address) : Optional.empty();
    } catch (URISyntaxException noAddress) {
      return Optional.empty();
    }
  }

  private static boolean isWhole(URI address) {
    return address.getScheme() != null
        && address.getScheme().matches("(?i)https?")
        && address.getHost() != null
        && address.getPort() <= 65_535
        && address.getUserInfo() == null
        && address.getFragment() == null;
  }
}
