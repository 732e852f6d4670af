package ru.tandem.settings;

import static ru.tandem.settings.Said.shown;
import static ru.tandem.settings.Setting.TANDEM_OPERATORS;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Who may create schools. Commas, semicolons, spaces and lines between the numbers are all well.
 */
final class OperatorIds {

  private static final Logger log = LoggerFactory.getLogger(OperatorIds.class);
  private static final String LISTED = "[,;\\s]+";

  private OperatorIds() {}

  static void look(Said said, Mistakes mistakes) {
    String written = said.of(TANDEM_OPERATORS);
    if (written.isEmpty()) {
      warnOfNobody(said, mistakes);
      return;
    }
    for (String one : written.split(LISTED)) {
      String reason = wrong(one, BotToken.account(said));
      if (!reason.isEmpty()) {
        mistakes.add(TANDEM_OPERATORS, "holds " + shown(one) + ", " + reason);
      }
    }
    String ids =
        Arrays.stream(written.split(LISTED))
            .filter(one -> !one.isEmpty())
            .collect(Collectors.joining(","));
    said.means(TANDEM_OPERATORS, ids);
  }

  private static void warnOfNobody(Said said, Mistakes mistakes) {
    if (!said.rehearses() && !mistakes.has(TANDEM_OPERATORS)) {
      log.warn(
          "TANDEM_OPERATORS is empty: nobody can create a school. Set it to the number of your own"
              + " Telegram account, as any id bot tells it, and start again.");
    }
  }

  private static String wrong(String one, String bot) {
    if (one.isEmpty() || one.matches("[1-9]\\d{0,15}") && !one.equals(bot)) {
      return "";
    }
    if (one.equals(bot)) {
      return "which is the account of the bot itself: your own is needed.";
    }
    if (one.matches("-\\d+")) {
      return "which is the number of a group: those of persons are needed.";
    }
    return "but only numbers of Telegram accounts are possible, such as 123456789: any id bot tells"
        + " you yours.";
  }
}
