package ru.tandem.conversation;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import ru.tandem.delivery.Outbox;
import ru.tandem.people.Language;
import ru.tandem.people.Person;
import ru.tandem.people.Reachability;

/** What everybody can always do: the menu, help, the language, silence. */
@Bot
class Basics {

  private final Homes homes;
  private final CommandMenu menu;
  private final Outbox outbox;
  private final Clock clock;

  Basics(Homes homes, CommandMenu menu, Outbox outbox, Clock clock) {
    this.homes = homes;
    this.menu = menu;
    this.outbox = outbox;
    this.clock = clock;
  }

  @OnCommand("menu")
  Reply menu(Person person) {
    return homes.of(person);
  }

  /** What this person can do here, and what everybody can. */
  @OnCommand("help")
  @OnPress("help")
  Reply help(Person person) {
    List<Text> parts = new ArrayList<>();
    parts.add(Text.of("conversation.help.heading"));
    menu.audiences(person).forEach(one -> parts.add(Text.of("conversation.help." + one)));
    parts.add(Text.of("conversation.help.text"));
    return Screen.of(Text.paragraphs(parts.toArray(Text[]::new))).with(Button.home());
  }

  @OnCommand("language")
  @OnPress("language")
  Reply languages(Person person) {
    return Screen.of("conversation.language.ask")
        .with(
            Button.press("conversation.language.ru", "language.choose", Language.RU),
            Button.press("conversation.language.en", "language.choose", Language.EN))
        .with(Button.home());
  }

  @OnPress("language.choose")
  Reply choose(Person person, Language language) {
    person.prefers(language);
    menu.fit(person);
    return Screen.of("conversation.language.chosen").with(Button.home());
  }

  @OnCommand("stop")
  Reply stop(Person person) {
    return Screen.of("conversation.stop.ask")
        .with(Button.press("conversation.stop.yes", "stop.yes"))
        .with(Button.home());
  }

  @OnPress("stop.yes")
  Reply silence(Person person) {
    person.becomes(Reachability.STOPPED, Instant.now(clock));
    outbox.drop(person.chatId());
    return Screen.of("conversation.stop.done");
  }

  @OnPress(Silence.OVER)
  Reply speak(Person person) {
    person.becomes(Reachability.REACHABLE, Instant.now(clock));
    return Screen.of("conversation.stop.over").with(Button.home());
  }
}
