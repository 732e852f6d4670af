package ru.tandem.consents;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.ParticipantId;
import ru.tandem.people.PersonId;
import ru.tandem.schools.SchoolId;

/** A guardian does not allow that a child takes part. It stands until he changes it himself. */
@Entity
@Table(name = "guardian_refusal")
public class Refusal {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private ParticipantId participantId;
  private SchoolId schoolId;
  private PersonId childId;
  private PersonId guardianId;
  private String word;
  private Instant saidAt;
  private boolean binding;
  private Instant takenBackAt;
  private Instant overruledAt;

  protected Refusal() {}

  /**
   * @param word what the curator is to know of it; empty for nothing
   * @param binding nothing goes on until it is taken back or overruled
   */
  static Refusal of(
      Participant child,
      SchoolId school,
      PersonId guardian,
      String word,
      boolean binding,
      Instant now) {
    Refusal refusal = new Refusal();
    refusal.participantId = child.id();
    refusal.schoolId = school;
    refusal.childId = child.person();
    refusal.guardianId = guardian;
    refusal.word = word;
    refusal.binding = binding;
    refusal.saidAt = now;
    return refusal;
  }

  public ParticipantId participant() {
    return participantId;
  }

  public SchoolId school() {
    return schoolId;
  }

  public PersonId child() {
    return childId;
  }

  public PersonId guardian() {
    return guardianId;
  }

  /** Empty where nothing was added. */
  public String word() {
    return word;
  }

  public Instant saidAt() {
    return saidAt;
  }

  public boolean stands() {
    return takenBackAt == null;
  }

  boolean isBinding() {
    return binding && isUnsettled();
  }

  /** Nobody has spoken about it yet, with the one who said it and with the other. */
  boolean isUnsettled() {
    return stands() && overruledAt == null;
  }

  /** The guardian allows it after all. May be said twice. */
  void takeBack(Instant now) {
    if (stands()) {
      takenBackAt = now;
    }
  }

  /** The curator has spoken with both parents: the other's yes counts. */
  void overrule(Instant now) {
    if (isUnsettled()) {
      overruledAt = now;
    }
  }
}
