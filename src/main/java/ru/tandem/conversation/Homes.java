package ru.tandem.conversation;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import ru.tandem.people.Person;

/** Puts the home screen together from what every feature has to say to the person. */
@Component
class Homes {

  private final ObjectProvider<HomePart> parts;
  private final BegunForms begun;
  private final Greeting greeting;
  private final CommandMenu menu;

  Homes(ObjectProvider<HomePart> parts, BegunForms begun, Greeting greeting, CommandMenu menu) {
    this.parts = parts;
    this.begun = begun;
    this.greeting = greeting;
    this.menu = menu;
  }

  /** What waits for the person, apart from a form that was left. */
  List<Button> waiting(Person person) {
    Home home = new Home();
    fill(person, home);
    return home.waiting();
  }

  /** Nobody has called this person here yet. */
  boolean isStranger(Person person) {
    Home home = new Home();
    fill(person, home);
    return home.isEmpty() && person.name().isEmpty();
  }

  private void fill(Person person, Home home) {
    parts.orderedStream().forEach(part -> part.show(person, home));
  }

  Screen of(Person person) {
    menu.fit(person);
    Home home = new Home();
    begun.show(person, home);
    fill(person, home);
    if (home.isEmpty()) {
      boolean known = person.name().isPresent();
      home.line(known ? "conversation.home.between" : "conversation.home.stranger");
    }
    home.item(Button.press("conversation.help", "help"));
    home.item(Button.press("conversation.language", "language"));
    return home.screen(greeting.of(person));
  }
}
