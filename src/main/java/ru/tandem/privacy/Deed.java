package ru.tandem.privacy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import ru.tandem.people.Legible;
import ru.tandem.people.PersonId;

/** Something that one of the staff did: who, when, what, and to which thing. No names, no words. */
@Entity
@Table(name = "audit")
public class Deed {

  private static final int LONGEST = 100;

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "at")
  private Instant doneAt;

  private PersonId actorId;
  private String action;
  private String subject;

  protected Deed() {}

  static Deed of(PersonId actor, String action, String subject, Instant now) {
    Deed deed = new Deed();
    deed.doneAt = now;
    deed.actorId = actor;
    deed.action = action;
    deed.subject = Legible.begin(subject, LONGEST);
    return deed;
  }

  public Instant at() {
    return doneAt;
  }

  public PersonId actor() {
    return actorId;
  }

  /** The press or the form. */
  public String action() {
    return action;
  }

  /** The ids that came with it. */
  public String subject() {
    return subject;
  }
}
