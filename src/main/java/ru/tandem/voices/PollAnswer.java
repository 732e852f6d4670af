package ru.tandem.voices;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Optional;
import java.util.UUID;
import ru.tandem.people.PersonId;

/**
 * What was answered to one question. In a survey without names nothing says whose it is: no person,
 * and a number that has no order.
 */
@Entity
public class PollAnswer {

  public static final int LONGEST = 500;

  @Id private String id;

  private long pollId;
  private int place;
  private String said;
  private PersonId personId;

  protected PollAnswer() {}

  static PollAnswer to(Poll poll, int place, String said, PersonId person) {
    PollAnswer answer = new PollAnswer();
    answer.id = UUID.randomUUID().toString();
    answer.pollId = poll.id();
    answer.place = place;
    answer.said = said.strip();
    answer.personId = poll.isNameless() ? null : person;
    return answer;
  }

  long poll() {
    return pollId;
  }

  /** Of which question, from 0. */
  public int place() {
    return place;
  }

  public String said() {
    return said;
  }

  /** Empty in a survey without names. */
  public Optional<PersonId> person() {
    return Optional.ofNullable(personId);
  }
}
