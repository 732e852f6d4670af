package ru.tandem.enrolment;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.Person;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.Programmes;
import ru.tandem.roster.Roster;
import ru.tandem.schools.School;
import ru.tandem.schools.Schools;

/** Somebody comes to a programme by an invitation. */
@Component
public class JoinProgramme {

  private final Participants participants;
  private final Invitations invitations;
  private final Programmes programmes;
  private final Schools schools;
  private final Roster roster;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  JoinProgramme(
      Participants participants,
      Invitations invitations,
      Programmes programmes,
      Schools schools,
      Roster roster,
      ApplicationEventPublisher events,
      Clock clock) {
    this.participants = participants;
    this.invitations = invitations;
    this.programmes = programmes;
    this.schools = schools;
    this.roster = roster;
    this.events = events;
    this.clock = clock;
  }

  /** The part that the person already has in this programme, on either side. */
  public Optional<Participant> part(Person person, Invitation invitation) {
    return participants.findByPersonIdOrderById(person.id()).stream()
        .filter(part -> part.programme().equals(invitation.programme()))
        .filter(part -> part.isIn() || part.role() == invitation.role())
        .min((one, other) -> Boolean.compare(other.isIn(), one.isIn()));
  }

  /** Whether the birth date lets the person in. */
  public Admission admits(Invitation invitation, LocalDate bornOn) {
    Programme programme = programmes.get(invitation.programme());
    LocalDate today = LocalDate.now(clock.withZone(school(programme).zone()));
    int age = Period.between(bornOn, today).getYears();
    return Admission.of(programme.form(), invitation.role(), age);
  }

  /**
   * The person comes in; nothing of this is to be called for who is not admitted.
   *
   * @throws AlreadySettled when the person is in, on either side, or was declined, or the last
   *     place has just been taken
   */
  public Participant by(Person person, Invitation invitation, String name, LocalDate bornOn) {
    Instant now = clock.instant();
    Optional<Participant> earlier = part(person, invitation);
    if (earlier.filter(part -> part.isIn() || part.isDeclined()).isPresent()) {
      throw new AlreadySettled();
    }
    if (invitations.use(invitation.code()) == 0) {
      throw new AlreadySettled();
    }
    person.introduces(name, bornOn);
    person.livesIn(school(programmes.get(invitation.programme())).zone());
    earlier.ifPresent(part -> part.cameBy(invitation.code()).joinsAgain(now));
    Participant participant =
        earlier.orElseGet(
            () ->
                participants.save(
                    Participant.joins(invitation.programme(), person.id(), invitation.role(), now)
                        .cameBy(invitation.code())));
    roster.recognise(invitation.programme(), person);
    events.publishEvent(new ParticipantJoined(participant.id()));
    return participant;
  }

  private School school(Programme programme) {
    return schools.get(programme.school());
  }
}
