package ru.tandem.tandems;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import ru.tandem.people.DataAsked;
import ru.tandem.people.DataPlace;
import ru.tandem.people.DataSheet;
import ru.tandem.people.ErasedRows;
import ru.tandem.people.Erasing;
import ru.tandem.people.PersonErased;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.ErasedFromProgramme;

/**
 * What somebody wrote of a plan, and had to do by it: shown to who asks, and forgotten with the
 * person, in whosever history it stands.
 */
@Component
class PlanData {

  private final Tandems tandems;
  private final DevelopmentPlans plans;
  private final PlanTasks tasks;
  private final PlanYeses yeses;
  private final PlanEntries entries;

  PlanData(
      Tandems tandems,
      DevelopmentPlans plans,
      PlanTasks tasks,
      PlanYeses yeses,
      PlanEntries entries) {
    this.tandems = tandems;
    this.plans = plans;
    this.tasks = tasks;
    this.yeses = yeses;
    this.entries = entries;
  }

  @EventListener
  @Order(DataPlace.PAIRS)
  void write(DataAsked asked) {
    DataSheet sheet = asked.sheet();
    for (Tandem tandem : tandems.everWith(asked.person())) {
      plans
          .findByTandemId(tandem.id())
          .filter(plan -> tandem.has(asked.person()) || plan.isOf(asked.person()))
          .ifPresent(plan -> write(plan.content(), sheet));
      tasks.of(tandem.id()).stream()
          .filter(task -> tandem.has(asked.person()) || task.isOf(asked.person()))
          .flatMap(task -> task.redo().stream())
          .forEach(words -> sheet.line("tandems.mydata.redo", words));
    }
    for (PlanEntry entry : entries.findByPersonId(asked.person())) {
      sheet.line("tandems.mydata.entry", entry.doneAt(), entry.words().orElse(""));
    }
  }

  private static void write(DevelopmentPlan.Content content, DataSheet sheet) {
    Stream.of(content.problem(), content.results(), content.rhythm())
        .filter(words -> !words.isEmpty())
        .forEach(words -> sheet.line("tandems.mydata.plan", words));
    sheet.line("tandems.mydata.term", content.until());
  }

  @EventListener
  @Order(Erasing.WRITTEN_IN_OWN_PAIRS)
  void erase(PersonErased erased) {
    forget(erased.person(), tandem -> true, erased.rows());
  }

  @EventListener
  @Order(Erasing.WRITTEN_IN_PAIRS)
  void erase(ErasedFromProgramme erased) {
    forget(erased.person(), tandem -> tandem.programme().equals(erased.programme()), erased.rows());
  }

  private void forget(PersonId person, Predicate<Tandem> which, ErasedRows rows) {
    for (Tandem tandem : tandems.everWith(person).stream().filter(which).toList()) {
      forgetHistory(tandem, person, rows);
      plans
          .findByTandemId(tandem.id())
          .filter(plan -> plan.isOf(person))
          .ifPresent(
              plan -> {
                plan.forgetsWordsOf(person);
                rows.add(1);
              });
      forgetTasks(tandem, person);
    }
    List<PlanYes> said =
        yeses.findByPersonId(person).stream()
            .filter(yes -> which.test(tandems.get(yes.tandem())))
            .toList();
    yeses.deleteAll(said);
    rows.add(said.size());
  }

  /** In what words it was given back belongs to the mentor who said it and to who had to do it. */
  private void forgetTasks(Tandem tandem, PersonId person) {
    boolean mentor = person.equals(tandem.mentorPerson());
    for (PlanTask task : tasks.of(tandem.id())) {
      boolean own = task.person().filter(person::equals).isPresent();
      if (mentor || own || task.person().isEmpty() && tandem.mentees().size() < 2) {
        task.forgetsRedo();
      }
      if (own) {
        task.by(null);
      }
    }
  }

  /** The same words stand where others have accepted or changed what this one wrote. */
  private void forgetHistory(Tandem tandem, PersonId person, ErasedRows rows) {
    List<PlanEntry> all = entries.findByTandemIdOrderByIdDesc(tandem.id());
    Set<String> own = new HashSet<>();
    all.stream()
        .filter(entry -> entry.isOf(person))
        .forEach(one -> one.words().ifPresent(own::add));
    tasks.findByAddedBy(person).forEach(task -> own.add(task.title()));
    for (PlanEntry entry : all) {
      if (entry.isOf(person)) {
        entry.forgetsWho();
        rows.add(1);
      } else if (entry.words().filter(own::contains).isPresent()) {
        entry.forgetsWords();
        rows.add(1);
      }
    }
  }
}
