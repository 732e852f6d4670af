package ru.tandem.mentors;

import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.stereotype.Component;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.ParticipantId;
import ru.tandem.enrolment.Participants;
import ru.tandem.people.DataAsked;
import ru.tandem.people.DataPlace;
import ru.tandem.people.DataSheet;
import ru.tandem.people.ErasedRows;
import ru.tandem.people.Erasing;
import ru.tandem.people.PersonErased;
import ru.tandem.programmes.ErasedFromProgramme;

/**
 * Papers, notes, files and training of a person: shown to who asks, gone with who is erased. A note
 * is about a person and therefore his to read; the curator is told so before writing it.
 */
@Component
class MentorData {

  private final Participants participants;
  private final Certificates certificates;
  private final InterviewNotes notes;
  private final Portfolios portfolios;
  private final TrainingMarks marks;
  private final OutsideCourses courses;
  private final RegisterEntries register;
  private final OpenMentors open;
  private final MentorCalls calls;

  MentorData(
      Participants participants,
      Certificates certificates,
      InterviewNotes notes,
      Portfolios portfolios,
      TrainingMarks marks,
      OutsideCourses courses,
      RegisterEntries register,
      OpenMentors open,
      MentorCalls calls) {
    this.participants = participants;
    this.certificates = certificates;
    this.notes = notes;
    this.portfolios = portfolios;
    this.marks = marks;
    this.courses = courses;
    this.register = register;
    this.open = open;
    this.calls = calls;
  }

  @EventListener
  @Order(DataPlace.MENTORS)
  void write(DataAsked asked) {
    asked.sheet().section("mentors.mydata");
    participants
        .findByPersonIdOrderById(asked.person())
        .forEach(part -> write(part.id(), asked.sheet()));
    open.findById(asked.person().value())
        .ifPresent(one -> asked.sheet().line("mentors.mydata.region", one.agreedAt()));
  }

  private void write(ParticipantId id, DataSheet sheet) {
    for (Certificate paper : certificates.findByParticipantIdOrderById(id)) {
      sheet.line("mentors.mydata." + paper.part(), paper.seenOn(), paper.validUntil());
    }
    notes.findByParticipantIdOrderById(id).forEach(note -> write(note, sheet));
    portfolios
        .findByParticipantIdOrderById(id)
        .forEach(file -> sheet.line("mentors.mydata.file", file.name()));
    register
        .findById(id.value())
        .ifPresent(order -> sheet.line("mentors.mydata.register", order.number(), order.day()));
    marks
        .findByParticipantIdOrderById(id)
        .forEach(mark -> sheet.line("mentors.mydata." + mark.kind(), mark.markedAt()));
    courses
        .findByParticipantIdOrderByFinishedOnDescIdDesc(id)
        .forEach(
            one ->
                sheet.line(
                    "mentors.mydata.course",
                    one.title(),
                    one.hours(),
                    one.number(),
                    one.finishedOn()));
  }

  private static void write(InterviewNote note, DataSheet sheet) {
    note.outcome()
        .ifPresentOrElse(
            outcome -> sheet.line("mentors.mydata.talk." + outcome, note.writtenAt()),
            () -> sheet.line("mentors.mydata.note", note.writtenAt(), note.words()));
  }

  @EventListener
  @Order(Erasing.MENTORS)
  void erase(ErasedFromProgramme erased) {
    ErasedRows rows = erased.rows();
    for (Participant part : participants.of(erased.person(), erased.programme())) {
      drop(certificates, certificates.findByParticipantIdOrderById(part.id()), rows);
      drop(notes, notes.findByParticipantIdOrderById(part.id()), rows);
      drop(portfolios, portfolios.findByParticipantIdOrderById(part.id()), rows);
      drop(register, register.findById(part.id().value()).stream().toList(), rows);
      drop(marks, marks.findByParticipantIdOrderById(part.id()), rows);
      drop(courses, courses.findByParticipantIdOrderByFinishedOnDescIdDesc(part.id()), rows);
    }
  }

  @EventListener
  @Order(Erasing.MENTORS)
  void erase(PersonErased erased) {
    drop(open, open.findById(erased.person().value()).stream().toList(), erased.rows());
    drop(calls, calls.concerning(erased.person()), erased.rows());
  }

  private static <T> void drop(JpaRepository<T, ?> all, List<T> some, ErasedRows rows) {
    all.deleteAll(some);
    rows.add(some.size());
  }
}
