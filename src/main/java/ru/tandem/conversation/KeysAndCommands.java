package ru.tandem.conversation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import ru.tandem.people.NotFound;
import ru.tandem.people.Person;
import ru.tandem.people.PersonId;
import ru.tandem.people.Reachability;

/** What a key, a command or a link does. */
@Component
class KeysAndCommands {

  private final FormKeys keys;
  private final FormSteps steps;
  private final BegunForms begun;
  private final Acts acts;
  private final Homes homes;
  private final WayBack back;
  private final ApplicationEventPublisher events;

  KeysAndCommands(
      FormKeys keys,
      FormSteps steps,
      BegunForms begun,
      Acts acts,
      Homes homes,
      WayBack back,
      ApplicationEventPublisher events) {
    this.keys = keys;
    this.steps = steps;
    this.begun = begun;
    this.acts = acts;
    this.homes = homes;
    this.back = back;
    this.events = events;
  }

  /**
   * @param data what the key carries
   * @throws NotFound for what was forged, or is not that person's
   */
  void press(Turn turn, String data) {
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

  /** A link is the command that begins, with a code. */
  void command(Turn turn, Incoming.Commanded commanded, Instant now) {
    Person person = turn.person();
    boolean link = commanded.command().equals("start") && !commanded.argument().isEmpty();
    Optional<BegunForms.Left> left = link ? begun.atIt(person) : Optional.empty();
    turn.turnsAway();
    begun.park(person);
    if (commanded.command().equals("start")) {
      boolean silent = person.reachability() == Reachability.STOPPED;
      person.becomes(Reachability.REACHABLE, now);
      start(turn, commanded.argument(), silent, left);
      return;
    }
    Optional<Reply> reply = acts.command(person, commanded.command());
    if (reply.isPresent()) {
      turn.reply(back.with(reply.get(), person), steps);
    } else {
      turn.show(back.instead(Text.of("conversation.unexpected.command"), person), null);
    }
  }

  /** Whoever had switched the messages off reads that they are on again. */
  private void start(Turn turn, String code, boolean silent, Optional<BegunForms.Left> left) {
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
    Reply opened = acts.link(turn.person(), code.substring(0, dash), code.substring(dash + 1));
    turn.reply(WayBack.below(opened, left), steps);
  }
}
