package ru.tandem.roadmap;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import ru.tandem.programmes.Programme;
import ru.tandem.schools.Schools;

/** Ticks by itself what the bot has seen happen, before anybody is told that it is late. */
@Component
class SeeFacts {

  private final Happened happened;
  private final Schools schools;
  private final Clock clock;

  SeeFacts(Happened happened, Schools schools, Clock clock) {
    this.happened = happened;
    this.schools = schools;
    this.clock = clock;
  }

  List<RoadmapAction> in(Programme programme, List<RoadmapAction> actions) {
    actions.forEach(
        action -> fact(programme, action).ifPresent(at -> action.seen(name(action), at)));
    return actions;
  }

  /** The same for who only looks: nothing is ticked. */
  List<PlannedAction> look(Programme programme, List<RoadmapAction> actions) {
    return actions.stream().map(action -> look(programme, action)).toList();
  }

  private PlannedAction look(Programme programme, RoadmapAction action) {
    return fact(programme, action)
        .<PlannedAction>map(at -> new SeenAction(action, at))
        .orElse(action);
  }

  /** When it has happened, as far as that would change anything. */
  private Optional<Instant> fact(Programme programme, RoadmapAction action) {
    if (programme.isClosed() || !action.maySee()) {
      return Optional.empty();
    }
    Instant now = clock.instant();
    LocalDate today = LocalDate.ofInstant(now, schools.get(programme.school()).zone());
    boolean due = !today.isBefore(action.dueOn());
    return happened.when(programme, name(action), due, now);
  }

  private static String name(RoadmapAction action) {
    return action.stage().name().toLowerCase(Locale.ROOT) + "." + action.code();
  }
}
