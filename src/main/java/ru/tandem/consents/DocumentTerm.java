package ru.tandem.consents;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;

/** Which version of a document is asked for, and how long a yes to the one before still holds. */
@Entity
class DocumentTerm {

  @Id private String document;

  private int version;
  private int previous;
  private Instant holdsUntil;

  @Version private long revision;

  protected DocumentTerm() {}

  static DocumentTerm first(ConsentDocument document, Instant now) {
    DocumentTerm term = new DocumentTerm();
    term.document = document.id();
    term.version = document.version();
    term.previous = document.version();
    term.holdsUntil = now;
    return term;
  }

  /**
   * @return false when it is the version of before
   */
  boolean rises(int newVersion, Instant until) {
    if (newVersion <= version) {
      return false;
    }
    previous = version;
    version = newVersion;
    holdsUntil = until;
    return true;
  }

  String document() {
    return document;
  }

  Instant holdsUntil() {
    return holdsUntil;
  }

  int oldest(Instant now) {
    return now.isBefore(holdsUntil) ? previous : version;
  }
}
