package ru.tandem.conversation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import ru.tandem.delivery.Arrival;
import ru.tandem.delivery.Outbox;
import ru.tandem.people.NotFound;
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
  private final Forms forms;
  private final FormSteps steps;
  private final FormKeys keys;
  private final FormAnswers answers;
  private final BegunForms begun;
  private final Acts acts;
  private final Homes homes;
  private final Chats chats;
  private final Texts texts;
  private final Outbox outbox;
  private final LastPresses presses;
  private final MeantWords meant;
  private final WayBack back;
  private final Supplier<List<Became>> became;
  private final UnaskedFiles files;
  private final OpenOffers offers;
  private final Pasted pasted;
  private final Afterwards afterwards;
  private final ApplicationEventPublisher events;

  Listener(
      Door door,
      People people,
      Callers callers,
      Operators operators,
      Forms forms,
      FormSteps steps,
      FormKeys keys,
      FormAnswers answers,
      BegunForms begun,
      Acts acts,
      Homes homes,
      Chats chats,
      Texts texts,
      Outbox outbox,
      LastPresses presses,
      MeantWords meant,
      WayBack back,
      ObjectProvider<Became> became,
      UnaskedFiles files,
      OpenOffers offers,
      Pasted pasted,
      Afterwards afterwards,
      ApplicationEventPublisher events) {
    this.door = door;
    this.people = people;
    this.callers = callers;
    this.operators = operators;
    this.forms = forms;
    this.steps = steps;
    this.keys = keys;
    this.answers = answers;
    this.begun = begun;
    this.acts = acts;
    this.homes = homes;
    this.chats = chats;
    this.texts = texts;
    this.outbox = outbox;
    this.presses = presses;
    this.meant = meant;
    this.back = back;
    this.became = SingletonSupplier.of(() -> became.orderedStream().toList());
    this.files = files;
    this.offers = offers;
    this.pasted = pasted;
    this.afterwards = afterwards;
    this.events = events;
  }

  Pending hear(String payload, Instant now) {
    Incoming incoming = door.read(payload);
    if (incoming instanceof Incoming.Unheard) {
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
    Turn turn = turn(person, incoming);
    if (incoming instanceof Incoming.Pressed pressed && presses.isTheSameTouch(pressed, now)) {
      turn.toast(Text.of("conversation.repeated"));
      return pending(incoming, turn);
    }
    afterwards.goesOn(incoming);
    int before = outbox.said();
    if (!isConfirmed(turn, incoming, offers.take(person))) {
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

  /** A yes or a no to the question what was meant, typed as those words were. */
  private boolean isConfirmed(Turn turn, Incoming incoming, Optional<String> offered) {
    if (offered.isEmpty() || !(incoming instanceof Incoming.Said said)) {
      return false;
    }
    if (says(turn, "conversation.said.yes", said.words())) {
      press(turn, offered.get());
      return true;
    }
    boolean no = says(turn, "conversation.said.no", said.words());
    if (no) {
      Screen dropped = Screen.of("conversation.heard.dropped").with(Button.home());
      turn.show(back.with(dropped, turn.person()), null);
    }
    return no;
  }

  private static boolean says(Turn turn, String phrases, String words) {
    return Overheard.isOneOf(turn.plain(Text.of(phrases)), words);
  }

  private void answer(Turn turn, Incoming incoming, Instant now) {
    if (incoming instanceof Incoming.Pressed pressed) {
      String data = pressed.data();
      press(turn, isBelow(incoming) ? data.substring(Button.BELOW.length()) : data);
    } else if (incoming instanceof Incoming.Commanded commanded) {
      command(turn, commanded, now);
    } else if (incoming instanceof Incoming.Said said) {
      said(turn, said, now);
    } else if (incoming instanceof Incoming.SharedContact card) {
      if (!answers.takeContact(turn, card.phone(), card.own())) {
        unexpected(turn, "conversation.unexpected.contact");
      }
    } else if (incoming instanceof Incoming.SentFile file) {
      sent(turn, file);
    } else if (incoming instanceof Incoming.SentVoice voice) {
      heard(turn, (kind, draft) -> kind.voice(voice, draft), "conversation.unexpected.other");
    } else {
      String words =
          incoming instanceof Incoming.Edited
              ? "conversation.unexpected.edit"
              : "conversation.unexpected.other";
      heard(turn, (kind, draft) -> new Kind.Step.Refused(Text.of(words)), words);
    }
  }

  private void press(Turn turn, String data) {
    List<String> parts = List.of(data.split(":", -1));
    if (parts.get(0).equals(FormScreens.ACTION) && parts.size() == 4) {
      if (!keys.press(turn, number(parts.get(1)), parts.get(2), parts.get(3))) {
        turn.show(homes.of(turn.person()), null);
      }
    } else if (parts.get(0).equals(Home.ACTION)) {
      turn.turnsAway();
      begun.park(turn.person());
      turn.show(homes.of(turn.person()), null);
    } else {
      act(turn, parts.get(0), parts.subList(1, parts.size()));
    }
  }

  private void act(Turn turn, String action, List<String> arguments) {
    PersonId presser = turn.person().id();
    turn.turnsAway();
    begun.parkShort(turn.person());
    Reply reply = acts.press(turn.person(), action, arguments);
    events.publishEvent(
        new Pressed(presser, action, String.join(":", arguments), acts.isSecret(action)));
    turn.reply(reply, steps);
  }

  private static long number(String word) {
    try {
      return Long.parseLong(word);
    } catch (NumberFormatException forged) {
      throw new NotFound();
    }
  }

  private void command(Turn turn, Incoming.Commanded commanded, Instant now) {
    Person person = turn.person();
    turn.turnsAway();
    begun.park(person);
    if (commanded.command().equals("start")) {
      boolean silent = person.reachability() == Reachability.STOPPED;
      person.becomes(Reachability.REACHABLE, now);
      start(turn, commanded.argument(), silent);
      return;
    }
    Optional<Reply> reply = acts.command(person, commanded.command());
    if (reply.isPresent()) {
      turn.reply(back.with(reply.get(), person), steps);
    } else {
      unexpected(turn, "conversation.unexpected.command");
    }
  }

  /** Whoever had switched the messages off reads that they are on again. */
  private void start(Turn turn, String code, boolean silent) {
    int dash = code.indexOf('-');
    if (dash < 0) {
      turn.show(
          silent
              ? back.under(Text.of("conversation.stop.over"), turn.person())
              : homes.of(turn.person()),
          null);
      return;
    }
    if (silent) {
      turn.show(Screen.of("conversation.stop.over"), null);
    }
    turn.reply(acts.link(turn.person(), code.substring(0, dash), code.substring(dash + 1)), steps);
  }

  private void said(Turn turn, Incoming.Said said, Instant now) {
    Optional<String> link = pasted.link(turn.person(), said);
    if (link.isPresent()) {
      command(turn, new Incoming.Commanded(said.sender(), "start", link.get()), now);
      return;
    }
    Optional<Reply> opened = pasted.code(turn.person(), said.words());
    if (opened.isPresent()) {
      turn.turnsAway();
      begun.park(turn.person());
      turn.reply(opened.get(), steps);
      return;
    }
    said(turn, said.words());
  }

  private void said(Turn turn, String words) {
    Optional<String> way = answers.way(turn, words);
    if (way.isPresent()) {
      turn.turnsAway();
      turn.stripLast();
      press(turn, way.get());
      return;
    }
    Optional<Reply> aside = meant.aside(turn, words);
    if (aside.isPresent()) {
      turn.turnsAway();
      turn.stripLast();
      begun.park(turn.person());
      turn.reply(back.with(aside.get(), turn.person()), steps);
      return;
    }
    if (answers.takeWords(turn, words)) {
      return;
    }
    meant
        .by(turn, words)
        .ifPresentOrElse(
            reply -> turn.reply(reply, steps), () -> unexpected(turn, unexpected(turn.person())));
  }

  /** Whoever has not come in yet may type a code, and has keys for nothing else. */
  private String unexpected(Person person) {
    boolean newcomer = homes.isStranger(person) && begun.goOn(person).isEmpty();
    return newcomer ? "conversation.unexpected.newcomer" : "conversation.unexpected";
  }

  private void heard(Turn turn, FormAnswers.Conversion attempt, String elseSay) {
    if (!answers.take(turn, attempt)) {
      unexpected(turn, elseSay);
    }
  }

  /** Whoever sends a file before being asked for one is asked what it is. */
  private void sent(Turn turn, Incoming.SentFile file) {
    if (answers.takeFile(turn, file)) {
      return;
    }
    Optional<Screen> asked = files.offer(turn.person(), file);
    if (asked.isPresent()) {
      boolean answering = forms.isAsked(turn.person());
      turn.show(answering ? back.with(asked.get(), turn.person()) : asked.get(), null);
    } else {
      heard(turn, (kind, draft) -> kind.file(file, draft), unneeded(turn.person(), file));
    }
  }

  /**
   * A picture of a signed sheet is sent by who has been asked for one: the sheet is what counts.
   */
  private String unneeded(Person person, Incoming.SentFile file) {
    boolean sheet = file.picture() && !homes.isStranger(person);
    return sheet ? "conversation.unexpected.sheet" : "conversation.unexpected.file";
  }

  /** Nothing is lost: who had been asked something can go back to it. */
  private void unexpected(Turn turn, String key) {
    turn.show(back.instead(Text.of(key), turn.person()), null);
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
      turn.show(became(turn.person(), (Incoming.Pressed) incoming), null);
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

  /** What has become of it, where a feature knows; else where the person stands. */
  private Screen became(Person person, Incoming.Pressed pressed) {
    String data = pressed.data();
    String bare = isBelow(pressed) ? data.substring(Button.BELOW.length()) : data;
    List<String> parts = List.of(bare.split(":", -1));
    return became.get().stream()
        .flatMap(one -> one.of(person, parts.get(0), parts.subList(1, parts.size())).stream())
        .findFirst()
        .orElseGet(() -> nowhere(person, parts.get(0)));
  }

  /** Of a form that is gone nobody knows more than that its questions need no answer. */
  private Screen nowhere(Person person, String action) {
    return action.equals(FormScreens.ACTION)
        ? back.under(Text.of("conversation.became.form"), person)
        : homes.of(person);
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
    if (isBelow(incoming)) {
      turn.keepPressed();
    }
    return turn;
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
