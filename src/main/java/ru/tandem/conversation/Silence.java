package ru.tandem.conversation;

import ru.tandem.people.Person;
import ru.tandem.people.Reachability;

/**
 * Who has switched the messages off is still answered, and must not think that the bot will speak
 * first: every screen says that it will not, and how it would. Under what is kept as evidence only
 * the key stands, and nothing at all on what is passed on to somebody else.
 */
final class Silence {

  static final String OVER = "stop.over";

  private Silence() {}

  static Screen over(Screen screen, Person person) {
    boolean silent = !person.isGone() && person.reachability() == Reachability.STOPPED;
    if (!silent || screen.text() instanceof Text.Outward) {
      return screen;
    }
    Text words =
        screen.text() instanceof Text.Evidence
            ? screen.text()
            : Text.paragraphs(screen.text(), Text.of("conversation.stop.reminder"));
    Screen said = new Screen(words, screen.rows(), screen.attachment());
    return !screen.hasContactKey() ? said.with(Button.press("conversation.stop.end", OVER)) : said;
  }
}
