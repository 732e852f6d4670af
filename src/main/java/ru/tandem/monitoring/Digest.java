package ru.tandem.monitoring;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import ru.tandem.schools.SchoolId;

/** The digest of one week has gone to the curators of a school. */
@Entity
public class Digest {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private SchoolId schoolId;
  private String week;
  private Instant sentAt;

  protected Digest() {}

  static Digest of(SchoolId school, String week, Instant now) {
    Digest digest = new Digest();
    digest.schoolId = school;
    digest.week = week;
    digest.sentAt = now;
    return digest;
  }
}
