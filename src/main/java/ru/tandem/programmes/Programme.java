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
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.Legible;
import ru.tandem.people.PersonId;
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

  private String roleModel;
  private LocalDate startsOn;
  private LocalDate endsOn;
  private int plannedMentees;
  private int plannedMentors;

  /** Null for the usual one. */
  @Enumerated(EnumType.STRING)
  private RelayRule relay;

  /** Null for none. */
  @Enumerated(EnumType.STRING)
  private PapersFirst papersFirst;

  /** Null where nobody has decided it. */
  @Enumerated(EnumType.STRING)
  private GuardianRule guardianRule;

  /** Null for the curator. */
  @Enumerated(EnumType.STRING)
  private PlanRule planRule;

  private Instant createdAt;
  private Instant finalSurveyAt;
  private Instant closedAt;
  private PersonId closedBy;

  protected Programme() {}

  /**
   * What the curator decides in the dialog.
   *
   * @param plannedMentees how many mentees are hoped for
   * @param plannedMentors how many mentors
   * @param roleModel the code of one of the {@link RoleModels} of the form; null for none
   */
  public record Plan(
      String title,
      MentoringForm form,
      MentoringKind kind,
      Rhythm rhythm,
      LocalDate startsOn,
      LocalDate endsOn,
      int plannedMentees,
      int plannedMentors,
      String roleModel) {

    public Plan(
        String title,
        MentoringForm form,
        MentoringKind kind,
        Rhythm rhythm,
        LocalDate startsOn,
        LocalDate endsOn,
        int plannedMentees,
        int plannedMentors) {
      this(title, form, kind, rhythm, startsOn, endsOn, plannedMentees, plannedMentors, null);
    }
  }

  public static Programme planned(SchoolId school, Plan plan, Instant now) {
    Programme programme = new Programme();
    programme.schoolId = school;
    programme.title = Legible.title(plan.title());
    programme.form = plan.form();
    programme.kind = plan.kind();
    programme.rhythm = plan.rhythm();
    programme.roleModel = plan.roleModel();
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

  /** When a curator has planned it. */
  public Instant plannedAt() {
    return createdAt;
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

  /**
   * The name under which questionnaires are looked for: those made for the kind come before those
   * of the form, as {@code teacher-teacher/reverse} before {@code teacher-teacher}.
   */
  public String asks() {
    return form.directory() + "/" + kind.code();
  }

  /** Means something where the kind is a course of meetings. */
  public Rhythm rhythm() {
    return rhythm;
  }

  public Optional<String> roleModel() {
    return Optional.ofNullable(roleModel);
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

  public void isCalled(String title) {
    this.title = Legible.title(title);
  }

  /**
   * @throws IllegalArgumentException when the end is not after the beginning
   */
  public void runs(LocalDate from, LocalDate until) {
    if (!until.isAfter(from)) {
      throw new IllegalArgumentException("a season ends after its beginning");
    }
    startsOn = from;
    endsOn = until;
  }

  public void expects(int mentees, int mentors) {
    plannedMentees = mentees;
    plannedMentors = mentors;
  }

  /** Until the order, unless the curator has decided otherwise. */
  public RelayRule relay() {
    return relay == null ? RelayRule.UNTIL_ORDER : relay;
  }

  public void relays(RelayRule rule) {
    relay = rule;
  }

  /** Nothing, unless the curator has decided otherwise. */
  public PapersFirst papersFirst() {
    return papersFirst == null ? PapersFirst.NONE : papersFirst;
  }

  public void wants(PapersFirst papers) {
    papersFirst = papers;
  }

  /** The curator alone, unless he has decided otherwise. */
  public PlanRule planRule() {
    return planRule == null ? PlanRule.CURATOR : planRule;
  }

  public void looksAtPlans(PlanRule rule) {
    planRule = rule;
  }

  /** Nobody is asked, unless the curator has decided otherwise. */
  public GuardianRule guardianRule() {
    return guardianRule == null ? GuardianRule.NOT_ASKED : guardianRule;
  }

  public void asksGuardians(GuardianRule rule) {
    guardianRule = rule;
  }

  /**
   * @throws IllegalArgumentException when the form knows no such pairs
   */
  public void becomes(MentoringKind kind) {
    if (!kind.suits(form)) {
      throw new IllegalArgumentException(kind + " does not suit " + form);
    }
    this.kind = kind;
  }

  /**
   * @param roleModel the code of one of the {@link RoleModels} of the form; null for none
   */
  public void follows(String roleModel) {
    this.roleModel = roleModel;
  }

  /** Pairs that have agreed on their regular meetings keep them as they are. */
  public void meets(Rhythm rhythm) {
    this.rhythm = rhythm;
  }

  /**
   * The season is over for everybody; what was written down stays to be read.
   *
   * @throws AlreadySettled when it has been closed before
   */
  public void close(PersonId curator, Instant now) {
    if (isClosed()) {
      throw new AlreadySettled();
    }
    closedAt = now;
    closedBy = curator;
  }

  public boolean isClosed() {
    return closedAt != null;
  }

  public Optional<Instant> closedAt() {
    return Optional.ofNullable(closedAt);
  }

  /** The final survey has been sent; may be said twice. */
  public void askedFinalSurvey(Instant now) {
    if (finalSurveyAt == null) {
      finalSurveyAt = now;
    }
  }

  /** Its end is far again: it will be asked anew, of those who have not answered. */
  public void takesBackFinalSurvey() {
    finalSurveyAt = null;
  }

  public boolean isFinalSurveyAsked() {
    return finalSurveyAt != null;
  }

  public Optional<Instant> finalSurveyAskedAt() {
    return Optional.ofNullable(finalSurveyAt);
  }
}
