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
import ru.tandem.programmes.ProgrammeId;

/** A contest, publication, project or the like of a mentor or a mentee. */
@Entity
public class Achievement {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private ProgrammeId programmeId;
  private PersonId personId;

  @Enumerated(EnumType.STRING)
  private AchievementKind kind;

  @Enumerated(EnumType.STRING)
  private AchievementLevel level;

  @Enumerated(EnumType.STRING)
  private AchievementResult result;

  private String title;
  private LocalDate reachedOn;
  private Instant toldAt;

  protected Achievement() {}

  /** What it was, how far it reached, and what came of it. */
  public record What(AchievementKind kind, AchievementLevel level, AchievementResult result) {}

  /**
   * @param title empty where nobody said what it is called
   */
  public static Achievement of(
      ProgrammeId programme, PersonId person, What what, String title, LocalDate day, Instant now) {
    Achievement achievement = new Achievement();
    achievement.programmeId = programme;
    achievement.personId = person;
    achievement.kind = what.kind();
    achievement.level = what.level();
    achievement.result = what.result();
    achievement.title = title.isEmpty() ? null : title;
    achievement.reachedOn = day;
    achievement.toldAt = now;
    return achievement;
  }

  public long id() {
    return id;
  }

  public ProgrammeId programme() {
    return programmeId;
  }

  public PersonId person() {
    return personId;
  }

  public What what() {
    return new What(kind, level, result);
  }

  public Optional<String> title() {
    return Optional.ofNullable(title);
  }

  public LocalDate day() {
    return reachedOn;
  }

  public Instant toldAt() {
    return toldAt;
  }
}
