package ru.tandem.tandems;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import ru.tandem.people.PersonId;

/**
 * One step of a tandem's plan. What a mentee has done the mentor accepts, or gives back for one
 * more try; what the mentor ticks off is accepted by that.
 */
@Entity
public class PlanTask {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private TandemId tandemId;
  private String title;

  @Enumerated(EnumType.STRING)
  private PlanTaskKind kind;

  /** Null for all together. */
  private PersonId personId;

  private LocalDate dueOn;

  /** Among its like; 0 as long as nobody has put them in order. */
  private int place;

  private PersonId addedBy;
  private Instant addedAt;
  private PersonId doneBy;
  private Instant doneAt;
  private PersonId acceptedBy;
  private Instant acceptedAt;

  /** Where it was agreed on; null for a task that somebody has planned. */
  private String origin;

  /** What the mentor said when it was not enough yet. */
  private String redo;

  protected PlanTask() {}

  public static PlanTask of(
      TandemId tandem, String title, LocalDate dueOn, PersonId by, Instant now) {
    PlanTask task = new PlanTask();
    task.tandemId = tandem;
    task.title = title;
    task.dueOn = dueOn;
    task.addedBy = by;
    task.addedAt = now;
    return task;
  }

  /** Null where nobody said what it is. */
  PlanTask as(PlanTaskKind kind) {
    this.kind = kind;
    return this;
  }

  /** Null for all together. */
  PlanTask by(PersonId person) {
    personId = person;
    return this;
  }

  PlanTask from(String origin) {
    this.origin = origin;
    return this;
  }

  PlanTask at(int place) {
    this.place = place;
    return this;
  }

  void isCalled(String title) {
    this.title = title;
  }

  void isDue(LocalDate day) {
    dueOn = day;
  }

  public PlanTaskId id() {
    return new PlanTaskId(id);
  }

  public TandemId tandem() {
    return tandemId;
  }

  public String title() {
    return title;
  }

  public Optional<PlanTaskKind> kind() {
    return Optional.ofNullable(kind);
  }

  /** Empty for all together. */
  public Optional<PersonId> person() {
    return Optional.ofNullable(personId);
  }

  /** Added by, or to be done by, this one. */
  boolean isOf(PersonId who) {
    return who.equals(addedBy) || who.equals(personId);
  }

  public LocalDate dueOn() {
    return dueOn;
  }

  int place() {
    return place;
  }

  public boolean isDone() {
    return doneAt != null;
  }

  public Optional<PersonId> doneBy() {
    return Optional.ofNullable(doneBy);
  }

  /** Done, and good as it is. */
  public boolean isAccepted() {
    return acceptedAt != null;
  }

  /** The mentor has the word on it. */
  public boolean awaitsMentor() {
    return isDone() && !isAccepted();
  }

  /** What is still to be done about it, in the mentor's words. */
  public Optional<String> redo() {
    return Optional.ofNullable(redo);
  }

  /**
   * Ticked off; may be said twice.
   *
   * @return false when it was before
   */
  boolean done(PersonId by, Instant now) {
    if (isDone()) {
      return false;
    }
    doneBy = by;
    doneAt = now;
    redo = null;
    return true;
  }

  /**
   * @return false when it was accepted before
   */
  boolean accept(PersonId mentor, Instant now) {
    if (isAccepted()) {
      return false;
    }
    done(mentor, now);
    acceptedBy = mentor;
    acceptedAt = now;
    return true;
  }

  /** One more try, with a word about it. */
  void sendBack(String words) {
    notDone();
    redo = words;
  }

  /** In what words it was given back is forgotten. */
  void forgetsRedo() {
    redo = null;
  }

  /** The tick was a slip of the finger. */
  void notDone() {
    doneBy = null;
    doneAt = null;
    acceptedBy = null;
    acceptedAt = null;
  }
}
