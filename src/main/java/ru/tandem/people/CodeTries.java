package ru.tandem.people;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Who types a code may err, and may not guess: a few wrong ones, and then none is looked at for a
 * while, whether it is right or not. Links are too long to be guessed and are never closed.
 */
@Component
public class CodeTries {

  /** So long nothing is looked at after too many wrong ones. */
  public static final Duration PAUSE = Duration.ofMinutes(15);

  private static final int AT_ONCE = 5;
  private static final int A_DAY = 20;
  private static final int OF_ALL_AN_HOUR = 300;

  private static final Duration HOUR = Duration.ofHours(1);
  private static final Duration DAY = Duration.ofDays(1);

  private final WrongCodes wrong;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  CodeTries(WrongCodes wrong, ApplicationEventPublisher events, Clock clock) {
    this.wrong = wrong;
    this.events = events;
    this.clock = clock;
  }

  public boolean areLeft(Person person) {
    return since(person, PAUSE) < AT_ONCE && since(person, DAY) < A_DAY && all() < OF_ALL_AN_HOUR;
  }

  /** It was none. */
  public void failed(Person person) {
    Instant now = clock.instant();
    wrong.deleteByTriedAtBefore(now.minus(DAY));
    wrong.saveAndFlush(WrongCode.by(person.id(), now));
    int own = since(person, DAY);
    if (own % (2 * AT_ONCE) == 0) {
      events.publishEvent(new CodesTried(own, true));
    }
    if (all() == OF_ALL_AN_HOUR) {
      events.publishEvent(new CodesTried(OF_ALL_AN_HOUR, false));
    }
  }

  private int since(Person person, Duration ago) {
    return wrong.countByPersonIdAndTriedAtAfter(person.id(), clock.instant().minus(ago));
  }

  private int all() {
    return wrong.countByTriedAtAfter(clock.instant().minus(HOUR));
  }

  @EventListener
  @Order(Erasing.CODES)
  void erase(PersonErased erased) {
    erased.rows().add(wrong.deleteByPersonId(erased.person()));
  }
}
