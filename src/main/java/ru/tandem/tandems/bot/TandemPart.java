package ru.tandem.tandems.bot;

import ru.tandem.people.Person;
import ru.tandem.tandems.Tandem;

/** What a feature has to say on a tandem's card, to those who work there or may look at it. */
public interface TandemPart {

  void show(Person reader, Tandem tandem, TandemCard card);
}
