package ru.tandem.settings;

import static ru.tandem.settings.Said.shown;
import static ru.tandem.settings.Setting.TANDEM_BIND;
import static ru.tandem.settings.Setting.TANDEM_PORT;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;

/** At which address and port health, the webhook and the page of the rehearsal are. */
final class Listening {

  private static final int LAST_PORT = 65_535;

  private Listening() {}

  static void look(Said said, Mistakes mistakes) {
    String port = said.of(TANDEM_PORT);
    if (!port.isEmpty() && (!port.matches("\\d{1,5}") || Integer.parseInt(port) > LAST_PORT)) {
      mistakes.add(
          TANDEM_PORT, "is " + shown(port) + ", but a whole number from 1 to 65535 is needed.");
    }
    String bind = said.of(TANDEM_BIND);
    if (!bind.isEmpty() && address(bind) == null) {
      mistakes.add(
          TANDEM_BIND,
          "is "
              + shown(bind)
              + ", but an address of this machine is needed, such as 127.0.0.1,"
              + " or 0.0.0.0 for all of them; the port stands in TANDEM_PORT.");
    }
  }

  private static InetAddress address(String written) {
    try {
      return written.matches("[\\w.:%-]+") ? InetAddress.getByName(written) : null;
    } catch (UnknownHostException nowhere) {
      return null;
    }
  }

  /** Before the database is touched: a taken port mostly means that Tandem runs already. */
  static void tried(Said said, Mistakes mistakes) {
    if (!said.has(TANDEM_PORT) || !said.has(TANDEM_BIND)) {
      return;
    }
    InetAddress address = address(said.of(TANDEM_BIND));
    if (!free(address, 0)) {
      mistakes.add(
          TANDEM_BIND,
          "is " + shown(said.of(TANDEM_BIND)) + ", which is no address of this machine.");
    } else if (!free(address, Integer.parseInt(said.of(TANDEM_PORT)))) {
      mistakes.add(
          TANDEM_PORT,
          "is "
              + said.of(TANDEM_PORT)
              + ", which is taken or not allowed on this machine:"
              + " end what listens there (Tandem itself, perhaps?) or choose another port.");
    }
  }

  private static boolean free(InetAddress address, int port) {
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(address, port));
      return true;
    } catch (IOException taken) {
      return false;
    }
  }
}
