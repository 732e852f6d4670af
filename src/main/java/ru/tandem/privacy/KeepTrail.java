package ru.tandem.privacy;

import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import ru.tandem.people.DataAsked;
import ru.tandem.people.DataPlace;
import ru.tandem.people.Operators;
import ru.tandem.people.People;
import ru.tandem.people.PersonId;
import ru.tandem.schools.Staffs;

/** Writes down what operators, curators and heads of schools do. */
@Component
public class KeepTrail {

  private final AuditTrail trail;
  private final Staffs staffs;
  private final Operators operators;
  private final People people;
  private final Clock clock;

  KeepTrail(AuditTrail trail, Staffs staffs, Operators operators, People people, Clock clock) {
    this.trail = trail;
    this.staffs = staffs;
    this.operators = operators;
    this.people = people;
    this.clock = clock;
  }

  /** Those who hold no office leave no trail. */
  public void did(PersonId actor, String action, String subject) {
    if (isStaff(actor)) {
      trail.save(Deed.of(actor, action, subject, clock.instant()));
    }
  }

  private boolean isStaff(PersonId actor) {
    return !staffs.findByPersonIdOrderById(actor).isEmpty() || operators.include(people.get(actor));
  }

  @EventListener
  @Order(DataPlace.TRAIL)
  void write(DataAsked asked) {
    asked.sheet().section("privacy.trail");
    long deeds = trail.countByActorId(asked.person());
    if (deeds > 0) {
      asked.sheet().line("privacy.trail.count", deeds);
    }
  }
}
