package ru.tandem.feedback;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.annotations.Immutable;
import ru.tandem.people.PersonId;

/** One line of what became of a concern: written once, never changed, never deleted. */
@Entity
@Immutable
public class ConcernEntry {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private ConcernId concernId;

  @Enumerated(EnumType.STRING)
  private ConcernDeed deed;

  private PersonId personId;
  private Instant doneAt;

  protected ConcernEntry() {}

  /**
   * @param by null for what happens by itself
   */
  static ConcernEntry of(ConcernId concern, ConcernDeed deed, PersonId by, Instant now) {
    ConcernEntry entry = new ConcernEntry();
    entry.concernId = concern;
    entry.deed = deed;
    entry.personId = by;
    entry.doneAt = now;
    return entry;
  }

  public ConcernDeed deed() {
    return deed;
  }

  public Optional<PersonId> person() {
    return Optional.ofNullable(personId);
  }

  public Instant doneAt() {
    return doneAt;
  }
}
