package ru.tandem.roadmap;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.ProgrammeId;

/** A stage is over: the curator has been shown planned beside actual, and may say why. */
@Entity
public class StageReview {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private ProgrammeId programmeId;

  @Enumerated(EnumType.STRING)
  private Stage stage;

  private Instant shownAt;
  private String causes;
  private String correction;
  private PersonId notedBy;
  private Instant notedAt;

  protected StageReview() {}

  static StageReview shown(ProgrammeId programme, Stage stage, Instant now) {
    StageReview review = new StageReview();
    review.programmeId = programme;
    review.stage = stage;
    review.shownAt = now;
    return review;
  }

  public Stage stage() {
    return stage;
  }

  /** Why it came differently, and what will be corrected; either may be empty. */
  public void note(String causes, String correction, PersonId curator, Instant now) {
    this.causes = causes;
    this.correction = correction;
    notedBy = curator;
    notedAt = now;
  }

  public Optional<String> causes() {
    return Optional.ofNullable(causes).filter(words -> !words.isEmpty());
  }

  public Optional<String> correction() {
    return Optional.ofNullable(correction).filter(words -> !words.isEmpty());
  }

  void forget() {
    notedBy = null;
  }
}
