package ru.tandem.monitoring.bot;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Became;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Screen;
import ru.tandem.people.NotFound;
import ru.tandem.people.Person;
import ru.tandem.programmes.ProgrammeId;

/** An old button under the sheet of 20 January shows how that sheet stands and who has decided. */
@Component
class JanuaryBecame implements Became {

  private static final Set<String> ACTS =
      Set.of(
          "monitoring.january.hand",
          JanuaryDesk.ANEW,
          "monitoring.january.yes",
          "monitoring.january.no");

  private final JanuaryDesk desk;

  JanuaryBecame(JanuaryDesk desk) {
    this.desk = desk;
  }

  @Override
  public Optional<Screen> of(Person presser, String action, List<String> arguments) {
    if (!ACTS.contains(action)) {
      return Optional.empty();
    }
    try {
      Reply now = desk.show(presser, new ProgrammeId(Became.number(arguments)));
      return now instanceof Screen screen ? Optional.of(screen) : Optional.empty();
    } catch (NotFound others) {
      return Optional.empty();
    }
  }
}
