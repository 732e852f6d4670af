package ru.tandem.tandems.bot;

import java.util.List;
import org.springframework.core.annotation.Order;
import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Home;
import ru.tandem.conversation.HomePart;
import ru.tandem.conversation.OnPress;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.ScreenPlace;
import ru.tandem.conversation.Text;
import ru.tandem.people.Person;
import ru.tandem.tandems.PauseTandem;
import ru.tandem.tandems.Tandem;
import ru.tandem.tandems.TandemId;
import ru.tandem.tandems.TandemState;
import ru.tandem.tandems.Tandems;
import ru.tandem.tandems.VisibleTandems;

/** The pair at a glance, and its place on the home screen. */
@Bot
@Order(ScreenPlace.PAIR)
class TandemBot implements HomePart {

  private final Tandems tandems;
  private final VisibleTandems visible;
  private final TandemCards cards;
  private final PauseTandem pause;

  TandemBot(Tandems tandems, VisibleTandems visible, TandemCards cards, PauseTandem pause) {
    this.tandems = tandems;
    this.visible = visible;
    this.cards = cards;
    this.pause = pause;
  }

  @OnPress(value = "tandems.card", called = "tandems.card.names", shelf = true)
  Reply card(Person reader, TandemId id) {
    return cards.of(reader, visible.of(reader, id));
  }

  /**
   * A tandem that rests at somebody's wish is woken by whoever works there; one's own rest, too.
   */
  @OnPress("tandems.resume")
  Reply resume(Person person, TandemId id) {
    Tandem tandem = tandems.of(person, id);
    pause.resume(tandem, person.id());
    return cards.of(person, tandem);
  }

  @Override
  public void show(Person person, Home home) {
    List<Tandem> own = tandems.living(person.id());
    own.forEach(tandem -> show(person, tandem, home));
    for (Tandem tandem : visible.ofChildren(person)) {
      home.line(cards.heading(person, tandem));
      Text children = cards.names(visible.ownIn(person, tandem));
      home.item(Button.press(Text.of("tandems.child", children), "tandems.card", tandem.id()));
    }
  }

  private void show(Person person, Tandem tandem, Home home) {
    home.line(cards.withWhom(person, tandem));
    if (tandem.state() == TandemState.PAUSED) {
      home.line(cards.rests(tandem));
    } else {
      home.line(cards.resting(person, tandem));
    }
    if (pause.mayWake(tandem, person.id())) {
      home.next(
          50,
          Button.press("tandems.wake", "tandems.resume", tandem.id()),
          cards.names(tandem.opposite(person.id())));
    }
    home.item(
        Button.press(
            Text.of("tandems.open", cards.names(tandem.opposite(person.id()))),
            "tandems.card",
            tandem.id()));
  }
}
