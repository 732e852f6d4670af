package ru.tandem.voices;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.PersonId;

/** That somebody was asked, and whether there is an answer; not which. */
@Entity
public class PollReader {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private long pollId;
  private PersonId personId;
  private boolean replied;

  @Version private long version;

  protected PollReader() {}

  static PollReader of(Poll poll, PersonId person) {
    PollReader reader = new PollReader();
    reader.pollId = poll.id();
    reader.personId = person;
    return reader;
  }

  long poll() {
    return pollId;
  }

  public PersonId person() {
    return personId;
  }

  public boolean hasReplied() {
    return replied;
  }

  /**
   * @throws AlreadySettled when there is an answer
   */
  void replies() {
    if (replied) {
      throw new AlreadySettled();
    }
    replied = true;
  }
}
