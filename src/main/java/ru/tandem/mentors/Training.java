package ru.tandem.mentors;

import java.time.Clock;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import ru.tandem.enrolment.ParticipantId;

/** How far mentors have come in the school of mentors. */
@Component
public class Training {

  private static final String MATERIAL = "material:";
  private static final String SESSION = "session:";
  private static final String CHECK = "check";

  private final TrainingMarks marks;
  private final OutsideCourses courses;
  private final Materials materials;
  private final Clock clock;

  Training(TrainingMarks marks, OutsideCourses courses, Materials materials, Clock clock) {
    this.marks = marks;
    this.courses = courses;
    this.materials = materials;
    this.clock = clock;
  }

  boolean isDone(ParticipantId mentor, Part part) {
    return switch (part) {
      case MATERIALS -> materials.all().stream().allMatch(one -> hasRead(mentor, one));
      case SESSION ->
          done(mentor).anyMatch(what -> what.startsWith(SESSION))
              || courses.existsByParticipantIdAndCountedAtIsNotNull(mentor);
      case CHECK -> hasPassed(mentor);
      case RECORD, MEDICAL -> false;
    };
  }

  private Stream<String> done(ParticipantId mentor) {
    return marks.findByParticipantIdOrderById(mentor).stream().map(TrainingMark::what);
  }

  public boolean hasRead(ParticipantId mentor, Material material) {
    return has(mentor, MATERIAL + material.code());
  }

  public boolean attended(ParticipantId mentor, TrainingSession session) {
    return has(mentor, SESSION + session.id());
  }

  public boolean hasPassed(ParticipantId mentor) {
    return has(mentor, CHECK);
  }

  private boolean has(ParticipantId mentor, String what) {
    return marks.findByParticipantIdAndWhat(mentor, what).isPresent();
  }

  void reads(ParticipantId mentor, Material material) {
    mark(mentor, MATERIAL + material.code());
  }

  void passes(ParticipantId mentor) {
    mark(mentor, CHECK);
  }

  /** Was there, or was not after all. */
  void turnAttendance(ParticipantId mentor, TrainingSession session) {
    String what = SESSION + session.id();
    marks
        .findByParticipantIdAndWhat(mentor, what)
        .ifPresentOrElse(marks::delete, () -> mark(mentor, what));
    marks.flush();
  }

  private void mark(ParticipantId mentor, String what) {
    if (!has(mentor, what)) {
      marks.saveAndFlush(TrainingMark.of(mentor, what, clock.instant()));
    }
  }
}
