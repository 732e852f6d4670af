package ru.tandem.mentors;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.ParticipantId;
import ru.tandem.enrolment.ReviewApplication;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.KeptFile;
import ru.tandem.people.NotFound;
import ru.tandem.people.Person;

/** A mentor tells of a course taken elsewhere; the curator may count it as a session. */
@Component
public class LearnElsewhere {

  private final OutsideCourses courses;
  private final AttendSchool school;
  private final ReviewApplication review;
  private final Readiness readiness;
  private final Clock clock;

  LearnElsewhere(
      OutsideCourses courses,
      AttendSchool school,
      ReviewApplication review,
      Readiness readiness,
      Clock clock) {
    this.courses = courses;
    this.school = school;
    this.review = review;
    this.readiness = readiness;
    this.clock = clock;
  }

  /**
   * What the certificate says.
   *
   * @param number of the certificate
   */
  public record Told(String title, int hours, String number, LocalDate finished) {}

  /** The latest first. */
  public List<OutsideCourse> of(ParticipantId mentor) {
    return courses.findByParticipantIdOrderByFinishedOnDescIdDesc(mentor);
  }

  /**
   * @throws AlreadySettled when there is no room for another one
   */
  public Participant room(Person person, ParticipantId id) {
    Participant mentor = school.mentor(person, id);
    if (of(id).size() >= OutsideCourse.MOST) {
      throw new AlreadySettled();
    }
    return mentor;
  }

  public OutsideCourse add(Person person, ParticipantId id, Told told) {
    room(person, id);
    return courses.save(
        OutsideCourse.of(
            id, told.title(), told.hours(), told.number(), told.finished(), clock.instant()));
  }

  public void keepFiles(OutsideCourse course, List<KeptFile> files) {
    course.has(files);
  }

  /**
   * @throws NotFound when there is none, or it is somebody else's
   */
  public OutsideCourse own(Person person, long id) {
    OutsideCourse course = courses.findById(id).orElseThrow(NotFound::new);
    school.mentor(person, course.mentor());
    return course;
  }

  /**
   * @throws NotFound when there is none, or the mentor is of another school
   */
  public OutsideCourse seen(Person curator, long id) {
    OutsideCourse course = courses.findById(id).orElseThrow(NotFound::new);
    review.of(curator, course.mentor());
    return course;
  }

  /** What was counted is taken back with it. */
  public ParticipantId drop(Person person, long id) {
    OutsideCourse course = own(person, id);
    Participant mentor = school.mentor(person, course.mentor());
    courses.delete(course);
    courses.flush();
    readiness.lookAt(mentor);
    return mentor.id();
  }

  /** It stands for a session, or does not any more; may be said again. */
  public OutsideCourse count(Person curator, long id, boolean counts) {
    OutsideCourse course = seen(curator, id);
    if (counts) {
      course.isCounted(curator.id(), clock.instant());
    } else {
      course.isNotCounted();
    }
    courses.saveAndFlush(course);
    readiness.lookAt(review.of(curator, course.mentor()));
    return course;
  }
}
