package ru.tandem.sandbox;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Profile;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The scenes that the page offers. Where there are none, the list is empty. */
@RestController
@Profile("demo")
@RequestMapping("/sandbox/api/stages")
class ScenesApi {

  private static final Logger log = LoggerFactory.getLogger(ScenesApi.class);

  private final Curtain curtain;
  private final Handiwork handiwork;
  private final Events events;
  private final TimeApi time;
  private final ObjectProvider<Stages> stages;

  ScenesApi(
      Curtain curtain,
      Handiwork handiwork,
      Events events,
      TimeApi time,
      ObjectProvider<Stages> stages) {
    this.curtain = curtain;
    this.handiwork = handiwork;
    this.events = events;
    this.time = time;
    this.stages = stages;
  }

  /**
   * Which scene.
   *
   * @param sure the visitor knows that what was made by hand goes
   */
  record Chosen(String name, Boolean sure) {}

  @GetMapping
  List<Stage> all() {
    return stages.stream().flatMap(script -> script.all().stream()).toList();
  }

  /** Acts the scene in a thread of its own; all pages are told how far it has got. */
  @PostMapping
  void act(@RequestBody Chosen chosen) {
    if (all().stream().noneMatch(stage -> stage.name().equals(chosen.name()))) {
      throw new Impossible("noScene", "There is no scene " + chosen.name());
    }
    handiwork.mayBeLost(Boolean.TRUE.equals(chosen.sure()));
    curtain.raise("scene", chosen.name());
    Thread actor = new Thread(() -> act(chosen.name()), "sandbox-stage");
    actor.setDaemon(true);
    actor.start();
  }

  private void act(String name) {
    String failed = "";
    try {
      stages.getObject().act(name, curtain::reaches);
    } catch (RuntimeException | AssertionError failure) {
      log.warn("The scene {} broke off", name, failure);
      failed = "sceneBroke";
    } finally {
      handiwork.isSafe();
      curtain.fall(failed);
      events.tell("time", time.time());
    }
  }
}
