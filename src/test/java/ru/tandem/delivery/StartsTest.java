package ru.tandem.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.TransientDataAccessResourceException;

/** Updates are answered already when the start is not over: the database may be busy. */
class StartsTest {

  private final GenericApplicationContext context = new GenericApplicationContext();
  private final Busy busy = new Busy();
  private Starts starts;

  @AfterEach
  void end() {
    starts.forget();
  }

  @Test
  void whatABusyDatabaseRefusesIsDoneAfterAPauseAndTheStartGoesOn() {
    start(Duration.ofMillis(1));
    assertThat(busy.done).contains("the rest");
    await().untilAsserted(() -> assertThat(busy.done).contains("looked"));
    assertThat(busy.done.stream().filter("tried"::equals)).hasSize(3);
  }

  @Test
  void whatIsFirstIsTriedFirst() {
    start(Duration.ofHours(1));
    assertThat(busy.done).containsExactly("tried", "the rest");
  }

  private void start(Duration pause) {
    context.registerBean("busy", Busy.class, () -> busy);
    context.refresh();
    starts = new Starts(context, pause);
    starts.begin();
  }

  static class Busy {

    final List<String> done = new CopyOnWriteArrayList<>();

    private int tries;

    @AtStart
    void doesTheRest() {
      done.add("the rest");
    }

    @AtStart
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void looks() {
      done.add("tried");
      tries++;
      if (tries < 3) {
        throw new TransientDataAccessResourceException("the line was too long");
      }
      done.add("looked");
    }
  }
}
