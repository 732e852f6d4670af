package ru.tandem.roadmap;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import ru.tandem.config.ConfigDirectory;
import ru.tandem.config.Problems;
import ru.tandem.config.Section;
import ru.tandem.config.Words;

/** What {@code config/roadmap.yaml} says, read once at the start. */
@Component
public class RoadmapTemplate {

  private static final int LONGEST_TITLE = 80;
  private static final int LONGEST_ACTION = 120;
  private static final int LONGEST_CODE = 20;
  private static final int EARLIEST_WEEK = -52;
  private static final int LATEST_WEEK = 104;
  private static final int LONGEST_WEEKS = 52;
  private static final int EARLIEST_REMINDER = 60;

  /**
   * An action as the template has it.
   *
   * @param lastWeek the week, counted from the first day of a season, at whose end it is due
   * @param document what is owed on paper; null for nothing
   */
  record Planned(String code, int lastWeek, Duty who, Paper document, Words title) {}

  private final Map<Stage, Words> titles = new EnumMap<>(Stage.class);
  private final Map<Stage, List<Planned>> actions = new EnumMap<>(Stage.class);
  private final List<Integer> remindDays = new ArrayList<>();

  RoadmapTemplate(ConfigDirectory config) {
    Problems problems = new Problems();
    config.file("roadmap.yaml", problems, this::read);
    problems.refuse();
  }

  private Void read(Section file) {
    file.number("version", 1, 9999);
    file.texts("remind-days").forEach(days -> remindDays.add(days(file, days)));
    file.list("stages", this::stage);
    for (Stage stage : Stage.values()) {
      if (!actions.containsKey(stage)) {
        file.problem("stages", "stage " + stage.number() + " of seven is missing");
      }
    }
    return null;
  }

  private static int days(Section file, String days) {
    if (days.matches("\\d{1,2}") && Integer.parseInt(days) <= EARLIEST_REMINDER) {
      return Integer.parseInt(days);
    }
    file.problem("remind-days", "“" + days + "” is no number of days up to " + EARLIEST_REMINDER);
    return 0;
  }

  private Void stage(Section section) {
    Words title = section.label("title", LONGEST_TITLE);
    List<Planned> planned = section.list("actions", RoadmapTemplate::action);
    section
        .one("code", Stage.class)
        .ifPresent(
            stage -> {
              titles.put(stage, title);
              actions.put(stage, planned);
            });
    return null;
  }

  private static Planned action(Section action) {
    return new Planned(
        action.code("code", LONGEST_CODE),
        action.number("week", EARLIEST_WEEK, LATEST_WEEK)
            + action.number("weeks", 1, LONGEST_WEEKS),
        action.one("who", Duty.class).orElse(Duty.CURATOR),
        action.has("document") ? action.one("document", Paper.class).orElse(null) : null,
        action.label("title", LONGEST_ACTION));
  }

  public Words title(Stage stage) {
    return titles.get(stage);
  }

  List<Planned> actions(Stage stage) {
    return actions.get(stage);
  }

  /** So many days before an action is due the curator is reminded of it. */
  List<Integer> remindDays() {
    return remindDays;
  }

  /**
   * When an action is due in a season of these dates. What comes before the first day keeps its
   * distance to it; what comes after shrinks or stretches with the season.
   */
  LocalDate due(Planned action, LocalDate startsOn, LocalDate endsOn) {
    if (action.lastWeek() <= 0) {
      return startsOn.plusWeeks(action.lastWeek());
    }
    long days = ChronoUnit.DAYS.between(startsOn, endsOn);
    return startsOn.plusDays(Math.round((double) days * action.lastWeek() / weeks()));
  }

  /** How long the season of the template is. */
  private int weeks() {
    return actions.values().stream()
        .flatMap(List::stream)
        .mapToInt(Planned::lastWeek)
        .max()
        .orElse(1);
  }
}
