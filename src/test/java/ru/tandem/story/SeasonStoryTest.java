package ru.tandem.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import ru.tandem.enrolment.Participants;
import ru.tandem.enrolment.Step;
import ru.tandem.feedback.FullCycles;
import ru.tandem.meetings.MeetingState;
import ru.tandem.meetings.Meetings;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.Programmes;
import ru.tandem.sandbox.LocalTelegram;
import ru.tandem.sandbox.Phone;
import ru.tandem.sandbox.Season;
import ru.tandem.sandbox.Subscriber;
import ru.tandem.tandems.Tandems;

/** One season, from the operator's first tap to the summary, by people with phones. */
@ExtendWith(OutputCaptureExtension.class)
@TestMethodOrder(OrderAnnotation.class)
class SeasonStoryTest {

  private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");

  /** A second touch of a tick takes it away again, and a form knows its own questions. */
  private static final String QUESTION = "f:";

  private static final int MENTEES = 5;

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

  /** How many messages the bot has sent to each in a season of steady fingers. */
  private static Map<String, Integer> usual;

  @Test
  @Order(1)
  void aSeasonFromTheFirstTapToTheSummary(CapturedOutput log) {
    try (House house = House.onSqlite()) {
      usual = act(house, log);
      new PapersOfScene(house, curator(house), programme(house)).tellTheSame();
    }
  }

  /**
   * Whoever touches every button twice is told and does no more than any other, on any database.
   */
  @Test
  @Order(2)
  void tremblingThumbsChangeNothingOnPostgresEither(CapturedOutput log) {
    assertThat(usual).as("a season of steady fingers").isNotNull();
    try (House house = House.onPostgres()) {
      house.telegram().tapTwice(data -> !data.startsWith(QUESTION));
      assertThat(act(house, log)).isEqualTo(usual);
    }
  }

  private static Consumer<LocalDateTime> travel(House house) {
    return when -> house.travel(when.atZone(MOSCOW).toInstant());
  }

  private static Map<String, Integer> act(House house, CapturedOutput log) {
    Season season = new Season(house.telegram(), travel(house), A_FEW);
    season.beforeTheSeason();
    season.beforeTheGathering();
    assertThat(reached(house, Step.READY)).isEqualTo(A_FEW.size());

    season.pairsAtWork();
    house.beginAnew();
    assertThat(house.bean(Tandems.class).count()).isEqualTo(MENTEES);
    Map<MeetingState, Long> meetings =
        house.bean(Meetings.class).countByState(programme(house).id());
    assertThat(meetings.get(MeetingState.HELD)).isGreaterThan(MENTEES * 3);
    assertThat(meetings.get(MeetingState.MISSED)).isPositive();
    assertThat(season.curator().botTexts())
        .filteredOn(text -> text.contains("Сводка недели"))
        .hasSizeGreaterThan(5);

    season.endOfTheSeason();
    assertThat(house.bean(FullCycles.class).of(programme(house)).values())
        .hasSize(A_FEW.size())
        .allSatisfy(one -> assertThat(one.missing()).isEmpty());
    season.curator().presses("Итоги").sees("Довольны программой");
    season.curator().receivesFile("png");
    holdsNobodysData(log.getAll(), season);
    house.telegram().awaitQuiet();
    return said(house.telegram());
  }

  private static Phone curator(House house) {
    LocalTelegram telegram = house.telegram();
    return telegram.subscribers().stream()
        .filter(one -> one.name().equals("Марина Ветлугина"))
        .map(one -> telegram.phone(one.id()))
        .findFirst()
        .orElseThrow();
  }

  private static Map<String, Integer> said(LocalTelegram telegram) {
    Map<String, Integer> said = new TreeMap<>();
    for (Subscriber one : telegram.subscribers()) {
      said.put(one.name(), telegram.phone(one.id()).botTexts().size());
    }
    return said;
  }

  private static long reached(House house, Step step) {
    Participants participants = house.bean(Participants.class);
    return participants.findByProgrammeIdOrderById(programme(house).id()).stream()
        .filter(participant -> participant.has(step))
        .count();
  }

  private static Programme programme(House house) {
    return house.bean(Programmes.class).findAll().get(0);
  }

  /** Ids may be logged; whoever reads the log learns nothing of anybody. */
  private static void holdsNobodysData(String log, Season season) {
    assertThat(log).as("what is logged is seen here").contains("GracefulShutdown");
    assertThat(season.secrets()).contains("Вера").hasSizeGreaterThan(60);
    for (String secret : season.secrets()) {
      assertThat(log).doesNotContain(secret);
    }
    assertThat(log).doesNotContain("No message ");
  }
}
