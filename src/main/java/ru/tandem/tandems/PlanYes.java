package ru.tandem.tandems;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import ru.tandem.people.PersonId;

/** Somebody's yes to a plan as it stands. */
@Entity
class PlanYes {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private TandemId tandemId;
  private PersonId personId;
  private Instant saidAt;

  protected PlanYes() {}

  static PlanYes of(TandemId tandem, PersonId person, Instant now) {
    PlanYes yes = new PlanYes();
    yes.tandemId = tandem;
    yes.personId = person;
    yes.saidAt = now;
    return yes;
  }

  TandemId tandem() {
    return tandemId;
  }

  PersonId person() {
    return personId;
  }
}
