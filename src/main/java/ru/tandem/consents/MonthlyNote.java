package ru.tandem.consents;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.ParticipantId;
import ru.tandem.enrolment.Participants;
import ru.tandem.people.People;
import ru.tandem.timetable.Agenda;
import ru.tandem.timetable.OnDue;

/** On the first of every month the guardians hear how the child is getting on. */
@Component
class MonthlyNote {

  static final String NOTE = "consents.note";
  private static final LocalTime EVENING = LocalTime.of(18, 0);

  private final Participants participants;
  private final Consents consents;
  private final People people;
  private final Agenda agenda;
  private final ApplicationEventPublisher events;

  MonthlyNote(
      Participants participants,
      Consents consents,
      People people,
      Agenda agenda,
      ApplicationEventPublisher events) {
    this.participants = participants;
    this.consents = consents;
    this.people = people;
    this.agenda = agenda;
    this.events = events;
  }

  @EventListener
  void on(GateOpened opened) {
    setNext(participants.get(opened.participant()));
  }

  private void setNext(Participant child) {
    LocalDate first = consents.today(child).withDayOfMonth(1).plusMonths(1);
    Instant due = first.atTime(EVENING).atZone(consents.school(child).zone()).toInstant();
    agenda.set(NOTE, child.id().value(), due);
  }

  @OnDue(NOTE)
  void send(long number, Instant due) {
    Participant child = participants.get(new ParticipantId(number));
    boolean minor = people.get(child.person()).isMinor(consents.today(child));
    if (child.isIn() && minor && !consents.isOver(child)) {
      setNext(child);
      events.publishEvent(new MonthPassed(child.id()));
    }
  }
}
