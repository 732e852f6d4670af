package ru.tandem.voices;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import ru.tandem.outreach.Audience;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.ProgrammeId;

/** A short survey in a curator's own words. */
@Entity
public class Poll {

  public static final int MOST_QUESTIONS = 5;

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private ProgrammeId programmeId;
  private String audience;
  private boolean nameless;
  private PersonId askedBy;
  private Instant askedAt;
  private Instant closedAt;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "poll_question", joinColumns = @JoinColumn(name = "poll_id"))
  @OrderColumn(name = "place")
  private List<PollQuestion> questions = new ArrayList<>();

  protected Poll() {}

  /**
   * @param nameless whether nobody learns whose answer is which
   */
  static Poll of(
      ProgrammeId programme, Audience audience, List<PollQuestion> questions, boolean nameless) {
    Poll poll = new Poll();
    poll.programmeId = programme;
    poll.audience = audience.code();
    poll.questions.addAll(questions);
    poll.nameless = nameless;
    return poll;
  }

  Poll by(PersonId curator, Instant now) {
    askedBy = curator;
    askedAt = now;
    return this;
  }

  public long id() {
    return id;
  }

  public ProgrammeId programme() {
    return programmeId;
  }

  public Audience audience() {
    return new Audience(audience);
  }

  public boolean isNameless() {
    return nameless;
  }

  public Instant askedAt() {
    return askedAt;
  }

  public boolean isOpen() {
    return closedAt == null;
  }

  public List<PollQuestion> questions() {
    return List.copyOf(questions);
  }

  /**
   * @throws AlreadySettled when it was ended before
   */
  void close(Instant now) {
    if (!isOpen()) {
      throw new AlreadySettled();
    }
    closedAt = now;
  }
}
