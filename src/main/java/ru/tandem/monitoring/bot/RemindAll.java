package ru.tandem.monitoring.bot;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import ru.tandem.consents.AskForConsents;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.delivery.Urgency;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.ParticipantId;
import ru.tandem.enrolment.Participants;
import ru.tandem.enrolment.Step;
import ru.tandem.monitoring.Nudges;
import ru.tandem.people.People;
import ru.tandem.people.Person;
import ru.tandem.people.PersonId;
import ru.tandem.people.Reachability;

/**
 * Shows people where they stand, with a kind word from the curator; each at most once a day. Where
 * a guardian's yes is missing, the guardian is reminded too.
 */
@Component
class RemindAll {

  private final Nudges nudges;
  private final Participants participants;
  private final People people;
  private final AskForConsents ask;
  private final Chats chats;

  RemindAll(
      Nudges nudges, Participants participants, People people, AskForConsents ask, Chats chats) {
    this.nudges = nudges;
    this.participants = participants;
    this.people = people;
    this.ask = ask;
    this.chats = chats;
  }

  /**
   * @param told who were reminded now
   * @param before who had been reminded that day
   * @param unreached whom the bot cannot write to
   */
  record Outcome(int told, int before, List<PersonId> unreached) {}

  Outcome standing(List<Participant> here, LocalDate today) {
    int told = 0;
    List<PersonId> unreached = new ArrayList<>();
    for (Participant one : here) {
      Person person = people.get(one.person());
      if (person.reachability() != Reachability.REACHABLE) {
        unreached.add(person.id());
      } else if (!isReminded(person, today) && nudges.begin(one, today)) {
        chats.tell(one.person(), word(person), Urgency.BROADCAST);
        told++;
        if (one.step() == Step.JOINED) {
          ask.remindGuardians(one.id());
        }
      }
    }
    return new Outcome(told, here.size() - told - unreached.size(), unreached);
  }

  /** Of whatever, in whichever programme: once a day is enough for a person. */
  private boolean isReminded(Person person, LocalDate today) {
    List<ParticipantId> parts =
        participants.findByPersonIdOrderById(person.id()).stream().map(Participant::id).toList();
    return nudges.existsByParticipantIdInAndSentOn(parts, today);
  }

  private Screen word(Person person) {
    Screen home = chats.home(person);
    Text text = Text.paragraphs(Text.of("monitoring.nudge.word"), home.text());
    return new Screen(text, home.rows(), home.attachment());
  }
}
