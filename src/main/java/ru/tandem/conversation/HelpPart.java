package ru.tandem.conversation;

import ru.tandem.people.Person;

/** What a feature lets people read about the whole of it, under the help that everybody has. */
public interface HelpPart {

  Button help(Person person);
}
