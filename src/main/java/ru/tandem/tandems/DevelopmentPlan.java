package ru.tandem.tandems;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import ru.tandem.documents.HeadsWord;
import ru.tandem.people.PersonId;

/**
 * What a tandem starts from, what is to come of it, how and until when they work. The aim itself is
 * the tandem's, the steps are {@link PlanTask}s.
 */
@Entity
public class DevelopmentPlan {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private TandemId tandemId;
  private String problem;
  private String results;

  @Enumerated(EnumType.STRING)
  private PlanMode mode;

  private String rhythm;
  private LocalDate untilOn;
  private LocalDate endsOn;
  private PersonId writtenBy;
  private Instant writtenAt;
  private Instant agreedAt;
  private PersonId seenBy;
  private Instant seenAt;

  @Embedded private HeadsWord head;

  @Version private long version;

  protected DevelopmentPlan() {}

  /**
   * What is written in it.
   *
   * @param problem what is in the way now
   * @param results by what it will be seen that the aim is reached
   * @param rhythm when they meet, in words
   * @param until the last day of it
   */
  public record Content(
      String problem, String results, PlanMode mode, String rhythm, LocalDate until) {}

  static DevelopmentPlan of(TandemId tandem, Content content, PersonId by, Instant now) {
    DevelopmentPlan plan = new DevelopmentPlan();
    plan.tandemId = tandem;
    plan.isWritten(content, by, now);
    return plan;
  }

  /** Only an aim or a task so far: what else belongs to a plan is still to be written. */
  static DevelopmentPlan begun(TandemId tandem, LocalDate until, PersonId by, Instant now) {
    return of(tandem, new Content("", "", PlanMode.BOTH, "", until), by, now);
  }

  /** Anew: nobody has agreed to it yet. */
  void isWritten(Content content, PersonId by, Instant now) {
    problem = content.problem();
    results = content.results();
    mode = content.mode();
    rhythm = content.rhythm();
    untilOn = content.until();
    writtenBy = by;
    writtenAt = now;
    changes();
  }

  /**
   * Longer or shorter, by the curator's word.
   *
   * @param seasonEnds what lasts as long has no end of its own
   */
  void lasts(LocalDate until, LocalDate seasonEnds) {
    untilOn = until;
    endsOn = until.isBefore(seasonEnds) ? until : null;
  }

  /** Where the curator has named one: on that day they are done, whatever the season does. */
  Optional<LocalDate> endsOn() {
    return Optional.ofNullable(endsOn);
  }

  /** It is not what was agreed on and seen any more. */
  void changes() {
    agreedAt = null;
    seenAt = null;
    seenBy = null;
    head = new HeadsWord();
  }

  /** What the head of the school says to it as it stands. */
  public HeadsWord head() {
    head = head == null ? new HeadsWord() : head;
    return head;
  }

  public TandemId tandem() {
    return tandemId;
  }

  public Content content() {
    return new Content(problem, results, mode, rhythm, untilOn);
  }

  public Optional<PersonId> writtenBy() {
    return Optional.ofNullable(writtenBy);
  }

  /** When everybody who works there had said yes to it. */
  public Optional<Instant> agreedAt() {
    return Optional.ofNullable(agreedAt);
  }

  void isAgreed(Instant now) {
    agreedAt = agreedAt == null ? now : agreedAt;
  }

  /** The curator who has looked at it as it stands. */
  public Optional<PersonId> seenBy() {
    return Optional.ofNullable(seenBy);
  }

  public Optional<Instant> seenAt() {
    return Optional.ofNullable(seenAt);
  }

  /**
   * @return false when that was done before
   */
  boolean isSeen(PersonId curator, Instant now) {
    boolean first = seenAt == null;
    seenBy = first ? curator : seenBy;
    seenAt = first ? now : seenAt;
    return first;
  }

  boolean isOf(PersonId person) {
    return person.equals(writtenBy);
  }

  /** Whoever wrote it is forgotten, and the words too. */
  void forgetsWordsOf(PersonId person) {
    if (isOf(person)) {
      problem = "";
      results = "";
      rhythm = "";
      writtenBy = null;
      changes();
    }
  }
}
