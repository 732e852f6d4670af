package ru.tandem.monitoring;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.ParticipantId;
import ru.tandem.enrolment.ParticipantRole;
import ru.tandem.enrolment.Participants;
import ru.tandem.feedback.FullCycles;
import ru.tandem.meetings.Meetings;
import ru.tandem.programmes.Programme;
import ru.tandem.tandems.Tandem;
import ru.tandem.tandems.Tandems;

/** Sums a programme up, at any time of its season. */
@Component
public class SumUp {

  private final Participants participants;
  private final Tandems tandems;
  private final Meetings meetings;
  private final ReleasedFigures released;
  private final FullCycles cycles;

  SumUp(
      Participants participants,
      Tandems tandems,
      Meetings meetings,
      ReleasedFigures released,
      FullCycles cycles) {
    this.participants = participants;
    this.tandems = tandems;
    this.meetings = meetings;
    this.released = released;
    this.cycles = cycles;
  }

  public Summary of(Programme programme) {
    Set<ParticipantId> full = cycles.full(programme);
    return new Summary(
        programme,
        side(programme, ParticipantRole.MENTEE, programme.plannedMentees(), full),
        side(programme, ParticipantRole.MENTOR, programme.plannedMentors(), full),
        tandems.findByProgrammeIdOrderById(programme.id()).stream().map(Tandem::state).toList(),
        meetings.countByState(programme.id()));
  }

  private Summary.Side side(
      Programme programme, ParticipantRole role, int planned, Set<ParticipantId> full) {
    List<Participant> side =
        participants.findByProgrammeIdOrderById(programme.id()).stream()
            .filter(one -> one.role() == role)
            .toList();
    return new Summary.Side(
        role, planned, new Funnel(side, full), released.of(programme, side, role));
  }
}
