package ru.tandem.conversation;

import java.util.HashMap;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.NotFound;
import ru.tandem.people.Person;

/** Which dialogue asks which form. */
@Component
class FormHosts implements SmartInitializingSingleton {

  private final Map<String, Dialogue> dialogues = new HashMap<>();
  private final ObjectProvider<Dialogue> hosts;
  private final Drawing drawing;

  FormHosts(ObjectProvider<Dialogue> hosts, Drawing drawing) {
    this.hosts = hosts;
    this.drawing = drawing;
  }

  /** Not before: the hosts of dialogues may themselves lead people through forms. */
  @Override
  public void afterSingletonsInstantiated() {
    for (Dialogue dialogue : hosts) {
      for (String name : dialogue.forms()) {
        if (dialogues.put(name, dialogue) != null) {
          throw new IllegalStateException("two dialogues ask the form " + name);
        }
      }
    }
  }

  /**
   * @throws AlreadySettled when there is no such form any more, or it has been answered
   * @throws NotFound when it is not for this person
   */
  Form form(String name, Person person, String subject) {
    Dialogue dialogue = dialogues.get(name);
    if (dialogue == null) {
      throw new AlreadySettled();
    }
    return drawing.draw(() -> dialogue.form(name, person, subject));
  }

  /** Null when the form, or this person's part in it, is no more. */
  Form orNull(FormRow row, Person person) {
    try {
      return form(row.form(), person, row.subject());
    } catch (AlreadySettled | NotFound gone) {
      return null;
    }
  }
}
