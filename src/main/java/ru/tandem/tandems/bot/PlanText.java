package ru.tandem.tandems.bot;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.Text;
import ru.tandem.documents.HeadsWord;
import ru.tandem.people.Person;
import ru.tandem.people.PersonId;
import ru.tandem.tandems.DevelopmentPlan;
import ru.tandem.tandems.DevelopmentPlans;
import ru.tandem.tandems.PlanTask;
import ru.tandem.tandems.PlanTasks;
import ru.tandem.tandems.Tandem;
import ru.tandem.tandems.WorkOnPlan;

/** A plan in words, the same for everybody who may read it. */
@Component
class PlanText {

  private static final int BAR = 10;

  private final DevelopmentPlans plans;
  private final PlanTasks tasks;
  private final WorkOnPlan work;
  private final TandemCards cards;
  private final Chats chats;

  PlanText(
      DevelopmentPlans plans, PlanTasks tasks, WorkOnPlan work, TandemCards cards, Chats chats) {
    this.plans = plans;
    this.tasks = tasks;
    this.work = work;
    this.cards = cards;
    this.chats = chats;
  }

  Text of(Person reader, Tandem tandem) {
    return Text.paragraphs(
        Text.lines(Text.of("tandems.plan.heading"), bar(tandem)),
        Text.lines(
            tandem
                .aim()
                .map(aim -> Text.of("tandems.aim", aim))
                .orElse(Text.of("tandems.plan.noaim")),
            content(tandem)),
        tasks(reader, tandem),
        standing(tandem));
  }

  /** How far they have come. */
  Text bar(Tandem tandem) {
    List<PlanTask> all = tasks.of(tandem.id());
    if (all.isEmpty()) {
      return Text.empty();
    }
    int done = (int) all.stream().filter(PlanTask::isDone).count();
    int full = Math.round((float) done * BAR / all.size());
    return Text.of("tandems.plan.bar", "▓".repeat(full) + "░".repeat(BAR - full), done, all.size());
  }

  private Text content(Tandem tandem) {
    Optional<DevelopmentPlan> plan = plans.findByTandemId(tandem.id());
    if (plan.isEmpty()) {
      return Text.empty();
    }
    DevelopmentPlan.Content content = plan.get().content();
    return Text.lines(
        words("tandems.plan.problem", content.problem()),
        words("tandems.plan.results", content.results()),
        how(content));
  }

  /** Where nobody has said yet how they meet, only the term is known. */
  private static Text how(DevelopmentPlan.Content content) {
    return content.rhythm().isEmpty()
        ? Text.of("tandems.plan.until", content.until())
        : Text.of(
            "tandems.plan.how",
            Text.of("tandems.plan.mode." + content.mode()),
            content.rhythm(),
            content.until());
  }

  private static Text words(String key, String words) {
    return words.isEmpty() ? Text.empty() : Text.of(key, words);
  }

  private Text tasks(Person reader, Tandem tandem) {
    List<Text> lines = new ArrayList<>();
    for (PlanTask task : tasks.of(tandem.id())) {
      lines.add(line(reader, tandem, task, lines.size() + 1));
    }
    return lines.isEmpty() ? Text.of("tandems.plan.empty") : Text.lines(lines);
  }

  /** One task, with its number, kind, who does it, and the mentor's word. */
  Text line(Person reader, Tandem tandem, PlanTask task, int number) {
    String key = "tandems.plan." + state(reader, task);
    List<Text> about = new ArrayList<>();
    task.kind().ifPresent(kind -> about.add(Text.of("tandems.kind." + kind)));
    task.person().ifPresent(who -> about.add(doer(tandem, task, who)));
    Text line = Text.of(key, number, task.title(), task.dueOn());
    Text detail = about.isEmpty() ? Text.empty() : Text.of("tandems.plan.about", Text.list(about));
    Text redo = task.redo().map(words -> Text.of("tandems.plan.redo", words)).orElse(Text.empty());
    return Text.lines(line, detail, redo);
  }

  private Text doer(Tandem tandem, PlanTask task, PersonId who) {
    return !task.isDone() && tandem.isNobodys(who)
        ? Text.of("tandems.plan.nobody")
        : cards.name(tandem.inPlaceOf(who));
  }

  private String state(Person reader, PlanTask task) {
    if (task.isAccepted()) {
      return "done";
    }
    if (task.isDone()) {
      return "waits";
    }
    LocalDate today = chats.today(reader);
    return task.dueOn().isBefore(today) ? "late" : "todo";
  }

  /** Who has agreed to it, and whether the curator has seen it. */
  private Text standing(Tandem tandem) {
    if (!work.isWhole(tandem) || tandem.isEnded()) {
      return Text.empty();
    }
    List<PersonId> missing = work.awaited(tandem);
    Text agreed =
        missing.isEmpty()
            ? Text.of("tandems.plan.agreed")
            : Text.of("tandems.plan.missing", cards.names(missing));
    Text seen =
        plans
            .findByTandemId(tandem.id())
            .flatMap(DevelopmentPlan::seenAt)
            .map(at -> Text.of("tandems.plan.seen", at))
            .orElse(Text.empty());
    return Text.lines(agreed, seen, head(tandem));
  }

  /** Where it has been laid before the head. */
  private Text head(Tandem tandem) {
    HeadsWord word =
        plans.findByTandemId(tandem.id()).map(DevelopmentPlan::head).orElseGet(HeadsWord::new);
    return word.isWaiting()
        ? Text.of("tandems.plan.lies")
        : word.approvedAt().map(at -> Text.of("tandems.plan.yes", at)).orElse(Text.empty());
  }
}
