package ru.tandem.people;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;

/** Somebody has typed a code that there is not. What was typed is not kept. */
@Entity
class WrongCode {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private PersonId personId;
  private Instant triedAt;

  protected WrongCode() {}

  static WrongCode by(PersonId person, Instant now) {
    WrongCode wrong = new WrongCode();
    wrong.personId = person;
    wrong.triedAt = now;
    return wrong;
  }
}
