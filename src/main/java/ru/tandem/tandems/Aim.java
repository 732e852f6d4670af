package ru.tandem.tandems;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import ru.tandem.people.PersonId;

/** What those of a tandem work for, in the words of one of them. */
@Embeddable
class Aim {

  private String aim;
  private PersonId aimBy;
  private Instant aimAt;

  protected Aim() {}

  static Aim of(String words, PersonId by, Instant now) {
    Aim aim = new Aim();
    aim.aim = words;
    aim.aimBy = by;
    aim.aimAt = now;
    return aim;
  }

  String words() {
    return aim;
  }

  /** Null for somebody who has been forgotten. */
  PersonId by() {
    return aimBy;
  }
}
