package ru.tandem.meetings;

import org.junit.jupiter.api.Test;
import ru.tandem.feedback.SmallSchool;
import ru.tandem.programmes.MentoringKind;
import ru.tandem.sandbox.Phone;
import ru.tandem.story.House;

/** In a remote programme nobody is asked where. */
class RemoteMeetingTest {

  @Test
  void aRemotePairMeetsOnline() {
    try (House house = House.onSqlite()) {
      SmallSchool school = new SmallSchool(house, MentoringKind.REMOTE);
      Phone anya = school.mentee("Аня Лисицына", "2012-03-14");
      Phone misha = school.mentor("Миша Орлов", "2009-05-02");
      school.pair(misha, anya);
      misha.says("/menu").presses("Предложить: Первая встреча").presses("10").presses("15:00");
      misha.sees("Ссылка").doesNotSee("Где?").presses("Пропустить").presses("Всё верно");
      anya.sees("15:00").sees("Онлайн");
    }
  }
}
