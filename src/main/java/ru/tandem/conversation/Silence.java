package ru.tandem.conversation;

import ru.tandem.people.Person;
import ru.tandem.people.Reachability;

/**
 * Who has switched the messages off is still answered, and must not think that the bot will speak
 * first: every screen says that it will not, and how it would.
 */
final class Silence {

  static final String OVER = "stop.over";

  private Silence() {}

  static Screen over(Screen screen, Person person) {
    if (person.isGone() || person.reachability() != Reachability.STOPPED) {
      return screen;
    }
    Screen said =
        new Screen(
            Text.paragraphs(screen.text(), Text.of("conversation.stop.reminder")),
            screen.rows(),
            screen.attachment());
    return !screen.hasContactKey() ? said.with(Button.press("conversation.stop.end", OVER)) : said;
  }
}
