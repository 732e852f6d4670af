package ru.tandem.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import ru.tandem.BothDatabases;
import ru.tandem.MovableClock;
import ru.tandem.database.Vendor;

@BothDatabases
class InboxTest extends TestPost.Counter {

  private static final long ANYA = 11;
  private static final long MISHA = 12;

  private final MovableClock clock = new MovableClock(Instant.parse("2026-09-01T08:00:00Z"));
  private TestPost post;

  @BeforeEach
  void open() {
    post = new TestPost(this, new FakeCarrier(), clock, 0);
  }

  @AfterEach
  void close() {
    post.closesUnopened();
  }

  @Test
  void whatCameTwiceIsKeptOnce() {
    post.inbox.accept(List.of(arrival(1, ANYA), arrival(2, ANYA)));
    post.inbox.accept(List.of(arrival(2, ANYA), arrival(3, MISHA)));

    assertThat(post.inbox.count()).isEqualTo(new Inbox.Count(3, 0));
  }

  @Test
  void whatWasHandledDoesNotComeAgain() {
    post.inbox.accept(List.of(arrival(1, ANYA)));
    handle(1);

    post.inbox.accept(List.of(arrival(1, ANYA)));

    assertThat(claimed()).isEmpty();
  }

  @Test
  void eachChatShowsItsOldestOnly() {
    post.inbox.accept(List.of(arrival(1, ANYA), arrival(2, ANYA), arrival(3, MISHA)));

    assertThat(claimed()).containsExactly(1L, 3L);
    handle(1);
    assertThat(claimed()).containsExactly(2L, 3L);
  }

  @Test
  void whatIsHandledIsNotClaimedAgainInTheSameTransaction() {
    post.inbox.accept(List.of(arrival(1, ANYA), arrival(2, ANYA)));

    post.within(
        () -> {
          post.inbox.claim(10).forEach(one -> post.inbox.done(one.updateId()));
          assertThat(post.inbox.claim(10)).extracting(Arrival::updateId).containsExactly(2L);
        });
  }

  @Test
  void anUndoneTransactionHandlesNothing() {
    post.inbox.accept(List.of(arrival(1, ANYA)));

    post.abandons(() -> post.inbox.done(1));

    assertThat(claimed()).containsExactly(1L);
  }

  @Test
  void aFailedOneHoldsBackItsChatForAWhileAndNobodyElse() {
    post.inbox.accept(List.of(arrival(1, ANYA), arrival(2, ANYA), arrival(3, MISHA)));

    post.within(() -> assertThat(post.inbox.failed(1, "no luck")).isEqualTo(1));
    assertThat(claimed()).containsExactly(3L);

    clock.passes(Duration.ofSeconds(1));
    assertThat(claimed()).containsExactly(1L, 3L);
    post.within(() -> assertThat(post.inbox.failed(1, "no luck")).isEqualTo(2));
  }

  @Test
  void whatIsGivenUpLetsItsChatGoOn() {
    post.inbox.accept(List.of(arrival(1, ANYA), arrival(2, ANYA)));

    post.within(() -> post.inbox.setAside(1, "unreadable"));

    assertThat(claimed()).containsExactly(2L);
    assertThat(post.inbox.count()).isEqualTo(new Inbox.Count(1, 1));
  }

  @Test
  void whatWasHandledLeavesNoWordBehind() {
    post.inbox.accept(List.of(arrival(1, ANYA)));
    handle(1);

    assertThat(payloads()).containsOnlyNulls();
  }

  @Test
  void whatWasHandledLongAgoIsThrownAway() {
    post.inbox.accept(List.of(arrival(1, ANYA), arrival(2, MISHA)));
    handle(1);

    clock.passes(Duration.ofDays(4));
    post.office.prune(clock.instant());

    assertThat(payloads()).containsExactly("{\"update_id\":2}");
  }

  @Test
  void whoeverWaitsIsToldThatSomethingCame() {
    AtomicInteger told = new AtomicInteger();
    post.inbox.whenFilled(told::incrementAndGet);

    post.inbox.accept(List.of(arrival(1, ANYA)));

    assertThat(told).hasPositiveValue();
  }

  @Test
  void twoProcessesNeverHaveTheSameChatAtOnce() throws Exception {
    if (vendor == Vendor.SQLITE) {
      return; // one writer: the second waits for the first to be over
    }
    post.inbox.accept(List.of(arrival(1, ANYA), arrival(2, ANYA), arrival(3, MISHA)));
    CountDownLatch claimed = new CountDownLatch(1);
    CountDownLatch seen = new CountDownLatch(1);
    CompletableFuture<Void> first =
        CompletableFuture.runAsync(
            () ->
                post.within(
                    () -> {
                      post.inbox.claim(1);
                      claimed.countDown();
                      awaits(seen);
                    }));
    claimed.await();

    assertThat(claimed()).containsExactly(3L);

    seen.countDown();
    first.get();
  }

  private static void awaits(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private List<Long> claimed() {
    return post.from(() -> post.inbox.claim(10)).stream().map(Arrival::updateId).toList();
  }

  private void handle(long updateId) {
    post.within(() -> post.inbox.done(updateId));
  }

  private List<String> payloads() {
    return new JdbcTemplate(dataSource).queryForList("select payload from inbox", String.class);
  }

  private static Arrival arrival(long updateId, long chatId) {
    return new Arrival(updateId, chatId, "{\"update_id\":" + updateId + "}");
  }
}
