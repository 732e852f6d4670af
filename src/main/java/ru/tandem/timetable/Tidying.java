package ru.tandem.timetable;

import java.time.Duration;
import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Every night: old entries are forgotten, and whoever has something to tidy hears of it. */
@Component
class Tidying {

  private static final Duration KEPT = Duration.ofDays(30);

  private final Agenda agenda;
  private final ApplicationEventPublisher events;

  Tidying(Agenda agenda, ApplicationEventPublisher events) {
    this.agenda = agenda;
    this.events = events;
  }

  @OnRound("nightly")
  void tidy(String key, Instant now) {
    agenda.prune(now.minus(KEPT));
    events.publishEvent(new NightFell(now));
  }
}
