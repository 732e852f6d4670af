package ru.tandem.meetings;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.PersonId;

/** A guardian is asked whether a minor may come to a meeting outside school, and answers. */
@Entity
public class GuardianWord {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private MeetingId meetingId;
  private PersonId childId;
  private PersonId guardianId;
  private Instant askedAt;
  private Instant saidAt;
  private Boolean yes;

  @Version private long version;

  protected GuardianWord() {}

  static GuardianWord asked(MeetingId meeting, PersonId child, PersonId guardian, Instant now) {
    GuardianWord word = new GuardianWord();
    word.meetingId = meeting;
    word.childId = child;
    word.guardianId = guardian;
    word.askedAt = now;
    return word;
  }

  public GuardianWordId id() {
    return new GuardianWordId(id);
  }

  public MeetingId meeting() {
    return meetingId;
  }

  public PersonId child() {
    return childId;
  }

  public PersonId guardian() {
    return guardianId;
  }

  Instant askedAt() {
    return askedAt;
  }

  /** Empty while he has not answered. */
  public Optional<Boolean> yes() {
    return Optional.ofNullable(yes);
  }

  /**
   * Whoever thinks better of it says the contrary.
   *
   * @throws AlreadySettled when he has said the same before
   */
  void says(boolean yes, Instant now) {
    if (this.yes != null && this.yes == yes) {
      throw new AlreadySettled();
    }
    this.yes = yes;
    saidAt = now;
  }
}
