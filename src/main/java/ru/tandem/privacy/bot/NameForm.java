package ru.tandem.privacy.bot;

import org.springframework.core.annotation.Order;
import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Form;
import ru.tandem.conversation.Home;
import ru.tandem.conversation.HomePart;
import ru.tandem.conversation.Kinds;
import ru.tandem.conversation.OnForm;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.ScreenPlace;
import ru.tandem.enrolment.Participants;
import ru.tandem.people.Person;
import ru.tandem.people.RenamePerson;

/**
 *
 *
 * <pre>
 *   Как правильно?      Аня Лисицына
 * </pre>
 */
@Bot
@Order(ScreenPlace.IDENTITY)
class NameForm implements HomePart {

  static final String NAME = "privacy.name";

  private static final int LONGEST = 80;
  private static final int NAMELESS = 90;

  private final RenamePerson rename;
  private final Participants participants;

  NameForm(RenamePerson rename, Participants participants) {
    this.rename = rename;
    this.participants = participants;
  }

  /** Who takes part has a name; one that nobody could read has been taken away. */
  @Override
  public void show(Person person, Home home) {
    if (person.name().isEmpty() && !participants.current(person.id()).isEmpty()) {
      home.next(NAMELESS, Button.press("privacy.nameless", NAME));
    }
  }

  @OnForm(NAME)
  Form form(Person person) {
    return Form.named(NAME)
        .ask("name", Kinds.fullName(LONGEST))
        .then(
            answers -> {
              rename.to(person, answers.text("name"));
              return Screen.of("privacy.name.done", answers.text("name")).with(Button.home());
            });
  }
}
