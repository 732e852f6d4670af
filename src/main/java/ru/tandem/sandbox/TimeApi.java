package ru.tandem.sandbox;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Profile;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The clock of the rehearsal, which only goes forward. */
@RestController
@Profile("demo")
@RequestMapping("/sandbox/api/time")
class TimeApi {

  private static final Duration FARTHEST = Duration.ofDays(3 * 366);

  private final LocalTelegram telegram;
  private final Events events;
  private final Curtain curtain;
  private final ObjectProvider<TimeMachine> timeMachine;

  TimeApi(
      LocalTelegram telegram,
      Events events,
      Curtain curtain,
      ObjectProvider<TimeMachine> timeMachine) {
    this.telegram = telegram;
    this.events = events;
    this.curtain = curtain;
    this.timeMachine = timeMachine;
  }

  record Time(Instant now, String zone) {}

  record Travel(Duration advance, LocalDateTime to, Boolean next) {}

  /** Where one has come, and what the bot has said on the way, and to whom. */
  record Arrival(Instant now, String zone, List<Hearing.Heard> heard) {}

  @GetMapping
  Time time() {
    TimeMachine machine = timeMachine.getIfAvailable();
    return machine == null
        ? new Time(telegram.now(), "UTC")
        : new Time(machine.now(), machine.zone().getId());
  }

  @PostMapping
  Arrival travel(@RequestBody Travel travel) {
    TimeMachine machine = timeMachine.getIfAvailable();
    if (machine == null) {
      throw new Impossible("noTimeMachine", "Without the bot there is no time machine");
    }
    curtain.raise("time", "");
    try {
      Hearing hearing = Hearing.from(telegram);
      move(machine, travel);
      Time now = time();
      return new Arrival(now.now(), now.zone(), hearing.since());
    } finally {
      curtain.fall("");
      events.tell("time", time());
    }
  }

  private static void move(TimeMachine machine, Travel travel) {
    if (travel.advance() != null) {
      machine.to(ahead(machine, machine.now().plus(travel.advance())));
    } else if (travel.to() != null) {
      machine.to(ahead(machine, travel.to().atZone(machine.zone()).toInstant()));
    } else if (Boolean.TRUE.equals(travel.next()) && !machine.next()) {
      throw new Impossible("nothingAhead", "For three months nobody will be told anything");
    }
  }

  private static Instant ahead(TimeMachine machine, Instant target) {
    if (target.isBefore(machine.now())) {
      throw new Impossible("past", "That is in the past: time only goes forward");
    }
    if (target.isAfter(machine.now().plus(FARTHEST))) {
      throw new Impossible("tooFar", "That is more than three years ahead");
    }
    return target;
  }
}
