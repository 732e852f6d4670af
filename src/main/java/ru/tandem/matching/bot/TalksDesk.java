package ru.tandem.matching.bot;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import ru.tandem.delivery.Urgency;
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
import ru.tandem.timetable.Agenda;
import ru.tandem.timetable.OnDue;

/**
 * Who talks with whom at a gathering: planned, sent to everybody, and called out round by round.
 */
@Bot
class TalksDesk {

  private static final String ROUND = "matching.round";
  private static final int MOST_ROUNDS = 12;
  private static final int MOST_LINES = 40;

  /** A gathering and a round in one number. */
  private static final int ROUNDS = 100;

  private static final Duration LENGTH = Duration.ofMinutes(7);

  private final Gatherings gatherings;
  private final CuratedProgrammes programmes;
  private final PlanTalks plan;
  private final Talks talks;
  private final PairWords words;
  private final Chats chats;
  private final Agenda agenda;
  private final Clock clock;

  TalksDesk(
      Gatherings gatherings,
      CuratedProgrammes programmes,
      PlanTalks plan,
      Talks talks,
      PairWords words,
      Chats chats,
      Agenda agenda,
      Clock clock) {
    this.gatherings = gatherings;
    this.programmes = programmes;
    this.plan = plan;
    this.talks = talks;
    this.words = words;
    this.chats = chats;
    this.agenda = agenda;
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

  /** Anew, for those who come by now. */
  @OnPress("matching.talks.plan")
  Reply plan(Person curator, GatheringId id, int rounds) {
    Gathering asked = of(curator, id);
    int wanted = Math.max(1, Math.min(rounds, MOST_ROUNDS));
    return Searching.in(
        asked.programme(),
        () -> {
          List<List<Couple>> found = plan.look(asked, wanted);
          return () -> kept(of(curator, id), found);
        });
  }

  private Screen kept(Gathering gathering, List<List<Couple>> found) {
    plan.keep(gathering, found);
    return shown(gathering, Text.empty());
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
        Screen.of(Text.paragraphs(done, Text.of("matching.talks", rounds, counts(all)), lines(all)))
            .with(Button.press("matching.talks.send", "matching.talks.send", id))
            .grid(more, 3);
    return (gathering.hasBegun(clock.instant())
            ? screen.with(Button.press("matching.talks.start", "matching.talks.start", id))
            : screen)
        .with(Button.press("matching.talks.back", "gatherings.show", id), Button.home());
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

  /** Everybody gets his own list. */
  @OnPress("matching.talks.send")
  Reply send(Person curator, GatheringId id) {
    Gathering gathering = of(curator, id);
    List<Talk> all = all(id);
    int told = 0;
    for (PersonId person : people(all)) {
      told += chats.tell(person, own(gathering, all, person), Urgency.REMINDER) ? 1 : 0;
    }
    return shown(gathering, Text.of("matching.talks.sent", told));
  }

  private static Set<PersonId> people(List<Talk> all) {
    return all.stream()
        .flatMap(talk -> List.of(talk.couple().mentee(), talk.couple().mentor()).stream())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private Screen own(Gathering gathering, List<Talk> all, PersonId person) {
    int rounds = all.get(all.size() - 1).round();
    List<Text> lines = new ArrayList<>();
    for (int round = 1; round <= rounds; round++) {
      lines.add(
          talk(all, person, round)
              .map(
                  talk ->
                      Text.of(
                          "matching.talks.own.one", talk.round(), words.name(talk.other(person))))
              .orElse(Text.of("matching.talks.own.rest", round)));
    }
    return Screen.of(
            Text.paragraphs(
                Text.of("matching.talks.own", gathering.when(), gathering.place()),
                Text.lines(lines)))
        .with(Button.home());
  }

  private static Optional<Talk> talk(List<Talk> all, PersonId person, int round) {
    return all.stream().filter(talk -> talk.round() == round && talk.has(person)).findFirst();
  }

  /** The rounds begin: everybody hears with whom, now and every few minutes. */
  @OnPress("matching.talks.start")
  Reply start(Person curator, GatheringId id) {
    Gathering gathering = of(curator, id);
    List<Talk> all = all(id);
    if (!gathering.hasBegun(clock.instant()) || all.isEmpty()) {
      throw new AlreadySettled();
    }
    int rounds = all.get(all.size() - 1).round();
    for (int round = 1; round <= rounds + 1; round++) {
      agenda.set(
          ROUND,
          id.value() * ROUNDS + round,
          clock.instant().plus(LENGTH.multipliedBy(round - 1L)));
    }
    return shown(gathering, Text.of("matching.talks.started", LENGTH.toMinutes()));
  }

  @OnDue(ROUND)
  void round(long number, Instant due) {
    GatheringId id = new GatheringId(number / ROUNDS);
    int round = (int) (number % ROUNDS);
    Gathering gathering = gatherings.get(id);
    List<Talk> all = all(id);
    if (gathering.isCancelled() || gathering.isSurveyed() || all.isEmpty()) {
      return;
    }
    int rounds = all.get(all.size() - 1).round();
    for (PersonId person : people(all)) {
      Text signal =
          round > rounds
              ? Text.of("matching.talks.over")
              : talk(all, person, round)
                  .map(
                      talk ->
                          Text.of(
                              "matching.talks.now",
                              round,
                              rounds,
                              words.name(talk.other(person)),
                              LENGTH.toMinutes()))
                  .orElse(Text.of("matching.talks.pause", round, rounds));
      chats.tell(person, Screen.of(signal).with(Button.home()), Urgency.INTERACTIVE);
    }
  }
}
