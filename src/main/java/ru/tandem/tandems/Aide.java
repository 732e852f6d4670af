package ru.tandem.tandems;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import ru.tandem.people.PersonId;

/**
 * Helps a pair without being its mentor: a second mentor, a psychologist, a methodologist. Reads
 * its card and its plan, and writes to those who work there.
 */
@Entity
public class Aide {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private TandemId tandemId;
  private PersonId personId;
  private PersonId addedBy;
  private Instant addedAt;
  private Instant removedAt;

  protected Aide() {}

  static Aide of(TandemId tandem, PersonId person, PersonId curator, Instant now) {
    Aide aide = new Aide();
    aide.tandemId = tandem;
    aide.personId = person;
    aide.addedBy = curator;
    aide.addedAt = now;
    return aide;
  }

  public TandemId tandem() {
    return tandemId;
  }

  public PersonId person() {
    return personId;
  }

  public Instant addedAt() {
    return addedAt;
  }

  /** May be said twice. */
  void isRemoved(Instant now) {
    removedAt = removedAt == null ? now : removedAt;
  }
}
