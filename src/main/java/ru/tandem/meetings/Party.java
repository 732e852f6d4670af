package ru.tandem.meetings;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import ru.tandem.enrolment.ParticipantRole;
import ru.tandem.people.NotFound;
import ru.tandem.people.PersonId;
import ru.tandem.tandems.Tandem;

/** Those whom a meeting concerns now. Where several are mentees, half of them are enough. */
public record Party(PersonId mentor, List<PersonId> mentees) {

  /** All who work there now; of a tandem that rests all who belong to it. */
  public static Party of(Tandem tandem) {
    List<PersonId> people = tandem.isWorking() ? tandem.atWork() : tandem.people();
    return new Party(
        tandem.mentorPerson(),
        people.stream().filter(one -> !one.equals(tandem.mentorPerson())).toList());
  }

  /** The same for what took place at that moment: of the mentors whoever led the pair then. */
  static Party at(Tandem tandem, Instant moment) {
    return new Party(tandem.mentorAt(moment), of(tandem).mentees());
  }

  /** The mentor first. */
  public List<PersonId> all() {
    return Stream.concat(Stream.of(mentor), mentees.stream()).toList();
  }

  public boolean has(PersonId person) {
    return all().contains(person);
  }

  /** All but this one. */
  public List<PersonId> others(PersonId person) {
    return all().stream().filter(one -> !one.equals(person)).toList();
  }

  public boolean isGroup() {
    return mentees.size() > 1;
  }

  /**
   * @throws NotFound for somebody whom it does not concern
   */
  public ParticipantRole side(PersonId person) {
    if (!has(person)) {
      throw new NotFound();
    }
    return person.equals(mentor) ? ParticipantRole.MENTOR : ParticipantRole.MENTEE;
  }

  /** How many mentees must say yes. */
  int quorum() {
    return Math.max(1, (mentees.size() + 1) / 2);
  }
}
