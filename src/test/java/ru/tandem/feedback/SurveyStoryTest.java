package ru.tandem.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.ParticipantApproved;
import ru.tandem.enrolment.Participants;
import ru.tandem.programmes.ProgrammePlanned;
import ru.tandem.programmes.Programmes;
import ru.tandem.sandbox.Phone;
import ru.tandem.schools.StaffRole;
import ru.tandem.story.House;

/** What people are asked at the beginning of a season and at its end. */
class SurveyStoryTest {

  private static House house;
  private static SmallSchool school;

  @BeforeAll
  static void begin() {
    house = House.onSqlite();
    school = new SmallSchool(house);
  }

  @AfterAll
  static void end() {
    house.close();
  }

  @Test
  void theFirstSurveyIsOfferedNextDayAndRemindedOnce() {
    Phone anya = school.mentee("Аня Лисицына", "2013-03-14");
    school.publish(new ParticipantApproved(school.part(anya)));
    assertThat(anya.transcript()).doesNotContain("Чего ты ждёшь");
    house.travel(Duration.ofDays(2));
    anya.sees("Чего ты ждёшь").presses("Напомнить позже").presses("Завтра, в 09:00");
    anya.sees("Хорошо, напомню").presses("Меню").seesButton("Рассказать об ожиданиях");
    house.travel(Duration.ofDays(1));
    anya.sees("Опрос об ожиданиях ждёт");
    house.travel(Duration.ofDays(3));
    anya.sees("Больше не напоминаю");
    int reminder = anya.lastMessageId();
    anya.presses("Ответить").sees("1 из");
    int before = anya.botTexts().size();
    house.travel(Duration.ofDays(30));
    assertThat(anya.botTexts()).hasSize(before);
    answersAll(anya);
    anya.pressesOld(reminder, "Напомнить позже").seesToast("уже решено");
    String offer = "later:feedback.survey:" + school.part(anya) + "/FIRST";
    Phone mother = school.guardian("Ирина Лисицына", anya).says("/menu");
    mother.forges(mother.lastMessageId(), offer).seesToast("уже решено");
  }

  @Test
  void theCuratorAsksForTheResultsAndOneAnswerIsNotYetTheWholeWay() {
    Phone curator = school.staff("Марина Павловна", StaffRole.CURATOR);
    Phone borya = school.mentee("Боря Котов", "2012-03-14");
    Phone misha = school.mentor("Миша Орлов", "2009-05-02");
    Phone late = school.mentee("Вера Зайцева", "2012-03-14");
    worked(borya);
    worked(misha);
    curator.says("/menu").sees("Вот что сейчас");
    curator.forges(curator.lastMessageId(), "feedback.final:" + school.programme());
    curator.sees("с 29 ноября").sees("6 декабря 2026 я спрошу всех сам");
    school.endsSoon();
    curator.says("/menu").presses("Осень").seesButton("спросить итоги");
    curator.forges(curator.lastMessageId(), "feedback.final:" + school.programme());
    curator.sees("(2)").presses("Да, спросить").sees("Опрос отправлен: 2");
    borya.sees("Сезон подходит к концу");
    assertThat(late.transcript()).doesNotContain("Сезон подходит");
    curator.forges(curator.lastMessageId(), "feedback.finalyes:" + school.programme());
    curator.seesToast("Уже сделано");
    borya.presses("Ответить").sees("1 из");
    answersAll(borya);
    borya.sees("Спасибо");
    assertThat(missing(borya)).doesNotContain(CyclePart.FINAL_SURVEY).contains(CyclePart.PLAN);
    assertThat(missing(misha)).contains(CyclePart.FINAL_SURVEY);
    curator.says("/menu").presses("Осень").presses("Кто ответил").sees("ещё ждём (1): Миша Орлов");
    house.travel(Duration.ofDays(4));
    misha.sees("твой голос");
    borya.doesNotSee("твой голос");
  }

  @Test
  void theSeasonAsksByItselfTwoWeeksBeforeItsEnd() {
    SmallSchool other = new SmallSchool(house);
    other.publish(new ProgrammePlanned(other.programme()));
    Phone lev = other.mentor("Лев Ким", "2009-05-02");
    other.in(
        () -> {
          other.bean(Participants.class).get(other.part(lev)).hasMet(true, false, house.now());
          return lev;
        });
    house.travel("2026-12-06T15:00");
    assertThat(lev.transcript()).doesNotContain("Сезон подходит");
    house.travel("2026-12-06T17:00");
    lev.sees("Сезон подходит к концу");
  }

  static void answersAll(Phone phone) {
    for (int i = 0; i < 60 && !phone.lastMessage().contains("проверим"); i++) {
      Consumer<String> press = phone::presses;
      if (phone.buttonLabels().contains("8")) {
        press.accept("8");
      } else if (phone.buttonLabels().contains("Пропустить")) {
        press.accept("Пропустить");
      } else if (phone.buttonLabels().contains("Да")) {
        press.accept("Да");
      } else {
        phone.says("всё хорошо");
      }
      phone.doesNotSee("никогда не сказано");
    }
    phone.presses("отправить");
  }

  private static void worked(Phone phone) {
    school.in(
        () -> {
          part(phone).paired(house.now());
          return phone;
        });
  }

  private static Set<CyclePart> missing(Phone phone) {
    return school.in(
        () ->
            school
                .bean(FullCycles.class)
                .of(school.bean(Programmes.class).get(school.programme()))
                .get(school.part(phone))
                .missing());
  }

  private static Participant part(Phone phone) {
    return school.bean(Participants.class).get(school.part(phone));
  }
}
