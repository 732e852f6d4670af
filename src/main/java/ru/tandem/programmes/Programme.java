package ru.tandem.programmes;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import ru.tandem.schools.SchoolId;

/** One season of one form of mentoring in one school. */
@Entity
public class Programme {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private SchoolId schoolId;
  private String title;

  @Enumerated(EnumType.STRING)
  private MentoringForm form;

  @Enumerated(EnumType.STRING)
  private MentoringKind kind;

  @Enumerated(EnumType.STRING)
  private Rhythm rhythm;

  private LocalDate startsOn;
  private LocalDate endsOn;
  private int plannedMentees;
  private int plannedMentors;
  private Instant createdAt;
  private Instant finalSurveyAt;

  protected Programme() {}

  /**
   * What the curator decides in the dialog.
   *
   * @param plannedMentees how many mentees are hoped for
   * @param plannedMentors how many mentors
   */
  public record Plan(
      String title,
      MentoringForm form,
      MentoringKind kind,
      Rhythm rhythm,
      LocalDate startsOn,
      LocalDate endsOn,
      int plannedMentees,
      int plannedMentors) {}

  public static Programme planned(SchoolId school, Plan plan, Instant now) {
    Programme programme = new Programme();
    programme.schoolId = school;
    programme.title = plan.title();
    programme.form = plan.form();
    programme.kind = plan.kind();
    programme.rhythm = plan.rhythm();
    programme.startsOn = plan.startsOn();
    programme.endsOn = plan.endsOn();
    programme.plannedMentees = plan.plannedMentees();
    programme.plannedMentors = plan.plannedMentors();
    programme.createdAt = now;
    return programme;
  }

  public ProgrammeId id() {
    return new ProgrammeId(id);
  }

  public SchoolId school() {
    return schoolId;
  }

  public String title() {
    return title;
  }

  public MentoringForm form() {
    return form;
  }

  public MentoringKind kind() {
    return kind;
  }

  public Rhythm rhythm() {
    return rhythm;
  }

  public LocalDate startsOn() {
    return startsOn;
  }

  public LocalDate endsOn() {
    return endsOn;
  }

  public int plannedMentees() {
    return plannedMentees;
  }

  public int plannedMentors() {
    return plannedMentors;
  }

  /** The final survey has been sent; may be said twice. */
  public void askedFinalSurvey(Instant now) {
    if (finalSurveyAt == null) {
      finalSurveyAt = now;
    }
  }

  public boolean isFinalSurveyAsked() {
    return finalSurveyAt != null;
  }

  public Optional<Instant> finalSurveyAskedAt() {
    return Optional.ofNullable(finalSurveyAt);
  }
}
