package ru.tandem.mentors.bot;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Matters;
import ru.tandem.delivery.Matter;
import ru.tandem.enrolment.Participants;
import ru.tandem.mentors.Certificate;
import ru.tandem.mentors.Certificates;
import ru.tandem.mentors.TrainingSession;
import ru.tandem.mentors.TrainingSessions;
import ru.tandem.people.PersonId;

/** When nobody need be reminded of a session or of a paper any more. */
@Component
class MentorMatters implements Matters {

  private static final String SESSION = "mentors.session";
  private static final String DAY_OFF = "mentors.dayoff";
  private static final String PAPER = "mentors.paper";

  private final TrainingSessions sessions;
  private final Certificates certificates;
  private final Participants participants;
  private final Clock clock;

  MentorMatters(
      TrainingSessions sessions,
      Certificates certificates,
      Participants participants,
      Clock clock) {
    this.sessions = sessions;
    this.certificates = certificates;
    this.participants = participants;
    this.clock = clock;
  }

  /** At the hour that is known now. */
  static Matter session(TrainingSession session) {
    return Matter.of(SESSION, session.id(), session.startsAt().getEpochSecond());
  }

  /** That it has come to lie on a day off. */
  static Matter dayOff(TrainingSession session) {
    return Matter.of(DAY_OFF, session.id(), session.startsAt().getEpochSecond());
  }

  /** As long as no newer one is seen. */
  static Matter paper(Certificate paper) {
    return Matter.of(PAPER, paper.id(), paper.validUntil().toEpochDay(), paper.mentor());
  }

  @Override
  public Map<String, Done> known() {
    return Map.of(SESSION, this::isOver, DAY_OFF, this::isOver, PAPER, this::isReplaced);
  }

  private boolean isOver(PersonId who, Matter matter, Instant since) {
    return sessions
        .findById(matter.number())
        .filter(one -> !one.isCancelled() && clock.instant().isBefore(one.startsAt()))
        .filter(one -> session(one).equals(matter) || dayOff(one).equals(matter))
        .isEmpty();
  }

  private boolean isReplaced(PersonId who, Matter matter, Instant since) {
    return certificates
        .findById(matter.number())
        .filter(one -> paper(one).equals(matter) && participants.get(one.mentor()).isIn())
        .isEmpty();
  }
}
