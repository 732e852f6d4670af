package ru.tandem.conversation;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.util.function.SingletonSupplier;
import ru.tandem.delivery.Menu;
import ru.tandem.delivery.Outbox;
import ru.tandem.people.Language;
import ru.tandem.people.Person;
import ru.tandem.people.Reachability;

/** What everybody can always do: the menu, help, the language, silence. */
@Bot
class Basics {

  private final Homes homes;
  private final BegunForms begun;
  private final CommandMenu menu;
  private final Outbox outbox;
  private final OpenOffers offers;
  private final Supplier<List<HelpPart>> parts;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Basics(
      Homes homes,
      BegunForms begun,
      CommandMenu menu,
      Outbox outbox,
      OpenOffers offers,
      ObjectProvider<HelpPart> parts,
      ApplicationEventPublisher events,
      Clock clock) {
    this.homes = homes;
    this.begun = begun;
    this.menu = menu;
    this.outbox = outbox;
    this.offers = offers;
    this.parts = SingletonSupplier.of(() -> parts.orderedStream().toList());
    this.events = events;
    this.clock = clock;
  }

  @OnCommand(value = "menu", said = "conversation.said.menu")
  Reply menu(Person person) {
    return homes.of(person);
  }

  /** What waits for this person, what he can do here, and what everybody can. */
  @OnCommand(value = "help", said = "conversation.said.help")
  @OnPress("help")
  Reply help(Person person) {
    List<Text> words = new ArrayList<>();
    words.add(Text.of("conversation.help.heading"));
    menu.audiences(person).forEach(one -> words.add(Text.of("conversation.help." + one)));
    words.add(Text.of("conversation.help.text"));
    Screen help =
        Screen.of(Text.paragraphs(words.toArray(Text[]::new)))
            .grid(parts.get().stream().map(part -> part.help(person)).toList(), 1)
            .with(Button.press("conversation.sent", "messages"))
            .with(Button.home());
    return homes.waiting(person).stream().findFirst().map(help::first).orElse(help);
  }

  @OnCommand(value = "language", said = "conversation.said.language")
  @OnPress(Menu.LAST)
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
    return withTheWayBack(Screen.of("conversation.language.chosen"), person);
  }

  /** Nobody ends by this what goes on, or leaves others waiting, without having been told so. */
  @OnCommand(value = "stop", said = "conversation.said.stop")
  @OnPress("stop")
  Reply stop(Person person) {
    List<Text> words = new ArrayList<>();
    words.add(Text.of("conversation.stop.ask"));
    menu.audiences(person).stream()
        .filter(one -> one != Audience.NEWCOMER)
        .forEach(one -> words.add(Text.of("conversation.stop." + one)));
    Screen asked =
        Screen.of(Text.paragraphs(words.toArray(Text[]::new)))
            .with(Button.press("conversation.stop.yes", "stop.yes"))
            .with(Button.press("conversation.sent", "messages"))
            .with(Button.home());
    // a typed yes answers this question, and none that was asked before
    offers.put(person, asked);
    return asked;
  }

  @OnPress("stop.yes")
  Reply silence(Person person) {
    person.becomes(Reachability.STOPPED, Instant.now(clock));
    outbox.drop(person.chatId());
    events.publishEvent(new MessagesOff(person.id()));
    return Screen.of("conversation.stop.done");
  }

  @OnPress(Silence.OVER)
  Reply speak(Person person) {
    person.becomes(Reachability.REACHABLE, Instant.now(clock));
    return withTheWayBack(Screen.of("conversation.stop.over"), person);
  }

  /** Whoever was being asked something goes on from here. */
  private Screen withTheWayBack(Screen said, Person person) {
    return begun.goOn(person).map(said::with).orElse(said).with(Button.home());
  }
}
