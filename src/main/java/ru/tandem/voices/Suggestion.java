package ru.tandem.voices;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.ProgrammeId;

/**
 * What somebody thinks could be done better. Whose it is must be known, so that the answer finds
 * its way back; the curator is told only where its author wished it.
 */
@Entity
public class Suggestion {

  public static final int LONGEST = 800;

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private ProgrammeId programmeId;
  private PersonId personId;
  private boolean named;
  private String words;
  private Instant suggestedAt;
  private String answer;
  private PersonId answeredBy;
  private Instant answeredAt;
  private boolean inReport;

  @Version private long version;

  protected Suggestion() {}

  /**
   * @param named whether the curator may know whose it is
   */
  static Suggestion by(PersonId author, boolean named, ProgrammeId programme, String words) {
    Suggestion suggestion = new Suggestion();
    suggestion.programmeId = programme;
    suggestion.personId = author;
    suggestion.named = named;
    suggestion.words = words.strip();
    return suggestion;
  }

  Suggestion at(Instant now) {
    suggestedAt = now;
    return this;
  }

  public long id() {
    return id;
  }

  public ProgrammeId programme() {
    return programmeId;
  }

  /** Whose it is, for the curator; empty where its author gave no name. */
  public Optional<PersonId> named() {
    return named ? Optional.of(personId) : Optional.empty();
  }

  /** Where the answer goes. */
  public PersonId author() {
    return personId;
  }

  public String words() {
    return words;
  }

  public Instant suggestedAt() {
    return suggestedAt;
  }

  public Optional<String> answer() {
    return Optional.ofNullable(answer);
  }

  /** The report tells it, without a name. */
  public boolean isInReport() {
    return inReport;
  }

  /**
   * @throws AlreadySettled when it has an answer
   */
  void isAnswered(String words, PersonId curator, Instant now) {
    requireOpen();
    answer = words.strip();
    answeredBy = curator;
    answeredAt = now;
  }

  void requireOpen() {
    if (answer != null) {
      throw new AlreadySettled(answeredBy);
    }
  }

  /** May be said twice. */
  void goesIntoReport(boolean does) {
    inReport = does;
  }
}
