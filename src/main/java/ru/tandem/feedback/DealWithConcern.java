package ru.tandem.feedback;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;
import ru.tandem.people.Person;
import ru.tandem.timetable.Agenda;

/** What a curator does about a concern, each deed written down. */
@Component
public class DealWithConcern {

  /** An answer has gone, and the call is still open: is it over? */
  public static final String OPEN = "feedback.open";

  private static final Duration LOOK_AGAIN = Duration.ofDays(3);

  private final ConcernLog log;
  private final Agenda agenda;
  private final Clock clock;

  DealWithConcern(ConcernLog log, Agenda agenda, Clock clock) {
    this.log = log;
    this.agenda = agenda;
    this.clock = clock;
  }

  /**
   * @return false when it was he already
   */
  public boolean take(Concern concern, Person curator) {
    boolean first = concern.take(curator.id(), clock.instant());
    if (first) {
      log.write(concern, ConcernDeed.TAKEN, curator.id(), clock.instant());
    }
    return first;
  }

  public void answer(Concern concern, Person curator, String words) {
    Instant now = clock.instant();
    concern.answer(words, curator.id(), now);
    log.write(concern, ConcernDeed.ANSWERED, curator.id(), now);
    agenda.cancel(RaiseConcern.OVERDUE, concern.id().value());
    lookAgain(concern);
  }

  /**
   * @param farewell null when they talked
   */
  public void close(Concern concern, Person curator, String farewell) {
    concern.close(farewell, curator.id(), clock.instant());
    log.write(concern, ConcernDeed.CLOSED, curator.id(), clock.instant());
    agenda.cancel(OPEN, concern.id().value());
    agenda.cancel(RaiseConcern.OVERDUE, concern.id().value());
  }

  /** Whoever called says that it helped. */
  public void helps(Concern concern) {
    if (concern.helps()) {
      log.write(concern, ConcernDeed.HELPED, concern.person(), clock.instant());
    }
  }

  /** Until it is closed, somebody looks after it. */
  public void lookAgain(Concern concern) {
    agenda.set(OPEN, concern.id().value(), clock.instant().plus(LOOK_AGAIN));
  }

  /** A second grown-up has been told. */
  public void secondKnows(Concern concern) {
    log.write(concern, ConcernDeed.SECOND, null, clock.instant());
  }
}
