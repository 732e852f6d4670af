package ru.tandem.delivery;

import io.github.bucket4j.Bucket;
import java.util.Comparator;
import java.util.Optional;
import java.util.TreeSet;

/** The parcels of one chat, which go one at a time. */
class Lane {

  enum State {
    /** The first parcel may go when its turn comes. */
    READY,
    /** Until a moment, because it went too fast or failed, or has nothing to carry. */
    ASLEEP,
    /** A parcel is on its way. */
    BUSY
  }

  static final Comparator<Lane> BY_FIRST_PARCEL =
      Comparator.comparing(lane -> lane.parcels.first());
  static final Comparator<Lane> BY_WAKING =
      Comparator.<Lane>comparingLong(lane -> lane.wakesAt).thenComparing(lane -> lane.chatId);

  final long chatId;
  final Bucket bucket;
  final TreeSet<Held> parcels = new TreeSet<>();
  State state = State.ASLEEP;
  long wakesAt;

  Lane(long chatId, Bucket bucket, long now) {
    this.chatId = chatId;
    this.bucket = bucket;
    this.wakesAt = now;
  }

  /** Adds the parcel, in place of an earlier one that it makes pointless. */
  Optional<Held> add(Held held) {
    Optional<Held> outdated = parcels.stream().filter(held::outdates).findFirst();
    outdated.ifPresent(parcels::remove);
    parcels.add(held);
    return outdated;
  }
}
