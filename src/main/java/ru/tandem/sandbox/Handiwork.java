package ru.tandem.sandbox;

import java.util.HashMap;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Counts what visitors have done by hand and would lose by a scene. */
@Component
@Profile("demo")
class Handiwork {

  private final LocalTelegram telegram;
  private final Map<Integer, Safe> moments = new HashMap<>();
  private Safe safe = new Safe(0, Map.of());

  Handiwork(LocalTelegram telegram) {
    this.telegram = telegram;
  }

  /**
   * What would not be lost.
   *
   * @param scene so many acts were a scene's
   * @param kept so many had been done when each moment was kept; one that is forgotten keeps none
   */
  private record Safe(int scene, Map<Integer, Integer> kept) {

    Safe and(int moment, int acts) {
      Map<Integer, Integer> more = new HashMap<>(kept);
      more.put(moment, acts);
      return new Safe(scene, Map.copyOf(more));
    }
  }

  /** So much has been done since the last scene, or since a moment that can be brought back. */
  synchronized int count() {
    int known = safe.scene();
    for (Map.Entry<Integer, Integer> moment : safe.kept().entrySet()) {
      if (moments.containsKey(moment.getKey())) {
        known = Math.max(known, moment.getValue());
      }
    }
    return Math.max(0, all() - known);
  }

  /** All that has been done so far is a scene's. */
  synchronized void isSafe() {
    safe = new Safe(all(), Map.of());
  }

  /** All that has been done so far can be brought back, as long as the moment is there. */
  synchronized void isKeptIn(Moment moment) {
    safe = safe.and(moment.id(), all());
    moments.put(moment.id(), safe);
  }

  /** What was safe at that moment is so again. */
  synchronized void isBackAt(Moment moment) {
    safe = moments.getOrDefault(moment.id(), safe);
  }

  /** What was kept only there can be lost again. */
  synchronized void isForgotten(Moment moment) {
    moments.remove(moment.id());
  }

  /** Refuses to go on when something would be lost that nobody has agreed to lose. */
  void mayBeLost(boolean agreed) {
    int count = count();
    if (count > 0 && !agreed) {
      throw new Impossible("handmade", count + " acts made by hand would be lost", count);
    }
  }

  private int all() {
    return telegram.chats().stream().mapToInt(Chat::acts).sum();
  }
}
