package ru.tandem.consents;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import ru.tandem.enrolment.Belonging;
import ru.tandem.enrolment.Participant;
import ru.tandem.programmes.Programmes;
import ru.tandem.schools.SchoolMoved;
import ru.tandem.timetable.Agenda;

/** Days begin at another moment when the school goes by another clock. */
@Component
class ConsentsByClock {

  private final Belonging belonging;
  private final Programmes programmes;
  private final Agenda agenda;

  ConsentsByClock(Belonging belonging, Programmes programmes, Agenda agenda) {
    this.belonging = belonging;
    this.programmes = programmes;
    this.agenda = agenda;
  }

  @EventListener
  void on(SchoolMoved moved) {
    List<Long> parts =
        belonging.participants(moved.school()).stream()
            .map(Participant::id)
            .map(id -> id.value())
            .toList();
    Stream.of(PauseChild.WAKE, AskForConsents.BIRTHDAY, MonthlyNote.NOTE)
        .forEach(kind -> agenda.move(kind, parts, moved::sameHour));
    List<Long> seasons =
        programmes.findBySchoolIdOrderByIdDesc(moved.school()).stream()
            .map(one -> one.id().value())
            .toList();
    agenda.move(EndConsents.SEASON, seasons, moved::sameHour);
  }
}
