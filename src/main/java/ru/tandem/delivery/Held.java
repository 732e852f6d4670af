package ru.tandem.delivery;

import java.util.Objects;

/**
 * A parcel of the outbox in the courier's hands.
 *
 * @param file whether its attachment is still to be fetched from the table
 * @param attempts how often it was tried in vain
 */
record Held(long id, Parcel parcel, boolean file, int attempts) implements Comparable<Held> {

  long chatId() {
    return parcel.chatId();
  }

  Held triedAgain() {
    return new Held(id, parcel, file, attempts + 1);
  }

  /** Whether this edit makes an earlier one of the same message pointless. */
  boolean outdates(Held earlier) {
    return isEdit()
        && earlier.isEdit()
        && parcel.replaces().equals(earlier.parcel.replaces())
        && Objects.equals(parcel.trace(), earlier.parcel.trace());
  }

  private boolean isEdit() {
    return parcel.act() == Parcel.Act.EDIT && parcel.replaces() != null;
  }

  @Override
  public int compareTo(Held other) {
    int byUrgency = parcel.urgency().compareTo(other.parcel.urgency());
    return byUrgency != 0 ? byUrgency : Long.compare(id, other.id);
  }
}
