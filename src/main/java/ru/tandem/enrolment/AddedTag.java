package ru.tandem.enrolment;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import ru.tandem.people.PersonId;

/** With what a mentor can help too, as a curator has learned in a talk. */
@Entity
public class AddedTag {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private ParticipantId participantId;
  private String tag;
  private PersonId addedBy;
  private Instant addedAt;

  protected AddedTag() {}

  static AddedTag to(ParticipantId mentor, String tag, PersonId curator, Instant now) {
    AddedTag added = new AddedTag();
    added.participantId = mentor;
    added.tag = tag;
    added.addedBy = curator;
    added.addedAt = now;
    return added;
  }

  /** A code of the questionnaire, or the curator's own word. */
  public String tag() {
    return tag;
  }
}
