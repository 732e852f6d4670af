package ru.tandem.conversation;

import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import ru.tandem.delivery.Arrival;
import ru.tandem.delivery.Outbox;
import ru.tandem.people.Operators;
import ru.tandem.people.People;
import ru.tandem.people.Person;
import ru.tandem.people.PersonId;
import ru.tandem.people.Reachability;

/** Hears one update and answers it, in the transaction of its caller. */
@Component
class Listener {

  private final Door door;
  private final People people;
  private final Callers callers;
  private final Operators operators;
  private final KeysAndCommands keys;
  private final WordsAndFiles words;
  private final OldKeys oldKeys;
  private final BegunForms begun;
  private final Chats chats;
  private final Texts texts;
  private final Outbox outbox;
  private final LastPresses presses;
  private final WayBack back;
  private final Afterwards afterwards;
  private final AtTurn atTurn;
  private final TellApart apart;
  private final GroupNote groups;

  Listener(
      Door door,
      People people,
      Callers callers,
      Operators operators,
      KeysAndCommands keys,
      WordsAndFiles words,
      OldKeys oldKeys,
      BegunForms begun,
      Chats chats,
      Texts texts,
      Outbox outbox,
      LastPresses presses,
      WayBack back,
      Afterwards afterwards,
      AtTurn atTurn,
      TellApart apart,
      GroupNote groups) {
    this.door = door;
    this.people = people;
    this.callers = callers;
    this.operators = operators;
    this.keys = keys;
    this.words = words;
    this.oldKeys = oldKeys;
    this.begun = begun;
    this.chats = chats;
    this.texts = texts;
    this.outbox = outbox;
    this.presses = presses;
    this.back = back;
    this.afterwards = afterwards;
    this.atTurn = atTurn;
    this.apart = apart;
    this.groups = groups;
  }

  Pending hear(String payload, Instant now) {
    Incoming incoming = door.read(payload);
    if (incoming instanceof Incoming.Unheard) {
      return Pending.NOTHING;
    }
    if (incoming instanceof Incoming.TakenIntoGroup) {
      groups.greet(incoming.sender());
      return Pending.NOTHING;
    }
    Person person = callers.person(incoming.sender(), now);
    if (incoming instanceof Incoming.Blocked) {
      person.becomes(Reachability.BLOCKED, now);
      return Pending.NOTHING;
    }
    if (person.reachability() == Reachability.BLOCKED) {
      person.becomes(Reachability.REACHABLE, now);
    }
    if (incoming instanceof Incoming.Unblocked) {
      return Pending.NOTHING;
    }
    return atTurn.of(person, () -> hear(person, incoming, now));
  }

  private Pending hear(Person person, Incoming incoming, Instant now) {
    Turn turn = turn(person, incoming);
    if (incoming instanceof Incoming.Pressed pressed && presses.isTheSameTouch(pressed, now)) {
      turn.toast(Text.of("conversation.repeated"));
      return pending(incoming, turn);
    }
    afterwards.goesOn(incoming);
    int before = outbox.said();
    if (!words.isConfirmed(turn, incoming)) {
      answer(turn, incoming, now);
    }
    turn.end();
    afterwards.begin(turn, incoming);
    if (turn.endsBelowTheQuestion()) {
      begun.park(person);
    }
    if (incoming instanceof Incoming.Pressed pressed && !person.isGone()) {
      presses.done(pressed, outbox.said() > before, now);
    } else {
      presses.over(person.chatId());
    }
    return pending(incoming, turn);
  }

  private void answer(Turn turn, Incoming incoming, Instant now) {
    if (incoming instanceof Incoming.Pressed pressed) {
      keys.press(turn, carried(pressed));
    } else if (incoming instanceof Incoming.Commanded commanded) {
      keys.command(turn, commanded, now);
    } else {
      words.answer(turn, incoming, now);
    }
  }

  /** Says that it is settled, and shows where the person stands unless he sees it already. */
  Pending settled(String payload, Optional<PersonId> by, Instant now) {
    Incoming incoming = door.read(payload);
    Turn turn = turn(callers.person(incoming.sender(), now), incoming);
    turn.turnsAway();
    Text settled = settled(turn.person(), by);
    if (incoming instanceof Incoming.Pressed pressed && presses.isRepeated(pressed)) {
      turn.toast(Text.of("conversation.repeated"));
    } else if (turn.isPress()) {
      turn.toast(settled);
      turn.show(oldKeys.became(turn.person(), carried((Incoming.Pressed) incoming)), null);
    } else {
      boolean link =
          incoming instanceof Incoming.Commanded commanded && !commanded.argument().isEmpty()
              || incoming instanceof Incoming.Said said && said.link() != null;
      turn.show(
          back.under(link ? Text.of("conversation.link.useless") : settled, turn.person()), null);
    }
    turn.end();
    if (incoming instanceof Incoming.Pressed pressed && !turn.person().isGone()) {
      presses.done(pressed, true, now);
    }
    return pending(incoming, turn);
  }

  private Text settled(Person person, Optional<PersonId> by) {
    return by.filter(one -> !one.equals(person.id()))
        .flatMap(one -> people.get(one).name())
        .map(name -> Text.of("conversation.settled.by", name))
        .orElse(Text.of("conversation.settled"));
  }

  /** An update could not be handled: the person gets a way on, the operator a note. */
  void apologise(Arrival arrival, Instant now) {
    people
        .findByChatId(arrival.chatId())
        .ifPresent(person -> say(person, Screen.of("conversation.sorry").with(Button.home())));
    for (Person operator : operators.present()) {
      say(operator, Screen.of("conversation.setaside", String.valueOf(arrival.updateId())));
    }
  }

  private void say(Person person, Screen screen) {
    Turn turn = new Turn(person, chats.today(person), texts, outbox, null);
    turn.show(screen, null);
    turn.end();
  }

  private Turn turn(Person person, Incoming incoming) {
    Long pressed = incoming instanceof Incoming.Pressed press ? press.messageId() : null;
    Turn turn = new Turn(person, chats.today(person), texts, outbox, pressed);
    if (incoming instanceof Incoming.Pressed press) {
      turn.sees(press.seen());
    }
    turn.tellsApart(screen -> apart.on(screen, person, turn::plain));
    if (isBelow(incoming)) {
      turn.keepPressed();
    }
    return turn;
  }

  /** What the key says that it does, wherever it stood. */
  private static String carried(Incoming.Pressed pressed) {
    String data = pressed.data();
    return isBelow(pressed) ? data.substring(Button.BELOW.length()) : data;
  }

  private static boolean isBelow(Incoming incoming) {
    return incoming instanceof Incoming.Pressed pressed && pressed.data().startsWith(Button.BELOW);
  }

  private static Pending pending(Incoming incoming, Turn turn) {
    return incoming instanceof Incoming.Pressed pressed
        ? new Pending(pressed, turn.toast())
        : Pending.NOTHING;
  }
}
