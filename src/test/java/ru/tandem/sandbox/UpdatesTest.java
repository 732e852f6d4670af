package ru.tandem.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** The queue of updates, and who hears of it. */
class UpdatesTest {

  private final List<Long> heard = new ArrayList<>();
  private final Updates updates = new Updates(this::hear, (chat, update) -> {});

  /** As somebody does who holds a chat and adds to the queue: it must not be locked meanwhile. */
  private void hear(long chat) {
    CompletableFuture.supplyAsync(updates::waiting).orTimeout(10, TimeUnit.SECONDS).join();
    heard.add(chat);
  }

  @Test
  void whoHearsOfAPolledUpdateHoldsUpNobody() throws InterruptedException {
    int first = updates.add(7, "message", Wire.object());
    updates.poll(first + 1, 10, 0);
    assertThat(heard).containsExactly(7L);
  }

  @Test
  void whoHearsOfADeliveredUpdateHoldsUpNobody() {
    updates.delivered(new Updates.Update(1, 8, Wire.object()));
    assertThat(heard).containsExactly(8L);
  }
}
