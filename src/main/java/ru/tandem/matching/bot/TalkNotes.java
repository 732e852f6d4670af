package ru.tandem.matching.bot;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.delivery.Urgency;
import ru.tandem.gatherings.Gathering;
import ru.tandem.gatherings.GatheringId;
import ru.tandem.gatherings.Gatherings;
import ru.tandem.gatherings.Invited;
import ru.tandem.matching.PlanTalks;
import ru.tandem.matching.Talk;
import ru.tandem.matching.Talks;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.bot.CuratorsHear;
import ru.tandem.timetable.Agenda;
import ru.tandem.timetable.OnDue;

/** Tells everybody with whom he talks: all of it beforehand, and round by round on the spot. */
@Component
class TalkNotes {

  static final Duration LENGTH = Duration.ofMinutes(7);

  /** So long after its planned end a gathering may still be going on. */
  private static final Duration LONGER = Duration.ofHours(2);

  private static final String ROUND = "matching.round";

  /** A gathering and a round in one number. */
  private static final int ROUNDS = 100;

  private final Gatherings gatherings;
  private final Invited invited;
  private final PlanTalks plan;
  private final Talks talks;
  private final PairWords words;
  private final CuratorsHear curators;
  private final Chats chats;
  private final Agenda agenda;
  private final Clock clock;

  TalkNotes(
      Gatherings gatherings,
      Invited invited,
      PlanTalks plan,
      Talks talks,
      PairWords words,
      CuratorsHear curators,
      Chats chats,
      Agenda agenda,
      Clock clock) {
    this.gatherings = gatherings;
    this.invited = invited;
    this.plan = plan;
    this.talks = talks;
    this.words = words;
    this.curators = curators;
    this.chats = chats;
    this.agenda = agenda;
    this.clock = clock;
  }

  /**
   * @return how many hear it
   */
  int send(Gathering gathering, List<Talk> planned) {
    List<Talk> all = held(gathering, planned);
    int told = 0;
    for (PersonId person : expected(gathering, planned)) {
      told += chats.tell(person, own(gathering, all, person), Urgency.REMINDER) ? 1 : 0;
    }
    return told;
  }

  /** Both must be there: whoever has left or cannot come leaves the other a break. */
  private List<Talk> held(Gathering gathering, List<Talk> planned) {
    Set<PersonId> there = expected(gathering, planned);
    return planned.stream()
        .filter(talk -> there.contains(talk.couple().mentee()))
        .filter(talk -> there.contains(talk.couple().mentor()))
        .toList();
  }

  private Set<PersonId> expected(Gathering gathering, List<Talk> planned) {
    return planned.stream()
        .flatMap(talk -> Stream.of(talk.couple().mentee(), talk.couple().mentor()))
        .filter(person -> invited.isExpected(person, gathering.id()))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private Screen own(Gathering gathering, List<Talk> all, PersonId person) {
    List<Text> lines = new ArrayList<>();
    for (int round = 1; round <= rounds(gathering.id()); round++) {
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

  private int rounds(GatheringId id) {
    return planned(id).stream().mapToInt(Talk::round).max().orElse(0);
  }

  private List<Talk> planned(GatheringId id) {
    return talks.findByGatheringIdOrderByRoundAscIdAsc(id);
  }

  /** The first signal comes at once, each sets the next, and one comes when it is over. */
  void begin(Gathering gathering) {
    for (int round = 1; round < ROUNDS; round++) {
      agenda.cancel(ROUND, number(gathering.id(), round));
    }
    agenda.set(ROUND, number(gathering.id(), 1), clock.instant());
  }

  /** Which signal comes next; empty while nothing is under way. */
  OptionalInt next(GatheringId id) {
    return IntStream.range(1, ROUNDS)
        .filter(round -> agenda.isSet(ROUND, number(id, round)))
        .findFirst();
  }

  /** How many rounds have been, with the one that is under way; none when nothing is. */
  int called(GatheringId id) {
    OptionalInt next = next(id);
    return next.isPresent() ? Math.min(next.getAsInt() - 1, rounds(id)) : 0;
  }

  private static long number(GatheringId id, int round) {
    return id.value() * ROUNDS + round;
  }

  /** Whatever was missed while nothing could be told is passed over: what is now counts. */
  @OnDue(ROUND)
  void round(long number, Instant due) {
    Gathering gathering = gatherings.get(new GatheringId(number / ROUNDS));
    int rounds = rounds(gathering.id());
    Instant now = clock.instant();
    if (!mayTalk(gathering, now) || rounds == 0) {
      return;
    }
    long missed = Duration.between(due, now).dividedBy(LENGTH);
    int round = (int) Math.min(number % ROUNDS + missed, rounds + 1L);
    if (round <= rounds) {
      agenda.set(
          ROUND, number(gathering.id(), round + 1), due.plus(LENGTH.multipliedBy(missed + 1)));
    }
    call(gathering, round, rounds);
  }

  /** Rounds that have begun late go on beyond the end that was planned, but not for ever. */
  static boolean mayTalk(Gathering gathering, Instant now) {
    return !gathering.isCancelled()
        && !gathering.isSurveyed()
        && gathering.hasBegun(now)
        && now.isBefore(gathering.endsAt().plus(LONGER));
  }

  private void call(Gathering gathering, int round, int rounds) {
    List<Talk> planned = planned(gathering.id());
    List<Talk> all = held(gathering, planned);
    plan.areHad(gathering, all.stream().filter(talk -> talk.round() == round).toList());
    for (PersonId person : expected(gathering, planned)) {
      Text signal =
          round > rounds ? Text.of("matching.talks.over") : signal(all, person, round, rounds);
      chats.tell(person, Screen.of(signal).with(Button.home()), Urgency.INTERACTIVE);
    }
    if (round > rounds) {
      curators.tell(
          gathering.programme(),
          Screen.of("matching.talks.over.curator", gathering.when(), gathering.place())
              .with(Button.press("matching.talks.back", "gatherings.show", gathering.id()))
              .with(Button.home()),
          Urgency.REMINDER);
    }
  }

  private Text signal(List<Talk> all, PersonId person, int round, int rounds) {
    return talk(all, person, round)
        .map(
            talk ->
                Text.of(
                    "matching.talks.now",
                    round,
                    rounds,
                    words.name(talk.other(person)),
                    LENGTH.toMinutes()))
        .orElse(Text.of("matching.talks.pause" + (round == rounds ? ".last" : ""), round, rounds));
  }
}
