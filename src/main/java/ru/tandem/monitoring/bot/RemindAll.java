package ru.tandem.monitoring.bot;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import ru.tandem.consents.AskForConsents;
import ru.tandem.consents.Consents;
import ru.tandem.consents.WantedWords;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.Matters;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.delivery.Matter;
import ru.tandem.delivery.Reminded;
import ru.tandem.delivery.Told;
import ru.tandem.delivery.Urgency;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.Step;
import ru.tandem.enrolment.StepMatter;
import ru.tandem.people.People;
import ru.tandem.people.Person;
import ru.tandem.tandems.TandemId;
import ru.tandem.tandems.Tandems;

/**
 * Shows people where they stand, with a kind word from the curator; each at most once a day, of
 * whatever and in whichever programme. Where a guardian's yes is missing, the guardian is reminded
 * too.
 */
@Component
class RemindAll implements Matters {

  private static final String STANDING = "monitoring.standing";

  private final Consents consents;
  private final WantedWords wanted;
  private final People people;
  private final AskForConsents ask;
  private final Tandems tandems;
  private final Chats chats;

  RemindAll(
      Consents consents,
      WantedWords wanted,
      People people,
      AskForConsents ask,
      Tandems tandems,
      Chats chats) {
    this.consents = consents;
    this.wanted = wanted;
    this.people = people;
    this.ask = ask;
    this.tandems = tandems;
    this.chats = chats;
  }

  /** Where somebody stands is told until he goes on, which the step itself knows. */
  @Override
  public Map<String, Done> known() {
    return Map.of(
        STANDING,
        (who, matter, since) -> false,
        LineDesk.MEET,
        (who, matter, since) -> tandems.get(new TandemId(matter.number())).isEnded());
  }

  Reminded standing(List<Participant> here) {
    Reminded said = new Reminded();
    for (Participant one : here) {
      said.add(one.person(), remind(one));
      if (one.step() == Step.JOINED) {
        said.addAll(ask.remindGuardians(one.id()));
      }
    }
    return said;
  }

  private Told remind(Participant one) {
    List<Matter> matters = new ArrayList<>();
    matters.add(Matter.of(STANDING, one.person()));
    matters.add(StepMatter.of(one));
    if (one.step() == Step.JOINED) {
      if (consents.gate(one).withdrawn()) {
        return Told.REFUSED;
      }
      if (!wanted.isWanted(one, one.person())) {
        return Told.CURATOR;
      }
      matters.add(wanted.matter(one));
    }
    return chats.remind(
        one.person(),
        word(people.get(one.person())),
        Urgency.BROADCAST,
        matters.toArray(Matter[]::new));
  }

  private Screen word(Person person) {
    Screen home = chats.home(person);
    Text text = Text.paragraphs(Text.of("monitoring.nudge.word"), home.text());
    return new Screen(text, home.rows(), home.attachment());
  }
}
