package ru.tandem.conversation;

import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Door.CommandLine;
import ru.tandem.conversation.OnCommand.Listed;
import ru.tandem.people.Language;
import ru.tandem.people.Operators;
import ru.tandem.people.Person;

/** The messenger's list of commands, in each language and for the operators with theirs. */
@Component
class CommandMenu {

  private final Acts acts;
  private final Door door;
  private final Texts texts;
  private final Operators operators;

  CommandMenu(Acts acts, Door door, Texts texts, Operators operators) {
    this.acts = acts;
    this.door = door;
    this.texts = texts;
    this.operators = operators;
  }

  @EventListener(ApplicationReadyEvent.class)
  void offer() {
    for (Language language : Language.values()) {
      door.offer(null, language, lines(language, List.of(Listed.EVERYBODY)));
    }
    for (Person operator : operators.present()) {
      offer(operator);
    }
  }

  /** Shows an operator the commands that are listed for nobody else. */
  void offer(Person person) {
    if (operators.include(person)) {
      door.offer(
          person.chatId(),
          person.language(),
          lines(person.language(), List.of(Listed.EVERYBODY, Listed.OPERATOR)));
    }
  }

  private List<CommandLine> lines(Language language, List<Listed> listed) {
    List<CommandLine> lines = new ArrayList<>();
    for (OnCommand command : acts.commands()) {
      if (listed.contains(command.listed())) {
        String description = texts.in(language).get("command." + command.value());
        lines.add(new CommandLine(command.value(), description));
      }
    }
    return lines;
  }
}
