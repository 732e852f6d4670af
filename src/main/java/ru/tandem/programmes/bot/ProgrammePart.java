package ru.tandem.programmes.bot;

import ru.tandem.people.Person;
import ru.tandem.programmes.Programme;

/**
 * What a feature has to say on the screen of a programme, which only its curator ever sees. Parts
 * stand in the order of the season, told by {@link org.springframework.core.annotation.Order}:
 * enrolment has 10, gatherings 50.
 */
public interface ProgrammePart {

  void show(Person curator, Programme programme, ProgrammeScreen screen);
}
