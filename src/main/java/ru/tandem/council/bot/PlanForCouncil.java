package ru.tandem.council.bot;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.council.PlansForCouncil;
import ru.tandem.people.Person;
import ru.tandem.tandems.DevelopmentPlan;
import ru.tandem.tandems.DevelopmentPlans;
import ru.tandem.tandems.PlanTask;
import ru.tandem.tandems.PlanTasks;
import ru.tandem.tandems.Tandem;

/** A plan as the council reads it: what is written in it, and nothing of how the pair gets on. */
@Component
class PlanForCouncil {

  private final DevelopmentPlans plans;
  private final PlanTasks tasks;
  private final PlansForCouncil council;
  private final CouncilNames names;

  PlanForCouncil(
      DevelopmentPlans plans, PlanTasks tasks, PlansForCouncil council, CouncilNames names) {
    this.plans = plans;
    this.tasks = tasks;
    this.council = council;
    this.names = names;
  }

  /**
   * @param preface what has just been done; may be empty
   */
  Screen of(Person member, Tandem tandem, Text preface) {
    Text text =
        Text.paragraphs(
            preface,
            Text.of("tandems.plan.title", names.whose(tandem)),
            Text.lines(
                tandem.aim().map(aim -> Text.of("tandems.aim", aim)).orElse(Text.empty()),
                plans
                    .findByTandemId(tandem.id())
                    .map(DevelopmentPlan::content)
                    .map(PlanForCouncil::content)
                    .orElse(Text.empty())),
            Text.lines(steps(tandem)),
            council.said(member.id(), tandem).map(PairForCouncil::own).orElse(Text.empty()),
            Text.of("council.between"));
    return Screen.of(text)
        .with(
            Button.press("council.advise", CouncilPlans.ADVISE, tandem.id()),
            Button.press("council.fine", "council.plan.fine", tandem.id()))
        .with(
            Button.press("council.plans.all", "council.plans", tandem.programme(), 0),
            Button.home());
  }

  private static Text content(DevelopmentPlan.Content content) {
    Text how =
        content.rhythm().isEmpty()
            ? Text.of("tandems.plan.until", content.until())
            : Text.of(
                "tandems.plan.how",
                Text.of("tandems.plan.mode." + content.mode()),
                content.rhythm(),
                content.until());
    return Text.lines(
        written("tandems.plan.problem", content.problem()),
        written("tandems.plan.results", content.results()),
        how);
  }

  private static Text written(String key, String words) {
    return words.isEmpty() ? Text.empty() : Text.of(key, words);
  }

  private List<Text> steps(Tandem tandem) {
    List<Text> steps = new ArrayList<>();
    for (PlanTask task : tasks.of(tandem.id())) {
      steps.add(Text.of("tandems.plan.todo", steps.size() + 1, task.title(), task.dueOn()));
    }
    return steps;
  }
}
