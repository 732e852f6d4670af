package ru.tandem.sandbox;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Counts what visitors have done by hand and would lose by a scene. */
@Component
@Profile("demo")
class Handiwork {

  private final LocalTelegram telegram;
  private volatile int known;

  Handiwork(LocalTelegram telegram) {
    this.telegram = telegram;
  }

  /** So much has been done since the last scene, or since the moment was last kept. */
  int count() {
    return Math.max(0, all() - known);
  }

  /** All that has been done so far is a scene's, or is kept elsewhere. */
  void isSafe() {
    known = all();
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
