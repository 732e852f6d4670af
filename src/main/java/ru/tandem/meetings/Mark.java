package ru.tandem.meetings;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Optional;

/** The mentor of several says that one of them was not there, and what the curator has found. */
@Embeddable
class Mark {

  private Instant markedAt;

  /** Empty until the curator has asked both, where the child says otherwise. */
  private Boolean foundThere;

  protected Mark() {}

  static Mark absent(Instant now) {
    Mark mark = new Mark();
    mark.markedAt = now;
    return mark;
  }

  Instant at() {
    return markedAt;
  }

  Optional<Boolean> found() {
    return Optional.ofNullable(foundThere);
  }

  void isFound(boolean there) {
    foundThere = there;
  }
}
