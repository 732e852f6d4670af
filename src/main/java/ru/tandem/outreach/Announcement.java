package ru.tandem.outreach;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.ProgrammeId;

/** What a curator has told many at once. */
@Entity
public class Announcement {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private ProgrammeId programmeId;
  private String audience;
  private String words;
  private boolean forSite;
  private int readers;
  private PersonId writtenBy;
  private Instant writtenAt;

  protected Announcement() {}

  /**
   * @param readers to how many it went
   */
  static Announcement of(
      ProgrammeId programme, Audience audience, String words, boolean forSite, int readers) {
    Announcement one = new Announcement();
    one.programmeId = programme;
    one.audience = audience.code();
    one.words = words.strip();
    one.forSite = forSite;
    one.readers = readers;
    return one;
  }

  Announcement by(PersonId curator, Instant now) {
    writtenBy = curator;
    writtenAt = now;
    return this;
  }

  public Audience audience() {
    return new Audience(audience);
  }

  public String words() {
    return words;
  }

  /** The school may show it on its page. */
  public boolean isForSite() {
    return forSite;
  }

  public int readers() {
    return readers;
  }

  public Instant writtenAt() {
    return writtenAt;
  }
}
