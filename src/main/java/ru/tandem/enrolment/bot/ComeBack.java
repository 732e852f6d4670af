package ru.tandem.enrolment.bot;

import java.util.List;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Text;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.Participants;
import ru.tandem.people.Person;
import ru.tandem.programmes.Programmes;

/** Who has left comes back by the invitation by which he came, as long as that is open. */
@Component
class ComeBack {

  private final Participants participants;
  private final Programmes programmes;
  private final Welcome welcome;

  ComeBack(Participants participants, Programmes programmes, Welcome welcome) {
    this.participants = participants;
    this.programmes = programmes;
    this.welcome = welcome;
  }

  /** A key for each programme that the person has left and may come back to. */
  List<Button> ways(Person person) {
    return participants.findByPersonIdOrderById(person.id()).stream()
        .filter(part -> isOpen(person, part))
        .map(this::key)
        .toList();
  }

  private Button key(Participant part) {
    return Button.press(
        Text.of("enrolment.comeback", programmes.get(part.programme()).title()),
        Welcome.BEGIN,
        part.invitation().orElseThrow());
  }

  /** Of who has been erased nothing is known. */
  boolean isOpen(Person person, Participant part) {
    return part.hasLeft()
        && person.name().isPresent()
        && part.invitation().filter(code -> welcome.isOpen(person, code)).isPresent();
  }
}
