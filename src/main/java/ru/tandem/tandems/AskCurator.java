package ru.tandem.tandems;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.MentoringKind;
import ru.tandem.programmes.Programmes;
import ru.tandem.schools.AnswerDays;
import ru.tandem.schools.SchoolId;
import ru.tandem.timetable.Agenda;

/** Somebody in a tandem asks the curator for something, and is promised a word by a certain day. */
@Component
public class AskCurator {

  /** The promised day has come without a word. */
  public static final String WAITING = "tandems.request.waiting";

  /** Two to this power: 16 days. */
  private static final int LONGEST_PAUSE = 4;

  private final TandemRequests requests;
  private final Programmes programmes;
  private final AnswerDays days;
  private final Agenda agenda;
  private final Clock clock;

  AskCurator(
      TandemRequests requests, Programmes programmes, AnswerDays days, Agenda agenda, Clock clock) {
    this.requests = requests;
    this.programmes = programmes;
    this.days = days;
    this.agenda = agenda;
    this.clock = clock;
  }

  /**
   * @param until the day of a pause or of another term; else null
   */
  public TandemRequest forThat(
      Tandem tandem, PersonId person, RequestKind kind, LocalDate until, String words) {
    TandemRequest request =
        requests.save(TandemRequest.of(tandem.id(), person, kind, until, words, clock.instant()));
    promise(request, tandem, clock.instant());
    return request;
  }

  /** To work together in another way. */
  public TandemRequest forKind(Tandem tandem, PersonId person, MentoringKind kind, String words) {
    return forThat(tandem, person, RequestKind.KIND, null, words).wanting(kind);
  }

  /** A guardian is against the pair of the own child. */
  public TandemRequest object(Tandem tandem, PersonId guardian, PersonId child, String words) {
    return forThat(tandem, guardian, RequestKind.OBJECTION, null, words).about(child);
  }

  /** Two days of school to ask both sides. */
  private void promise(TandemRequest request, Tandem tandem, Instant from) {
    SchoolId school = programmes.get(tandem.programme()).school();
    request.isPromised(days.next(school, days.next(school, from)));
    agenda.set(WAITING, request.id().value(), request.answerBy().orElseThrow());
  }

  /** Whoever asked does not ask any more. */
  public void withdraw(TandemRequest request) {
    request.withdraw(clock.instant());
    agenda.cancel(WAITING, request.id().value());
  }

  /**
   * The curator talks first; it stays open, and a word is promised anew.
   *
   * @return false when somebody talks already
   */
  public boolean talk(TandemRequest request, Tandem tandem, PersonId curator) {
    boolean first = request.isTalkedAbout(curator, clock.instant());
    if (first) {
      promise(request, tandem, clock.instant());
    }
    return first;
  }

  /**
   * It still waits. Once another day is promised; then nothing that might be in vain, and the
   * curators are reminded ever more rarely.
   *
   * @return how often it has been late by now
   */
  public int again(TandemRequest request, Tandem tandem) {
    int times = request.isLate();
    if (times == 1) {
      promise(request, tandem, clock.instant());
    } else {
      SchoolId school = programmes.get(tandem.programme()).school();
      Duration pause = Duration.ofDays(1L << Math.min(times, LONGEST_PAUSE));
      agenda.set(WAITING, request.id().value(), days.next(school, clock.instant().plus(pause)));
    }
    return times;
  }

  void over(TandemRequest request) {
    agenda.cancel(WAITING, request.id().value());
  }
}
