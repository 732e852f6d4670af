package ru.tandem.privacy.bot;

import java.util.Set;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Dialogue;
import ru.tandem.conversation.Form;
import ru.tandem.conversation.Kinds;
import ru.tandem.conversation.Screen;
import ru.tandem.people.Person;

/**
 *
 *
 * <pre>
 *   Как правильно?      Аня Лисицына
 * </pre>
 */
@Component
class NameForm implements Dialogue {

  static final String NAME = "privacy.name";

  private static final int LONGEST = 80;

  @Override
  public Set<String> forms() {
    return Set.of(NAME);
  }

  @Override
  public Form form(String name, Person person, String subject) {
    return Form.named(NAME)
        .ask("name", Kinds.fullName(LONGEST))
        .then(
            answers -> {
              person.isCalled(answers.text("name"));
              return Screen.of("privacy.name.done", answers.text("name")).with(Button.home());
            });
  }
}
