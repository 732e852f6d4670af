package ru.tandem.conversation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.util.function.SingletonSupplier;
import ru.tandem.conversation.Door.CommandLine;
import ru.tandem.delivery.AtStart;
import ru.tandem.people.Language;
import ru.tandem.people.Operators;
import ru.tandem.people.Person;

/**
 * The messenger's list of commands: for newcomers in each language, and for whoever has a part in
 * something or has chosen a language, a list of his own. It is told only when it changes.
 */
@Component
class CommandMenu {

  /** A list of one's own, once what it follows from is certain. */
  record Changed(long chatId, Language language, List<CommandLine> lines) {}

  private final Acts acts;
  private final Door door;
  private final Texts texts;
  private final Operators operators;
  private final Supplier<List<Standing>> standings;
  private final ApplicationEventPublisher events;

  CommandMenu(
      Acts acts,
      Door door,
      Texts texts,
      Operators operators,
      ObjectProvider<Standing> standings,
      ApplicationEventPublisher events) {
    this.acts = acts;
    this.door = door;
    this.texts = texts;
    this.operators = operators;
    this.standings = SingletonSupplier.of(() -> standings.stream().toList());
    this.events = events;
  }

  @AtStart
  void offer() {
    for (Language language : Language.values()) {
      door.offer(null, language, lines(language, EnumSet.of(Audience.NEWCOMER)));
    }
  }

  /** Lets the person's list be what the person is now, and in the language spoken now. */
  void fit(Person person) {
    Set<Audience> audiences = audiences(person);
    String menu =
        audiences.stream()
            .map(Audience::name)
            .collect(Collectors.joining(",", person.language() + ":", ""));
    if (person.finds(menu)) {
      events.publishEvent(
          new Changed(person.chatId(), person.language(), lines(person.language(), audiences)));
    }
  }

  /** Runs a programme, or the bot. */
  boolean isStaff(Person person) {
    Set<Audience> audiences = audiences(person);
    return audiences.contains(Audience.STAFF) || audiences.contains(Audience.OPERATOR);
  }

  Set<Audience> audiences(Person person) {
    Set<Audience> audiences = EnumSet.noneOf(Audience.class);
    standings.get().forEach(one -> one.of(person).ifPresent(audiences::add));
    if (operators.include(person)) {
      audiences.add(Audience.OPERATOR);
    }
    if (audiences.isEmpty()) {
      audiences.add(Audience.NEWCOMER);
    }
    return audiences;
  }

  @TransactionalEventListener(fallbackExecution = true)
  void tell(Changed changed) {
    door.offer(changed.chatId(), changed.language(), changed.lines());
  }

  private List<CommandLine> lines(Language language, Set<Audience> audiences) {
    List<CommandLine> lines = new ArrayList<>();
    for (OnCommand command : acts.commands()) {
      if (List.of(command.listed()).stream().anyMatch(audiences::contains)) {
        String description = texts.in(language).get("command." + command.value());
        lines.add(new CommandLine(command.value(), description));
      }
    }
    return lines;
  }
}
