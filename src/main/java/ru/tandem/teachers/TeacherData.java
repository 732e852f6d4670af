package ru.tandem.teachers;

import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.Participants;
import ru.tandem.people.DataAsked;
import ru.tandem.people.DataPlace;
import ru.tandem.people.Erasing;
import ru.tandem.people.PersonErased;
import ru.tandem.programmes.ErasedFromProgramme;

/** What a deputy has noted of a teacher is the teacher's to read, and goes with him. */
@Component
class TeacherData {

  private final TeacherNotes notes;
  private final Participants participants;

  TeacherData(TeacherNotes notes, Participants participants) {
    this.notes = notes;
    this.participants = participants;
  }

  @EventListener
  @Order(DataPlace.TEACHERS)
  void write(DataAsked asked) {
    asked.sheet().section("teachers.mydata");
    participants.findByPersonIdOrderById(asked.person()).stream()
        .flatMap(part -> notes.findByParticipantId(part.id()).stream())
        .forEach(
            note -> {
              asked.sheet().line("teachers.mydata." + note.standing(), note.notedAt());
              asked.sheet().line("teachers.mydata." + note.category());
              if (!note.need().isEmpty()) {
                asked.sheet().line("teachers.mydata.need", note.need());
              }
            });
  }

  @EventListener
  @Order(Erasing.TEACHERS)
  void erase(ErasedFromProgramme erased) {
    List<TeacherNote> own =
        notes.findByParticipantIdIn(
            participants.of(erased.person(), erased.programme()).stream()
                .map(Participant::id)
                .toList());
    notes.deleteAll(own);
    notes.flush();
    erased.rows().add(own.size());
  }

  @EventListener
  @Order(Erasing.TEACHERS)
  void erase(PersonErased erased) {
    List<TeacherNote> noted = notes.findByNotedBy(erased.person());
    noted.forEach(TeacherNote::forgets);
    erased.rows().add(noted.size());
  }
}
