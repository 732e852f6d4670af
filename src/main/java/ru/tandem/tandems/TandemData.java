package ru.tandem.tandems;

import java.time.Clock;
import java.util.List;
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
import ru.tandem.people.People;
import ru.tandem.people.PersonErased;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.ErasedFromProgramme;

/**
 * With whom a person works, and what was planned: shown to who asks. The tandem of who is erased
 * comes to its end; a group goes on without a mentee.
 */
@Component
class TandemData {

  private final Tandems tandems;
  private final PlanTasks tasks;
  private final TandemRequests requests;
  private final Steerings steerings;
  private final StandIns standIns;
  private final EndTandem end;
  private final People people;
  private final Clock clock;

  TandemData(
      Tandems tandems,
      PlanTasks tasks,
      TandemRequests requests,
      Steerings steerings,
      StandIns standIns,
      EndTandem end,
      People people,
      Clock clock) {
    this.tandems = tandems;
    this.tasks = tasks;
    this.requests = requests;
    this.steerings = steerings;
    this.standIns = standIns;
    this.end = end;
    this.people = people;
    this.clock = clock;
  }

  @EventListener
  @Order(DataPlace.PAIRS)
  void write(DataAsked asked) {
    DataSheet sheet = asked.sheet();
    sheet.section("tandems.mydata");
    for (Tandem tandem : tandems.everWith(asked.person())) {
      write(tandem, asked.person(), sheet);
    }
    for (StandIn one : standIns.findByPersonIdOrderById(asked.person())) {
      sheet.line("tandems.mydata.standin", one.askedAt(), one.until(), one.words().orElse(""));
    }
    for (TandemRequest request : requests.findByPersonIdOrderById(asked.person())) {
      sheet.line("tandems.mydata.request." + request.kind(), request.words());
      request.reply().ifPresent(words -> sheet.line("tandems.mydata.reply", words));
    }
  }

  /** Whoever has left a group finds there what was his own. */
  private void write(Tandem tandem, PersonId person, DataSheet sheet) {
    String key = tandem.hadMentee(person) ? "tandems.mydata.mentee" : "tandems.mydata.mentor";
    sheet.line(key, names(tandem.companions(person)), tandem.formedAt());
    tandem
        .aim()
        .filter(aim -> tandem.has(person) || tandem.aimBy().filter(person::equals).isPresent())
        .ifPresent(aim -> sheet.line("tandems.mydata.aim", aim));
    for (PlanTask task : tasks.of(tandem.id())) {
      if (tandem.has(person) || task.isOf(person)) {
        sheet.line("tandems.mydata.task", task.title(), task.dueOn());
      }
    }
    for (Steering steering : steerings.about(tandem.id(), person)) {
      sheet.line("tandems.mydata.steering", steering.plannedAt(), steering.words().orElse(""));
    }
  }

  private String names(List<PersonId> ids) {
    return String.join(", ", ids.stream().map(id -> people.get(id).name().orElse("")).toList());
  }

  /** Before the consents are taken back: what has ended need not be paused. */
  @EventListener
  @Order(Erasing.OWN_PAIRS)
  void erase(PersonErased erased) {
    forget(erased.person(), tandem -> true, erased.rows());
  }

  /** After those who need to know who worked with whom. */
  @EventListener
  @Order(Erasing.PAIRS)
  void erase(ErasedFromProgramme erased) {
    forget(erased.person(), tandem -> tandem.programme().equals(erased.programme()), erased.rows());
  }

  private void forget(PersonId person, Predicate<Tandem> which, ErasedRows rows) {
    for (Tandem tandem : tandems.everWith(person).stream().filter(which).toList()) {
      tandem.forgetsWordsOf(person);
      List<Steering> steered = steerings.about(tandem.id(), person);
      steered.forEach(Steering::forgetsWords);
      rows.add(steered.size());
      if (!tandem.isEnded() && tandem.isAway(person)) {
        end.end(tandem, EndCause.ASKED, null, clock.instant());
      } else if (!tandem.isEnded() && tandem.has(person)) {
        end.without(person, tandem, EndCause.ASKED, null, clock.instant());
      }
    }
    List<PlanTask> planned =
        tasks.findByAddedBy(person).stream()
            .filter(task -> which.test(tandems.get(task.tandem())))
            .toList();
    List<TandemRequest> asked =
        Stream.concat(
                requests.findByPersonIdOrderById(person).stream(),
                requests.findByChildIdOrderById(person).stream())
            .filter(request -> which.test(tandems.get(request.tandem())))
            .toList();
    standIns.findByPersonIdOrderById(person).stream()
        .filter(one -> which.test(tandems.get(one.tandem())))
        .forEach(StandIn::forgetsWords);
    tasks.deleteAll(planned);
    requests.deleteAll(asked);
    rows.add(planned.size() + asked.size());
  }
}
