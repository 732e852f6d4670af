package ru.tandem.documents.bot;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Became;
import ru.tandem.conversation.Screen;
import ru.tandem.people.NotFound;
import ru.tandem.people.Person;
import ru.tandem.programmes.ProgrammeId;

/** An old button under a paper, of the head or a curator, shows how that paper stands now. */
@Component
class PaperBecame implements Became {

  private static final Set<String> ACTS =
      Set.of(
          "documents.approve",
          "documents.return",
          "documents.ask",
          ApproveDesk.ANEW,
          "documents.number");

  private final PaperDesk desk;

  PaperBecame(PaperDesk desk) {
    this.desk = desk;
  }

  @Override
  public Optional<Screen> of(Person presser, String action, List<String> arguments) {
    if (!ACTS.contains(action) || arguments.size() < 2) {
      return Optional.empty();
    }
    try {
      ProgrammeId programme = new ProgrammeId(Became.number(arguments));
      return Optional.of(desk.card(presser, programme, arguments.get(1)));
    } catch (NotFound others) {
      return Optional.empty();
    }
  }
}
