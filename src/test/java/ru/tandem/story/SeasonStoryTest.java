package ru.tandem.story;

import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import ru.tandem.sandbox.Season;

/** One season, from the operator's first tap to the summary, by people with phones. */
class SeasonStoryTest {

  @Test
  void aSeasonFromTheFirstTapToTheSummary() {
    try (House house = House.onSqlite()) {
      Season season =
          new Season(
              house.telegram(),
              when -> house.travel(when.atZone(ZoneId.of("Europe/Moscow")).toInstant()));
      season.beforeTheSeason();
      season.beforeTheGathering();
      season.pairsAtWork();
    }
  }
}
