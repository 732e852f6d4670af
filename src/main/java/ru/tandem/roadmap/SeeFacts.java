package ru.tandem.roadmap;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
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
    if (!programme.isClosed()) {
      Instant now = clock.instant();
      LocalDate today = LocalDate.ofInstant(now, schools.get(programme.school()).zone());
      actions.stream()
          .filter(RoadmapAction::maySee)
          .forEach(action -> see(programme, action, today, now));
    }
    return actions;
  }

  private void see(Programme programme, RoadmapAction action, LocalDate today, Instant now) {
    String fact = action.stage().name().toLowerCase(Locale.ROOT) + "." + action.code();
    boolean due = !today.isBefore(action.dueOn());
    happened.when(programme, fact, due, now).ifPresent(at -> action.seen(fact, at));
  }
}
