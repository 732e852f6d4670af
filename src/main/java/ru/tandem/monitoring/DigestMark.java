package ru.tandem.monitoring;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.ProgrammeId;

/** A line of the digest that a curator has done something about. */
@Entity
public class DigestMark {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private ProgrammeId programmeId;
  private String matter;
  private PersonId doneBy;
  private Instant doneAt;

  protected DigestMark() {}

  static DigestMark of(ProgrammeId programme, String matter, PersonId by, Instant now) {
    DigestMark mark = new DigestMark();
    mark.programmeId = programme;
    mark.matter = matter;
    mark.doneBy = by;
    mark.doneAt = now;
    return mark;
  }

  public String matter() {
    return matter;
  }

  public PersonId by() {
    return doneBy;
  }

  public Instant at() {
    return doneAt;
  }
}
