package ru.tandem.matching.bot;

import org.junit.jupiter.api.Test;
import ru.tandem.sandbox.Phone;
import ru.tandem.story.House;

/** A mentor who lives by another clock: what counts is the hour, and not what each calls it. */
class FarAwayStoryTest {

  private static void lives(Phone phone, String town) {
    phone.says("Часовой пояс").sees("По каким часам").presses(town).sees(town);
  }

  @Test
  void whoIsFreeAtTheSameHourIsProposedAndNotWhoOnlyNamesItTheSame() {
    try (House house = House.onSqlite()) {
      PairsSchool school = new PairsSchool(house);
      Phone zoya = school.mentee("Зоя Белова", "{'grade':'g7','week':['tue15']}");
      Phone nika = school.mentor("Ника Орлова", "{'grade':'g9','week':['tue15']}");
      Phone roma = school.mentor("Рома Лунин", "{'grade':'g9','week':['tue18']}");
      lives(nika, "Владивосток");
      lives(roma, "Омск");
      school.chooses(school.gathering(), zoya, nika);
      school.curator.says("/menu").presses("Вместе").presses("Подобрать пары");
      school.curator.presses("Подобрать пары").sees("1 из 1");
      school.curator.presses("Зоя Белова — Рома Лунин").sees("Почему эта пара");
      school.curator.sees("Общее свободное время по часам школы: Вт 15–18");
      school.curator.presses("Утвердить эту").sees("отправлены: 1");
      zoya.sees("по часам школы: Вт 15–18");
      nika.doesNotSee("Зоя");
    }
  }
}
