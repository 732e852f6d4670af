package ru.tandem.gatherings.bot;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.gatherings.AwaitedWishes;
import ru.tandem.gatherings.Gathering;
import ru.tandem.gatherings.GatheringId;
import ru.tandem.gatherings.Guest;
import ru.tandem.gatherings.InviteMore;
import ru.tandem.gatherings.Invited;
import ru.tandem.gatherings.Rsvp;
import ru.tandem.people.People;
import ru.tandem.people.PersonId;

/** A gathering as its curator reads it. */
@Component
class GatheringCards {

  private static final int MOST_NAMES = 30;

  private final Invited invited;
  private final InviteMore more;
  private final People people;
  private final AwaitedWishes awaited;
  private final Chats chats;
  private final Clock clock;

  GatheringCards(
      Invited invited,
      InviteMore more,
      People people,
      AwaitedWishes awaited,
      Chats chats,
      Clock clock) {
    this.invited = invited;
    this.more = more;
    this.people = people;
    this.awaited = awaited;
    this.chats = chats;
    this.clock = clock;
  }

  /** What kind of gathering it is, to stand by itself. */
  static Text title(Gathering gathering) {
    return Text.of("gatherings.kind." + gathering.kind());
  }

  /** The curator's card: who comes, who was there, and what to do next. */
  Screen card(Gathering gathering) {
    List<Guest> all = invited.listed(gathering.id());
    Screen screen =
        Screen.of(
            Text.paragraphs(
                Text.of("gatherings.card", title(gathering), gathering.when(), gathering.place()),
                Text.lines(answers(all), places(gathering)),
                Text.of("gatherings.card.there", all.stream().filter(Guest::attended).count()),
                gathering.isSurveyed() && gathering.kind().asksWishes()
                    ? answered(gathering, all)
                    : Text.empty(),
                gathering.isCancelled() ? Text.of("gatherings.cancelled") : Text.empty(),
                chats.unreached(all.stream().map(Guest::person).toList())));
    return steps(gathering, screen)
        .with(
            Button.press("gatherings.who", "gatherings.who", gathering.id()),
            Button.press("gatherings.plan.another", "gatherings.plan", gathering.programme()))
        .with(
            Button.press("gatherings.back", "programmes.open", gathering.programme()),
            Button.home());
  }

  /** The card after something has been done. */
  Screen card(Gathering gathering, Text done) {
    Screen card = card(gathering);
    return new Screen(Text.paragraphs(done, card.text()), card.rows(), null);
  }

  private static Text answers(List<Guest> all) {
    return Text.of(
        "gatherings.card.answers",
        all.size(),
        count(all, Rsvp.YES),
        count(all, Rsvp.NO),
        count(all, Rsvp.UNSURE));
  }

  private Text places(Gathering gathering) {
    List<Guest> all = invited.listed(gathering.id());
    long taken = all.stream().filter(Guest::hasPlace).count();
    long line = all.stream().filter(guest -> guest.queuedAt().isPresent()).count();
    return gathering
        .capacity()
        .map(places -> Text.of("gatherings.card.places", places, taken, line))
        .orElse(Text.empty());
  }

  private static long count(List<Guest> guests, Rsvp rsvp) {
    return guests.stream().filter(guest -> guest.rsvp().filter(rsvp::equals).isPresent()).count();
  }

  private Screen steps(Gathering gathering, Screen card) {
    if (gathering.isCancelled()) {
      return card;
    }
    GatheringId id = gathering.id();
    Screen screen = card.with(Button.press("gatherings.mark", "gatherings.mark", id, 0));
    if (gathering.isSurveyed()) {
      Screen closed =
          newcomers(gathering, screen)
              .with(Button.press("gatherings.reopen", "gatherings.reopen", id));
      return gathering.kind().asksWishes()
          ? closed.with(Button.press("gatherings.choices", "gatherings.choices", id, 0))
          : closed;
    }
    List<Button> ahead = new ArrayList<>();
    if (gathering.kind().asksWishes()) {
      ahead.add(Button.press("gatherings.talks", "matching.talks", id));
    }
    if (gathering.isAhead(clock.instant())) {
      ahead.add(Button.press("gatherings.code", "gatherings.code", id));
      ahead.add(Button.press("gatherings.places", "gatherings.places", id));
    }
    if (gathering.hasBegun(clock.instant())) {
      String close = gathering.kind().asksWishes() ? "gatherings.survey" : "gatherings.close";
      screen = screen.with(Button.press(close, "gatherings.survey", id));
    }
    return newcomers(gathering, screen)
        .grid(ahead, 2)
        .with(
            Button.press("gatherings.change", "gatherings.change", id),
            Button.press("gatherings.cancel", "gatherings.cancel", id));
  }

  /** Whoever has become ready since it was planned. */
  private Screen newcomers(Gathering gathering, Screen screen) {
    int count = more.newcomers(gathering).size();
    String key = gathering.hasBegun(clock.instant()) ? "gatherings.more.there" : "gatherings.more";
    return count == 0
        ? screen
        : screen.with(Button.press(Text.of(key, count), "gatherings.more", gathering.id()));
  }

  /** How many have answered, until when the others may, and who they are. */
  private Text answered(Gathering gathering, List<Guest> all) {
    List<Guest> there = all.stream().filter(Guest::attended).toList();
    List<PersonId> silent = awaited.of(gathering).stream().map(Guest::person).toList();
    return Text.lines(
        Text.of("gatherings.card.wishes", there.size() - silent.size(), there.size()),
        gathering
            .wishesUntil()
            .filter(until -> clock.instant().isBefore(until))
            .map(until -> Text.of("gatherings.card.until", until))
            .orElse(Text.empty()),
        silent.isEmpty() ? Text.empty() : Text.of("gatherings.card.silent", names(silent)));
  }

  /** As many as can be read. */
  Text names(List<PersonId> some) {
    List<Text> names = some.stream().limit(MOST_NAMES).map(this::name).toList();
    return some.size() <= MOST_NAMES
        ? Text.list(names)
        : Text.of("gatherings.names.more", Text.list(names), some.size() - MOST_NAMES);
  }

  Text name(PersonId person) {
    return Text.words(people.get(person).name().orElse(""));
  }
}
