package ru.tandem.sandbox;

import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Profile;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Moments of the rehearsal that a visitor keeps and comes back to. */
@RestController
@Profile("demo")
@RequestMapping("/sandbox/api/moments")
class MomentsApi {

  private static final int LONGEST_NAME = 60;

  private final ObjectProvider<Moments> moments;
  private final Curtain curtain;
  private final Handiwork handiwork;
  private final Events events;
  private final TimeApi time;

  MomentsApi(
      ObjectProvider<Moments> moments,
      Curtain curtain,
      Handiwork handiwork,
      Events events,
      TimeApi time) {
    this.moments = moments;
    this.curtain = curtain;
    this.handiwork = handiwork;
    this.events = events;
    this.time = time;
  }

  record Wished(String name) {}

  record Agreed(Boolean sure) {}

  record Kept(int id, Instant at, String name) {

    static Kept of(Moment moment) {
      return new Kept(moment.id(), moment.at(), moment.name());
    }
  }

  @GetMapping
  List<Kept> all() {
    return moments.stream().flatMap(kept -> kept.all().stream()).map(Kept::of).toList();
  }

  @PostMapping
  Kept keep(@RequestBody Wished wished) {
    String name = wished.name() == null ? "" : wished.name().strip();
    Moments all = found();
    return alone(
        name,
        () -> {
          Moment moment = all.keep(name.substring(0, Math.min(name.length(), LONGEST_NAME)));
          handiwork.isKeptIn(moment);
          return Kept.of(moment);
        });
  }

  @PostMapping("/{id}")
  Kept bringBack(@PathVariable int id, @RequestBody Agreed agreed) {
    Moments all = found();
    Moment moment = all.find(id);
    handiwork.mayBeLost(Boolean.TRUE.equals(agreed.sure()));
    return alone(
        moment.name(),
        () -> {
          all.bringBack(moment);
          handiwork.isBackAt(moment);
          return Kept.of(moment);
        });
  }

  @DeleteMapping("/{id}")
  void forget(@PathVariable int id) {
    Moments all = found();
    Moment moment = all.find(id);
    all.forget(moment);
    handiwork.isForgotten(moment);
  }

  private Kept alone(String name, Supplier<Kept> act) {
    curtain.raise("moment", name);
    try {
      return act.get();
    } finally {
      curtain.fall("");
      events.tell("time", time.time());
    }
  }

  private Moments found() {
    Moments all = moments.getIfAvailable();
    if (all == null) {
      throw new Impossible("noMoments", "Without the bot there is nothing to keep");
    }
    return all;
  }
}
