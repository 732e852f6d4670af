package ru.tandem.tandems;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import ru.tandem.people.PersonId;

/** One line of the history of a plan. */
@Entity
public class PlanEntry {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private TandemId tandemId;

  @Enumerated(EnumType.STRING)
  private PlanDeed deed;

  private String words;
  private PersonId personId;
  private Instant doneAt;

  protected PlanEntry() {}

  /**
   * @param words what it was about; null for the plan itself
   */
  static PlanEntry of(TandemId tandem, PlanDeed deed, String words, PersonId by, Instant now) {
    PlanEntry entry = new PlanEntry();
    entry.tandemId = tandem;
    entry.deed = deed;
    entry.words = words;
    entry.personId = by;
    entry.doneAt = now;
    return entry;
  }

  TandemId tandem() {
    return tandemId;
  }

  public PlanDeed deed() {
    return deed;
  }

  public Optional<String> words() {
    return Optional.ofNullable(words);
  }

  /** Empty when whoever it was has been forgotten. */
  public Optional<PersonId> person() {
    return Optional.ofNullable(personId);
  }

  public Instant doneAt() {
    return doneAt;
  }

  boolean isOf(PersonId who) {
    return who.equals(personId);
  }

  void forgetsWords() {
    words = null;
  }

  /** That something was done stays; by whom and in what words is forgotten. */
  void forgetsWho() {
    personId = null;
    words = null;
  }
}
