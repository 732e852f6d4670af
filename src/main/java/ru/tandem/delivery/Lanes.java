package ru.tandem.delivery;

import io.github.bucket4j.Bucket;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Whose turn it is: one lane per chat, lanes side by side, the more urgent first, none faster than
 * the pace. Knows no threads: all times are nanoseconds that the caller tells.
 */
class Lanes {

  private final Pace pace;
  private Bucket all;
  private final Map<Long, Lane> lanes = new HashMap<>();
  private final TreeSet<Lane> ready = new TreeSet<>(Lane.BY_FIRST_PARCEL);
  private final TreeSet<Lane> asleep = new TreeSet<>(Lane.BY_WAKING);
  private long silentUntil;

  Lanes(Pace pace, long now) {
    this.pace = pace;
    this.all = pace.ofAll(1);
    this.silentUntil = now;
  }

  /** Returns the waiting parcel that this one makes pointless. */
  Optional<Held> add(Held held, long now) {
    Lane lane = lanes.computeIfAbsent(held.chatId(), chat -> new Lane(chat, pace.ofChat(), now));
    boolean resting = lane.state == Lane.State.ASLEEP && lane.parcels.isEmpty();
    if (lane.state == Lane.State.READY) {
      ready.remove(lane);
    } else if (resting) {
      asleep.remove(lane);
    }
    Optional<Held> outdated = lane.add(held);
    if (resting || lane.state == Lane.State.READY) {
      makeReady(lane);
    }
    return outdated;
  }

  /** The parcel that goes now; its lane is busy until it is freed. Null when none may go. */
  Held next(long now) {
    wake(now);
    while (!ready.isEmpty() && silentUntil - now <= 0 && Pace.nanosToWait(all) == 0) {
      Lane lane = ready.pollFirst();
      long wait = Pace.nanosToWait(lane.bucket);
      if (wait > 0) {
        sleep(lane, now + wait);
        continue;
      }
      if (all != null) {
        all.tryConsume(1);
        lane.bucket.tryConsume(1);
      }
      lane.state = Lane.State.BUSY;
      return lane.parcels.pollFirst();
    }
    return null;
  }

  /** For how long nothing can happen by itself. */
  long waitNanos(long now) {
    long wait = asleep.isEmpty() ? Long.MAX_VALUE : asleep.first().wakesAt - now;
    if (!ready.isEmpty()) {
      wait = Math.min(wait, Math.max(silentUntil - now, Pace.nanosToWait(all)));
    }
    return Math.max(wait, 0);
  }

  /** What was on its way has arrived, or never will. */
  void free(long chatId, long now) {
    Lane lane = lanes.get(chatId);
    if (!lane.parcels.isEmpty()) {
      makeReady(lane);
    } else if (pace.restNanos() == 0) {
      lanes.remove(chatId);
    } else {
      sleep(lane, now + pace.restNanos());
    }
  }

  /** What was on its way goes once more, and nothing in the chat before it, after a pause. */
  void again(Held held, long until) {
    Lane lane = lanes.get(held.chatId());
    lane.parcels.add(held);
    sleep(lane, until);
  }

  void silence(long until) {
    silentUntil = until;
  }

  /** The pace is shared with others; or not any more. */
  void share(int processes) {
    all = pace.ofAll(processes);
  }

  /** All that waits for any chat is taken out. */
  List<Held> dropAll() {
    return lanes.keySet().stream().flatMap(chat -> drop(chat).stream()).toList();
  }

  /** These are taken out of what waits for the chat; returns how many of them were found. */
  int forget(long chatId, Set<Long> ids, long now) {
    if (!lanes.containsKey(chatId)) {
      return 0;
    }
    List<Held> waiting = drop(chatId);
    List<Held> kept = waiting.stream().filter(held -> !ids.contains(held.id())).toList();
    kept.forEach(held -> add(held, now));
    return waiting.size() - kept.size();
  }

  /** All that waits for the chat is taken out. */
  List<Held> drop(long chatId) {
    Lane lane = lanes.get(chatId);
    if (lane.state == Lane.State.READY) {
      ready.remove(lane);
      sleep(lane, lane.wakesAt);
    }
    List<Held> dropped = new ArrayList<>(lane.parcels);
    lane.parcels.clear();
    return dropped;
  }

  int size() {
    return lanes.size();
  }

  private void wake(long now) {
    while (!asleep.isEmpty() && asleep.first().wakesAt - now <= 0) {
      Lane lane = asleep.pollFirst();
      if (lane.parcels.isEmpty()) {
        lanes.remove(lane.chatId);
      } else {
        makeReady(lane);
      }
    }
  }

  private void makeReady(Lane lane) {
    lane.state = Lane.State.READY;
    ready.add(lane);
  }

  private void sleep(Lane lane, long until) {
    lane.state = Lane.State.ASLEEP;
    lane.wakesAt = until;
    asleep.add(lane);
  }
}
