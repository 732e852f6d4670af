package ru.tandem.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import ru.tandem.feedback.SmallSchool;
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
    }
  }
}
