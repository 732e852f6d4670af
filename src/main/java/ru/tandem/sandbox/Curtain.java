package ru.tandem.sandbox;

import java.util.concurrent.atomic.AtomicReference;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * One thing at a time happens on the stage: a scene, a move of time, a moment kept or brought back.
 * Every open page sees what it is.
 */
@Component
@Profile("demo")
class Curtain {

  private final Events events;
  private final AtomicReference<Shown> shown = new AtomicReference<>(Shown.NOTHING);

  /**
   * What goes on.
   *
   * @param what "scene", "time" or "moment"; empty for nothing
   * @param name which of them
   * @param progress 0 to 1
   * @param text what is being done now, as a code that the page has words for
   * @param failed the code of what went wrong at the end; empty when all went well
   */
  record Shown(
      String what, String name, boolean busy, double progress, String text, String failed) {

    static final Shown NOTHING = new Shown("", "", false, 0, "", "");
  }

  Curtain(Events events) {
    this.events = events;
  }

  /** Takes the stage, unless something else goes on there. */
  void raise(String what, String name) {
    Shown before = shown.get();
    Shown next = new Shown(what, name, true, 0, "", "");
    if (before.busy() || !shown.compareAndSet(before, next)) {
      throw new Impossible("busy", "Something goes on already: " + before.what(), before.what());
    }
    events.tellAll("stage", next);
  }

  void reaches(double progress, String text) {
    Shown now = shown.get();
    show(new Shown(now.what(), now.name(), true, progress, text, ""));
  }

  /**
   * @param failed empty when all went well
   */
  void fall(String failed) {
    Shown now = shown.get();
    show(new Shown(now.what(), now.name(), false, 1, "", failed));
  }

  private void show(Shown next) {
    shown.set(next);
    events.tellAll("stage", next);
  }
}
