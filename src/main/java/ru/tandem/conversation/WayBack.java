package ru.tandem.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import ru.tandem.people.Person;

/** What was being asked stays the first thing to do, whatever is said in between. */
@Component
class WayBack {

  private final BegunForms begun;
  private final Homes homes;

  WayBack(BegunForms begun, Homes homes) {
    this.begun = begun;
    this.homes = homes;
  }

  /** A key that shares a contact lets no other stand beside it. */
  Reply with(Reply reply, Person person) {
    return reply instanceof Screen screen && !screen.hasContactKey() ? with(screen, person) : reply;
  }

  Screen with(Screen screen, Person person) {
    return begun.goOn(person).map(screen::first).orElse(screen);
  }

  /**
   * What a link has opened is the next thing to do; the way back to what was left is below it,
   * unless the same has been opened once more.
   */
  static Reply below(Reply opened, Optional<BegunForms.Left> left) {
    return left.isPresent()
            && opened instanceof Screen screen
            && !screen.hasContactKey()
            && !leadsThere(screen, left.get())
        ? below(screen, left.get().goOn())
        : opened;
  }

  private static boolean leadsThere(Screen screen, BegunForms.Left left) {
    return screen.rows().stream()
        .limit(1)
        .map(row -> row.get(0).data())
        .anyMatch(data -> data != null && data.endsWith(":" + left.subject()));
  }

  private static Screen below(Screen screen, Button left) {
    List<List<Button>> rows = new ArrayList<>(screen.rows());
    if (rows.stream().anyMatch(row -> row.contains(left))) {
      return screen;
    }
    boolean home = !rows.isEmpty() && rows.get(rows.size() - 1).contains(Button.home());
    rows.add(home ? rows.size() - 1 : rows.size(), List.of(left));
    return new Screen(screen.text(), rows, screen.attachment());
  }

  /** Where the person stands, under these words. */
  Screen under(Text words, Person person) {
    Screen home = homes.of(person);
    return new Screen(Text.paragraphs(words, home.text()), home.rows(), null);
  }

  /** The same for whoever was at something: nothing is lost, and he can go back to it. */
  Screen instead(Text words, Person person) {
    return with(under(words, person), person);
  }
}
