package ru.tandem.conversation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import ru.tandem.delivery.Matter;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.NotFound;
import ru.tandem.people.Person;

/**
 * Whoever is reminded, or asked something, at a bad moment puts it off: the same comes once more at
 * the hour of his choice, as it stands then, and not when it is done by then.
 */
@Bot
class Snooze implements Became {

  /** When the lessons are over, and before the evening ends. */
  private static final LocalTime EVENING = LocalTime.of(19, 0);

  private static final LocalTime MORNING = LocalTime.of(9, 0);

  /** To when something can be put off. */
  enum When {
    HOUR,
    EVENING,
    TOMORROW
  }

  private final ObjectProvider<Snoozed> features;
  private final Chats chats;
  private final LoudHours loud;
  private final Clock clock;

  Snooze(ObjectProvider<Snoozed> features, Chats chats, LoudHours loud, Clock clock) {
    this.features = features;
    this.chats = chats;
    this.loud = loud;
    this.clock = clock;
  }

  @OnPress("later")
  Reply choose(Person person, String about, String subject) {
    Snoozed.Again again = again(person, new Matter(about, subject), clock.instant());
    List<Button> hours = new ArrayList<>();
    for (When when : When.values()) {
      Instant at = at(person, when);
      Instant heard = loud.nextLoud(at, person);
      // what is promised is kept: the next day always comes, a quiet hour does not count
      boolean known =
          when == When.TOMORROW || at.equals(heard) && at.isBefore(at(person, When.TOMORROW));
      if (at.isAfter(clock.instant()) && known && isInTime(again, heard)) {
        hours.add(
            Button.press(label(person, when, heard), "later.at", about, subject, when.name()));
      }
    }
    if (hours.isEmpty()) {
      return Reply.toast("conversation.snooze.late");
    }
    return Screen.of("conversation.snooze.when")
        .grid(hours, 1)
        .with(Button.press("conversation.snooze.no", "later.no", about, subject), Button.home());
  }

  /** Where nine is a quiet hour, or the reader wished for quiet, the true hour is told. */
  private Text label(Person person, When when, Instant heard) {
    if (when != When.TOMORROW) {
      return Text.of("conversation.snooze." + when);
    }
    ZonedDateTime at = heard.atZone(person.zone());
    LocalDate tomorrow = clock.instant().atZone(person.zone()).toLocalDate().plusDays(1);
    return at.toLocalDate().equals(tomorrow)
        ? Text.of("conversation.snooze.TOMORROW", at.toLocalTime())
        : Text.of("conversation.snooze.THEN", heard);
  }

  private static boolean isInTime(Snoozed.Again again, Instant at) {
    return again.until() == null || at.isBefore(again.until());
  }

  @OnPress("later.at")
  Reply putOff(Person person, String about, String subject, When when) {
    Matter matter = new Matter(about, subject);
    Instant at = loud.nextLoud(at(person, when), person);
    Snoozed.Again again = again(person, matter, at);
    if (!at.isAfter(clock.instant()) || !isInTime(again, at)) {
      throw new AlreadySettled();
    }
    chats.tellAt(person, again.screen(), at, again.about() == null ? matter : again.about());
    return Screen.of("conversation.snooze.done", at).with(Button.home());
  }

  /** It is not put off after all. */
  @OnPress("later.no")
  Reply keep(Person person, String about, String subject) {
    return again(person, new Matter(about, subject), clock.instant()).screen();
  }

  /**
   * @throws AlreadySettled when it is done
   * @throws NotFound when no feature knows of such a thing
   */
  private Snoozed.Again again(Person person, Matter matter, Instant at) {
    return features.stream()
        .flatMap(feature -> Optional.ofNullable(feature.again().get(matter.about())).stream())
        .findFirst()
        .orElseThrow(NotFound::new)
        .of(person, matter, at)
        .orElseThrow(AlreadySettled::new);
  }

  /** What was put off, or was to be, needs no reminder any more. */
  @Override
  public Optional<Screen> of(Person presser, String action, List<String> arguments) {
    return action.startsWith("later")
        ? Optional.of(Screen.of("conversation.snooze.over").with(Button.home()))
        : Optional.empty();
  }

  private Instant at(Person person, When when) {
    ZonedDateTime now = clock.instant().atZone(person.zone());
    LocalDate today = now.toLocalDate();
    return switch (when) {
      case HOUR -> clock.instant().plus(Duration.ofHours(1));
      case EVENING -> today.atTime(EVENING).atZone(person.zone()).toInstant();
      case TOMORROW -> today.plusDays(1).atTime(MORNING).atZone(person.zone()).toInstant();
    };
  }
}
