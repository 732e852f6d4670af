package ru.tandem.privacy;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import ru.tandem.people.DataAsked;
import ru.tandem.people.DataSheet;
import ru.tandem.people.PersonId;

/** Gathers what every module stores about a person. */
@Component
public class MyData {

  private final ApplicationEventPublisher events;

  MyData(ApplicationEventPublisher events) {
    this.events = events;
  }

  public DataSheet of(PersonId person) {
    DataSheet sheet = new DataSheet();
    events.publishEvent(new DataAsked(person, sheet));
    return sheet;
  }
}
