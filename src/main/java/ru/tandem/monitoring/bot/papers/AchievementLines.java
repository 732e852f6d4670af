package ru.tandem.monitoring.bot.papers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Text;
import ru.tandem.monitoring.MonitoringConfig;
import ru.tandem.monitoring.figures.Shield;
import ru.tandem.programmes.Programme;
import ru.tandem.tandems.Achievement;
import ru.tandem.tandems.AchievementLevel;
import ru.tandem.tandems.Achievements;

/** What mentors and mentees have achieved, by level; of a level that few have reached nothing. */
@Component
class AchievementLines {

  private final Achievements achievements;
  private final int fewest;

  AchievementLines(Achievements achievements, MonitoringConfig config) {
    this.achievements = achievements;
    this.fewest = config.thresholds().fewest();
  }

  Text of(Programme programme) {
    List<Achievement> all = achievements.findByProgrammeIdOrderById(programme.id());
    Set<Long> whole = people(all);
    if (whole.size() < fewest) {
      return Text.of("monitoring.achievements.few", fewest);
    }
    List<Text> lines = new ArrayList<>();
    lines.add(Text.of("monitoring.achievements", all.size(), whole.size()));
    shown(all, whole).forEach(some -> lines.add(line(some)));
    return Text.lines(lines);
  }

  /** The largest first, as long as nothing can be taken from the others that is of few. */
  private List<List<Achievement>> shown(List<Achievement> all, Set<Long> whole) {
    Shield shield = new Shield(fewest);
    List<Set<Long>> known = new ArrayList<>(List.of(whole));
    List<List<Achievement>> shown = new ArrayList<>();
    Stream.of(AchievementLevel.values())
        .map(level -> all.stream().filter(one -> one.what().level() == level).toList())
        .sorted(Comparator.comparing(some -> -people(some).size()))
        .filter(some -> shield.permits(people(some), known))
        .forEach(
            some -> {
              known.add(people(some));
              shown.add(some);
            });
    return shown;
  }

  private static Text line(List<Achievement> some) {
    AchievementLevel level = some.get(0).what().level();
    return Text.of("monitoring.achievements." + level, some.size(), people(some).size());
  }

  private static Set<Long> people(List<Achievement> some) {
    return some.stream().map(one -> one.person().value()).collect(Collectors.toSet());
  }
}
