package ru.tandem.delivery;

import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import ru.tandem.people.People;
import ru.tandem.people.PersonErased;

/** Who is forgotten gets nothing of what was still to come. */
class ForgetWaiting {

  private final Outbox outbox;
  private final DaysTold told;
  private final People people;

  ForgetWaiting(Outbox outbox, DaysTold told, People people) {
    this.outbox = outbox;
    this.told = told;
    this.people = people;
  }

  /** First of all: what the others say because of it is to come. */
  @EventListener
  @Order(-10)
  void erase(PersonErased erased) {
    long chatId = people.get(erased.person()).chatId();
    erased.rows().add(outbox.forget(chatId));
    erased.rows().add(told.forget(chatId));
  }
}
