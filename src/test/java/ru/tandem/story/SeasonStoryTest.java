package ru.tandem.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import ru.tandem.enrolment.Participants;
import ru.tandem.enrolment.Step;
import ru.tandem.feedback.CyclePart;
import ru.tandem.feedback.FullCycles;
import ru.tandem.meetings.MeetingState;
import ru.tandem.meetings.Meetings;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.Programmes;
import ru.tandem.sandbox.Season;
import ru.tandem.tandems.Tandems;

/** One season, from the operator's first tap to the summary, by people with phones. */
@ExtendWith(OutputCaptureExtension.class)
class SeasonStoryTest {

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
  void aSeasonFromTheFirstTapToTheSummary(CapturedOutput log) {
    try (House house = House.onSqlite()) {
      act(house, new Season(house.telegram(), travel(house)), 12, 8, log);
    }
  }

  /** On the other database a few are enough: what they do is the same. */
  @Test
  void aSmallSeasonOnPostgres(CapturedOutput log) {
    try (House house = House.onPostgres()) {
      act(house, new Season(house.telegram(), travel(house), A_FEW), 5, 4, log);
    }
  }

  private static Consumer<LocalDateTime> travel(House house) {
    return when -> house.travel(when.atZone(MOSCOW).toInstant());
  }

  private static void act(
      House house, Season season, int mentees, int mentors, CapturedOutput log) {
    season.beforeTheSeason();
    season.beforeTheGathering();
    assertThat(reached(house, Step.READY)).isEqualTo(mentees + mentors);

    season.pairsAtWork();
    house.beginAnew();
    assertThat(house.bean(Tandems.class).count()).isEqualTo(mentees);
    Map<MeetingState, Long> meetings =
        house.bean(Meetings.class).countByState(programme(house).id());
    assertThat(meetings.get(MeetingState.HELD)).isGreaterThan(mentees * 3);
    assertThat(meetings.get(MeetingState.MISSED)).isPositive();
    assertThat(season.curator().botTexts())
        .filteredOn(text -> text.contains("Сводка недели"))
        .hasSizeGreaterThan(5);

    season.endOfTheSeason();
    assertThat(house.bean(FullCycles.class).of(programme(house)).values())
        .hasSize(mentees + mentors)
        .allSatisfy(one -> assertThat(one.missing()).doesNotContain(CyclePart.FINAL_SURVEY));
    season.curator().presses("Итоги").sees("Довольны программой");
    season.curator().receivesFile("png");

    holdsNobodysData(log.getAll(), season);
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
