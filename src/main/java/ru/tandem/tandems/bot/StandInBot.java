package ru.tandem.tandems.bot;

import org.springframework.core.annotation.Order;
import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Home;
import ru.tandem.conversation.HomePart;
import ru.tandem.conversation.OnPress;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.ScreenPlace;
import ru.tandem.conversation.Text;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.NotFound;
import ru.tandem.people.Person;
import ru.tandem.tandems.StandIn;
import ru.tandem.tandems.StandInForMentor;
import ru.tandem.tandems.StandInId;
import ru.tandem.tandems.StandIns;
import ru.tandem.tandems.Tandem;
import ru.tandem.tandems.TandemId;
import ru.tandem.tandems.Tandems;
import ru.tandem.tandems.VisibleTandems;

/** Standing in for a mentor who is ill or away: the yes of whoever is asked, and the way back. */
@Bot
@Order(ScreenPlace.PAIR)
class StandInBot implements HomePart, TandemPart {

  private final Tandems tandems;
  private final VisibleTandems visible;
  private final StandIns standIns;
  private final StandInForMentor standIn;
  private final StandInCards cards;
  private final TandemCards names;

  StandInBot(
      Tandems tandems,
      VisibleTandems visible,
      StandIns standIns,
      StandInForMentor standIn,
      StandInCards cards,
      TandemCards names) {
    this.tandems = tandems;
    this.visible = visible;
    this.standIns = standIns;
    this.standIn = standIn;
    this.cards = cards;
    this.names = names;
  }

  /** Before the word is given it may be read again. */
  @OnPress("tandems.standin")
  Reply open(Person person, StandInId id) {
    StandIn one = standIns.of(person.id(), id);
    if (!one.isOpen()) {
      throw new AlreadySettled();
    }
    return cards.asking(one, tandems.get(one.tandem()));
  }

  @OnPress("tandems.standin.yes")
  Reply agree(Person person, StandInId id) {
    StandIn one = standIns.of(person.id(), id);
    standIn.agree(one);
    return cards.taken(tandems.get(one.tandem()), one.until());
  }

  @OnPress("tandems.standin.no")
  Reply decline(Person person, StandInId id) {
    standIn.decline(standIns.of(person.id(), id));
    return Screen.of("tandems.standin.declined").with(Button.home());
  }

  /** Whoever stands in cannot go on. */
  @OnPress("tandems.standin.leave")
  Reply leave(Person person, TandemId id) {
    Tandem tandem = tandems.of(person, id);
    if (!tandem.isStandIn(person.id())) {
      throw new AlreadySettled();
    }
    standIn.cannot(tandem);
    return Screen.of("tandems.standin.left").with(Button.home());
  }

  /** The mentor is there before his time. */
  @OnPress("tandems.standin.back")
  Reply back(Person person, TandemId id) {
    Tandem tandem = tandems.findById(id.value()).orElseThrow(NotFound::new);
    if (tandem.has(person.id())) {
      throw new AlreadySettled();
    }
    if (!tandem.isAway(person.id())) {
      throw new NotFound();
    }
    standIn.back(tandem);
    return names.of(person, tandem);
  }

  @Override
  public void show(Person person, Home home) {
    for (StandIn one : standIns.findByPersonIdOrderById(person.id())) {
      if (one.isOpen()) {
        Text whom = names.mentees(tandems.get(one.tandem()));
        home.next(80, Button.press("tandems.standin.home", "tandems.standin", one.id()), whom);
      }
    }
    for (Tandem tandem : tandems.awayFrom(person.id())) {
      home.line(cards.away(tandem));
      home.item(
          Button.press(
              Text.of("tandems.open", names.mentees(tandem)), "tandems.card", tandem.id()));
    }
  }

  @Override
  public void show(Person reader, Tandem tandem, TandemCard card) {
    if (tandem.isEnded()) {
      return;
    }
    if (tandem.away().isPresent()) {
      card.line(cards.standing(tandem));
    } else if (visible.isCurated(reader, tandem)) {
      standIns.current(tandem.id()).ifPresent(one -> card.line(cards.asked(one)));
    }
    if (tandem.isAway(reader.id())) {
      card.next(Button.press("tandems.standin.back", "tandems.standin.back", tandem.id()));
    }
    if (tandem.isStandIn(reader.id())) {
      card.item(Button.press("tandems.standin.leave", "tandems.standin.leave", tandem.id()));
    }
  }
}
