package ru.tandem.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.tandem.enrolment.ParticipantRole;
import ru.tandem.questionnaires.Responses;
import ru.tandem.sandbox.Phone;
import ru.tandem.schools.StaffRole;
import ru.tandem.story.House;
import ru.tandem.tandems.TandemId;

/** What a pair is asked while it works, and who hears of it. */
class WorkStoryTest {

  private static House house;

  private SmallSchool school;
  private Phone curator;
  private Phone anya;
  private Phone misha;
  private TandemId pair;

  @BeforeAll
  static void open() {
    house = House.onSqlite();
  }

  @BeforeEach
  void begin() {
    house.travel(day(1) + "T12:00");
    school = new SmallSchool(house);
    curator = school.staff("Марина Павловна", StaffRole.CURATOR);
    anya = school.mentee("Аня Лисицына", "2013-03-14");
    misha = school.mentor("Миша Орлов", "2009-05-02");
    pair = school.pair(misha, anya);
  }

  @AfterAll
  static void close() {
    house.close();
  }

  /** So many days from today. */
  private static LocalDate day(int days) {
    return LocalDate.ofInstant(house.now(), ZoneId.of("Europe/Moscow")).plusDays(days);
  }

  private void theyMeet() {
    school.agreed(pair, misha, anya, day(1) + "T15:00");
    house.travel(day(1) + "T16:00");
  }

  @Test
  void eachSideIsAskedRightAfterItSaysThatTheyMet() {
    theyMeet();
    anya.presses("Да").sees("Насколько полезной была встреча?");
    misha.doesNotSee("Насколько полезной");
    anya.presses("9").presses("10").presses("7").presses("Идём по плану").sees("Спасибо");
    misha.presses("Да").sees("Насколько полезной была встреча?");
    assertThat(anya.lastMessage()).doesNotContain("Насколько полезной");
  }

  @Test
  void whoPutsItAsideIsRemindedGentlyAndOnce() {
    theyMeet();
    anya.presses("Да").sees("Насколько полезной").presses("Позже");
    misha.presses("Да").presses("8").presses("8").presses("8").presses("Пока ни о чём");
    house.travel(day(1) + "T17:00");
    anya.sees("Пара касаний");
    misha.doesNotSee("Пара касаний");
    anya.presses("Напомнить позже").presses("Завтра, в 09:00").sees("Хорошо, напомню");
    house.travel(day(1) + "T13:00");
    anya.sees("Пара касаний")
        .presses("Ответить")
        .presses("8")
        .presses("9")
        .presses("6")
        .presses("Идём по плану");
    anya.sees("Спасибо");
  }

  @Test
  void aCallBesideAnAlarmingAnswerReachesTheCuratorAtOnceAndNobodyElse() {
    theyMeet();
    anya.presses("Да").presses("8").presses("2").presses("5").presses("Позвать куратора");
    curator.sees("Просят позвать куратора").sees("Аня Лисицына").sees("2 из 10");
    curator.sees("Позвать куратора");
    anya.sees("Тебе ответит: Марина Павловна");
    assertThat(misha.transcript()).doesNotContain("Тревож").doesNotContain("куратор Марина");
    curator.presses("Взять на себя");
    curator.presses("Ответить").says("Аня, зайди ко мне на перемене");
    anya.sees("зайди ко мне");
  }

  @Test
  void afterTheTrialMeetingEitherMayWishForAnother() {
    theyMeet();
    anya.presses("Да").sees("Насколько полезной");
    theyMeet();
    anya.presses("Да").sees("Что получилось?").presses("Пропустить").presses("Пропустить");
    anya.presses("Лучше другая пара");
    curator.sees("Просят позвать куратора").sees("Лучше другая пара");
    assertThat(misha.transcript()).doesNotContain("Лучше другая пара");
  }

  @Test
  void onceAMonthOneTapSaysHowItGoes() {
    house.travel(day(30) + "T17:00");
    anya.sees("Насколько хорошо вам работается вместе?").presses("9").sees("Спасибо");
    assertThat(house.bean(Responses.class).of(school.person(anya).id())).hasSize(1);
    misha.says("/menu").seesButton("Как вам вместе?").presses("Как вам вместе?").presses("3");
    misha.sees("Что могло бы помочь?").presses("Пропустить").sees("Спасибо");
    curator.sees("Тревожный ответ").sees("Миша Орлов");
    house.travel(day(30) + "T17:00");
    anya.sees("Насколько хорошо вам работается вместе?");
  }

  @Test
  void aCuratorWhoMentorsDoesNotReadWhatHisMenteeWrites() {
    Phone borya = school.mentee("Боря Котов", "2012-01-01");
    Phone second = school.staff("Пётр Ильич", StaffRole.OBSERVER);
    school.takesPart(curator, ParticipantRole.MENTOR);
    school.pair(curator, borya);
    borya.says("/help_me").says("он меня пугает").sees("Передано");
    second.sees("позовите ещё одного куратора");
    curator.doesNotSee("он меня пугает");
  }
}
