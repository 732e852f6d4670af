package ru.tandem.tandems.bot;

import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.Home;
import ru.tandem.conversation.HomePart;
import ru.tandem.conversation.OnPress;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.ScreenPlace;
import ru.tandem.conversation.Text;
import ru.tandem.delivery.Urgency;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.Guardianship;
import ru.tandem.people.Person;
import ru.tandem.people.PersonId;
import ru.tandem.tandems.Guardians;
import ru.tandem.tandems.HelpTandem;
import ru.tandem.tandems.HelperAdded;
import ru.tandem.tandems.HelperRemoved;
import ru.tandem.tandems.Tandem;
import ru.tandem.tandems.TandemId;
import ru.tandem.tandems.Tandems;
import ru.tandem.tandems.VisibleTandems;

/** The curator gives a pair a second mentor or a helper, who reads its card and writes to it. */
@Bot
@Order(ScreenPlace.STEERING)
class HelperBot implements HomePart, TandemPart {

  private final Tandems tandems;
  private final VisibleTandems visible;
  private final HelpTandem help;
  private final Guardians guardians;
  private final TandemCards cards;
  private final Chats chats;

  HelperBot(
      Tandems tandems,
      VisibleTandems visible,
      HelpTandem help,
      Guardians guardians,
      TandemCards cards,
      Chats chats) {
    this.tandems = tandems;
    this.visible = visible;
    this.help = help;
    this.guardians = guardians;
    this.cards = cards;
    this.chats = chats;
  }

  @OnPress("tandems.helper")
  Reply choose(Person curator, TandemId id) {
    Tandem tandem = open(curator, id);
    List<Button> some =
        help.possible(tandem).stream()
            .map(
                one ->
                    Button.press(
                        Text.of("tandems.steer.one", cards.name(one)),
                        "tandems.helper.who",
                        id,
                        one))
            .toList();
    List<Button> present =
        help.of(tandem).stream()
            .map(
                one ->
                    Button.press(
                        Text.of("tandems.helper.remove", cards.name(one)),
                        "tandems.helper.remove",
                        id,
                        one))
            .toList();
    return Screen.of(some.isEmpty() ? "tandems.helper.nobody" : "tandems.helper.choose")
        .grid(some, 1)
        .grid(present, 1)
        .with(Button.press("tandems.card", "tandems.card", id), Button.home());
  }

  private Tandem open(Person curator, TandemId id) {
    Tandem tandem = visible.curatedBy(curator, id);
    if (tandem.isEnded()) {
      throw new AlreadySettled();
    }
    return tandem;
  }

  /** First what it will do. */
  @OnPress("tandems.helper.who")
  Reply foresee(Person curator, TandemId id, PersonId who) {
    Tandem tandem = open(curator, id);
    if (!help.possible(tandem).contains(who)) {
      throw new AlreadySettled();
    }
    return Screen.of("tandems.helper.foresee", cards.name(who), cards.names(tandem.people()))
        .with(Button.press("tandems.foresee.yes", "tandems.helper.add", id, who))
        .with(Button.press("tandems.foresee.no", "tandems.card", id), Button.home());
  }

  @OnPress("tandems.helper.add")
  Reply add(Person curator, TandemId id, PersonId who) {
    Tandem tandem = open(curator, id);
    help.add(tandem, who, curator.id());
    return cards.of(curator, tandem);
  }

  @OnPress("tandems.helper.remove")
  Reply remove(Person curator, TandemId id, PersonId who) {
    Tandem tandem = open(curator, id);
    help.remove(tandem, who);
    return cards.of(curator, tandem);
  }

  @EventListener
  void added(HelperAdded event) {
    Tandem tandem = tandems.get(event.tandem());
    tell(tandem, "tandems.helper.news", event.person());
    chats.tell(
        event.person(),
        Screen.of("tandems.helper.you", cards.name(tandem.mentorPerson()), cards.mentees(tandem))
            .with(open(tandem), Button.home()),
        Urgency.REMINDER);
  }

  @EventListener
  void removed(HelperRemoved event) {
    Tandem tandem = tandems.get(event.tandem());
    tell(tandem, "tandems.helper.gone", event.person());
    chats.tell(
        event.person(),
        Screen.of("tandems.helper.thanks", cards.mentees(tandem)).with(Button.home()),
        Urgency.REMINDER);
  }

  /** The families too, when somebody comes and when he goes. */
  private void tell(Tandem tandem, String key, PersonId helper) {
    Text news = Text.of(key, cards.name(helper));
    for (PersonId one : tandem.people()) {
      Screen screen = Screen.of(cards.news(news, one, tandem));
      chats.tell(one, screen.with(open(tandem), Button.home()), Urgency.REMINDER);
    }
    for (Guardianship row : guardians.of(tandem)) {
      Text child = Text.of("tandems.news.child", cards.name(row.child()));
      Text other = Text.of(key, chats.toOthers(helper));
      chats.tell(
          row.guardian(),
          Screen.of(Text.paragraphs(child, other)).with(Button.home()),
          Urgency.REMINDER);
    }
  }

  private static Button open(Tandem tandem) {
    return Button.press("tandems.card", "tandems.card", tandem.id());
  }

  @Override
  public void show(Person person, Home home) {
    for (Tandem tandem : help.by(person.id())) {
      home.item(
          Button.press(
              Text.of("tandems.helper.home", cards.mentees(tandem)), "tandems.card", tandem.id()));
    }
  }

  @Override
  public void show(Person reader, Tandem tandem, TandemCard card) {
    List<PersonId> all = help.of(tandem);
    if (!all.isEmpty() && !visible.isOutside(reader, tandem)) {
      card.line("tandems.helper.line", cards.names(all));
    }
    if (visible.isHelper(reader, tandem)) {
      card.item(Button.press("tandems.plan", "tandems.plan", tandem.id()));
    }
    if (!tandem.isEnded() && !tandem.has(reader.id()) && visible.isCurated(reader, tandem)) {
      card.item(Button.press("tandems.helper", "tandems.helper", tandem.id()));
    }
  }
}
