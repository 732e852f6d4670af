package ru.tandem.enrolment.bot;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Namesakes;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.ParticipantId;
import ru.tandem.enrolment.Participants;
import ru.tandem.people.People;
import ru.tandem.people.Person;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.Programmes;
import ru.tandem.schools.Staffs;

/** Participants of one name have birthdays of their own; only their curators read these. */
@Component
class BornApart implements Namesakes {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

  private final Participants participants;
  private final Programmes programmes;
  private final Staffs staffs;
  private final People people;

  BornApart(Participants participants, Programmes programmes, Staffs staffs, People people) {
    this.participants = participants;
    this.programmes = programmes;
    this.staffs = staffs;
    this.people = people;
  }

  @Override
  public Optional<String> apart(Person reader, String label, Class<?> kind, long number) {
    return of(kind, number).stream()
        .filter(one -> staffs.isCurator(reader.id(), programmes.get(one.programme()).school()))
        .map(one -> people.get(one.person()))
        .filter(person -> person.name().filter(label::contains).isPresent())
        .findFirst()
        .flatMap(Person::bornOn)
        .map(DAY::format);
  }

  private List<Participant> of(Class<?> kind, long number) {
    if (kind == ParticipantId.class) {
      return participants.findById(number).stream().toList();
    }
    return kind == PersonId.class ? participants.current(new PersonId(number)) : List.of();
  }
}
