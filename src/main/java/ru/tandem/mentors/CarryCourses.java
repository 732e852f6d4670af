package ru.tandem.mentors;

import java.time.Clock;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.ParticipantConsented;
import ru.tandem.enrolment.Participants;
import ru.tandem.programmes.Programmes;

/**
 * Who mentors at a school again need not enter a course once more: it stands in the new season as
 * soon as its consents do. Whether it counts there, the curator says anew.
 */
@Component
class CarryCourses {

  private final Participants participants;
  private final Programmes programmes;
  private final OutsideCourses courses;
  private final Clock clock;

  CarryCourses(
      Participants participants, Programmes programmes, OutsideCourses courses, Clock clock) {
    this.participants = participants;
    this.programmes = programmes;
    this.courses = courses;
    this.clock = clock;
  }

  @EventListener
  void on(ParticipantConsented consented) {
    Participant mentor = participants.get(consented.participant());
    if (mentor.isMentor() && of(mentor).isEmpty()) {
      participants.findByPersonIdOrderById(mentor.person()).stream()
          .filter(part -> isEarlier(part, mentor))
          .map(this::of)
          .filter(some -> !some.isEmpty())
          .reduce((earlier, latest) -> latest)
          .ifPresent(
              some -> some.forEach(one -> courses.save(one.of(mentor.id(), clock.instant()))));
    }
  }

  private List<OutsideCourse> of(Participant mentor) {
    return courses.findByParticipantIdOrderByFinishedOnDescIdDesc(mentor.id());
  }

  /** A part from which the person has stepped back is to be forgotten. */
  private boolean isEarlier(Participant part, Participant mentor) {
    return part.isMentor()
        && part.isIn()
        && !part.id().equals(mentor.id())
        && programmes
            .get(part.programme())
            .school()
            .equals(programmes.get(mentor.programme()).school());
  }
}
