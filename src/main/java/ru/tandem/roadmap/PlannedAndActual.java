package ru.tandem.roadmap;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.ParticipantId;
import ru.tandem.enrolment.ParticipantRole;
import ru.tandem.enrolment.Participants;
import ru.tandem.enrolment.Step;
import ru.tandem.feedback.FullCycles;
import ru.tandem.meetings.MeetingState;
import ru.tandem.meetings.Meetings;
import ru.tandem.programmes.Programme;

/** What a stage was to bring, beside what it has brought. */
@Component
public class PlannedAndActual {

  /**
   * One number of a stage.
   *
   * @param what as in the message {@code roadmap.figure.<what>}
   * @param planned null where nothing was planned
   */
  public record Figure(String what, Integer planned, long actual) {}

  private final Participants participants;
  private final Meetings meetings;
  private final FullCycles cycles;

  PlannedAndActual(Participants participants, Meetings meetings, FullCycles cycles) {
    this.participants = participants;
    this.meetings = meetings;
    this.cycles = cycles;
  }

  public List<Figure> of(Programme programme, Stage stage) {
    return switch (stage) {
      case CONDITIONS -> List.of();
      case MENTEES ->
          List.of(
              mentees("mentees.joined", programme, Step.JOINED),
              mentees("mentees.consented", programme, Step.CONSENTED),
              mentees("mentees.applied", programme, Step.APPLIED));
      case MENTORS ->
          List.of(
              mentors("mentors.joined", programme, Step.JOINED),
              mentors("mentors.applied", programme, Step.APPLIED));
      case TRAINING ->
          List.of(
              mentors("mentors.approved", programme, Step.APPROVED),
              mentors("mentors.ready", programme, Step.READY));
      case PAIRS ->
          List.of(
              mentees("mentees.paired", programme, Step.PAIRED),
              mentors("mentors.paired", programme, Step.PAIRED));
      case WORK ->
          List.of(mentees("mentees.active", programme, Step.ACTIVE), meetingsHeld(programme));
      case COMPLETION ->
          List.of(
              mentees("mentees.finished", programme, Step.FINISHED),
              mentors("mentors.finished", programme, Step.FINISHED),
              meetingsHeld(programme));
    };
  }

  private Figure mentees(String what, Programme programme, Step step) {
    return new Figure(
        what, programme.plannedMentees(), reached(programme, ParticipantRole.MENTEE, step));
  }

  private Figure mentors(String what, Programme programme, Step step) {
    return new Figure(
        what, programme.plannedMentors(), reached(programme, ParticipantRole.MENTOR, step));
  }

  private long reached(Programme programme, ParticipantRole role, Step step) {
    Set<ParticipantId> full = step == Step.FINISHED ? cycles.full(programme) : Set.of();
    return participants.findByProgrammeIdAndRoleOrderById(programme.id(), role).stream()
        .filter(Participant::isIn)
        .filter(one -> step == Step.FINISHED ? full.contains(one.id()) : one.has(step))
        .count();
  }

  private Figure meetingsHeld(Programme programme) {
    long held = meetings.countByState(programme.id()).getOrDefault(MeetingState.HELD, 0L);
    return new Figure("meetings", null, held);
  }
}
