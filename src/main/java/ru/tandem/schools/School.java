package ru.tandem.schools;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import ru.tandem.people.Language;
import ru.tandem.people.Legible;

/** A school, or another organisation that runs mentoring programmes. */
@Entity
public class School {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private String name;
  private String zone;

  /** What it hands out is in this language, whatever the curator reads. */
  @Enumerated(EnumType.STRING)
  private Language language;

  /** As the operator calls it; null where nobody has said. */
  private String district;

  private Instant createdAt;

  protected School() {}

  public static School named(String name, ZoneId zone, Instant now) {
    School school = new School();
    school.name = Legible.title(name);
    school.zone = zone.getId();
    school.language = Language.RU;
    school.createdAt = now;
    return school;
  }

  public SchoolId id() {
    return new SchoolId(id);
  }

  public String name() {
    return name;
  }

  /** Whether people would take it for the same name. */
  boolean isNamed(String other) {
    return folded(name).equals(folded(other));
  }

  private static String folded(String name) {
    return name.toLowerCase(Locale.ROOT)
        .replace('\u0451', '\u0435')
        .replaceAll("[^\\p{L}\\p{N}]+", " ")
        .strip();
  }

  public void isCalled(String name) {
    this.name = Legible.title(name);
  }

  /** Empty where nobody has said to which it belongs. */
  public Optional<String> district() {
    return Optional.ofNullable(district);
  }

  public void belongsTo(String district) {
    this.district = district.isBlank() ? null : Legible.title(district);
  }

  /** Where the school's clock hangs: all its hours are local. */
  public ZoneId zone() {
    return ZoneId.of(zone);
  }

  void livesIn(ZoneId zone) {
    this.zone = zone.getId();
  }

  public Language language() {
    return language;
  }

  void writes(Language language) {
    this.language = language;
  }

  public Instant createdAt() {
    return createdAt;
  }
}
