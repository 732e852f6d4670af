package ru.tandem.roadmap;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import ru.tandem.config.Words;

/** An action of which the bot has seen that it is done, for who only looks: nothing is ticked. */
record SeenAction(RoadmapAction action, Instant at) implements PlannedAction {

  @Override
  public ActionId id() {
    return action.id();
  }

  @Override
  public Stage stage() {
    return action.stage();
  }

  @Override
  public Words title() {
    return action.title();
  }

  @Override
  public Optional<Paper> document() {
    return action.document();
  }

  @Override
  public LocalDate dueOn() {
    return action.dueOn();
  }

  @Override
  public Optional<Instant> doneAt() {
    return Optional.of(at);
  }
}
