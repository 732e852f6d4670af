package ru.tandem.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Files of several schools on their way. */
class FetchFilesTest {

  private final CountDownLatch slow = new CountDownLatch(1);
  private final FetchFiles fetch = new FetchFiles((id, into) -> waitFor(id));
  private final List<String> read = new CopyOnWriteArrayList<>();

  private void waitFor(String id) {
    try {
      if (id.equals("slow")) {
        slow.await();
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  @AfterEach
  void stop() {
    fetch.stop();
  }

  private CountDownLatch sends(String school, String file) {
    CountDownLatch done = new CountDownLatch(1);
    fetch.later(
        school,
        () -> Optional.of(file),
        copy -> {
          read.add(file);
          done.countDown();
        });
    return done;
  }

  @Test
  void aSlowFileOfOneSchoolKeepsNoOtherSchoolWaiting() throws Exception {
    CountDownLatch first = sends("7", "slow");
    CountDownLatch second = sends("7", "after it");
    assertThat(sends("12", "quick").await(20, TimeUnit.SECONDS)).isTrue();
    assertThat(read).containsExactly("quick");
    slow.countDown();
    assertThat(first.await(20, TimeUnit.SECONDS) && second.await(20, TimeUnit.SECONDS)).isTrue();
    assertThat(read).containsExactly("quick", "slow", "after it");
  }
}
