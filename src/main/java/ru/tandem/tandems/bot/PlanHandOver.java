package ru.tandem.tandems.bot;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.ScreenPlace;
import ru.tandem.conversation.Text;
import ru.tandem.tandems.PlanTasks;
import ru.tandem.tandems.Tandem;

/** What they work for, how far they are, and which steps are still to be made. */
@Component
@Order(ScreenPlace.PLAN)
class PlanHandOver implements HandOver {

  private static final int MOST = 5;

  private final PlanTasks tasks;
  private final PlanText words;

  PlanHandOver(PlanTasks tasks, PlanText words) {
    this.tasks = tasks;
    this.words = words;
  }

  @Override
  public List<Text> lines(Tandem tandem, Instant since) {
    List<Text> lines = new ArrayList<>();
    tandem.aim().ifPresent(aim -> lines.add(Text.of("tandems.aim", aim)));
    lines.add(words.bar(tandem));
    tasks.of(tandem.id()).stream()
        .filter(task -> !task.isDone())
        .limit(MOST)
        .forEach(task -> lines.add(Text.of("tandems.step.todo", task.title(), task.dueOn())));
    return lines;
  }
}
