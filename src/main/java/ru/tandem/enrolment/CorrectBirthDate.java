package ru.tandem.enrolment;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.BirthDateCorrected;
import ru.tandem.people.NotFound;
import ru.tandem.people.People;
import ru.tandem.people.Person;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.Programmes;
import ru.tandem.roster.Roster;
import ru.tandem.schools.Schools;

/** A slip in the birth date is put right by a curator: the age decides whose consent is needed. */
@Component
public class CorrectBirthDate {

  private final ReviewApplication review;
  private final Programmes programmes;
  private final Schools schools;
  private final People people;
  private final Roster roster;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  CorrectBirthDate(
      ReviewApplication review,
      Programmes programmes,
      Schools schools,
      People people,
      Roster roster,
      ApplicationEventPublisher events,
      Clock clock) {
    this.review = review;
    this.programmes = programmes;
    this.schools = schools;
    this.people = people;
    this.roster = roster;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Whose date can be put right.
   *
   * @throws NotFound when there is none, or the person is no curator of that school
   * @throws AlreadySettled when the participant takes part no more
   */
  public Participant of(Person curator, ParticipantId id) {
    Participant participant = review.of(curator, id);
    if (!participant.isCurrent()) {
      throw new AlreadySettled();
    }
    return participant;
  }

  /** Whether somebody born on that day could have come to this side of the programme. */
  public Admission admits(Participant participant, LocalDate born) {
    Programme programme = programmes.get(participant.programme());
    LocalDate today = LocalDate.now(clock.withZone(schools.get(programme.school()).zone()));
    int age = Period.between(born, today).getYears();
    return Admission.of(programme.form(), participant.role(), age);
  }

  /** May be said twice. */
  public void to(Person curator, ParticipantId id, LocalDate born) {
    Participant participant = of(curator, id);
    Person person = people.get(participant.person());
    person.wasBorn(born);
    roster.recognise(participant.programme(), person);
    events.publishEvent(new BirthDateCorrected(person.id()));
  }
}
