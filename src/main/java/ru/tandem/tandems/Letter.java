package ru.tandem.tandems;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import ru.tandem.people.PersonId;

/**
 * What somebody has sent to the other side of a tandem. It is kept until the season is over, and
 * nobody reads it but those to whom it was sent, unless one of them reports it.
 */
@Entity
public class Letter {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private TandemId tandemId;
  private PersonId personId;
  private String words;
  private String file;

  /** Null for words, and for what was sent before it was remembered. */
  @Enumerated(EnumType.STRING)
  private LetterSort sort;

  private Instant sentAt;

  /** The latest hour at which it goes to one of its readers; null when it went at once. */
  private Instant waitsUntil;

  private PersonId reportedBy;
  private Instant reportedAt;

  protected Letter() {}

  /**
   * @param words also those under a file; null for a file without any, and a voice
   * @param file what the messenger calls it; null for words
   */
  public static Letter of(TandemId tandem, PersonId from, String words, String file, Instant now) {
    Letter letter = new Letter();
    letter.tandemId = tandem;
    letter.personId = from;
    letter.words = words;
    letter.file = file;
    letter.sentAt = now;
    return letter;
  }

  /** What the file is. */
  public Letter as(LetterSort sort) {
    this.sort = sort;
    return this;
  }

  public LetterId id() {
    return new LetterId(id);
  }

  public TandemId tandem() {
    return tandemId;
  }

  /** Who wrote it. */
  public PersonId person() {
    return personId;
  }

  /** Also those under a file; empty for a file without any, and a voice. */
  public Optional<String> words() {
    return Optional.ofNullable(words);
  }

  /** By what the messenger calls it; empty for words. */
  public Optional<String> file() {
    return Optional.ofNullable(file);
  }

  /** What the file is. */
  public LetterSort sort() {
    return sort == null ? LetterSort.FILE : sort;
  }

  public Instant sentAt() {
    return sentAt;
  }

  /** It is night where somebody reads it. */
  public Letter waiting(Instant until) {
    waitsUntil = until;
    return this;
  }

  /**
   * @return false when it has been reported before
   */
  boolean isReported(PersonId by, Instant now) {
    boolean first = reportedAt == null;
    reportedBy = first ? by : reportedBy;
    reportedAt = first ? now : reportedAt;
    return first;
  }
}
