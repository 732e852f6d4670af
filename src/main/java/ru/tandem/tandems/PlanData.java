package ru.tandem.tandems;

import java.util.List;
import java.util.function.Predicate;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import ru.tandem.people.ErasedRows;
import ru.tandem.people.Erasing;
import ru.tandem.people.PersonErased;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.ErasedFromProgramme;

/** What somebody wrote of a plan, and had to do by it, is forgotten with the person. */
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
    for (Tandem tandem : tandems.withPerson(person).stream().filter(which).toList()) {
      plans
          .findByTandemId(tandem.id())
          .filter(plan -> plan.writtenBy().filter(person::equals).isPresent())
          .ifPresent(
              plan -> {
                plan.forgetsWordsOf(person);
                rows.add(1);
              });
      tasks.of(tandem.id()).stream()
          .filter(task -> task.person().filter(person::equals).isPresent())
          .forEach(task -> task.by(null));
    }
    List<PlanYes> said =
        yeses.findByPersonId(person).stream()
            .filter(yes -> which.test(tandems.get(yes.tandem())))
            .toList();
    yeses.deleteAll(said);
    rows.add(said.size());
    entries.findByPersonId(person).stream()
        .filter(entry -> which.test(tandems.get(entry.tandem())))
        .forEach(
            entry -> {
              entry.forgetsWho();
              rows.add(1);
            });
  }
}
