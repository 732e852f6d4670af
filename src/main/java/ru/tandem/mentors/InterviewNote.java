package ru.tandem.mentors;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
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

  @Enumerated(EnumType.STRING)
  private TalkOutcome outcome;

  protected InterviewNote() {}

  public static InterviewNote of(ParticipantId about, PersonId curator, String words, Instant now) {
    InterviewNote note = new InterviewNote();
    note.participantId = about;
    note.curatorId = curator;
    note.words = words;
    note.writtenAt = now;
    return note;
  }

  /** Of a talk of which nothing more is to be said. */
  static InterviewNote of(ParticipantId about, PersonId curator, TalkOutcome outcome, Instant now) {
    InterviewNote note = of(about, curator, "", now);
    note.outcome = outcome;
    return note;
  }

  public long id() {
    return id;
  }

  public ParticipantId about() {
    return participantId;
  }

  PersonId curator() {
    return curatorId;
  }

  /** Empty where it is told in words. */
  public Optional<TalkOutcome> outcome() {
    return Optional.ofNullable(outcome);
  }

  /** Somebody was spoken to, and not only looked for. */
  public boolean isTalk() {
    return outcome != TalkOutcome.SILENT;
  }

  /** Empty where the outcome says all. */
  public String words() {
    return words;
  }

  public Instant writtenAt() {
    return writtenAt;
  }
}
