package ru.tandem.story;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.JdbcTemplate;
import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.OnLink;
import ru.tandem.conversation.OnPress;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.people.Person;

/** A feature that misbehaves and keeps a record; there only in the profile {@code laboratory}. */
@Bot
@Profile("laboratory")
class Laboratory {

  /** The step at which everybody's first attempt fails. */
  static final int STUMBLE = 7;

  private final JdbcTemplate jdbc;
  private final AtomicLong order = new AtomicLong();
  private final AtomicInteger poisoned = new AtomicInteger();
  private final Semaphore slow = new Semaphore(0);
  private final AtomicLong nanosAhead = new AtomicLong();
  private final Set<Long> stumbled = ConcurrentHashMap.newKeySet();

  Laboratory(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  @OnPress("laboratory.poison")
  Reply poison(Person person) {
    poisoned.incrementAndGet();
    throw new IllegalStateException("poison");
  }

  /** Takes as long as it is let. */
  @OnPress("laboratory.slow")
  Reply slow(Person person) {
    try {
      slow.tryAcquire(1, TimeUnit.MINUTES);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
    return Screen.of(Text.words("done at last")).with(Button.home());
  }

  void letTheSlowOneEnd() {
    slow.release();
  }

  int poisoned() {
    return poisoned.get();
  }

  @OnPress("laboratory.step")
  Reply pressed(Person person, int number) {
    keep(person, number);
    return Reply.none();
  }

  @OnLink("laboratory")
  Reply typed(Person person, String number) {
    keep(person, Integer.parseInt(number));
    return Screen.of(Text.words("step " + number)).with(Button.home());
  }

  private void keep(Person person, int number) {
    jdbc.update(
        "insert into laboratory (chat_id, number, place) values (?, ?, ?)",
        person.chatId(),
        number,
        order.incrementAndGet());
    if (number == STUMBLE && stumbled.add(person.chatId())) {
      throw new IllegalStateException("stumbled");
    }
  }

  /** Real time that leaps when it is told to. */
  @Bean
  @Primary
  LongSupplier leapingTicker() {
    return () -> System.nanoTime() + nanosAhead.get();
  }

  void leap(long nanos) {
    nanosAhead.addAndGet(nanos);
  }
}
