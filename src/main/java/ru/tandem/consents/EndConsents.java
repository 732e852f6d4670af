package ru.tandem.consents;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.ParticipantJoined;
import ru.tandem.enrolment.Participants;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.ProgrammeId;
import ru.tandem.programmes.Programmes;
import ru.tandem.schools.SchoolId;
import ru.tandem.schools.Schools;
import ru.tandem.timetable.Agenda;
import ru.tandem.timetable.OnDue;

/** A yes holds for the season: afterwards it ends by itself, unless another season needs it. */
@Component
class EndConsents {

  static final String SEASON = "consents.season";

  private final Evidence evidence;
  private final Consents consents;
  private final AskForConsents ask;
  private final Participants participants;
  private final Programmes programmes;
  private final Schools schools;
  private final Agenda agenda;
  private final Clock clock;

  EndConsents(
      Evidence evidence,
      Consents consents,
      AskForConsents ask,
      Participants participants,
      Programmes programmes,
      Schools schools,
      Agenda agenda,
      Clock clock) {
    this.evidence = evidence;
    this.consents = consents;
    this.ask = ask;
    this.participants = participants;
    this.programmes = programmes;
    this.schools = schools;
    this.agenda = agenda;
    this.clock = clock;
  }

  @EventListener
  void on(ParticipantJoined joined) {
    setEnd(programmes.get(participants.get(joined.participant()).programme()));
  }

  private void setEnd(Programme programme) {
    LocalDate day = programme.endsOn().plusDays(Consents.AFTER_THE_SEASON.toDays());
    agenda.set(
        SEASON,
        programme.id().value(),
        day.atStartOfDay(schools.get(programme.school()).zone()).toInstant());
  }

  /** The curator may have moved the end meanwhile. */
  @OnDue(SEASON)
  void end(long number, Instant due) {
    Programme programme = programmes.get(new ProgrammeId(number));
    if (consents.isOver(programme)) {
      participants
          .findByProgrammeIdOrderById(programme.id())
          .forEach(participant -> end(participant, programme.school()));
    } else {
      setEnd(programme);
    }
  }

  private void end(Participant participant, SchoolId school) {
    ask.close(participant);
    if (!isNeeded(participant.person(), school)) {
      evidence
          .findBySubjectIdAndSchoolIdOrderById(participant.person(), school)
          .forEach(consent -> consent.expire(clock.instant()));
    }
  }

  private boolean isNeeded(PersonId person, SchoolId school) {
    return participants.current(person).stream()
        .filter(other -> consents.school(other).id().equals(school))
        .anyMatch(other -> !consents.isOver(other));
  }
}
