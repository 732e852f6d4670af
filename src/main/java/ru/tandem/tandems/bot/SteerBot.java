package ru.tandem.tandems.bot;

import java.util.ArrayList;
import java.util.List;
import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.OnPress;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.delivery.Urgency;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.NotFound;
import ru.tandem.people.Person;
import ru.tandem.people.PersonId;
import ru.tandem.tandems.PauseTandem;
import ru.tandem.tandems.SteerTandem;
import ru.tandem.tandems.Steering;
import ru.tandem.tandems.SteeringAct;
import ru.tandem.tandems.SteeringId;
import ru.tandem.tandems.Steerings;
import ru.tandem.tandems.Tandem;
import ru.tandem.tandems.TandemId;
import ru.tandem.tandems.TandemMember;
import ru.tandem.tandems.VisibleTandems;

/**
 * The curator's hand: from the card of a pair to its rest or its end in four taps, each shown with
 * what follows from it before it is done.
 *
 * <pre>
 *   [🏁 Завершить]
 *   По какой причине?              [Обе стороны согласны]
 *   Что передать паре?             [Пропустить]
 *   Что произойдёт: …              [Да, сделать]
 * </pre>
 */
@Bot
class SteerBot {

  private static final String ALL = "all";

  private final VisibleTandems visible;
  private final SteerTandem steer;
  private final PauseTandem pause;
  private final Steerings steerings;
  private final SteerForm form;
  private final TandemCards cards;
  private final Chats chats;

  SteerBot(
      VisibleTandems visible,
      SteerTandem steer,
      PauseTandem pause,
      Steerings steerings,
      SteerForm form,
      TandemCards cards,
      Chats chats) {
    this.visible = visible;
    this.steer = steer;
    this.pause = pause;
    this.steerings = steerings;
    this.form = form;
    this.cards = cards;
    this.chats = chats;
  }

  /** In a group it is first asked whom it concerns. */
  @OnPress("tandems.steer")
  Reply begin(Person curator, TandemId id, SteeringAct act) {
    Tandem tandem = form.open(curator, id);
    if (act.namesAMentor() && isWithoutOthers(tandem)) {
      return Screen.of("tandems.steer.nobody")
          .with(Button.press("tandems.card", "tandems.card", id), Button.home());
    }
    if (act == SteeringAct.SUBSTITUTE && steer.substitutes(tandem).isEmpty()) {
      return Screen.of("tandems.steer.nobody")
          .with(Button.press("tandems.card", "tandems.card", id), Button.home());
    }
    if (act == SteeringAct.WAKE) {
      return wake(tandem);
    }
    if (!act.isForOne() || tandem.mentees().size() < 2) {
      return Reply.begin(SteerForm.FORM, id + "-" + act + "-" + ALL);
    }
    List<Button> buttons = new ArrayList<>();
    if (!act.namesAMentor()) {
      buttons.add(Button.press("tandems.steer.all", "tandems.steerwhom", id, act, ALL));
    }
    for (TandemMember member : tandem.mentees()) {
      if (act.namesAMentor() && steer.mentors(tandem, member.person()).isEmpty()) {
        continue;
      }
      Text name = Text.of("tandems.steer.one", cards.name(member.person()));
      buttons.add(Button.press(name, "tandems.steerwhom", id, act, member.person().toString()));
    }
    return Screen.of("tandems.steer.whom")
        .grid(buttons, 1)
        .with(Button.press("tandems.card", "tandems.card", id), Button.home());
  }

  /** All who rest, or one of them; where only one can be meant nobody is asked. */
  private Reply wake(Tandem tandem) {
    List<PersonId> some = pause.wakeable(tandem);
    if (some.isEmpty()) {
      throw new AlreadySettled();
    }
    if (some.size() == 1) {
      return Reply.begin(SteerForm.FORM, tandem.id() + "-WAKE-" + whom(tandem, some.get(0)));
    }
    return Screen.of("tandems.steer.whom")
        .grid(some.stream().map(one -> wake(tandem, one)).toList(), 1)
        .with(Button.press("tandems.card", "tandems.card", tandem.id()), Button.home());
  }

  private Button wake(Tandem tandem, PersonId one) {
    Text label =
        one.equals(tandem.mentorPerson())
            ? Text.of("tandems.steer.all")
            : Text.of("tandems.steer.one", cards.name(one));
    return Button.press(
        label, "tandems.steerwhom", tandem.id(), SteeringAct.WAKE, whom(tandem, one));
  }

  /** The mentor stands for all. */
  private static String whom(Tandem tandem, PersonId one) {
    return one.equals(tandem.mentorPerson()) ? ALL : one.toString();
  }

  private boolean isWithoutOthers(Tandem tandem) {
    return tandem.mentees().stream()
        .allMatch(member -> steer.mentors(tandem, member.person()).isEmpty());
  }

  @OnPress("tandems.steerwhom")
  Reply whom(Person curator, TandemId id, SteeringAct act, String whom) {
    if (SteerForm.whom(form.open(curator, id), whom).isEmpty() && !whom.equals(ALL)) {
      throw new NotFound();
    }
    return Reply.begin(SteerForm.FORM, id + "-" + act + "-" + whom);
  }

  @OnPress("tandems.steered")
  Reply carryOut(Person curator, SteeringId id) {
    Steering steering = steerings.require(id);
    Tandem tandem = visible.curatedBy(curator, steering.tandem());
    List<PersonId> people =
        steering.person().map(List::of).orElseGet(() -> List.copyOf(tandem.people()));
    steer.carryOut(steering, tandem, curator.id());
    // whoever is asked to stand in reads them with the question
    steering
        .words()
        .filter(said -> steering.act() != SteeringAct.SUBSTITUTE)
        .ifPresent(said -> say(curator, people, said));
    String done =
        steering.act() == SteeringAct.SUBSTITUTE
            ? "tandems.standin.sent"
            : "tandems.request.granted";
    return Screen.of(Text.paragraphs(Text.of(done), chats.unreached(people)))
        .with(Button.press("tandems.card", "tandems.card", tandem.id()), Button.home());
  }

  private void say(Person curator, List<PersonId> people, String said) {
    Screen letter =
        Screen.of("tandems.steer.said", cards.name(curator.id()), said).with(Button.home());
    people.forEach(one -> chats.tell(one, letter, Urgency.REMINDER));
  }
}
