package ru.tandem.gatherings.bot;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.OnPress;
import ru.tandem.conversation.Page;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.enrolment.Participants;
import ru.tandem.gatherings.Gathering;
import ru.tandem.gatherings.GatheringId;
import ru.tandem.gatherings.Guest;
import ru.tandem.gatherings.Guests;
import ru.tandem.gatherings.Rsvp;
import ru.tandem.gatherings.SeatGuests;
import ru.tandem.gatherings.Wishes;
import ru.tandem.people.Person;
import ru.tandem.people.PersonId;
import ru.tandem.questionnaires.Response;

/**
 * Who comes and who does not, by name; and when the time for wishes is over, what everybody wished.
 * Whoever asked not to be with somebody stands there as nobody: the two are excluded, and that is
 * all.
 */
@Bot
class GuestLists {

  private static final int WISHES_PER_PAGE = 10;

  private final CuratedGatherings curated;
  private final Guests guests;
  private final Participants participants;
  private final SeatGuests seats;
  private final Wishes wishes;
  private final GatheringCards cards;
  private final GatheringReminders reminders;
  private final Clock clock;

  GuestLists(
      CuratedGatherings curated,
      Guests guests,
      Participants participants,
      SeatGuests seats,
      Wishes wishes,
      GatheringCards cards,
      GatheringReminders reminders,
      Clock clock) {
    this.curated = curated;
    this.guests = guests;
    this.participants = participants;
    this.seats = seats;
    this.wishes = wishes;
    this.cards = cards;
    this.reminders = reminders;
    this.clock = clock;
  }

  @OnPress("gatherings.who")
  Reply who(Person curator, GatheringId id) {
    Gathering gathering = curated.of(curator, id);
    List<Guest> all = guests.findByGatheringIdOrderById(id);
    boolean over = !gathering.isAhead(clock.instant());
    List<Text> parts = new ArrayList<>();
    parts.add(Text.of("gatherings.who.list", GatheringCards.title(gathering), gathering.when()));
    if (over) {
      parts.add(named("gatherings.who.there", all, Guest::attended));
      parts.add(reasons(all, guest -> !guest.attended()));
    } else {
      parts.add(named("gatherings.who.yes", all, Guest::isSeated));
      List<PersonId> line = seats.line(gathering).stream().map(Guest::person).toList();
      parts.add(line.isEmpty() ? Text.empty() : named("gatherings.who.line", line));
      parts.add(named("gatherings.who.unsure", all, guest -> said(guest, Rsvp.UNSURE)));
      parts.add(reasons(all, guest -> said(guest, Rsvp.NO)));
      parts.add(named("gatherings.who.silent", all, guest -> guest.rsvp().isEmpty()));
    }
    return Screen.of(Text.paragraphs(parts.toArray(Text[]::new)))
        .with(Button.press("gatherings.who.back", "gatherings.show", id), Button.home());
  }

  private static boolean said(Guest guest, Rsvp rsvp) {
    return guest.rsvp().filter(rsvp::equals).isPresent();
  }

  private Text named(String key, List<Guest> all, Predicate<Guest> which) {
    return named(key, all.stream().filter(which).map(Guest::person).toList());
  }

  private Text named(String key, List<PersonId> some) {
    return some.isEmpty() ? Text.empty() : Text.of(key, some.size(), cards.names(some));
  }

  /** Those who do not come, or were not there, with what they have said about it. */
  private Text reasons(List<Guest> all, Predicate<Guest> which) {
    List<Text> names =
        all.stream()
            .filter(which)
            .map(
                guest ->
                    guest
                        .absence()
                        .map(
                            why ->
                                Text.of(
                                    "gatherings.who.why",
                                    cards.name(guest.person()),
                                    Text.of("gatherings.absence." + why)))
                        .orElseGet(() -> cards.name(guest.person())))
            .toList();
    return names.isEmpty()
        ? Text.empty()
        : Text.of("gatherings.who.no", names.size(), Text.list(names));
  }

  /** Before the time is over nobody reads it: the late shall not be looked at by the early. */
  @OnPress("gatherings.choices")
  Reply choices(Person curator, GatheringId id, int page) {
    Gathering gathering = curated.of(curator, id);
    if (!gathering.isSurveyed()) {
      return Reply.toast("gatherings.choices.none");
    }
    List<Guest> silent = cards.silent(gathering);
    if (!gathering.isWished(clock.instant()) && !silent.isEmpty()) {
      return waiting(gathering, silent);
    }
    List<Guest> answered =
        guests.findByGatheringIdOrderById(id).stream()
            .filter(guest -> cards.isAnswered(id, guest))
            .toList();
    Page<Guest> shown = Page.of(answered, page, WISHES_PER_PAGE);
    Text wished = Text.paragraphs(shown.items().stream().map(this::wished).toArray(Text[]::new));
    return Screen.of(
            Text.paragraphs(
                Text.of("gatherings.choices.list", answered.size()),
                wished,
                shown.number() == shown.pages() - 1 ? excluded(answered) : Text.empty(),
                silent.isEmpty()
                    ? Text.empty()
                    : Text.of(
                        "gatherings.card.silent",
                        cards.names(silent.stream().map(Guest::person).toList()))))
        .grid(shown.turns("gatherings.choices", id), 2)
        .with(Button.press("gatherings.who.back", "gatherings.show", id), Button.home());
  }

  private Screen waiting(Gathering gathering, List<Guest> silent) {
    return Screen.of(
            "gatherings.choices.early",
            gathering.wishesUntil().orElseThrow(),
            cards.names(silent.stream().map(Guest::person).toList()))
        .with(Button.press("gatherings.remind", "gatherings.remind", gathering.id()))
        .with(
            Button.press("gatherings.who.back", "gatherings.show", gathering.id()), Button.home());
  }

  @OnPress("gatherings.remind")
  Reply remind(Person curator, GatheringId id) {
    Gathering gathering = curated.standing(curator, id);
    int reminded = reminders.remindSilent(gathering);
    return reminded == 0
        ? Reply.toast("gatherings.reminded.none")
        : cards.card(gathering, Text.of("gatherings.reminded", reminded));
  }

  private Response response(Guest guest) {
    return wishes.of(participants.get(guest.participant()), guest.gathering()).orElseThrow();
  }

  private Text wished(Guest guest) {
    Response response = response(guest);
    return Text.lines(
        Text.of("gatherings.choices.of", cards.name(guest.person())),
        line("gatherings.choices.ranking", response.people("ranking")),
        line("gatherings.choices.helper", response.people("helper")),
        line("gatherings.choices.easy", response.people("easy")));
  }

  private Text line(String key, List<PersonId> some) {
    return some.isEmpty() ? Text.empty() : Text.of(key, cards.names(some));
  }

  /** Both names, in the order of the list and not of who said it. */
  private Text excluded(List<Guest> answered) {
    TreeSet<List<Long>> pairs =
        new TreeSet<>((one, other) -> one.toString().compareTo(other.toString()));
    for (Guest guest : answered) {
      for (PersonId other : response(guest).people("veto")) {
        pairs.add(
            List.of(
                Math.min(guest.person().value(), other.value()),
                Math.max(guest.person().value(), other.value())));
      }
    }
    List<Text> lines =
        pairs.stream()
            .map(
                pair ->
                    Text.of(
                        "gatherings.choices.pair",
                        cards.name(new PersonId(pair.get(0))),
                        cards.name(new PersonId(pair.get(1)))))
            .toList();
    return lines.isEmpty()
        ? Text.empty()
        : Text.lines(Text.of("gatherings.choices.excluded"), Text.lines(lines));
  }
}
