package ru.tandem.tandems;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import ru.tandem.people.PersonId;

/** One step of a tandem's plan, with the day by which it is to be done. */
@Entity
public class PlanTask {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private TandemId tandemId;
  private String title;
  private LocalDate dueOn;
  private PersonId addedBy;
  private Instant addedAt;
  private PersonId doneBy;
  private Instant doneAt;

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

  public PlanTaskId id() {
    return new PlanTaskId(id);
  }

  public TandemId tandem() {
    return tandemId;
  }

  public String title() {
    return title;
  }

  public LocalDate dueOn() {
    return dueOn;
  }

  public boolean isDone() {
    return doneAt != null;
  }

  /** Ticked off; may be said twice. */
  public void done(PersonId by, Instant now) {
    if (doneAt == null) {
      doneBy = by;
      doneAt = now;
    }
  }

  /** The tick was a slip of the finger. */
  public void notDone() {
    doneBy = null;
    doneAt = null;
  }
}
