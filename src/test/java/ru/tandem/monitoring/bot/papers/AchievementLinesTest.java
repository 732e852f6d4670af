package ru.tandem.monitoring.bot.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import ru.tandem.conversation.Text;
import ru.tandem.monitoring.MonitoringConfig;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.Programme;
import ru.tandem.tandems.Achievement;
import ru.tandem.tandems.AchievementKind;
import ru.tandem.tandems.AchievementLevel;
import ru.tandem.tandems.AchievementResult;
import ru.tandem.tandems.Achievements;

/** Achievements by level: nothing of few, also not by taking one figure from another. */
class AchievementLinesTest {

  private final List<Achievement> all = new ArrayList<>();

  private void has(long person, AchievementLevel level) {
    Achievement one = mock(Achievement.class);
    when(one.person()).thenReturn(new PersonId(person));
    when(one.what())
        .thenReturn(
            new Achievement.What(
                AchievementKind.values()[0], level, AchievementResult.values()[0]));
    all.add(one);
  }

  private Text told() {
    Achievements achievements = mock(Achievements.class);
    when(achievements.findByProgrammeIdOrderById(any())).thenReturn(all);
    MonitoringConfig config = mock(MonitoringConfig.class, RETURNS_DEEP_STUBS);
    when(config.thresholds().fewest()).thenReturn(5);
    return new AchievementLines(achievements, config).of(mock(Programme.class));
  }

  @Test
  void ofFourPeopleNothingIsTold() {
    for (int person = 1; person <= 4; person++) {
      has(person, AchievementLevel.SCHOOL);
      has(person, AchievementLevel.TOWN);
    }
    assertThat(told()).isEqualTo(Text.of("monitoring.achievements.few", 5));
  }

  @Test
  void aLevelIsToldWhereItAndWhatIsLeftAreOfFive() {
    for (int person = 1; person <= 6; person++) {
      has(person, AchievementLevel.SCHOOL);
    }
    for (int person = 11; person <= 15; person++) {
      has(person, AchievementLevel.REGION);
    }
    assertThat(told())
        .isEqualTo(
            Text.lines(
                List.of(
                    Text.of("monitoring.achievements", 11, 11),
                    Text.of("monitoring.achievements.SCHOOL", 6, 6),
                    Text.of("monitoring.achievements.REGION", 5, 5))));
  }

  @Test
  void oneOfTheCountryIsNotFoundByTakingTheOthersFromAll() {
    for (int person = 1; person <= 6; person++) {
      has(person, AchievementLevel.SCHOOL);
    }
    for (int person = 11; person <= 15; person++) {
      has(person, AchievementLevel.REGION);
    }
    has(21, AchievementLevel.COUNTRY);
    assertThat(told())
        .isEqualTo(
            Text.lines(
                List.of(
                    Text.of("monitoring.achievements", 12, 12),
                    Text.of("monitoring.achievements.SCHOOL", 6, 6))));
  }
}
