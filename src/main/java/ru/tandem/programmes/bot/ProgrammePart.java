package ru.tandem.programmes.bot;

import ru.tandem.people.Person;
import ru.tandem.programmes.Programme;

/** What a feature has to say on a programme's screen; only its curator ever sees it. */
public interface ProgrammePart {

  void show(Person curator, Programme programme, ProgrammeScreen screen);
}
