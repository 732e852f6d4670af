package ru.tandem.consents.bot;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import ru.tandem.consents.Wards;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.delivery.Urgency;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.Participants;
import ru.tandem.enrolment.Step;
import ru.tandem.people.People;
import ru.tandem.people.Person;
import ru.tandem.people.PersonId;
import ru.tandem.people.PersonRenamed;
import ru.tandem.programmes.CuratedProgrammes;
import ru.tandem.programmes.Programmes;

/**
 * Whom the curators have approved, or know as a guardian, does not become somebody else unseen:
 * each of them hears once of a new name.
 */
@Component
class NewNames {

  private final Participants participants;
  private final Wards wards;
  private final Programmes programmes;
  private final CuratedProgrammes curated;
  private final People people;
  private final Chats chats;

  NewNames(
      Participants participants,
      Wards wards,
      Programmes programmes,
      CuratedProgrammes curated,
      People people,
      Chats chats) {
    this.participants = participants;
    this.wards = wards;
    this.programmes = programmes;
    this.curated = curated;
    this.people = people;
    this.chats = chats;
  }

  @EventListener
  void tell(PersonRenamed renamed) {
    Person person = people.get(renamed.person());
    List<Participant> about =
        Stream.concat(
                participants.current(person.id()).stream().filter(one -> one.has(Step.APPLIED)),
                wards.of(person).stream())
            .toList();
    Set<PersonId> told = new HashSet<>(Set.of(person.id()));
    for (Participant one : about) {
      for (PersonId curator : curated.curators(one.programme())) {
        if (told.add(curator)) {
          chats.tell(curator, news(renamed, person, one, curator), Urgency.REMINDER);
        }
      }
    }
  }

  private Screen news(PersonRenamed renamed, Person person, Participant about, PersonId curator) {
    boolean own = about.person().equals(person.id());
    Text who =
        own
            ? Text.of("consents.letter.from." + about.role())
            : Text.of("consents.renamed.guardian", DocumentPages.name(people.get(about.person())));
    return Screen.of(
            "consents.renamed",
            renamed.before(),
            DocumentPages.name(person),
            who,
            curated.title(people.get(curator), programmes.get(about.programme())))
        .with(
            own
                ? Button.press("consents.renamed.card", "enrolment.card", about.id())
                : Button.press("consents.renamed.card", ConsentRegister.CARD, about.id()))
        .with(Button.home());
  }
}
