package ru.tandem.meetings;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.PersonId;

/** A curator is asked to the first meeting of a pair, and comes unless he says that he cannot. */
@Entity
class CuratorVisit {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private MeetingId meetingId;
  private PersonId personId;
  private Instant askedAt;
  private Instant declinedAt;

  protected CuratorVisit() {}

  static CuratorVisit to(MeetingId meeting, PersonId curator, Instant now) {
    CuratorVisit visit = new CuratorVisit();
    visit.meetingId = meeting;
    visit.personId = curator;
    visit.askedAt = now;
    return visit;
  }

  MeetingId meeting() {
    return meetingId;
  }

  PersonId person() {
    return personId;
  }

  boolean isDeclined() {
    return declinedAt != null;
  }

  /**
   * @throws AlreadySettled when he has said so before
   */
  void decline(Instant now) {
    if (isDeclined()) {
      throw new AlreadySettled();
    }
    declinedAt = now;
  }
}
