package ru.tandem.matching.bot;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.delivery.Urgency;
import ru.tandem.gatherings.Gathering;
import ru.tandem.gatherings.GatheringId;
import ru.tandem.gatherings.Gatherings;
import ru.tandem.matching.Talk;
import ru.tandem.matching.Talks;
import ru.tandem.people.PersonId;
import ru.tandem.timetable.Agenda;
import ru.tandem.timetable.OnDue;

/** Tells everybody with whom he talks: all of it beforehand, and round by round on the spot. */
@Component
class TalkNotes {

  static final Duration LENGTH = Duration.ofMinutes(7);

  private static final String ROUND = "matching.round";

  /** A gathering and a round in one number. */
  private static final int ROUNDS = 100;

  private final Gatherings gatherings;
  private final Talks talks;
  private final PairWords words;
  private final Chats chats;
  private final Agenda agenda;
  private final Clock clock;

  TalkNotes(
      Gatherings gatherings,
      Talks talks,
      PairWords words,
      Chats chats,
      Agenda agenda,
      Clock clock) {
    this.gatherings = gatherings;
    this.talks = talks;
    this.words = words;
    this.chats = chats;
    this.agenda = agenda;
    this.clock = clock;
  }

  /**
   * @return how many hear it
   */
  int send(Gathering gathering, List<Talk> all) {
    int told = 0;
    for (PersonId person : people(all)) {
      told += chats.tell(person, own(gathering, all, person), Urgency.REMINDER) ? 1 : 0;
    }
    return told;
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

  /** The first signal comes at once, the others every few minutes, and one when it is over. */
  void begin(Gathering gathering, List<Talk> all) {
    int rounds = all.get(all.size() - 1).round();
    for (int round = 1; round <= rounds + 1; round++) {
      agenda.set(
          ROUND,
          gathering.id().value() * ROUNDS + round,
          clock.instant().plus(LENGTH.multipliedBy(round - 1L)));
    }
  }

  @OnDue(ROUND)
  void round(long number, Instant due) {
    GatheringId id = new GatheringId(number / ROUNDS);
    int round = (int) (number % ROUNDS);
    Gathering gathering = gatherings.get(id);
    List<Talk> all = talks.findByGatheringIdOrderByRoundAscIdAsc(id);
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
