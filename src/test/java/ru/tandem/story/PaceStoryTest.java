package ru.tandem.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import ru.tandem.delivery.DoorStatus;
import ru.tandem.delivery.DoorStatus.Kind;
import ru.tandem.sandbox.Phone;

/** The server takes thirty messages a second and no more, as the real one does. */
class PaceStoryTest {

  private static final int PEOPLE = 100;

  @Test
  void aWholeYearOfPupilsComesAtOnceAndEverybodyIsAnsweredWithoutHurry() {
    try (House house =
        House.onSqlite(
            "--tandem.sandbox.limits=true", "--tandem.telegram.messages-per-second=28")) {
      List<Phone> all =
          IntStream.range(0, PEOPLE).mapToObj(number -> house.phone("Ученик " + number)).toList();
      all.forEach(one -> one.opens(""));
      assertThat(all).allSatisfy(one -> assertThat(one.sees("приглашение").botTexts()).hasSize(1));
      assertThat(house.bean(DoorStatus.class).faults()).doesNotContainKey(Kind.TOO_FAST);
    }
  }
}
