package ru.tandem.matching.bot;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.OnPress;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.gatherings.Gathering;
import ru.tandem.gatherings.GatheringId;
import ru.tandem.gatherings.Gatherings;
import ru.tandem.matching.Couple;
import ru.tandem.matching.PlanTalks;
import ru.tandem.matching.Talk;
import ru.tandem.matching.Talks;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.NotFound;
import ru.tandem.people.Person;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.CuratedProgrammes;

/**
 * Who talks with whom at a gathering: planned, sent to everybody, and called out round by round.
 */
@Bot
class TalksDesk {

  private static final int MOST_ROUNDS = 12;
  private static final int MOST_LINES = 40;
  private static final int MOST_NAMED = 20;

  private final Gatherings gatherings;
  private final CuratedProgrammes programmes;
  private final PlanTalks plan;
  private final Talks talks;
  private final PairWords words;
  private final Chats chats;
  private final TalkNotes notes;
  private final Clock clock;

  TalksDesk(
      Gatherings gatherings,
      CuratedProgrammes programmes,
      PlanTalks plan,
      Talks talks,
      PairWords words,
      Chats chats,
      TalkNotes notes,
      Clock clock) {
    this.gatherings = gatherings;
    this.programmes = programmes;
    this.plan = plan;
    this.talks = talks;
    this.words = words;
    this.chats = chats;
    this.notes = notes;
    this.clock = clock;
  }

  private Gathering of(Person curator, GatheringId id) {
    Gathering gathering = gatherings.findById(id.value()).orElseThrow(NotFound::new);
    programmes.of(curator, gathering.programme());
    if (gathering.isCancelled() || gathering.isSurveyed() || !gathering.kind().asksWishes()) {
      throw new AlreadySettled();
    }
    return gathering;
  }

  /** The plan as it is; where there is none yet, one is made. */
  @OnPress("matching.talks")
  Reply show(Person curator, GatheringId id) {
    Gathering gathering = of(curator, id);
    return all(id).isEmpty() ? plan(curator, id, PlanTalks.USUAL) : shown(gathering, Text.empty());
  }

  private List<Talk> all(GatheringId id) {
    return talks.findByGatheringIdOrderByRoundAscIdAsc(id);
  }

  /** Anew, for those who come by now; rounds that have been, or are under way, stay. */
  @OnPress("matching.talks.plan")
  Reply plan(Person curator, GatheringId id, int rounds) {
    Gathering asked = of(curator, id);
    int held = notes.called(id);
    int wanted = Math.max(Math.max(1, held), Math.min(rounds, MOST_ROUNDS));
    return Searching.in(
        asked.programme(),
        () -> {
          List<List<Couple>> found = plan.look(asked, wanted, held);
          return () -> kept(of(curator, id), found, held);
        });
  }

  /** A round that has begun meanwhile is not taken from those who talk. */
  private Screen kept(Gathering gathering, List<List<Couple>> found, int held) {
    if (notes.called(gathering.id()) != held) {
      return shown(gathering, Text.of("matching.talks.begun"));
    }
    plan.keep(gathering, found, held);
    return shown(gathering, held == 0 ? Text.empty() : Text.of("matching.talks.kept", held));
  }

  private Screen shown(Gathering gathering, Text done) {
    List<Talk> all = all(gathering.id());
    Object id = gathering.id();
    if (all.isEmpty()) {
      return Screen.of("matching.talks.none")
          .with(Button.press("matching.talks.back", "gatherings.show", id), Button.home());
    }
    int rounds = all.get(all.size() - 1).round();
    List<Button> more = new ArrayList<>();
    if (rounds > 1) {
      more.add(Button.press("matching.talks.fewer", "matching.talks.plan", id, rounds - 1));
    }
    more.add(Button.press("matching.talks.anew", "matching.talks.plan", id, rounds));
    more.add(Button.press("matching.talks.more", "matching.talks.plan", id, rounds + 1));
    Screen screen =
        Screen.of(
                Text.paragraphs(
                    done,
                    Text.of("matching.talks", rounds, counts(all)),
                    plan.haveMet(gathering, notes.called(gathering.id()))
                        ? Text.of("matching.talks.met")
                        : Text.empty(),
                    differs(gathering),
                    lines(all)))
            .with(
                Button.press("matching.talks.send", "matching.talks.send", id),
                Button.press("matching.talks.table", TalksTable.CODE, id))
            .grid(more, 3);
    return (TalkNotes.mayTalk(gathering, clock.instant())
            ? screen.with(Button.press("matching.talks.start", "matching.talks.start", id))
            : screen)
        .with(Button.press("matching.talks.back", "gatherings.show", id), Button.home());
  }

