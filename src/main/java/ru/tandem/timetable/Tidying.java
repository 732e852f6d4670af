package ru.tandem.timetable;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import ru.tandem.database.Backup;

/** Every night: a backup, old entries are forgotten, whoever has something to tidy hears of it. */
@Component
class Tidying {

  private static final Duration KEPT = Duration.ofDays(30);

  private final Agenda agenda;
  private final Backup backup;
  private final ApplicationEventPublisher events;

  Tidying(Agenda agenda, Backup backup, ApplicationEventPublisher events) {
    this.agenda = agenda;
    this.backup = backup;
    this.events = events;
  }

  @OnRound("nightly")
  void tidy(String key, Instant now) {
    backup.take(LocalDate.ofInstant(now, ZoneOffset.UTC));
    agenda.prune(now.minus(KEPT));
    events.publishEvent(new NightFell(now));
  }
}
