package ru.tandem.localacts.bot;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Became;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.localacts.LocalActs;
import ru.tandem.people.Person;
import ru.tandem.schools.Staffs;

/** An old button of an act shows the act as it stands now. */
@Component
class LocalActBecame implements Became {

  private static final Set<String> OF_AN_ACT =
      Set.of("localacts.end", "localacts.goon", LocalActForms.REVIEW);

  private final LocalActs acts;
  private final Staffs staffs;
  private final LocalActDesk desk;

  LocalActBecame(LocalActs acts, Staffs staffs, LocalActDesk desk) {
    this.acts = acts;
    this.staffs = staffs;
    this.desk = desk;
  }

  @Override
  public Optional<Screen> of(Person presser, String action, List<String> arguments) {
    return OF_AN_ACT.contains(action)
        ? acts.findById(Became.number(arguments))
            .filter(act -> staffs.isCurator(presser.id(), act.school()))
            .map(act -> desk.card(presser, act, Text.empty()))
        : Optional.empty();
  }
}