  /** Who has come too late for the plan, and who stands in it and is not there. */
  private Text differs(Gathering gathering) {
    PlanTalks.Differs differs = plan.differs(gathering, notes.called(gathering.id()));
    return Text.lines(
        differing("matching.talks.idle", differs.idle()),
        differing("matching.talks.missing", differs.missing()));
  }

  private Text differing(String key, Set<PersonId> some) {
    List<Text> names = some.stream().limit(MOST_NAMED).map(words::name).toList();
    return some.isEmpty()
        ? Text.empty()
        : Text.lines(Text.of(key, Text.list(names)), Text.more(some.size(), MOST_NAMED));
  }

  /** How many others the one meets who meets fewest, and the one who meets most. */
  private static Text counts(List<Talk> all) {
    Map<PersonId, Long> each =
        all.stream()
            .flatMap(talk -> List.of(talk.couple().mentee(), talk.couple().mentor()).stream())
            .collect(Collectors.groupingBy(person -> person, Collectors.counting()));
    TreeSet<Long> counts = new TreeSet<>(each.values());
    return counts.first().equals(counts.last())
        ? Text.words(String.valueOf(counts.first()))
        : Text.words(counts.first() + "–" + counts.last());
  }

  private Text lines(List<Talk> all) {
    Map<Integer, List<Text>> rounds = new LinkedHashMap<>();
    all.stream()
        .limit(MOST_LINES)
        .forEach(
            talk ->
                rounds
                    .computeIfAbsent(talk.round(), any -> new ArrayList<>())
                    .add(
                        Text.of(
                            "matching.bullet",
                            Text.of(
                                "matching.names",
                                words.name(talk.couple().mentee()),
                                words.name(talk.couple().mentor())))));
    List<Text> parts = new ArrayList<>();
    rounds.forEach(
        (round, pairs) ->
            parts.add(Text.lines(Text.of("matching.talks.round", round), Text.lines(pairs))));
    parts.add(Text.more(all.size(), MOST_LINES));
    return Text.paragraphs(parts.toArray(Text[]::new));
  }

  /** To be hung up in the hall. */
  @OnPress(TalksTable.CODE)
  Reply table(Person curator, GatheringId id) {
    of(curator, id);
    return Screen.of("matching.talks.ready")
        .paper(chats.plain(Text.of("matching.talks.file"), curator), TalksTable.CODE, curator, id)
        .with(Button.press("matching.talks.back", "gatherings.show", id), Button.home());
  }

  /** Everybody gets his own list. */
  @OnPress("matching.talks.send")
  Reply send(Person curator, GatheringId id) {
    Gathering gathering = of(curator, id);
    int told = notes.send(gathering, all(id));
    return shown(gathering, Text.of("matching.talks.sent", told));
  }

  /** The rounds begin: everybody hears with whom, now and every few minutes. */
  @OnPress("matching.talks.start")
  Reply start(Person curator, GatheringId id) {
    Gathering gathering = ready(curator, id);
    OptionalInt next = notes.next(id);
    if (next.isPresent()) {
      return Screen.of("matching.talks.running", Math.max(1, next.getAsInt() - 1))
          .with(
              Button.press("matching.talks.again", "matching.talks.again", id),
              Button.press("matching.talks.go", "matching.talks", id));
    }
    return begun(gathering);
  }

  private Gathering ready(Person curator, GatheringId id) {
    Gathering gathering = of(curator, id);
    if (!TalkNotes.mayTalk(gathering, clock.instant()) || all(id).isEmpty()) {
      throw new AlreadySettled();
    }
    return gathering;
  }

  /** From the first round once more, whatever is under way. */
  @OnPress("matching.talks.again")
  Reply again(Person curator, GatheringId id) {
    return begun(ready(curator, id));
  }

  private Reply begun(Gathering gathering) {
    notes.begin(gathering);
    return shown(gathering, Text.of("matching.talks.started", TalkNotes.LENGTH.toMinutes()));
  }
}
