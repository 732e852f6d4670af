package ru.tandem.meetings;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import ru.tandem.enrolment.ParticipantRole;
import ru.tandem.people.PersonId;

/** What one of the people has said about a meeting: before it, and afterwards. */
@Entity
public class Attendee {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private PersonId personId;

  @Enumerated(EnumType.STRING)
  private ParticipantRole side;

  /** Empty for who has not answered. */
  private Boolean accepts;

  private Instant answeredAt;

  /** Why this one cannot: the code of a reason. */
  private String excuse;

  private Instant comesAt;

  @Embedded private Word word;

  @Embedded private Mark mark;

  protected Attendee() {}

  static Attendee of(PersonId person, ParticipantRole side) {
    Attendee attendee = new Attendee();
    attendee.personId = person;
    attendee.side = side;
    return attendee;
  }

  public PersonId person() {
    return personId;
  }

  public ParticipantRole side() {
    return side;
  }

  /** Whether the time suits; empty for who has not answered. */
  public Optional<Boolean> accepts() {
    return Optional.ofNullable(accepts);
  }

  /** Why this one cannot: the code of a reason. */
  public Optional<String> excuse() {
    return Optional.ofNullable(excuse);
  }

  boolean isComing() {
    return comesAt != null;
  }

  Optional<Word> word() {
    return Optional.ofNullable(word);
  }

  void answers(boolean yes, Instant now) {
    accepts = yes;
    answeredAt = now;
    excuse = null;
    comesAt = null;
  }

  void comes(Instant now) {
    answers(true, now);
    comesAt = now;
  }

  /**
   * @param excuse the code of a reason
   */
  void cannot(String excuse, Instant now) {
    answers(false, now);
    this.excuse = excuse;
  }

  /**
   * @return false when there were none
   */
  boolean forgetsReasons() {
    boolean some = excuse != null || word().flatMap(Word::reason).isPresent();
    excuse = null;
    word().ifPresent(said -> said.because(null));
    return some;
  }

  void says(Word word) {
    this.word = word;
  }

  /** What the mentor says of him. */
  Optional<Mark> mark() {
    return Optional.ofNullable(mark);
  }

  /** The mentor says that this one was not there. */
  void isMarked(Instant now) {
    mark = Mark.absent(now);
  }

  void isMarkedNoMore() {
    mark = null;
  }

  /** He says that they have met, the mentor that it was without him, and nobody has found out. */
  boolean isContradicted() {
    return mark().filter(one -> one.found().isEmpty()).isPresent()
        && word().filter(Word::saysHeld).isPresent();
  }

  /** By the mentor's word only where he has said nothing himself; the curator's finding decides. */
  boolean wasAbsent() {
    return mark()
        .flatMap(Mark::found)
        .map(there -> !there)
        .or(() -> word().map(Word::isAbsent))
        .orElse(mark != null);
  }
}
