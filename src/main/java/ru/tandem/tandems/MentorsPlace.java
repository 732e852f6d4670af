package ru.tandem.tandems;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Optional;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.ParticipantId;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.PersonId;

/** Whose place the mentor's is, and who acts in it while he is away. */
@Embeddable
class MentorsPlace {

  private ParticipantId mentorId;

  /** Who acts as the mentor: whoever stands in while he is away. */
  private PersonId mentorPersonId;

  /** The mentor himself while somebody stands in for him. */
  private PersonId awayPersonId;

  private ParticipantId standInId;
  private LocalDate standInUntil;

  protected MentorsPlace() {}

  static MentorsPlace of(Participant mentor) {
    MentorsPlace place = new MentorsPlace();
    place.mentorId = mentor.id();
    place.mentorPersonId = mentor.person();
    return place;
  }

  /** The mentor's part in the programme. */
  ParticipantId mentor() {
    return mentorId;
  }

  PersonId person() {
    return mentorPersonId;
  }

  /** The part in the programme of whoever acts as the mentor. */
  ParticipantId acting() {
    return standInId == null ? mentorId : standInId;
  }

  Optional<PersonId> away() {
    return Optional.ofNullable(awayPersonId);
  }

  boolean isAway(PersonId person) {
    return person.equals(awayPersonId);
  }

  boolean isStandIn(PersonId person) {
    return awayPersonId != null && person.equals(mentorPersonId);
  }

  Optional<LocalDate> until() {
    return Optional.ofNullable(standInUntil);
  }

  /**
   * @throws AlreadySettled when somebody acts in it already
   */
  void isTakenBy(Participant other, LocalDate until) {
    if (awayPersonId != null) {
      throw new AlreadySettled();
    }
    awayPersonId = mentorPersonId;
    mentorPersonId = other.person();
    standInId = other.id();
    standInUntil = until;
  }

  /**
   * @throws AlreadySettled when nobody stands in
   */
  void isGivenBack() {
    if (awayPersonId == null) {
      throw new AlreadySettled();
    }
    mentorPersonId = awayPersonId;
    awayPersonId = null;
    standInId = null;
    standInUntil = null;
  }
}
