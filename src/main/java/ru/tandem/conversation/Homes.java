package ru.tandem.conversation;

import java.util.List;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import ru.tandem.delivery.Menu;
import ru.tandem.people.Person;

/** Puts the home screen together from what every feature has to say to the person. */
@Component
class Homes {

  private final Supplier<List<HomePart>> parts;
  private final Drawing drawing;
  private final BegunForms begun;
  private final Greeting greeting;
  private final CommandMenu menu;

  Homes(
      ObjectProvider<HomePart> parts,
      Drawing drawing,
      BegunForms begun,
      Greeting greeting,
      CommandMenu menu) {
    this.parts = SingletonSupplier.of(() -> parts.orderedStream().toList());
    this.drawing = drawing;
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
    drawing.draw(
        () -> {
          parts.get().forEach(part -> part.show(person, home));
          return home;
        });
  }

  Screen of(Person person) {
    return drawing.draw(() -> drawn(person));
  }

  private Screen drawn(Person person) {
    menu.fit(person);
    Home home = new Home();
    begun.show(person, home);
    fill(person, home);
    if (home.isEmpty()) {
      boolean known = person.name().isPresent();
      home.line(known ? "conversation.home.between" : "conversation.home.stranger");
    }
    home.item(Button.press("conversation.help", "help"));
    home.item(Button.press("conversation.language", Menu.LAST));
    return home.screen(greeting.of(person));
  }
}
