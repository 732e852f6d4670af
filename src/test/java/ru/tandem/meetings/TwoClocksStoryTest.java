package ru.tandem.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import ru.tandem.feedback.SmallSchool;
import ru.tandem.programmes.MentoringKind;
import ru.tandem.sandbox.Phone;
import ru.tandem.schools.StaffRole;
import ru.tandem.story.House;

/** A mentor in Kaliningrad, a mentee in Vladivostok, a school in Moscow: each by the own clock. */
class TwoClocksStoryTest {

  @Test
  void eachReadsTheOwnHourAndNobodyIsCalledToTheNight() {
    try (House house = House.onSqlite()) {
      LocalDate day = LocalDate.of(2026, 10, 5);
      house.travel(day + "T09:00");
      SmallSchool school = new SmallSchool(house, MentoringKind.REMOTE);
      Phone curator = school.staff("Марина Павловна", StaffRole.CURATOR);
      Phone misha = school.mentor("Миша Орлов", "2005-05-02");
      Phone anya = school.mentee("Аня Лисицына", "2012-03-14");
      Phone mother = school.guardian("Ирина Лисицына", anya);
      school.confirms(mother, anya);
      school.pair(misha, anya);
      misha.says("Часовой пояс").sees("По каким часам вы живёте").sees("Москва");
      misha.presses("Калининград").sees("Калининград (МСК−1)").sees("сейчас 08:00");
      anya.says("что мне присылать").presses("Москва").sees("По каким часам ты живёшь");
      anya.presses("Владивосток").sees("сейчас 16:00");

      misha.opens("").presses("Предложить: Первая встреча").presses("8");
      misha.says("18:00").sees("поздний вечер или ночь").presses("Назад").sees("Во сколько");
      misha.says("9:30").sees("Ссылка").presses("Пропустить").doesNotSee("ночь");
      misha.presses("Всё верно");
      misha.sees("8 октября, 09:30").sees("Аня Лисицына): чт, 8 октября, 17:30");
      anya.sees("8 октября, 17:30").sees("Миша Орлов): чт, 8 октября, 09:30");
      anya.presses("Подходит").sees("8 октября, 17:30");
      mother.sees("8 октября, 10:30");
      curator.sees("8 октября, 10:30");
      misha.sees("Договорились").opens("").sees("8 октября, 09:30");
      anya.opens("").sees("8 октября, 17:30").presses("Мои встречи").presses("📅 Моя неделя");
      anya.sees("8 октября, 17:30");
      anya.opens("").presses("Мои встречи").presses("8 октября").presses("В календарь");
      assertThat(new String(anya.receivesFile("meeting.ics"))).contains("DTSTART:20261008T073000Z");
      house.restart();
      house.travel("2026-10-07T10:31");
      anya.sees("Встреча завтра").sees("17:30");
      misha.sees("Встреча завтра").sees("09:30");
    }
  }

  @Test
  void whoHasChosenAClockKeepsItWhenAnotherSchoolIsJoined() {
    try (House house = House.onSqlite()) {
      SmallSchool school = new SmallSchool(house);
      Phone misha = school.mentor("Миша Орлов", "2005-05-02");
      misha.says("часовой пояс").presses("Омск").sees("Омск");
      school.in(
          () -> {
            school.person(misha).livesIn(ZoneId.of("Europe/Moscow"));
            return misha;
          });
      misha.says("часовой пояс").sees("Омск (МСК+3)");
    }
  }
}
