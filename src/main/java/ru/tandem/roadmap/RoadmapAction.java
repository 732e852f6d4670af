package ru.tandem.roadmap;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import ru.tandem.config.Words;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.ProgrammeId;

/** Something that is to be done in a programme by a day. A copy: the template may change later. */
@Entity
public class RoadmapAction implements PlannedAction {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private ProgrammeId programmeId;

  @Enumerated(EnumType.STRING)
  private Stage stage;

  private String code;
  private int place;
  private String titleRu;
  private String titleEn;

  @Enumerated(EnumType.STRING)
  private Paper document;

  @Enumerated(EnumType.STRING)
  private Duty duty;

  private LocalDate plannedOn;
  private LocalDate dueOn;
  private Instant movedAt;
  private LocalDate remindedOn;
  private PersonId responsibleId;
  private String responsibleName;
  private String note;
  private Instant doneAt;
  private PersonId doneBy;

  /** By which fact it was seen to be done; null where a person has said so. */
  private String seenFact;

  /** The curator has said that the fact is not enough. */
  private Instant factDeniedAt;

  private LocalDate lateToldOn;

  protected RoadmapAction() {}

  static RoadmapAction of(
      ProgrammeId programme, Stage stage, int place, RoadmapTemplate.Planned planned) {
    RoadmapAction action = new RoadmapAction();
    action.programmeId = programme;
    action.stage = stage;
    action.place = place;
    action.code = planned.code();
    action.titleRu = planned.title().ru();
    action.titleEn = planned.title().en();
    action.document = planned.document();
    action.duty = planned.who();
    return action;
  }

  @Override
  public ActionId id() {
    return new ActionId(id);
  }

  public ProgrammeId programme() {
    return programmeId;
  }

  @Override
  public Stage stage() {
    return stage;
  }

  String code() {
    return code;
  }

  @Override
  public Words title() {
    return new Words(titleRu, titleEn);
  }

  @Override
  public Optional<Paper> document() {
    return Optional.ofNullable(document);
  }

  public Duty duty() {
    return duty;
  }

  /** As the template has it for this season. */
  public LocalDate plannedOn() {
    return plannedOn;
  }

  @Override
  public LocalDate dueOn() {
    return dueOn;
  }

  /** The first time: what is planned so stays planned so. */
  void falls(LocalDate due) {
    plannedOn = due;
    dueOn = due;
  }

  /**
   * The curator has moved the season. A day that has passed does not move, nor does one that the
   * curator has named, nor what is done; and nothing falls on a day that has passed.
   */
  void follows(LocalDate due, LocalDate today) {
    if (doneAt == null && movedAt == null && !dueOn.isBefore(today) && !due.isBefore(today)) {
      dueOn = due;
    }
  }

  boolean isMoved() {
    return movedAt != null;
  }

  /** The curator moves it to another day. */
  public void move(LocalDate due, Instant now) {
    requireOpen();
    dueOn = due;
    movedAt = now;
    lateToldOn = null;
  }

  /** One of the staff answers for it. */
  public void entrust(PersonId person) {
    responsibleId = person;
    responsibleName = null;
  }

  /** Somebody who is not in the bot answers for it. */
  public void entrust(String name) {
    responsibleId = null;
    responsibleName = name.strip();
  }

  /** Nobody is named any more. */
  public void release() {
    responsibleId = null;
    responsibleName = null;
  }

  public Optional<PersonId> responsible() {
    return Optional.ofNullable(responsibleId);
  }

  public Optional<String> responsibleName() {
    return Optional.ofNullable(responsibleName);
  }

  public void note(String words) {
    note = words.strip();
  }

  public Optional<String> note() {
    return Optional.ofNullable(note);
  }

  /**
   * @throws AlreadySettled when it has been done before
   */
  public void done(PersonId by, Instant now) {
    requireOpen();
    doneBy = by;
    doneAt = now;
  }

  /**
   * The bot has seen it happen. Nothing changes when it is done, or the curator has denied it.
   *
   * @param fact as in the message {@code roadmap.fact.<fact>}
   */
  void seen(String fact, Instant at) {
    if (maySee()) {
      seenFact = fact;
      doneAt = at;
    }
  }

  /** Whether a fact would change anything. */
  boolean maySee() {
    return doneAt == null && factDeniedAt == null;
  }

  /** The fact by which it was seen to be done, where nobody has said so. */
  public Optional<String> fact() {
    return Optional.ofNullable(seenFact);
  }

  /**
   * It was marked by mistake; a fact does not mark it again.
   *
   * @throws AlreadySettled when it is not done
   */
  public void undo(Instant now) {
    if (doneAt == null) {
      throw new AlreadySettled();
    }
    factDeniedAt = seenFact == null ? factDeniedAt : now;
    seenFact = null;
    doneBy = null;
    doneAt = null;
  }

  private void requireOpen() {
    if (doneAt != null) {
      throw new AlreadySettled();
    }
  }

  @Override
  public Optional<Instant> doneAt() {
    return Optional.ofNullable(doneAt);
  }

  public Optional<PersonId> doneBy() {
    return Optional.ofNullable(doneBy);
  }

  /**
   * Whether the curator is to be reminded today; what fell on a day without rounds is made up for.
   *
   * @return false when there is no reason, or it has been said
   */
  boolean remind(LocalDate today, List<Integer> daysBefore) {
    if (doneAt != null || dueOn.isBefore(today)) {
      return false;
    }
    boolean due =
        daysBefore.stream()
            .map(dueOn::minusDays)
            .filter(day -> !day.isAfter(today))
            .anyMatch(day -> remindedOn == null || remindedOn.isBefore(day));
    if (due) {
      remindedOn = today;
    }
    return due;
  }

  /** Whether the curator is to hear, once, that its day has passed. */
  boolean remindLate(LocalDate today) {
    if (!isOverdue(today) || lateToldOn != null) {
      return false;
    }
    lateToldOn = today;
    return true;
  }

  /** Somebody who is erased answers for nothing and has done nothing any more. */
  void forget(PersonId person) {
    responsibleId = person.equals(responsibleId) ? null : responsibleId;
    doneBy = person.equals(doneBy) ? null : doneBy;
  }
}
