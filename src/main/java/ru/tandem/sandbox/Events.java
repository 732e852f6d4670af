package ru.tandem.sandbox;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tells open pages what has changed. Changes are gathered and told a few times a second by a thread
 * of their own, so that a slow page never holds up the bot.
 */
@RestController
@Profile("demo")
class Events {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final int TICK_MILLIS = 60;
  private static final int TICKS_PER_SIGN_OF_LIFE = 250;

  private final LocalTelegram telegram;
  private final List<SseEmitter> pages = new CopyOnWriteArrayList<>();
  private final Set<Long> changed = ConcurrentHashMap.newKeySet();

  /** What every page must know that is opened later, by the name of the event. */
  private final Map<String, Object> standing = new ConcurrentHashMap<>();

  private final ScheduledExecutorService teller =
      Executors.newSingleThreadScheduledExecutor(Events::daemon);
  private int ticks;
  private int people;

  Events(LocalTelegram telegram) {
    this.telegram = telegram;
    telegram.watch(this::mark);
    telegram.faults().watch(() -> tellAll("faults", telegram.faults().broken()));
    teller.scheduleWithFixedDelay(this::tick, TICK_MILLIS, TICK_MILLIS, TimeUnit.MILLISECONDS);
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "sandbox-events");
    thread.setDaemon(true);
    return thread;
  }

  private void mark(long chatId) {
    if (!pages.isEmpty()) {
      changed.add(chatId);
    }
  }

  @GetMapping("/sandbox/api/events")
  SseEmitter listen() {
    SseEmitter page = new SseEmitter(0L);
    page.onCompletion(() -> pages.remove(page));
    page.onError(failure -> pages.remove(page));
    teller.execute(() -> greet(page));
    return page;
  }

  /** On the teller's own thread, so that a page is greeted before it hears of any change. */
  private void greet(SseEmitter page) {
    pages.add(page);
    send(page, SseEmitter.event().comment("hello"));
    standing.forEach((name, what) -> send(page, event(name, what)));
  }

  private void tick() {
    for (Long id : changed) {
      changed.remove(id);
      broadcast("chat", Map.of("id", id));
    }
    int count = telegram.chats().size();
    if (count != people) {
      people = count;
      broadcast("people", Map.of("count", count));
    }
    if (++ticks % TICKS_PER_SIGN_OF_LIFE == 0) {
      pages.forEach(page -> send(page, SseEmitter.event().comment("still here")));
    }
  }

  void tell(String name, Object what) {
    if (!teller.isShutdown()) {
      teller.execute(() -> broadcast(name, what));
    }
  }

  /** Those that are open now, and those that will be. */
  void tellAll(String name, Object what) {
    standing.put(name, what);
    tell(name, what);
  }

  private void broadcast(String name, Object what) {
    pages.forEach(page -> send(page, event(name, what)));
  }

  private static SseEmitter.SseEventBuilder event(String name, Object what) {
    return SseEmitter.event().name(name).data(JSON.writeValueAsString(what));
  }

  /** Whatever a closing connection throws, the other pages hear on. */
  private void send(SseEmitter page, SseEmitter.SseEventBuilder event) {
    try {
      page.send(event);
    } catch (IOException | RuntimeException gone) {
      pages.remove(page);
    }
  }

  /** Open pages would otherwise hold up the end of the web server; a refused start tells nobody. */
  @EventListener(ContextClosedEvent.class)
  @PreDestroy
  void close() {
    teller.shutdownNow();
    pages.forEach(SseEmitter::complete);
  }
}
