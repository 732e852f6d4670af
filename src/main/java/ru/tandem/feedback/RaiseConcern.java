package ru.tandem.feedback;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import ru.tandem.people.Person;
import ru.tandem.people.PersonId;
import ru.tandem.questionnaires.ResponseId;
import ru.tandem.schools.SchoolId;
import ru.tandem.timetable.Agenda;

/** Somebody needs a grown-up: it is written down, said at once, and looked after. */
@Component
public class RaiseConcern {

  /** When an answer is overdue. */
  public static final String OVERDUE = "feedback.overdue";

  /** Two to this power: 32 days. */
  private static final int LONGEST_PAUSE = 5;

  private final Concerns concerns;
  private final Agenda agenda;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  RaiseConcern(Concerns concerns, Agenda agenda, ApplicationEventPublisher events, Clock clock) {
    this.concerns = concerns;
    this.agenda = agenda;
    this.events = events;
    this.clock = clock;
  }

  /**
   * One call at a time: what is said while it waits is added to it.
   *
   * @param words null for the mere signal; a second signal while the first waits changes nothing
   */
  public Concern help(Person person, SchoolId school, String words) {
    Optional<Concern> waiting =
        concerns.findByPersonIdAndClosedAtIsNullOrderById(person.id()).stream()
            .filter(concern -> concern.cause() == ConcernCause.HELP)
            .filter(concern -> concern.school().equals(school))
            .findFirst();
    if (waiting.isEmpty()) {
      return raise(Concern.help(school, person.id(), words, clock.instant()));
    }
    if (words != null) {
      waiting.get().adds(words);
      events.publishEvent(new ConcernAdded(waiting.get().id()));
    }
    return waiting.get();
  }

  /**
   * More is said after an answer: the same call goes on, unless another one is open already.
   *
   * @param words null for the mere signal
   */
  public Concern more(Person person, Concern earlier, String words) {
    boolean another =
        concerns.findByPersonIdAndClosedAtIsNullOrderById(person.id()).stream()
            .filter(concern -> concern.cause() == ConcernCause.HELP)
            .anyMatch(concern -> concern.school().equals(earlier.school()));
    if (another) {
      return help(person, earlier.school(), words);
    }
    earlier.goesOn(clock.instant());
    if (words != null) {
      earlier.adds(words);
    }
    agenda.set(OVERDUE, earlier.id().value(), earlier.answerBy());
    events.publishEvent(new ConcernAdded(earlier.id()));
    return earlier;
  }

  Concern because(ConcernCause cause, PersonId person, SchoolId school, ResponseId response) {
    return raise(Concern.of(school, person, cause, response, clock.instant()));
  }

  private Concern raise(Concern raised) {
    Concern concern = concerns.save(raised);
    agenda.set(OVERDUE, concern.id().value(), concern.answerBy());
    events.publishEvent(new ConcernRaised(concern.id()));
    return concern;
  }

  /**
   * The curator sees that it was not over.
   *
   * @throws ru.tandem.people.AlreadySettled when it is open
   */
  public void again(Concern concern, Person curator) {
    concern.reopen(curator.id(), clock.instant());
    agenda.set(OVERDUE, concern.id().value(), concern.answerBy());
  }

  /**
   * Nobody has answered.
   *
   * @return how often a second grown-up is to be told now; 0 when it has been answered
   */
  public int overdue(Concern concern) {
    if (!concern.isOpen()) {
      return 0;
    }
    int times = concern.escalate();
    // each time twice as long: who hears the same thing every day stops listening
    Duration pause = Concern.ANSWERED_WITHIN.multipliedBy(1L << Math.min(times, LONGEST_PAUSE));
    agenda.set(OVERDUE, concern.id().value(), clock.instant().plus(pause));
    return times;
  }
}
