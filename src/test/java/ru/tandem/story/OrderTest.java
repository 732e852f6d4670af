package ru.tandem.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.JdbcTemplate;
import ru.tandem.TestDatabase;
import ru.tandem.sandbox.Phone;

/** Everybody is impatient at once, and each is heard in order. */
class OrderTest {

  private static final int PEOPLE = 20;
  private static final int STEPS = 30;

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void quickActsOfManyAreHandledInOrderAndOnce(TestDatabase database) throws Exception {
    try (House house = House.on(database, "--spring.profiles.active=laboratory")) {
      house.telegram().bePatientFor(Duration.ofSeconds(60));
      JdbcTemplate jdbc = new JdbcTemplate(house.bean(DataSource.class));
      jdbc.execute("create table laboratory (chat_id bigint, number integer, place bigint)");
      List<Phone> people =
          IntStream.range(0, PEOPLE).mapToObj(i -> house.phone("Гость " + i).opens("")).toList();
      house.telegram().awaitQuiet();
      allAtOnce(people);
      house.telegram().awaitQuiet();

      for (Phone phone : people) {
        assertThat(
                jdbc.queryForList(
                    "select number from laboratory where chat_id = ? order by place",
                    Integer.class,
                    phone.id()))
            .isEqualTo(IntStream.range(0, STEPS).boxed().toList());
        assertThat(phone.botTexts().subList(1, phone.botTexts().size()))
            .isEqualTo(
                IntStream.range(0, STEPS)
                    .filter(step -> step % 2 == 0)
                    .mapToObj(step -> "step " + step)
                    .toList());
      }
    }
  }

  private static void allAtOnce(List<Phone> people) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(PEOPLE);
    try {
      List<Callable<Void>> acting = new ArrayList<>();
      people.forEach(phone -> acting.add(() -> hurries(phone)));
      for (Future<Void> one : threads.invokeAll(acting)) {
        one.get();
      }
    } finally {
      threads.shutdown();
    }
  }

  /** Types and presses by turns, and never waits for an answer. */
  private static Void hurries(Phone phone) {
    int first = phone.lastMessageId();
    for (int step = 0; step < STEPS; step++) {
      if (step % 2 == 0) {
        phone.opens("laboratory-" + step);
      } else {
        phone.forges(first, "laboratory.step:" + step);
      }
    }
    return null;
  }
}
