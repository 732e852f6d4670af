package ru.tandem.conversation;

import ru.tandem.people.Person;

/** What a feature has to say on the home screen. */
public interface HomePart {

  void show(Person person, Home home);
}
