package ru.tandem.matching;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import ru.tandem.gatherings.GatheringId;
import ru.tandem.people.PersonId;

/** Two people talk with each other in one round of a gathering. */
@Entity
public class Talk {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private GatheringId gatheringId;
  private int round;
  private PersonId mentorId;
  private PersonId menteeId;

  protected Talk() {}

  static Talk of(GatheringId gathering, int round, Couple couple) {
    Talk talk = new Talk();
    talk.gatheringId = gathering;
    talk.round = round;
    talk.mentorId = couple.mentor();
    talk.menteeId = couple.mentee();
    return talk;
  }

  public GatheringId gathering() {
    return gatheringId;
  }

  /** From 1. */
  public int round() {
    return round;
  }

  public Couple couple() {
    return new Couple(menteeId, mentorId);
  }

  public boolean has(PersonId person) {
    return person.equals(mentorId) || person.equals(menteeId);
  }

  /** With whom this one talks there. */
  public PersonId other(PersonId person) {
    return person.equals(mentorId) ? menteeId : mentorId;
  }
}
