package ru.tandem.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import ru.tandem.TestDatabase;
import ru.tandem.delivery.DoorStatus;
import ru.tandem.delivery.DoorStatus.Kind;
import ru.tandem.delivery.Inbox;
import ru.tandem.delivery.Outbox;
import ru.tandem.people.People;
import ru.tandem.people.Reachability;
import ru.tandem.sandbox.Fault;
import ru.tandem.sandbox.Faults;
import ru.tandem.sandbox.Phone;
import ru.tandem.story.House;

class BadDayTest {

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void everybodyIsAnsweredOnceOnABadDay(TestDatabase database) {
    try (House house = House.on(database)) {
      house.telegram().bePatientFor(Duration.ofSeconds(60));
      List<Phone> people =
          IntStream.range(0, 12).mapToObj(i -> house.phone("Гость " + i).opens("")).toList();
      house.telegram().awaitQuiet();
      Faults faults = house.telegram().faults();
      faults.plan(Fault.tooManyRequests(1).on("sendMessage").times(3));
      for (String method : List.of("sendMessage", "getUpdates")) {
        faults.plan(Fault.serverError().on(method));
        faults.plan(Fault.badGateway().on(method));
        faults.plan(Fault.drop().on(method));
      }
      faults.plan(Fault.conflict());
      faults.brokenUpdate();
      faults.unknownUpdate();
      people.get(11).blocks();

      for (int round = 0; round < 3; round++) {
        people.subList(0, 11).forEach(phone -> phone.says("слово"));
      }
      house.telegram().awaitQuiet();

      people.subList(0, 11).forEach(phone -> assertThat(phone.botTexts()).hasSize(4));
      assertThat(house.bean(Inbox.class).count()).isEqualTo(new Inbox.Count(0, 0));
      assertThat(house.bean(Outbox.class).count()).isEqualTo(new Outbox.Count(0, 0, 0));
      assertThat(house.bean(DoorStatus.class).faults())
          .containsKeys(Kind.SERVER, Kind.NETWORK, Kind.CONFLICT);
      assertThat(
              house
                  .bean(People.class)
                  .findByChatId(people.get(11).id())
                  .orElseThrow()
                  .reachability())
          .isEqualTo(Reachability.BLOCKED);
    }
  }
}
