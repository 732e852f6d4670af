package ru.tandem.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import ru.tandem.story.House;

/** A season in which everybody touches every button twice says and does no more than any other. */
class TremblingThumbsTest {

  /** A second touch of a tick takes it away again, and a form knows its own questions. */
  private static final String QUESTION = "f:";

  private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");

  private static final List<String> A_FEW =
      List.of(
          "Аня Лисицына",
          "Миша Корнеев",
          "Соня Ветрова",
          "Вера Снегирёва",
          "Гриша Полозов",
          "Рита Ольхова",
          "Данил Ясенев",
          "Илья Тополев",
          "Захар Боровой");

  @Test
  void nothingIsSaidOrDoneTwice() {
    assertThat(season(true)).isEqualTo(season(false));
  }

  /** How many messages the bot has sent to each. */
  private static Map<String, Long> season(boolean trembling) {
    try (House house = House.onSqlite()) {
      if (trembling) {
        house.telegram().tapTwice(data -> !data.startsWith(QUESTION));
      }
      Consumer<LocalDateTime> travel = when -> house.travel(when.atZone(MOSCOW).toInstant());
      Season season = new Season(house.telegram(), travel, A_FEW);
      season.beforeTheSeason();
      season.beforeTheGathering();
      season.pairsAtWork();
      season.endOfTheSeason();
      house.telegram().awaitQuiet();
      return said(house.telegram());
    }
  }

  private static Map<String, Long> said(LocalTelegram telegram) {
    Map<String, Long> said = new TreeMap<>();
    for (Subscriber one : telegram.subscribers()) {
      long messages = telegram.chat(one.id()).messages().stream().filter(Message::fromBot).count();
      said.put(one.firstName(), messages);
    }
    return said;
  }
}
