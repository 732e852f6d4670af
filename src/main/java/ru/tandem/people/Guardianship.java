package ru.tandem.people;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;

/** A guardian answers for a child. A child may have several, a guardian several children. */
@Entity
public class Guardianship {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private PersonId childId;
  private PersonId guardianId;
  private String relation;
  private String phone;
  private Instant since;
  private Instant checkedAt;
  private String checkedHow;

  protected Guardianship() {}

  public static Guardianship of(
      PersonId child, PersonId guardian, String relation, String phone, Instant now) {
    Guardianship guardianship = new Guardianship();
    guardianship.childId = child;
    guardianship.guardianId = guardian;
    guardianship.relation = relation;
    guardianship.phone = phone;
    guardianship.since = now;
    return guardianship;
  }

  public PersonId child() {
    return childId;
  }

  public PersonId guardian() {
    return guardianId;
  }

  public String relation() {
    return relation;
  }

  public String phone() {
    return phone;
  }

  public Instant since() {
    return since;
  }

  /** Somebody responsible made sure that this is the guardian. */
  public boolean isChecked() {
    return checkedAt != null;
  }

  public String checkedHow() {
    return checkedHow;
  }

  public void isConfirmed(String how, Instant now) {
    if (checkedAt == null) {
      checkedAt = now;
      checkedHow = how;
    }
  }

  /** It was a mistake: who this is has to be made sure of anew. */
  public void isDoubted() {
    checkedAt = null;
    checkedHow = null;
  }
}
