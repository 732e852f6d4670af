package ru.tandem.matching;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import ru.tandem.enrolment.Participant;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.ProgrammeId;
import ru.tandem.timetable.Agenda;

/** Nobody is left out without a word, and the curator does not forget who waits. */
@Component
public class LookAfterUnpaired {

  /** The curator is told who has no pair yet. */
  public static final String WAITING = "matching.waiting";

  /** Those who are left hear a word, though the curator has not decided on every draft. */
  public static final String COMFORT = "matching.comfort";

  private static final Duration UNDECIDED = Duration.ofDays(1);
  private static final Duration BETWEEN_REMINDERS = Duration.ofDays(14);

  private final TallyPairs pairs;
  private final KindWords words;
  private final Agenda agenda;
  private final Clock clock;

  LookAfterUnpaired(TallyPairs pairs, KindWords words, Agenda agenda, Clock clock) {
    this.pairs = pairs;
    this.words = words;
    this.agenda = agenda;
    this.clock = clock;
  }

  /**
   * Once the curator has decided on all drafts, those who are left hear a kind word.
   *
   * @return whom to tell now; nobody who has heard one in the last two weeks
   */
  public List<Participant> afterOffers(ProgrammeId programme) {
    Tally tally = pairs.of(programme);
    if (!tally.drafts().isEmpty()) {
      agenda.set(COMFORT, programme.value(), clock.instant().plus(UNDECIDED));
      return List.of();
    }
    agenda.cancel(COMFORT, programme.value());
    return left(programme, tally);
  }

  /** The curator has left drafts undecided for a day: who has not even a draft waits no longer. */
  public List<Participant> afterADay(ProgrammeId programme) {
    return left(programme, pairs.of(programme));
  }

  private List<Participant> left(ProgrammeId programme, Tally tally) {
    if (!tally.aloneMentees().isEmpty()) {
      remindLater(programme);
    }
    List<Participant> untold =
        Stream.of(tally.aloneMentees(), tally.aloneMentors())
            .flatMap(List::stream)
            .filter(each -> !hasHeardLately(each))
            .toList();
    untold.forEach(each -> say(each, said(each).size(), NextStep.WAIT, null));
    return untold;
  }

  /** Whoever is left out of a later round, too, hears that he is not forgotten. */
  private boolean hasHeardLately(Participant alone) {
    Instant lately = clock.instant().minus(BETWEEN_REMINDERS);
    return said(alone).stream().anyMatch(word -> word.saidAt().isAfter(lately));
  }

  /**
   * The curator will hear of those who wait, as long as there are any. Whatever happens meanwhile
   * does not put it off.
   */
  public void remindLater(ProgrammeId programme) {
    if (!agenda.isSet(WAITING, programme.value())) {
      remindAgain(programme);
    }
  }

  /** Two weeks from now on. */
  public void remindAgain(ProgrammeId programme) {
    agenda.set(WAITING, programme.value(), clock.instant().plus(BETWEEN_REMINDERS));
  }

  /**
   * The curator sends a word and a next step.
   *
   * @param said how many words the curator knows of: a second press finds one more
   * @throws AlreadySettled when more has been said since
   */
  public void say(Participant alone, int said, NextStep step, PersonId curator) {
    if (said(alone).size() != said) {
      throw new AlreadySettled();
    }
    words.save(KindWord.to(alone.id(), said + 1, step, curator, clock.instant()));
  }

  /** What has been said so far, the earliest first. */
  public List<KindWord> said(Participant alone) {
    return words.findByParticipantIdOrderByNumber(alone.id());
  }
}
