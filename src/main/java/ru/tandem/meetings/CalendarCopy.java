package ru.tandem.meetings;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import ru.tandem.people.PersonId;
import ru.tandem.tandems.TandemId;

/** An entry that somebody was sent for the calendar: what is sent later must count higher. */
@Entity
class CalendarCopy {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private PersonId personId;
  private TandemId tandemId;
  private String uid;
  private int sequence;
  private boolean cancelled;

  @Enumerated(EnumType.STRING)
  private MeetingKind kind;

  private Instant startsAt;
  private int minutes;

  @Enumerated(EnumType.STRING)
  private Mode mode;

  private String place;

  protected CalendarCopy() {}

  static CalendarCopy first(
      PersonId person, TandemId tandem, String uid, MeetingKind kind, Appointment at) {
    CalendarCopy copy = new CalendarCopy();
    copy.personId = person;
    copy.tandemId = tandem;
    copy.uid = uid;
    copy.kind = kind;
    copy.set(at);
    return copy;
  }

  private void set(Appointment at) {
    startsAt = at.startsAt();
    minutes = at.minutes();
    mode = at.mode();
    place = at.place();
  }

  PersonId person() {
    return personId;
  }

  TandemId tandem() {
    return tandemId;
  }

  String uid() {
    return uid;
  }

  /** What was sent says that it will be held, after that moment. */
  boolean isAhead(Instant now) {
    return !cancelled && startsAt.isAfter(now);
  }

  /** What is sent now counts higher when it differs. */
  boolean becomes(MeetingKind kind, Appointment at) {
    if (!cancelled && at.equals(appointment())) {
      return false;
    }
    this.kind = kind;
    set(at);
    cancelled = false;
    sequence++;
    return true;
  }

  void isCancelled() {
    cancelled = true;
    sequence++;
  }

  CalendarEntry entry() {
    return new CalendarEntry(uid, sequence, cancelled, kind, appointment());
  }

  private Appointment appointment() {
    return new Appointment(startsAt, minutes, mode, place);
  }
}
