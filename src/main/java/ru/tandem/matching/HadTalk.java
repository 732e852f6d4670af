package ru.tandem.matching;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import ru.tandem.gatherings.Gathering;
import ru.tandem.gatherings.GatheringId;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.ProgrammeId;

/** Two people were called to a talk with each other: whatever is planned since, they have met. */
@Entity
public class HadTalk {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private ProgrammeId programmeId;
  private GatheringId gatheringId;
  private PersonId mentorId;
  private PersonId menteeId;

  protected HadTalk() {}

  static HadTalk of(Gathering gathering, Couple couple) {
    HadTalk talk = new HadTalk();
    talk.programmeId = gathering.programme();
    talk.gatheringId = gathering.id();
    talk.mentorId = couple.mentor();
    talk.menteeId = couple.mentee();
    return talk;
  }

  GatheringId gathering() {
    return gatheringId;
  }

  ProgrammeId programme() {
    return programmeId;
  }

  Couple couple() {
    return new Couple(menteeId, mentorId);
  }

  /** With whom this one has talked. */
  PersonId other(PersonId person) {
    return person.equals(mentorId) ? menteeId : mentorId;
  }
}
