package ru.tandem.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;
import ru.tandem.delivery.Outbox;
import ru.tandem.feedback.SmallSchool;
import ru.tandem.people.People;
import ru.tandem.people.Person;
import ru.tandem.sandbox.Phone;
import ru.tandem.schools.StaffRole;
import ru.tandem.story.House;

/** Fingers tap twice where a phone is slow. */
class DoubleTapTest {

  @Test
  void theSecondTapDoesNotWipeAwayWhatTheFirstHasBrought() {
    try (House house = House.onSqlite()) {
      SmallSchool school = new SmallSchool(house);
      Phone marina = school.staff("Марина Павловна", StaffRole.CURATOR);
      marina.says("/menu").presses("Осень").presses("Рассказать").presses("Назначить");
      marina
          .presses("Будущим наставникам")
          .presses("15")
          .presses("17:00")
          .says("Клуб")
          .seesButton("Всё верно");
      String send =
          marina.data().stream()
              .filter(data -> data.endsWith(FormScreens.SEND))
              .findFirst()
              .orElseThrow();
      int card = marina.lastMessageId();
      marina.forges(card, send).forges(card, send).seesToast("Уже сделано");
      assertThat(marina.lastMessageId()).isEqualTo(card);
      marina.sees("Встреча для будущих наставников");

      marina.presses("Меню").sees("Вот что сейчас");
      marina.presses("Осень").seesButton("Дорожная карта");
      marina.forges(card, send).seesToast("уже решено").seesButton("Новая программа");
      whateverAnAnswerDiesOfItsAskerHearsAndTheNextIsWorkedOut(house, marina);
    }
  }

  private static void whateverAnAnswerDiesOfItsAskerHearsAndTheNextIsWorkedOut(
      House house, Phone phone) {
    answer(
        house,
        phone,
        () -> {
          throw new StackOverflowError();
        });
    phone.sees("Что-то не получилось, и это моя ошибка");
    answer(
        house,
        phone,
        () ->
            () -> {
              throw new StackOverflowError();
            });
    house.telegram().awaitQuiet();
    assertThat(phone.botTexts().stream().filter(text -> text.contains("моя ошибка"))).hasSize(2);
    answer(house, phone, () -> () -> Screen.of("conversation.sorry").with(Button.home()));
    house.telegram().awaitQuiet();
    assertThat(phone.botTexts().stream().filter(text -> text.contains("моя ошибка"))).hasSize(3);
  }

  private static void answer(House house, Phone phone, Supplier<Supplier<Reply>> work) {
    house
        .bean(TransactionTemplate.class)
        .executeWithoutResult(
            status -> {
              Person person = house.bean(People.class).findByChatId(phone.id()).orElseThrow();
              Turn turn =
                  new Turn(
                      person,
                      house.bean(Chats.class).today(person),
                      house.bean(Texts.class),
                      house.bean(Outbox.class),
                      null);
              Screen meanwhile = Screen.of("matching.searching").with(Button.home());
              turn.reply(new Reply.Beside(meanwhile, "lane", work), house.bean(FormSteps.class));
              turn.end();
              Incoming.Sender sender = new Incoming.Sender(phone.id(), null);
              house.bean(Afterwards.class).begin(turn, new Incoming.Said(sender, "/menu"));
            });
  }
}
