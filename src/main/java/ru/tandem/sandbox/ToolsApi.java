package ru.tandem.sandbox;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Profile;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** What stands above the phones: the time machine, the stages, the faults, and the files. */
@RestController
@Profile("demo")
@RequestMapping("/sandbox/api")
class ToolsApi {

  private static final Logger log = LoggerFactory.getLogger(ToolsApi.class);

  private final LocalTelegram telegram;
  private final Events events;
  private final ObjectProvider<TimeMachine> timeMachine;
  private final ObjectProvider<Stages> stages;
  private final AtomicBoolean acting = new AtomicBoolean();

  ToolsApi(
      LocalTelegram telegram,
      Events events,
      ObjectProvider<TimeMachine> timeMachine,
      ObjectProvider<Stages> stages) {
    this.telegram = telegram;
    this.events = events;
    this.timeMachine = timeMachine;
    this.stages = stages;
  }

  record Time(Instant now, String zone) {}

  record Travel(Duration advance, LocalDateTime to, Boolean next) {}

  record Chosen(String name) {}

  record Wished(String kind, String method, Integer times, Integer seconds, Boolean done) {}

  @GetMapping("/time")
  Time time() {
    TimeMachine machine = timeMachine.getIfAvailable();
    return machine == null
        ? new Time(telegram.now(), "UTC")
        : new Time(machine.now(), machine.zone().getId());
  }

  @PostMapping("/time")
  Time travel(@RequestBody Travel travel) {
    TimeMachine machine = found(timeMachine);
    if (travel.advance() != null) {
      machine.advance(travel.advance());
    } else if (travel.to() != null) {
      machine.to(travel.to());
    } else if (Boolean.TRUE.equals(travel.next())) {
      machine.next();
    }
    Time now = time();
    events.tell("time", now);
    return now;
  }

  @GetMapping("/stages")
  List<Stage> stages() {
    return found(stages).all();
  }

  /** Acts the stage in a thread of its own and tells the page how far it has got. */
  @PostMapping("/stages")
  void act(@RequestBody Chosen chosen) {
    Stages script = found(stages);
    if (script.all().stream().noneMatch(stage -> stage.name().equals(chosen.name()))) {
      throw new IllegalArgumentException("There is no stage " + chosen.name());
    }
    if (!acting.compareAndSet(false, true)) {
      throw new IllegalStateException("A stage is being acted already");
    }
    Thread actor = new Thread(() -> act(script, chosen.name()), "sandbox-stage");
    actor.setDaemon(true);
    actor.start();
  }

  private void act(Stages script, String name) {
    String outcome = "";
    try {
      script.act(name, (share, text) -> events.tellStage(name, true, share, text));
    } catch (RuntimeException | AssertionError failure) {
      log.warn("The stage {} broke off", name, failure);
      outcome = "Сцена прервалась: подробности в журнале";
    } finally {
      acting.set(false);
      events.tellStage(name, false, 1, outcome);
      events.tell("time", time());
    }
  }

  @PostMapping("/faults")
  void plan(@RequestBody Wished wished) {
    if (wished.kind().equals("NONE")) {
      telegram.faults().clear();
      return;
    }
    Fault.Kind kind = Fault.Kind.valueOf(wished.kind());
    String method = wished.method() == null ? "" : wished.method();
    int times = wished.times() == null ? 1 : wished.times();
    int seconds = wished.seconds() == null ? 5 : wished.seconds();
    boolean done = Boolean.TRUE.equals(wished.done());
    telegram.faults().plan(new Fault(kind, method, times, 1, seconds, done));
  }

  /** As it was sent; only what cannot carry a script opens in the page. */
  @GetMapping("/files/{id}")
  ResponseEntity<byte[]> file(@PathVariable String id) {
    StoredFile file = telegram.files().find(id);
    if (file == null) {
      return ResponseEntity.notFound().build();
    }
    boolean opens = file.mime().matches("image/(png|jpeg|gif)|application/pdf|audio/.*");
    ContentDisposition disposition =
        (opens ? ContentDisposition.inline() : ContentDisposition.attachment())
            .filename(file.name(), StandardCharsets.UTF_8)
            .build();
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_TYPE, file.mime())
        .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
        .header("X-Content-Type-Options", "nosniff")
        .body(file.bytes());
  }

  private static <T> T found(ObjectProvider<T> provider) {
    T bean = provider.getIfAvailable();
    if (bean == null) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return bean;
  }
}
