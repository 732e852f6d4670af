package ru.tandem.gatherings.bot;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.OnPress;
import ru.tandem.conversation.Page;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.gatherings.Gathering;
import ru.tandem.gatherings.GatheringId;
import ru.tandem.gatherings.Guest;
import ru.tandem.gatherings.Invited;
import ru.tandem.gatherings.Rsvp;
import ru.tandem.gatherings.SeatGuests;
import ru.tandem.people.Person;

/** Who comes and who does not, by name, as many on a page as fit. */
@Bot
class GuestLists {

  private static final int NAMES_PER_PAGE = 40;

  private final CuratedGatherings curated;
  private final Invited invited;
  private final SeatGuests seats;
  private final GatheringCards cards;
  private final Clock clock;

  GuestLists(
      CuratedGatherings curated,
      Invited invited,
      SeatGuests seats,
      GatheringCards cards,
      Clock clock) {
    this.curated = curated;
    this.invited = invited;
    this.seats = seats;
    this.cards = cards;
    this.clock = clock;
  }

  @OnPress("gatherings.who")
  Reply who(Person curator, GatheringId id) {
    return page(curator, id, 0);
  }

  @OnPress("gatherings.who.page")
  Reply page(Person curator, GatheringId id, int page) {
    Gathering gathering = curated.of(curator, id);
    Map<String, List<Guest>> groups = groups(gathering);
    List<Listed> all =
        groups.entrySet().stream()
            .flatMap(group -> group.getValue().stream().map(one -> new Listed(group.getKey(), one)))
            .toList();
    Page<Listed> shown = Page.of(all, page, NAMES_PER_PAGE);
    Map<String, List<Text>> names = new LinkedHashMap<>();
    for (Listed each : shown.items()) {
      names.computeIfAbsent(each.group(), first -> new ArrayList<>()).add(said(each.guest()));
    }
    List<Text> parts = new ArrayList<>();
    parts.add(Text.of("gatherings.who.list", GatheringCards.title(gathering), gathering.when()));
    names.forEach(
        (group, some) -> parts.add(Text.of(group, groups.get(group).size(), Text.list(some))));
    return Screen.of(Text.paragraphs(parts.toArray(Text[]::new)))
        .grid(shown.turns("gatherings.who.page", id), 2)
        .with(Button.press("gatherings.who.back", "gatherings.show", id), Button.home());
  }

  private record Listed(String group, Guest guest) {}

  /** By what they have said, or, when it is over, by who was there. */
  private Map<String, List<Guest>> groups(Gathering gathering) {
    List<Guest> all = invited.listed(gathering.id());
    Map<String, List<Guest>> groups = new LinkedHashMap<>();
    if (!gathering.isAhead(clock.instant())) {
      groups.put("gatherings.who.there", which(all, Guest::attended));
      groups.put("gatherings.who.no", which(all, guest -> !guest.attended()));
      return groups;
    }
    groups.put("gatherings.who.yes", which(all, Guest::isSeated));
    groups.put("gatherings.who.line", seats.line(gathering));
    groups.put("gatherings.who.unsure", which(all, guest -> said(guest, Rsvp.UNSURE)));
    groups.put("gatherings.who.no", which(all, guest -> said(guest, Rsvp.NO)));
    groups.put("gatherings.who.silent", which(all, guest -> guest.rsvp().isEmpty()));
    return groups;
  }

  private static List<Guest> which(List<Guest> all, Predicate<Guest> which) {
    return all.stream().filter(which).toList();
  }

  private static boolean said(Guest guest, Rsvp rsvp) {
    return guest.rsvp().filter(rsvp::equals).isPresent();
  }

  /** Whoever does not come, or was not there, with what he has said about it. */
  private Text said(Guest guest) {
    Text name = cards.name(guest.person());
    return guest
        .absence()
        .filter(why -> !guest.attended())
        .map(why -> Text.of("gatherings.who.why", name, Text.of("gatherings.absence." + why)))
        .orElse(name);
  }
}
