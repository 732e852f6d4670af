package ru.tandem.privacy.bot;

import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import ru.tandem.consents.ErasureDue;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.delivery.Urgency;
import ru.tandem.enrolment.Participants;
import ru.tandem.people.Guardianship;
import ru.tandem.people.Guardianships;
import ru.tandem.people.People;
import ru.tandem.people.Person;
import ru.tandem.people.PersonId;
import ru.tandem.privacy.ErasePerson;
import ru.tandem.schools.Staffs;

/** Thirty days after a withdrawal the data go, and those of guardians who have no other child. */
@Component
class EraseWhenDue {

  private final ErasePerson erase;
  private final People people;
  private final Participants participants;
  private final Guardianships guardianships;
  private final Staffs staffs;
  private final Chats chats;

  EraseWhenDue(
      ErasePerson erase,
      People people,
      Participants participants,
      Guardianships guardianships,
      Staffs staffs,
      Chats chats) {
    this.erase = erase;
    this.people = people;
    this.participants = participants;
    this.guardianships = guardianships;
    this.staffs = staffs;
    this.chats = chats;
  }

  /** First of all who hear it: the ties to the guardians must still be there. */
  @EventListener
  @Order(0)
  void on(ErasureDue due) {
    List<PersonId> guardians =
        guardianships.findByChildId(due.person()).stream().map(Guardianship::guardian).toList();
    if (forget(due.person())) {
      guardians.forEach(this::forget);
    }
  }

  /** Who takes part, works or answers for somebody elsewhere is still needed there. */
  private boolean forget(PersonId id) {
    Person person = people.get(id);
    boolean needed =
        !participants.current(id).isEmpty()
            || !guardianships.findByGuardianId(id).isEmpty()
            || !staffs.findByPersonIdOrderById(id).isEmpty();
    if (needed || person.isGone()) {
      return false;
    }
    erase.now(person, rows -> farewell(id, rows));
    return true;
  }

  private void farewell(PersonId id, int rows) {
    Text words = Text.paragraphs(Text.of("privacy.erased.due"), Text.of("privacy.erased", rows));
    chats.tell(id, Screen.of(words), Urgency.REMINDER);
  }
}
