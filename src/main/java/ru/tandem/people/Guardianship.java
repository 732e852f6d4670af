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

  /** The phone was kept back on purpose, or signed without: the school sees who it is. */
  private Instant phoneKeptBackAt;

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
    guardianship.since = now;
    guardianship.phone = phone;
    return guardianship;
  }

  /** No phone was told, and it was said how else the school makes sure. */
  public Guardianship withoutPhone(Instant now) {
    phoneKeptBackAt = now;
    return this;
  }

  /** What was missing has been told. */
  public void isTold(String relation, String phone) {
    this.relation = relation;
    this.phone = phone;
  }

  /** Relation and phone were told, or the way without a phone was taken. */
  public boolean isComplete() {
    return !relation.isBlank() && (phoneKeptBackAt != null || !phone.isBlank());
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
