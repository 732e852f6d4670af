package ru.tandem.feedback;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import ru.tandem.people.Person;
import ru.tandem.people.PersonId;
import ru.tandem.questionnaires.ResponseId;
import ru.tandem.schools.AnswerDays;
import ru.tandem.schools.SchoolId;
import ru.tandem.tandems.Letter;
import ru.tandem.tandems.TandemId;
import ru.tandem.timetable.Agenda;

/** Somebody needs a grown-up: it is written down, said at once, and looked after. */
@Component
public class RaiseConcern {

  /** When an answer is overdue. */
  public static final String OVERDUE = "feedback.overdue";

  /** Two to this power: 32 days. */
  private static final int LONGEST_PAUSE = 5;

  private final Concerns concerns;
  private final ConcernLog log;
  private final GrownUps grownUps;
  private final AnswerDays days;
  private final Agenda agenda;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  RaiseConcern(
      Concerns concerns,
      ConcernLog log,
      GrownUps grownUps,
      AnswerDays days,
      Agenda agenda,
      ApplicationEventPublisher events,
      Clock clock) {
    this.concerns = concerns;
    this.log = log;
    this.grownUps = grownUps;
    this.days = days;
    this.agenda = agenda;
    this.events = events;
    this.clock = clock;
  }

  /** Until when an answer would be promised now. */
  public Instant promised(SchoolId school) {
    return days.next(school, clock.instant());
  }

  /**
   * One call at a time: what is said while it waits is added to it.
   *
   * @param words null for the mere signal; a second signal while the first waits changes nothing
   */
  public Concern help(Person person, SchoolId school, ConcernSort sort, String words) {
    Optional<Concern> waiting = waiting(person, school, sort == ConcernSort.CURATOR);
    if (waiting.isEmpty()) {
      return raise(
          Concern.help(school, person.id(), sort, words, clock.instant()), sort.isUrgent());
    }
    if (words != null || !waiting.get().isWaiting()) {
      add(waiting.get(), words);
    }
    if (sort.isUrgent()) {
      urgent(waiting.get());
    }
    return waiting.get();
  }

  /** What the head reads and what the curators read never comes together. */
  private Optional<Concern> waiting(Person person, SchoolId school, boolean forHead) {
    return concerns.findByPersonIdAndClosedAtIsNullOrderById(person.id()).stream()
        .filter(concern -> concern.cause() == ConcernCause.HELP)
        .filter(concern -> concern.school().equals(school) && concern.isForHead() == forHead)
        .findFirst();
  }

  private void add(Concern concern, String words) {
    boolean answered = !concern.isWaiting();
    concern.adds(words);
    log.write(concern, ConcernDeed.ADDED, concern.person(), clock.instant());
    if (answered) {
      promise(concern);
    }
    events.publishEvent(new ConcernAdded(concern.id()));
  }

  /** It cannot wait: a second grown-up hears of it at once. May be said twice. */
  public void urgent(Concern concern) {
    if (concern.isOpen() && concern.isUrgent(clock.instant())) {
      log.write(concern, ConcernDeed.URGENT, concern.person(), clock.instant());
      events.publishEvent(new ConcernUrgent(concern.id()));
    }
  }

  /**
   * More is said: the same call goes on, closed or not, unless another one is open already.
   *
   * @param words null for the mere signal
   */
  public Concern more(Person person, Concern earlier, String words) {
    if (earlier.isOpen()) {
      if (words != null || !earlier.isWaiting()) {
        add(earlier, words);
      }
      return earlier;
    }
    if (waiting(person, earlier.school(), earlier.isForHead()).isPresent()) {
      ConcernSort sort = earlier.isForHead() ? ConcernSort.CURATOR : ConcernSort.OTHER;
      return help(person, earlier.school(), sort, words);
    }
    earlier.goesOn(clock.instant());
    if (earlier.takenBy().filter(grownUps.readers(earlier)::contains).isEmpty()) {
      earlier.isLeft();
    }
    if (words != null) {
      earlier.adds(words);
    }
    promise(earlier);
    log.write(earlier, ConcernDeed.NOT_HELPED, person.id(), clock.instant());
    events.publishEvent(new ConcernAdded(earlier.id()));
    return earlier;
  }

  /**
   * @param about whom it is about; null where that is not known
   * @param response the answers that brought it up; null when it was no answer
   */
  Concern because(
      ConcernCause cause,
      PersonId person,
      SchoolId school,
      TandemId about,
      ResponseId response,
      boolean urgent) {
    return raise(Concern.of(school, person, cause, about, response, clock.instant()), urgent);
  }

  /** A message of the other side: who wrote it, and what was sent. */
  Concern reported(PersonId person, SchoolId school, TandemId about, Letter letter) {
    Concern concern = Concern.of(school, person, ConcernCause.REPORT, about, null, clock.instant());
    concern.shows(letter);
    return raise(concern, false);
  }

  /** One call about a tandem at a time: a second one while the first waits changes nothing. */
  void called(PersonId person, SchoolId school, TandemId about) {
    boolean waiting =
        concerns.findByPersonIdAndClosedAtIsNullOrderById(person).stream()
            .filter(one -> one.cause() == ConcernCause.CALL && one.response().isEmpty())
            .anyMatch(one -> one.tandem().filter(about::equals).isPresent());
    if (!waiting) {
      because(ConcernCause.CALL, person, school, about, null, false);
    }
  }

  private Concern raise(Concern raised, boolean urgent) {
    Concern concern = concerns.save(raised);
    promise(concern);
    log.write(concern, ConcernDeed.RAISED, concern.person(), clock.instant());
    events.publishEvent(new ConcernRaised(concern.id()));
    if (urgent) {
      urgent(concern);
    }
    return concern;
  }

  private void promise(Concern concern) {
    concern.isPromised(promised(concern.school()));
    agenda.set(OVERDUE, concern.id().value(), concern.answerBy());
  }

  /**
   * The curator sees that it was not over.
   *
   * @throws ru.tandem.people.AlreadySettled when it is open
   */
  public void again(Concern concern, Person curator) {
    concern.reopen(curator.id(), clock.instant());
    promise(concern);
    log.write(concern, ConcernDeed.REOPENED, curator.id(), clock.instant());
  }

  /**
   * Nobody has answered.
   *
   * @return how often a second grown-up is to be told now; 0 when it has been answered
   */
  public int overdue(Concern concern) {
    if (!concern.isWaiting()) {
      return 0;
    }
    int times = concern.escalate();
    // each time twice as long: who hears the same thing every day stops listening
    Duration pause = Duration.ofDays(1L << Math.min(times, LONGEST_PAUSE));
    agenda.set(OVERDUE, concern.id().value(), clock.instant().plus(pause));
    log.write(concern, ConcernDeed.OVERDUE, null, clock.instant());
    return times;
  }
}
