package ru.tandem.consents.bot;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import ru.tandem.consents.Wards;
import ru.tandem.conversation.Became;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Screen;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.ParticipantId;
import ru.tandem.people.NotFound;
import ru.tandem.people.Person;

/** An old button under a consent tells how the consents stand, and leads to them. */
@Component
class ConsentBecame implements Became {

  private static final Set<String> ACTS =
      Set.of(ConsentSteps.GO, ConsentSteps.READ, ConsentSteps.LATER, ConsentSteps.YES);

  private final Wards wards;

  ConsentBecame(Wards wards) {
    this.wards = wards;
  }

  @Override
  public Optional<Screen> of(Person presser, String action, List<String> arguments) {
    return ACTS.contains(action)
        ? concerning(presser, new ParticipantId(Became.number(arguments))).map(this::became)
        : Optional.empty();
  }

  private Optional<Participant> concerning(Person presser, ParticipantId id) {
    try {
      return Optional.of(wards.concerning(presser, id));
    } catch (NotFound stranger) {
      return Optional.empty();
    }
  }

  private Screen became(Participant about) {
    return about.isIn()
        ? Screen.of("consents.became.given")
            .with(Button.press("consents.became.all", MyConsents.ALL), Button.home())
        : Screen.of("consents.became.over").with(Button.home());
  }
}
