package ru.tandem.matching;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import ru.tandem.enrolment.ParticipantId;
import ru.tandem.people.PersonId;

/** That somebody without a pair was not left without a word. */
@Entity
public class KindWord {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private ParticipantId participantId;
  private int number;

  @Enumerated(EnumType.STRING)
  private NextStep step;

  private PersonId saidBy;
  private Instant saidAt;

  protected KindWord() {}

  /**
   * @param number counts the words to this participant, from 1
   * @param by the curator, or null when the bot said it by itself
   */
  static KindWord to(
      ParticipantId participant, int number, NextStep step, PersonId by, Instant now) {
    KindWord word = new KindWord();
    word.participantId = participant;
    word.number = number;
    word.step = step;
    word.saidBy = by;
    word.saidAt = now;
    return word;
  }

  public ParticipantId participant() {
    return participantId;
  }

  public NextStep step() {
    return step;
  }

  public Instant saidAt() {
    return saidAt;
  }
}
