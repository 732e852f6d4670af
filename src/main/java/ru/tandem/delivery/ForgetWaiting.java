package ru.tandem.delivery;

import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import ru.tandem.people.Erasing;
import ru.tandem.people.People;
import ru.tandem.people.PersonErased;

/** Who is forgotten gets nothing of what was still to come. */
class ForgetWaiting {

  private final Outbox outbox;
  private final DaysTold told;
  private final BegunErrands begun;
  private final People people;

  ForgetWaiting(Outbox outbox, DaysTold told, BegunErrands begun, People people) {
    this.outbox = outbox;
    this.told = told;
    this.begun = begun;
    this.people = people;
  }

  /** What waited before. */
  @EventListener
  @Order(Erasing.WAITING)
  void erase(PersonErased erased) {
    erased.rows().add(forget(erased));
    erased.rows().add(told.forget(chatId(erased)));
    erased.rows().add(begun.forget(chatId(erased)));
  }

  /** Last of all: nor what others had to say because of it; only the farewell is still to come. */
  @EventListener
  @Order(Ordered.LOWEST_PRECEDENCE)
  void eraseWhatCameOfIt(PersonErased erased) {
    forget(erased);
    told.forget(chatId(erased));
  }

  private int forget(PersonErased erased) {
    return outbox.forget(chatId(erased));
  }

  private long chatId(PersonErased erased) {
    return people.get(erased.person()).chatId();
  }
}
