package ru.tandem.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.ApplicationListener;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.transaction.support.TransactionTemplate;
import ru.tandem.TestDatabase;
import ru.tandem.delivery.Inbox;
import ru.tandem.delivery.Urgency;
import ru.tandem.delivery.Workshop;
import ru.tandem.feedback.SmallSchool;
import ru.tandem.people.NotFound;
import ru.tandem.people.People;
import ru.tandem.people.Person;
import ru.tandem.sandbox.Phone;
import ru.tandem.story.House;

/** Whoever is refused something undoes nothing of what others do at the same moment. */
class RefusedAmongOthersTest {

  private static final String SETTLED = "conversation.settled";
  private static final String SORRY = "conversation.sorry";

  private final AtomicInteger errands = new AtomicInteger();

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void ofActsInOneTransactionOnlyTheRefusedLeavesNothing(TestDatabase database) {
    try (House house = House.on(database)) {
      SmallSchool school = new SmallSchool(house);
      Phone misha = school.mentor("Миша Орлов", "2005-05-02");
      Phone anya = school.mentee("Аня Лисицына", "2013-03-14");
      Savepoints savepoints = house.bean(Savepoints.class);
      house
          .bean(TransactionTemplate.class)
          .executeWithoutResult(
              status -> {
                assertThatThrownBy(
                        () -> savepoints.apart(() -> refused(house, misha, SORRY, "Asia/Tokyo")))
                    .isInstanceOf(NotFound.class);
                savepoints.apart(() -> does(house, misha, SETTLED, "Asia/Omsk"));
                assertThatThrownBy(
                        () -> savepoints.apart(() -> refused(house, misha, SORRY, "Asia/Tokyo")))
                    .isInstanceOf(NotFound.class);
                savepoints.apart(() -> does(house, anya, SETTLED, "Asia/Omsk"));
              });
      house.telegram().awaitQuiet();
      misha.sees("уже решено").doesNotSee("моя ошибка");
      anya.sees("уже решено");
      assertThat(errands).hasValue(2);
      assertThat(school.person(misha).zone()).isEqualTo(ZoneId.of("Asia/Omsk"));
    }
  }

  private Person does(House house, Phone phone, String words, String zone) {
    Person person = house.bean(People.class).findByChatId(phone.id()).orElseThrow();
    person.livesIn(ZoneId.of(zone));
    house
        .bean(Chats.class)
        .tell(person.id(), Screen.of(words).with(Button.home()), Urgency.INTERACTIVE);
    house.bean(Workshop.class).later("lane", errands::incrementAndGet);
    return person;
  }

  private Person refused(House house, Phone phone, String words, String zone) {
    does(house, phone, words, zone);
    throw new NotFound();
  }

  @Test
  void anUpdateThatIsHandledWithARefusedOneIsHandledOnce() {
    try (House house = House.onSqlite()) {
      SmallSchool school = new SmallSchool(house);
      Phone misha = school.mentor("Миша Орлов", "2005-05-02");
      Phone anya = school.mentee("Аня Лисицына", "2013-03-14");
      misha.says("/menu").seesButton("Мне нужна помощь");
      anya.says("/menu").presses("Мне нужна помощь").seesButton("Просто позвать взрослого");
      List<String> pressed = new ArrayList<>();
      house.watch(
          new ApplicationListener<PayloadApplicationEvent<Pressed>>() {
            @Override
            public void onApplicationEvent(PayloadApplicationEvent<Pressed> event) {
              pressed.add(event.getPayload().action());
            }
          });
      Dispatcher dispatcher = house.bean(Dispatcher.class);
      house.telegram().awaitQuiet();
      dispatcher.stop();
      anya.presses("Просто позвать взрослого");
      misha.forges(misha.lastMessageId(), "tandems.open:99");
      await().until(() -> house.bean(Inbox.class).count().waiting() == 2);
      dispatcher.start();
      anya.sees("Передано");
      misha.seesToast("уже решено");
      assertThat(pressed).hasSize(1);
    }
  }
}
