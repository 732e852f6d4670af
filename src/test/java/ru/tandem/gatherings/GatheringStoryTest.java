package ru.tandem.gatherings;

import org.junit.jupiter.api.Test;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.Participants;
import ru.tandem.feedback.SmallSchool;
import ru.tandem.sandbox.Phone;
import ru.tandem.schools.StaffRole;
import ru.tandem.story.House;

/** A curator calls a gathering, and hears the truth about whom it reaches, and when. */
class GatheringStoryTest {

  private static void isReady(SmallSchool school, Phone phone) {
    school.in(
        () -> {
          Participants participants = school.bean(Participants.class);
          Participant part = participants.current(school.person(phone).id()).get(0);
          part.lacksNothing(school.bean(java.time.Clock.class).instant());
          return participants.save(part);
        });
  }

  @Test
  void onAHolidayThatIsAskedFirstAndWhoIsNotDisturbedIsNamed() {
    try (House house = House.onSqlite()) {
      SmallSchool school = new SmallSchool(house);
      Phone marina = school.staff("Марина Сергеевна", StaffRole.CURATOR);
      house.travel("2026-10-28T12:00");
      marina.says("/menu").presses("Осень");
      marina.forges(marina.lastMessageId(), "gatherings.plan:" + school.programme());
      marina.sees("Пока звать некого").says("04.11.2026").sees("праздник или каникулы");
      marina.presses("Назад").sees("В какой день").says("04.11.2026").presses("Да, на этот день");
      marina.sees("Во сколько").says("15:30").says("Актовый зал").presses("Всё верно");
      marina.sees("Пока приглашать некого").sees("Приглашено: 0").sees("15:30");
      marina.presses("Отменить встречу").presses("Да, отменить");
      marina.sees("Предупреждать было некого").sees("больше не действуют");

      Phone anya = school.mentee("Аня Лисицына", "2013-03-14");
      isReady(school, anya);
      house.travel("2026-10-28T22:30");
      marina.forges(marina.lastMessageId(), "gatherings.plan:" + school.programme());
      marina.sees("ещё без пары: 1").says("06.11.2026").sees("Во сколько").says("16:00");
      marina.says("Актовый зал").presses("Всё верно").sees("Приглашения: 1");
      marina.sees("08:00: 1");
      marina.presses("QR-код").sees("Покажите этот код");
      int code = marina.lastMessageId();
      String link = marina.findLink("a-");
      marina.says("/menu").presses("Осень").presses("Встреча знакомств").presses("Отменить");
      marina.presses("Да, отменить").sees("Предупреждены: 1");
      anya.opens(link).sees("отменена, отмечаться не нужно");
      marina.pressesOld(code, "Отметить, кто был").seesToast("уже решено");
    }
  }
}
