package ru.tandem.tandems;

import java.time.Clock;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import ru.tandem.enrolment.ParticipantRole;
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
  private final EndTandem end;
  private final People people;
  private final Clock clock;

  TandemData(
      Tandems tandems,
      PlanTasks tasks,
      TandemRequests requests,
      EndTandem end,
      People people,
      Clock clock) {
    this.tandems = tandems;
    this.tasks = tasks;
    this.requests = requests;
    this.end = end;
    this.people = people;
    this.clock = clock;
  }

  @EventListener
  @Order(DataPlace.PAIRS)
  void write(DataAsked asked) {
    DataSheet sheet = asked.sheet();
    sheet.section("tandems.mydata");
    for (Tandem tandem : tandems.withPerson(asked.person())) {
      String key =
          tandem.side(asked.person()) == ParticipantRole.MENTOR
              ? "tandems.mydata.mentor"
              : "tandems.mydata.mentee";
      sheet.line(key, names(tandem.opposite(asked.person())), tandem.formedAt());
      tandem.aim().ifPresent(aim -> sheet.line("tandems.mydata.aim", aim));
      for (PlanTask task : tasks.of(tandem.id())) {
        sheet.line("tandems.mydata.task", task.title(), task.dueOn());
      }
    }
    for (TandemRequest request : requests.findByPersonIdOrderById(asked.person())) {
      sheet.line("tandems.mydata.request." + request.kind(), request.words());
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
    for (Tandem tandem : tandems.withPerson(person).stream().filter(which).toList()) {
      tandem.forgetsWordsOf(person);
      if (!tandem.isEnded()) {
        end.without(person, tandem, EndCause.ASKED, null, clock.instant());
      }
    }
    List<PlanTask> planned =
        tasks.findByAddedBy(person).stream()
            .filter(task -> which.test(tandems.get(task.tandem())))
            .toList();
    List<TandemRequest> asked =
        requests.findByPersonIdOrderById(person).stream()
            .filter(request -> which.test(tandems.get(request.tandem())))
            .toList();
    tasks.deleteAll(planned);
    requests.deleteAll(asked);
    rows.add(planned.size() + asked.size());
  }
}
