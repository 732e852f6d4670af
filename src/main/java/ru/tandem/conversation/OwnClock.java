package ru.tandem.conversation;

import java.time.Clock;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import ru.tandem.people.Person;
import ru.tandem.people.RussianZone;

/**
 * By which clock a person lives: people of one pair may be far from each other, and from school.
 */
@Bot
class OwnClock {

  private final Clock clock;

  OwnClock(Clock clock) {
    this.clock = clock;
  }

  @OnPress(value = "clock", said = "conversation.said.clock")
  Reply ask(Person person) {
    List<Button> towns = new ArrayList<>();
    for (RussianZone zone : RussianZone.values()) {
      towns.add(Button.press(Text.of("people.zone." + zone.code()), "clock.set", zone));
    }
    return Screen.of(
            Text.of(
                "conversation.clock.ask", name(person.zone()), LocalTime.now(here(person.zone()))))
        .grid(towns, 1)
        .with(Button.press("conversation.sent", "messages"), Button.home());
  }

  /** What is agreed stays as it is: only the words for it change. */
  @OnPress("clock.set")
  Reply set(Person person, RussianZone zone) {
    person.chooses(zone.zone());
    return Screen.of(
            Text.of("conversation.clock.set", name(zone.zone()), LocalTime.now(here(zone.zone()))))
        .with(Button.press("conversation.clock.other", "clock"))
        .with(Button.home());
  }

  private Clock here(ZoneId zone) {
    return clock.withZone(zone);
  }

  static Text name(ZoneId zone) {
    return RussianZone.of(zone)
        .map(known -> Text.of("people.zone." + known.code()))
        .orElse(Text.words(zone.getId()));
  }
}
