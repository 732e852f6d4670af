package ru.tandem.monitoring;

import java.util.List;
import org.springframework.stereotype.Component;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.ParticipantRole;
import ru.tandem.enrolment.Participants;
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
  private final SurveyFigures figures;

  SumUp(Participants participants, Tandems tandems, Meetings meetings, SurveyFigures figures) {
    this.participants = participants;
    this.tandems = tandems;
    this.meetings = meetings;
    this.figures = figures;
  }

  public Summary of(Programme programme) {
    return new Summary(
        programme,
        side(programme, ParticipantRole.MENTEE, programme.plannedMentees()),
        side(programme, ParticipantRole.MENTOR, programme.plannedMentors()),
        tandems.findByProgrammeIdOrderById(programme.id()).stream().map(Tandem::state).toList(),
        meetings.countByState(programme.id()));
  }

  private Summary.Side side(Programme programme, ParticipantRole role, int planned) {
    List<Participant> side = participants.findByProgrammeIdAndRoleOrderById(programme.id(), role);
    return new Summary.Side(role, planned, new Funnel(side), figures.of(programme, side, role));
  }
}
