package ru.tandem.sandbox;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;

/** The stages that the page offers; each begins with a clean slate and is acted from the start. */
class DemoStages implements Stages {

  static final Instant BEGINNING = Instant.parse("2026-09-07T06:00:00Z");

  private static final List<Stage> ALL =
      List.of(
          new Stage("before-the-season", "До начала сезона"),
          new Stage("before-the-gathering", "Перед встречей знакомств"),
          new Stage("pairs-proposed", "Пары предложены"),
          new Stage("pairs-at-work", "Пары работают"),
          new Stage("end-of-the-season", "Конец сезона"));

  private final LocalTelegram telegram;
  private final DemoTime time;
  private final CleanSlate slate;

  DemoStages(LocalTelegram telegram, DemoTime time, CleanSlate slate) {
    this.telegram = telegram;
    this.time = time;
    this.slate = slate;
  }

  @Override
  public List<Stage> all() {
    return ALL;
  }

  @Override
  public void act(String name, Progress progress) {
    slate.wipe(BEGINNING);
    Season season = new Season(telegram, this::to).watchedBy(progress);
    List<Runnable> acts =
        List.of(
            season::beforeTheSeason,
            season::beforeTheGathering,
            season::pairsProposed,
            season::sixWeeks,
            season::endOfTheSeason);
    for (int act = 0; act < ALL.size(); act++) {
      acts.get(act).run();
      if (ALL.get(act).name().equals(name)) {
        return;
      }
    }
  }

  private void to(LocalDateTime when) {
    time.to(when.atZone(time.zone()).toInstant());
  }
}
