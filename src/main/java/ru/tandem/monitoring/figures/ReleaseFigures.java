package ru.tandem.monitoring.figures;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import ru.tandem.monitoring.MonitoringConfig;
import ru.tandem.monitoring.season.ReadSeason;
import ru.tandem.monitoring.season.Season;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.ProgrammeClosed;
import ru.tandem.programmes.Programmes;

/**
 * Decides which figures of a season are shown, and remembers them: chat, pictures and papers all
 * tell what has been released and nothing else, so that they say the same.
 */
@Component
public class ReleaseFigures {

  private final Programmes programmes;
  private final ReadSeason read;
  private final CountFigures count;
  private final ShownFigures shown;
  private final Shield shield;
  private final Clock clock;

  ReleaseFigures(
      Programmes programmes,
      ReadSeason read,
      CountFigures count,
      ShownFigures shown,
      MonitoringConfig config,
      Clock clock) {
    this.programmes = programmes;
    this.read = read;
    this.count = count;
    this.shown = shown;
    this.shield = new Shield(config.thresholds().fewest());
    this.clock = clock;
  }

  /** What has been released by now, without looking for more. */
  public Map<FigureKey, Released> shown(Programme programme) {
    Map<FigureKey, Released> latest = new LinkedHashMap<>();
    shown
        .findByProgrammeIdOrderById(programme.id())
        .forEach(one -> latest.put(one.key(), released(one)));
    return latest;
  }

  /** Looks which figures can be shown now, and releases them. */
  public Map<FigureKey, Released> now(Programme programme) {
    Season season = read.of(programme);
    LocalDate today = season.day(clock.instant());
    List<ShownFigure> before = shown.findByProgrammeIdOrderById(programme.id());
    Map<FigureKey, ShownFigure> latest = new LinkedHashMap<>();
    before.forEach(one -> latest.put(one.key(), one));
    Map<String, List<Figure>> quantities = new LinkedHashMap<>();
    count.of(season).stream()
        .map(one -> grown(one, latest))
        .forEach(
            one ->
                quantities
                    .computeIfAbsent(one.key().quantity(), any -> new ArrayList<>())
                    .add(one));
    quantities.forEach(
        (quantity, figures) ->
            permitted(figures, members(before, quantity)).stream()
                .filter(one -> isNews(one, latest.get(one.key())))
                .forEach(one -> shown.save(ShownFigure.of(programme.id(), one, today))));
    return shown(programme);
  }

  private static boolean isNews(Figure figure, ShownFigure latest) {
    return latest == null || !figure.people().equals(latest.members());
  }

  /** Whoever was shown in one class stays there, though he has gone to another since. */
  private static Figure grown(Figure figure, Map<FigureKey, ShownFigure> latest) {
    Set<Long> elsewhere = new HashSet<>();
    latest.forEach(
        (key, one) -> {
          if (key.isBeside(figure.key())) {
            elsewhere.addAll(one.members());
          }
        });
    Figure own = figure.without(elsewhere);
    ShownFigure before = latest.get(figure.key());
    return before == null ? own : own.after(before.members(), before.sums());
  }

  /** Before anything is put away: what has not been looked at by now could never be told. */
  @EventListener
  @Order(ProgrammeClosed.COUNTED)
  void on(ProgrammeClosed closed) {
    now(programmes.get(closed.programme()));
  }

  private static List<Set<Long>> members(List<ShownFigure> shown, String quantity) {
    return shown.stream()
        .filter(one -> one.key().quantity().equals(quantity))
        .map(ShownFigure::members)
        .toList();
  }

  /** Of one quantity: the whole, or what stands for it, and then its parts. */
  private List<Figure> permitted(List<Figure> figures, List<Set<Long>> before) {
    List<Figure> all = new ArrayList<>();
    Figure whole =
        figures.stream()
            .filter(one -> one.key().isWhole() && shield.permits(one.people(), before))
            .findFirst()
            .orElse(null);
    if (whole != null) {
      all.add(whole);
    }
    List<Figure> groups = figures.stream().filter(one -> !one.key().isWhole()).toList();
    all.addAll(shield.groups(whole, groups, before));
    return all;
  }

  private static Released released(ShownFigure one) {
    return new Released(one.members(), one.sums(), one.shownOn());
  }

  /**
   * A figure as it was last released.
   *
   * @param people whose answers are in it
   */
  public record Released(Set<Long> people, Sums sums, LocalDate on) {}
}
