package ru.tandem.meetings;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import ru.tandem.people.PersonId;

/** What somebody has seen at a lesson, and what they have agreed on afterwards. */
@Entity
public class VisitNote {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private MeetingId meetingId;
  private PersonId personId;
  private String watched;
  private String agreed;
  private Instant writtenAt;

  protected VisitNote() {}

  public static VisitNote of(
      MeetingId meeting, PersonId person, String watched, String agreed, Instant now) {
    VisitNote note = new VisitNote();
    note.meetingId = meeting;
    note.personId = person;
    note.watched = watched;
    note.agreed = agreed;
    note.writtenAt = now;
    return note;
  }

  public MeetingId meeting() {
    return meetingId;
  }

  public PersonId person() {
    return personId;
  }

  /** What was seen. */
  public String watched() {
    return watched;
  }

  /** What is to be tried; empty where nothing was. */
  public String agreed() {
    return agreed;
  }
}
