package ru.tandem.story;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import ru.tandem.feedback.SmallSchool;
import ru.tandem.sandbox.Phone;
import ru.tandem.tandems.TandemId;

/** What waits for the morning is not said in the morning when the night has settled it. */
class WhatWaitsTest {

  private static House house;

  @BeforeAll
  static void open() {
    house = House.onSqlite();
  }

  @AfterAll
  static void close() {
    house.close();
  }

  @Test
  void nobodyIsRemindedOfAMeetingThatWasCancelledInTheNight() {
    SmallSchool school = new SmallSchool(house);
    Phone anya = school.mentee("Аня Лисицына", "2013-03-14");
    Phone misha = school.mentor("Миша Орлов", "2000-05-02");
    TandemId pair = school.pair(misha, anya);
    school.agreed(pair, misha, anya, "2026-09-09T09:30");
    house.travel("2026-09-09T07:35");
    misha.says("/menu").presses("Мои встречи").presses("09:30").presses("Отменить");
    misha.presses("Уроки").sees("Встреча отменена");
    house.travel("2026-09-09T09:00");
    anya.sees("Встреча отменена").doesNotSee("Встреча скоро");
    misha.doesNotSee("Встреча скоро");
  }
}
