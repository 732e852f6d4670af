package ru.tandem.privacy.bot;

import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import ru.tandem.consents.ErasureDue;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.delivery.Urgency;
import ru.tandem.enrolment.Participants;
import ru.tandem.people.Guardianships;
import ru.tandem.people.People;
import ru.tandem.people.Person;
import ru.tandem.people.PersonId;
import ru.tandem.privacy.ErasePerson;
import ru.tandem.programmes.Programmes;
import ru.tandem.schools.Staffs;

/**
 * Thirty days after a withdrawal the data go, and those of guardians who have no other child.
 * Whoever takes part, works or answers for somebody elsewhere is still needed there: then it is
 * what the one programme kept that goes.
 */
@Component
class EraseWhenDue {

  private final ErasePerson erase;
  private final People people;
  private final Participants participants;
  private final Guardianships guardianships;
  private final Staffs staffs;
  private final Programmes programmes;
  private final Chats chats;

  EraseWhenDue(
      ErasePerson erase,
      People people,
      Participants participants,
      Guardianships guardianships,
      Staffs staffs,
      Programmes programmes,
      Chats chats) {
    this.erase = erase;
    this.people = people;
    this.participants = participants;
    this.guardianships = guardianships;
    this.staffs = staffs;
    this.programmes = programmes;
    this.chats = chats;
  }

  /** First of all who hear it: the ties to the guardians must still be there. */
  @EventListener
  @Order(ErasureDue.WHILE_TIES_STAND)
  void on(ErasureDue due) {
    if (isNeeded(due.person())) {
      int rows = erase.from(due.programme(), due.person());
      tell(due.person(), Text.of("privacy.erased.part", title(due), rows));
    } else {
      forget(due.person());
    }
  }

  /** After the ties are gone: a guardian without another child is not needed any more. */
  @EventListener
  @Order(ErasureDue.AFTER_TIES)
  void leaveTheGuardians(ErasureDue due) {
    for (PersonId guardian : due.guardians()) {
      if (isNeeded(guardian)) {
        tell(guardian, Text.of("privacy.erased.child", title(due)));
      } else {
        forget(guardian);
      }
    }
  }

  private boolean isNeeded(PersonId id) {
    return !participants.kept(id).isEmpty()
        || !guardianships.findByGuardianId(id).isEmpty()
        || !staffs.findByPersonIdOrderById(id).isEmpty();
  }

  private void forget(PersonId id) {
    Person person = people.get(id);
    if (!person.isGone()) {
      erase.now(person, rows -> tell(id, Text.of("privacy.erased", rows)));
    }
  }

  private void tell(PersonId id, Text what) {
    Text words = Text.paragraphs(Text.of("privacy.erased.due"), what);
    chats.tell(id, Screen.of(words).with(Button.home()), Urgency.REMINDER);
  }

  private String title(ErasureDue due) {
    return programmes.get(due.programme()).title();
  }
}
