package ru.tandem.tandems.bot;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.ScreenPlace;
import ru.tandem.people.Person;
import ru.tandem.tandems.PauseTandem;
import ru.tandem.tandems.SteerTandem;
import ru.tandem.tandems.SteeringAct;
import ru.tandem.tandems.Tandem;
import ru.tandem.tandems.VisibleTandems;

/** What a curator can do with a pair, on its card. */
@Component
@Order(ScreenPlace.STEERING)
class SteerPart implements TandemPart {

  private final VisibleTandems visible;
  private final PauseTandem pause;
  private final SteerTandem steer;

  SteerPart(VisibleTandems visible, PauseTandem pause, SteerTandem steer) {
    this.visible = visible;
    this.pause = pause;
    this.steer = steer;
  }

  @Override
  public void show(Person reader, Tandem tandem, TandemCard card) {
    if (tandem.isEnded() || tandem.has(reader.id()) || !visible.isCurated(reader, tandem)) {
      return;
    }
    if (tandem.isWorking()) {
      item(card, tandem, SteeringAct.PAUSE);
    } else if (pause.mayRestLonger(tandem, tandem.mentorPerson())) {
      card.item(
          Button.press("tandems.steer.longer", "tandems.steer", tandem.id(), SteeringAct.PAUSE));
    }
    if (!pause.wakeable(tandem).isEmpty()) {
      item(card, tandem, SteeringAct.WAKE);
    }
    item(card, tandem, SteeringAct.END);
    if (tandem.mentees().stream().anyMatch(one -> steer.mayMove(tandem, one.person()))) {
      item(card, tandem, SteeringAct.MOVE);
    }
    if (tandem.mentees().stream().anyMatch(one -> steer.mayHaveSecond(tandem, one.person()))) {
      item(card, tandem, SteeringAct.SECOND);
    }
    item(card, tandem, SteeringAct.TERM);
    item(card, tandem, SteeringAct.KIND);
    item(card, tandem, tandem.away().isPresent() ? SteeringAct.BACK : SteeringAct.SUBSTITUTE);
  }

  private static void item(TandemCard card, Tandem tandem, SteeringAct act) {
    card.item(Button.press("tandems.steer." + act, "tandems.steer", tandem.id(), act));
  }
}
