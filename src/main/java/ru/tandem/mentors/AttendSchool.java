package ru.tandem.mentors;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.ParticipantId;
import ru.tandem.enrolment.ParticipantRole;
import ru.tandem.enrolment.Participants;
import ru.tandem.enrolment.Step;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.NotFound;
import ru.tandem.people.Person;
import ru.tandem.programmes.CuratedProgrammes;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.ProgrammeId;

/** What happens in the school of mentors: mentors learn, the curator gathers them. */
@Component
public class AttendSchool {

  private final Participants participants;
  private final CuratedProgrammes programmes;
  private final Requirements requirements;
  private final Readiness readiness;
  private final Training training;
  private final TrainingSessions sessions;
  private final Materials materials;
  private final Clock clock;

  AttendSchool(
      Participants participants,
      CuratedProgrammes programmes,
      Requirements requirements,
      Readiness readiness,
      Training training,
      TrainingSessions sessions,
      Materials materials,
      Clock clock) {
    this.participants = participants;
    this.programmes = programmes;
    this.requirements = requirements;
    this.readiness = readiness;
    this.training = training;
    this.sessions = sessions;
    this.materials = materials;
    this.clock = clock;
  }

  /**
   * One's own part as a mentor.
   *
   * @throws NotFound when it is none, or somebody else's, or has not applied yet
   */
  public Participant mentor(Person person, ParticipantId id) {
    Participant mentor = participants.of(person, id);
    if (!learns(mentor)) {
      throw new NotFound();
    }
    return mentor;
  }

  /** Whoever has applied may look in already. */
  public static boolean learns(Participant participant) {
    return participant.isMentor() && participant.isIn() && participant.has(Step.APPLIED);
  }

  public Material read(Person person, ParticipantId id, String code) {
    Participant mentor = mentor(person, id);
    Material material = materials.get(code);
    training.reads(id, material);
    readiness.lookAt(mentor);
    return material;
  }

  /**
   * The check has been tried.
   *
   * @param answers the codes by the keys of the questions
   * @return the questions that were answered otherwise; it may be passed all the same
   */
  public List<Check.Question> tries(Person person, ParticipantId id, Map<String, String> answers) {
    Participant mentor = mentor(person, id);
    Check check = materials.check().orElseThrow(NotFound::new);
    List<Check.Question> wrong =
        check.questions().stream()
            .filter(question -> !question.isRight(answers.getOrDefault(question.key(), "")))
            .toList();
    if (check.questions().size() - wrong.size() >= check.enough()) {
      training.passes(id);
      readiness.lookAt(mentor);
    }
    return wrong;
  }

  /** The curator asks for a part of the school of mentors, or does not any more. */
  public void turn(Person curator, ProgrammeId id, Part part) {
    Programme programme = programmes.of(curator, id);
    if (part.isPaper()) {
      throw new NotFound();
    }
    requirements.turn(programme, part);
    readiness.lookAtAll(programme);
  }

  public TrainingSession plan(Person curator, ProgrammeId id, Instant at, String place) {
    programmes.of(curator, id);
    return sessions.saveAndFlush(TrainingSession.planned(id, at, place, curator.id()));
  }

  /**
   * @throws NotFound when there is none, or it is another school's
   * @throws AlreadySettled when it has been cancelled
   */
  public TrainingSession session(Person curator, long id) {
    TrainingSession session = sessions.findById(id).orElseThrow(NotFound::new);
    programmes.of(curator, session.programme());
    if (session.isCancelled()) {
      throw new AlreadySettled();
    }
    return session;
  }

  /**
   * One that can still be moved or cancelled.
   *
   * @throws AlreadySettled when it has been cancelled, or has begun
   */
  public TrainingSession ahead(Person curator, long id) {
    TrainingSession session = session(curator, id);
    if (!isAhead(session)) {
      throw new AlreadySettled();
    }
    return session;
  }

  /** It can still be moved or cancelled. */
  public boolean isAhead(TrainingSession session) {
    return session.isAhead(clock.instant());
  }

  /** It will be held then, and there. */
  public TrainingSession move(Person curator, long id, Instant to, String place) {
    TrainingSession session = session(curator, id);
    session.move(to, place, clock.instant());
    return session;
  }

  /** It will not be held; whoever has been marked already was not there. */
  public TrainingSession cancel(Person curator, long id) {
    TrainingSession session = session(curator, id);
    session.cancel(clock.instant());
    expected(session).stream()
        .filter(mentor -> training.attended(mentor.id(), session))
        .forEach(mentor -> turnAttendance(mentor, session));
    return session;
  }

  /** Those who are expected there. */
  public List<Participant> expected(TrainingSession session) {
    return participants
        .findByProgrammeIdAndRoleOrderById(session.programme(), ParticipantRole.MENTOR)
        .stream()
        .filter(AttendSchool::learns)
        .toList();
  }

  /** The curator marks who was there; a second press takes the mark back. */
  public void turnAttendance(Person curator, long id, ParticipantId whom) {
    TrainingSession session = session(curator, id);
    Participant mentor =
        expected(session).stream()
            .filter(one -> one.id().equals(whom))
            .findFirst()
            .orElseThrow(NotFound::new);
    turnAttendance(mentor, session);
  }

  private void turnAttendance(Participant mentor, TrainingSession session) {
    training.turnAttendance(mentor.id(), session);
    readiness.lookAt(mentor);
  }
}
