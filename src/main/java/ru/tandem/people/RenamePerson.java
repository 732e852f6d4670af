package ru.tandem.people;

import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Somebody says how he is called; those who knew him by another name are told. */
@Component
public class RenamePerson {

  private final ApplicationEventPublisher events;

  RenamePerson(ApplicationEventPublisher events) {
    this.events = events;
  }

  public void to(Person person, String name) {
    Optional<String> before = person.name();
    person.isCalled(name);
    before
        .filter(old -> !old.equals(person.name().orElse(old)))
        .ifPresent(old -> events.publishEvent(new PersonRenamed(person.id(), old)));
  }
}
