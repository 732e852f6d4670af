package ru.tandem.outreach;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.ProgrammeId;

/**
 * What a curator has told many at once. It goes at its hours: to some at once, to others in the
 * morning or with the post of the day, and until then it can be taken back.
 */
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
  private PersonId withdrawnBy;
  private Instant withdrawnAt;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "announcement_hour", joinColumns = @JoinColumn(name = "announcement_id"))
  private List<AnnouncementHour> hours = new ArrayList<>();

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

  Announcement at(Map<Instant, Integer> hours) {
    hours.forEach((goes, people) -> this.hours.add(new AnnouncementHour(goes, people)));
    return this;
  }

  /**
   * Whoever has not got it yet will not get it.
   *
   * @throws AlreadySettled when it was taken back before, or everybody has got it
   */
  void withdraw(PersonId curator, Instant now) {
    if (waiting(now) == 0) {
      throw new AlreadySettled();
    }
    withdrawnBy = curator;
    withdrawnAt = now;
  }

  public boolean isWithdrawn() {
    return withdrawnAt != null;
  }

  /** For how many it still waits for its hour. */
  public int waiting(Instant now) {
    return isWithdrawn() ? 0 : readers - told(now);
  }

  /** How many had got it by then, or before it was taken back. */
  public int told(Instant now) {
    Instant last = isWithdrawn() ? withdrawnAt : now;
    return readers
        - hours.stream()
            .filter(one -> one.goesAt().isAfter(last))
            .mapToInt(AnnouncementHour::people)
            .sum();
  }

  /** When it goes to the next who wait for it; empty when nobody does. */
  public Optional<Instant> goesNext(Instant now) {
    return isWithdrawn()
        ? Optional.empty()
        : hours.stream()
            .map(AnnouncementHour::goesAt)
            .filter(now::isBefore)
            .min(Instant::compareTo);
  }

  public long id() {
    return id;
  }

  public ProgrammeId programme() {
    return programmeId;
  }

  public Audience audience() {
    return new Audience(audience);
  }

  public String words() {
    return words;
  }

  /** The school may show it on its page; not what was taken back. */
  public boolean isForSite() {
    return forSite && !isWithdrawn();
  }

  public int readers() {
    return readers;
  }

  public Instant writtenAt() {
    return writtenAt;
  }
}
