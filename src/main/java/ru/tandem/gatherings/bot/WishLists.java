package ru.tandem.gatherings.bot;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.OnPress;
import ru.tandem.conversation.Page;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.enrolment.Participants;
import ru.tandem.gatherings.AwaitedWishes;
import ru.tandem.gatherings.Exclusions;
import ru.tandem.gatherings.Gathering;
import ru.tandem.gatherings.GatheringId;
import ru.tandem.gatherings.Guest;
import ru.tandem.gatherings.Invited;
import ru.tandem.gatherings.Wishes;
import ru.tandem.people.Person;
import ru.tandem.people.PersonId;
import ru.tandem.questionnaires.Response;

/**
 * What everybody wished, once the time for wishes is over. Whoever asked not to be with somebody
 * stands there as nobody: the two are excluded, and that is all.
 */
@Bot
class WishLists {

  private static final int LINES_PER_PAGE = 8;

  private final CuratedGatherings curated;
  private final Invited invited;
  private final Participants participants;
  private final Wishes wishes;
  private final AwaitedWishes awaited;
  private final GatheringCards cards;
  private final GatheringReminders reminders;

  WishLists(
      CuratedGatherings curated,
      Invited invited,
      Participants participants,
      Wishes wishes,
      AwaitedWishes awaited,
      GatheringCards cards,
      GatheringReminders reminders) {
    this.curated = curated;
    this.invited = invited;
    this.participants = participants;
    this.wishes = wishes;
    this.awaited = awaited;
    this.cards = cards;
    this.reminders = reminders;
  }

  /** Before the time is over nobody reads it: the late shall not be looked at by the early. */
  @OnPress("gatherings.choices")
  Reply choices(Person curator, GatheringId id, int page) {
    Gathering gathering = curated.of(curator, id);
    if (!gathering.isSurveyed()) {
      return Reply.toast("gatherings.choices.none");
    }
    List<Guest> silent = awaited.of(gathering);
    return awaited.isOver(gathering) ? list(gathering, silent, page) : waiting(gathering, silent);
  }

  private Screen waiting(Gathering gathering, List<Guest> silent) {
    return Screen.of(
            "gatherings.choices.early", gathering.wishesUntil().orElseThrow(), names(silent))
        .with(Button.press("gatherings.remind", "gatherings.remind", gathering.id()))
        .with(
            Button.press("gatherings.who.back", "gatherings.show", gathering.id()), Button.home());
  }

  private Text names(List<Guest> some) {
    return cards.names(some.stream().map(Guest::person).toList());
  }

  @OnPress("gatherings.remind")
  Reply remind(Person curator, GatheringId id) {
    Gathering gathering = curated.standing(curator, id);
    int reminded = reminders.remindSilent(gathering);
    return reminded == 0
        ? Reply.toast("gatherings.reminded.none")
        : cards.card(gathering, Text.of("gatherings.reminded", reminded));
  }

  private Screen list(Gathering gathering, List<Guest> silent, int page) {
    GatheringId id = gathering.id();
    Map<PersonId, Response> said = said(id);
    List<Text> wished =
        said.entrySet().stream().map(one -> wished(one.getKey(), one.getValue())).toList();
    List<Text> lines = Stream.of(wished, excluded(gathering, said)).flatMap(List::stream).toList();
    Page<Text> shown = Page.of(lines, page, LINES_PER_PAGE);
    return Screen.of(
            Text.paragraphs(
                Text.of("gatherings.choices.list", said.size()),
                Text.paragraphs(shown.items().toArray(Text[]::new)),
                silent.isEmpty() ? Text.empty() : Text.of("gatherings.card.silent", names(silent))))
        .grid(shown.turns("gatherings.choices", id), 2)
        .with(Button.press("gatherings.who.back", "gatherings.show", id), Button.home());
  }

  private Map<PersonId, Response> said(GatheringId id) {
    Map<PersonId, Response> said = new LinkedHashMap<>();
    for (Guest guest : invited.to(id)) {
      wishes
          .of(participants.get(guest.participant()), id)
          .ifPresent(response -> said.put(guest.person(), response));
    }
    return said;
  }

  private Text wished(PersonId person, Response response) {
    return Text.lines(
        Text.of("gatherings.choices.of", cards.name(person)),
        line("gatherings.choices.ranking", response.people("ranking")),
        line("gatherings.choices.helper", response.people("helper")),
        line("gatherings.choices.easy", response.people("easy")));
  }

  private Text line(String key, List<PersonId> some) {
    return some.isEmpty() ? Text.empty() : Text.of(key, cards.names(some));
  }

  private List<Text> excluded(Gathering gathering, Map<PersonId, Response> said) {
    Exclusions exclusions = new Exclusions(said, gathering.wishesUntil().orElse(null));
    List<Text> lines = new ArrayList<>();
    for (Exclusions.Two two : exclusions.named()) {
      lines.add(Text.of("gatherings.choices.pair", cards.name(two.one()), cards.name(two.other())));
    }
    if (exclusions.unnamed() > 0) {
      lines.add(Text.counted("gatherings.choices.unnamed", exclusions.unnamed()));
    }
    if (!lines.isEmpty()) {
      lines.set(0, Text.lines(Text.of("gatherings.choices.excluded"), lines.get(0)));
    }
    return lines;
  }
}
