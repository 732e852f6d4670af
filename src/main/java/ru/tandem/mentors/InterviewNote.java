package ru.tandem.mentors;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import ru.tandem.enrolment.ParticipantId;
import ru.tandem.people.PersonId;

/** What a curator wants to remember of a talk with somebody. */
@Entity
public class InterviewNote {

  public static final int LONGEST = 700;

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private ParticipantId participantId;
  private PersonId curatorId;
  private String words;
  private Instant writtenAt;

  protected InterviewNote() {}

  public static InterviewNote of(ParticipantId about, PersonId curator, String words, Instant now) {
    InterviewNote note = new InterviewNote();
    note.participantId = about;
    note.curatorId = curator;
    note.words = words;
    note.writtenAt = now;
    return note;
  }

  public String words() {
    return words;
  }

  public Instant writtenAt() {
    return writtenAt;
  }
}
