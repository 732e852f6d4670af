package ru.tandem.tandems;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import ru.tandem.feedback.SmallSchool;
import ru.tandem.meetings.Meeting;
import ru.tandem.meetings.Outcome;
import ru.tandem.meetings.SayOutcome;
import ru.tandem.meetings.Seat;
import ru.tandem.meetings.Seats;
import ru.tandem.sandbox.Phone;
import ru.tandem.schools.StaffRole;
import ru.tandem.story.House;

/** What a family knows of the work of its child: what it is about and when, not what is said. */
class FamilyStoryTest {

  private final House house = House.onSqlite();
  private final SmallSchool school = new SmallSchool(house);
  private final Phone marina = school.staff("Марина Сергеевна", StaffRole.CURATOR);
  private final Phone anya = school.mentee("Аня Лисицына", "2013-03-14");
  private final Phone misha = school.mentor("Миша Орлов", "2010-05-02");
  private final Phone mother = school.guardian("Ирина Лисицына", anya);

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void theFamilyReadsWhatTheyWorkOnAndWhenTheyMeet() {
    school.confirms(mother, anya);
    TandemId pair = school.pair(misha, anya);
    held(pair, "2026-09-08");
    held(pair, "2026-09-09");
    held(pair, "2026-09-10");
    school.agreed(pair, misha, anya, "2026-09-11T15:00");
    misha.says("/menu").presses("Аня Лисицына").presses("План");
    misha.sees("План видят все в паре, куратор и родители");
    misha.presses("Записать цель").says("Выступить на конференции").sees("Цель: Выступить");
    misha.presses("Задача").says("Выбрать тему").sees("К какому дню?").says("12.09.2026");
    misha.sees("Кто делает?").presses("Вместе").sees("Что это?").presses("Пропустить");
    misha.sees("Выбрать тему").presses("☐").sees("✅ 1. Выбрать тему");
    misha.presses("Задача").says("Сделать плакат").sees("К какому дню?").says("20.09.2026");
    misha.sees("Кто делает?").presses("Вместе").sees("Что это?").presses("Пропустить");
    misha.sees("Сделать плакат");
    house.restart();

    mother.says("/menu").presses("👪").sees("Наставник: Миша").doesNotSee("Орлов");
    mother.sees("Цель: Выступить на конференции").sees("✅ Выбрать тему");
    mother.sees("Сделать плакат — до 20 сентября");
    mother.sees("11 сентября").sees("И дальше каждую неделю");
    anya.says("/menu")
        .presses("Что видят родители")
        .sees("✅ Выбрать тему")
        .sees("дальше каждую неделю");
    marina.says("/menu").presses("Осень").presses("Пары").presses("Миша Орлов");
    marina.sees("Цель: Выступить на конференции").sees("Сделать плакат — до 20 сентября");
  }

  @Test
  void aMotherOfTwoReadsOfHerOwnChildrenByNameAndOfOthersNoMoreThanTheFirst() {
    Phone tema = school.mentee("Тёма Лисицын", "2012-03-14");
    Phone boris = school.mentee("Боря Щукин", "2013-05-14");
    Phone gleb = school.mentor("Глеб Зимин", "2010-05-02");
    school.isGuardian(mother, tema);
    school.confirms(mother, anya);
    school.confirms(mother, tema);
    Phone olga = school.guardian("Ольга Орлова", misha);
    school.confirms(olga, misha);
    TandemId group = school.pair(misha, anya, boris);
    TandemId pair = school.pair(gleb, tema);
    school.agreed(pair, gleb, tema, "2026-09-11T15:00");
    school.agreed(group, misha, anya, "2026-09-10T15:00");
    boris.says("/menu").presses("Ответить").presses("Подходит");

    mother.says("/menu").sees("Наставник: Миша").sees("Наставник: Глеб").sees("Аня Лисицына");
    mother.seesButton("Пара: Тёма Лисицын").seesButton("Пара: Аня Лисицына");
    mother.doesNotSee("Орлов").doesNotSee("Зимин").doesNotSee("Боря");
    mother.presses("Мои встречи").sees("15:00").sees("Аня Лисицына").sees("Тёма Лисицын");
    mother.doesNotSee("Боря").presses("Моя неделя").doesNotSee("Щукин").doesNotSee("Орлов");
    olga.says("/menu").sees("В паре: Аня, Боря").doesNotSee("Лисицына").doesNotSee("Щукин");
    olga.seesButton("Пара: Миша Орлов");
  }

  private void held(TandemId pair, String day) {
    Meeting meeting = school.agreed(pair, misha, anya, day + "T15:00");
    house.travel(day + "T16:00");
    school.in(
        () -> {
          Seat seat = school.bean(Seats.class).of(school.person(anya), meeting.id());
          school.bean(SayOutcome.class).say(seat, Outcome.HELD);
          return meeting;
        });
  }
}
