package ru.tandem.enrolment.bot;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.ScreenPlace;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.Places;
import ru.tandem.people.People;
import ru.tandem.people.Person;
import ru.tandem.programmes.MentoringForm;
import ru.tandem.programmes.Programmes;

/**
 * Whose age nobody of that class has: the birth date may be wrong, and with it who has to agree.
 */
@Component
@Order(ScreenPlace.IDENTITY)
class AgePart implements ApplicantPart {

  /** Somebody of the first class is as old as that at least, and at most. */
  private static final int YOUNGEST = 6;

  private static final int OLDEST = 10;

  private final Places places;
  private final People people;
  private final Programmes programmes;
  private final Chats chats;

  AgePart(Places places, People people, Programmes programmes, Chats chats) {
    this.places = places;
    this.people = people;
    this.programmes = programmes;
    this.chats = chats;
  }

  @Override
  public void show(Participant participant, ApplicantCard card) {
    Person person = people.get(participant.person());
    int grade = isPupil(participant) ? places.grade(participant).orElse(0) : 0;
    person
        .age(chats.today(person))
        .filter(age -> grade > 0 && isDoubted(age, grade))
        .ifPresent(age -> card.line("enrolment.card.age", age, grade));
  }

  private boolean isPupil(Participant participant) {
    MentoringForm form = programmes.get(participant.programme()).form();
    return participant.isMentor() ? form.pupilsMentor() : form.pupilsAreMentored();
  }

  private static boolean isDoubted(int age, int grade) {
    return age < YOUNGEST + grade - 1 || age > OLDEST + grade - 1;
  }
}
