package ru.tandem.council;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import ru.tandem.enrolment.ParticipantId;
import ru.tandem.matching.Proposal;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.ProgrammeId;
import ru.tandem.tandems.Tandem;
import ru.tandem.tandems.TandemId;

/**
 * What one of the council says of a proposed pair, of the plan of a pair, or of what is disputed in
 * one. A proposed pair is known by its two people, for every new search may make another proposal
 * of it.
 */
@Entity
public class CouncilWord {

  public static final int LONGEST = 400;

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private ProgrammeId programmeId;
  private PersonId personId;
  private ParticipantId mentorId;
  private ParticipantId menteeId;
  private TandemId tandemId;
  private Long matterId;

  /** Empty where nothing speaks against it. */
  private String words;

  private Instant saidAt;
  private PersonId passedBy;
  private Instant passedAt;

  protected CouncilWord() {}

  static CouncilWord of(Proposal pair, PersonId member, String words, Instant now) {
    CouncilWord word = by(member, pair.programme(), words, now);
    word.mentorId = pair.mentor();
    word.menteeId = pair.mentee();
    return word;
  }

  static CouncilWord of(Tandem tandem, PersonId member, String words, Instant now) {
    CouncilWord word = by(member, tandem.programme(), words, now);
    word.tandemId = tandem.id();
    return word;
  }

  static CouncilWord of(CouncilMatter matter, PersonId member, String words, Instant now) {
    CouncilWord word = by(member, matter.programme(), words, now);
    word.matterId = matter.id();
    return word;
  }

  private static CouncilWord by(PersonId member, ProgrammeId programme, String words, Instant now) {
    CouncilWord word = new CouncilWord();
    word.programmeId = programme;
    word.personId = member;
    word.says(words, now);
    return word;
  }

  /** In other words than before. */
  void says(String words, Instant now) {
    this.words = words.strip();
    saidAt = now;
  }

  public long id() {
    return id;
  }

  public ProgrammeId programme() {
    return programmeId;
  }

  public PersonId author() {
    return personId;
  }

  /** It answers what a curator has asked. */
  boolean isAdvice() {
    return matterId != null;
  }

  /** Whose plan it is about; empty for a proposed pair, and for advice. */
  public Optional<TandemId> tandem() {
    return Optional.ofNullable(tandemId);
  }

  boolean isAbout(Proposal pair) {
    return pair.mentor().equals(mentorId) && pair.mentee().equals(menteeId);
  }

  /** There is something to think of, and not only nothing against it. */
  public boolean isRemark() {
    return !words.isEmpty();
  }

  public String words() {
    return words;
  }

  public Instant saidAt() {
    return saidAt;
  }

  /** Those of the plan have read it. */
  public boolean isPassedOn() {
    return passedAt != null;
  }

  /**
   * The curator passes it on to those whose plan it is about.
   *
   * @throws AlreadySettled when somebody has
   */
  void passesOn(PersonId curator, Instant now) {
    if (isPassedOn()) {
      throw new AlreadySettled(passedBy);
    }
    passedBy = curator;
    passedAt = now;
  }
}
