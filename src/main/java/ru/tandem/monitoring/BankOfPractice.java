package ru.tandem.monitoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import ru.tandem.consents.Consents;
import ru.tandem.monitoring.stories.TellStory;
import ru.tandem.people.People;
import ru.tandem.people.Person;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.CuratedProgrammes;
import ru.tandem.programmes.MentoringForm;
import ru.tandem.programmes.Programme;
import ru.tandem.tandems.DevelopmentPlan;
import ru.tandem.tandems.DevelopmentPlans;
import ru.tandem.tandems.EndCause;
import ru.tandem.tandems.PlanTask;
import ru.tandem.tandems.PlanTasks;
import ru.tandem.tandems.Tandem;
import ru.tandem.tandems.Tandems;

/**
 * The finished plans and told stories of a curator's schools: what can be learned from them stays,
 * and whose they were only where everybody in the pair has agreed to be named.
 */
@Component
public class BankOfPractice {

  private static final String SOMEBODY = "…";

  private final CuratedProgrammes programmes;
  private final Tandems tandems;
  private final DevelopmentPlans plans;
  private final PlanTasks tasks;
  private final Consents consents;
  private final People people;
  private final TellStory tell;

  BankOfPractice(
      CuratedProgrammes programmes,
      Tandems tandems,
      DevelopmentPlans plans,
      PlanTasks tasks,
      Consents consents,
      People people,
      TellStory tell) {
    this.programmes = programmes;
    this.tandems = tandems;
    this.plans = plans;
    this.tasks = tasks;
    this.consents = consents;
    this.people = people;
    this.tell = tell;
  }

  /**
   * The newest first.
   *
   * @param form of this form only; empty for all
   * @param beginnings of words all of which stand in it; none for all
   */
  public List<Practice> find(
      Person curator, Optional<MentoringForm> form, List<String> beginnings) {
    return programmes.all(curator).stream()
        .filter(one -> form.isEmpty() || form.get() == one.form())
        .flatMap(one -> Stream.concat(of(one), told(one)))
        .filter(practice -> practice.tellsOf(beginnings))
        .toList();
  }

  /** The forms of which there is anything. */
  public List<MentoringForm> forms(Person curator) {
    return find(curator, Optional.empty(), List.of()).stream()
        .map(Practice::form)
        .distinct()
        .toList();
  }

  private Stream<Practice> of(Programme programme) {
    return tandems.findByProgrammeIdOrderById(programme.id()).stream()
        .filter(tandem -> tandem.endCause().filter(EndCause.DONE::equals).isPresent())
        .filter(tandem -> tandem.aim().isPresent())
        .map(tandem -> practice(programme, tandem));
  }

  private Stream<Practice> told(Programme programme) {
    return tell.told(programme.id()).stream()
        .map(
            story ->
                new Practice(
                    programme.form(),
                    "",
                    "",
                    List.of(),
                    story.words(),
                    names(tandems.get(story.tandem()))));
  }

  private Practice practice(Programme programme, Tandem tandem) {
    boolean named = tandem.participants().stream().allMatch(consents::publishingAllowed);
    List<String> names = names(tandem);
    List<String> steps =
        tasks.of(tandem.id()).stream()
            .filter(PlanTask::isDone)
            .map(task -> named ? task.title() : without(names, task.title()))
            .toList();
    Optional<DevelopmentPlan.Content> plan =
        plans.findByTandemId(tandem.id()).map(DevelopmentPlan::content);
    UnaryOperator<String> shown = words -> named ? words : without(names, words);
    return new Practice(
        programme.form(),
        plan.map(DevelopmentPlan.Content::problem).map(shown).orElse(""),
        shown.apply(tandem.aim().orElseThrow()),
        steps,
        plan.map(DevelopmentPlan.Content::results).map(shown).orElse(""),
        named ? names : List.of());
  }

  private List<String> names(Tandem tandem) {
    List<String> names = new ArrayList<>();
    for (PersonId id : tandem.people()) {
      people.get(id).name().ifPresent(names::add);
    }
    return names;
  }

  /** Who wrote a name into the plan did not think of a bank. */
  private static String without(List<String> names, String words) {
    String left = words;
    for (String name : names) {
      for (String part : name.split("\\s+")) {
        if (part.length() > 2) {
          left =
              left.replaceAll(
                  "(?iu)(?<!\\p{L})"
                      + Pattern.quote(part.substring(0, part.length() - 1))
                      + "\\p{L}{0,3}(?!\\p{L})",
                  SOMEBODY);
        }
      }
    }
    return left;
  }
}
