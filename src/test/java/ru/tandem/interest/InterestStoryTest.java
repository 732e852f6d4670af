package ru.tandem.interest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.JdbcTemplate;
import ru.tandem.TestDatabase;
import ru.tandem.feedback.SmallSchool;
import ru.tandem.sandbox.Phone;
import ru.tandem.schools.StaffRole;
import ru.tandem.story.House;

/** The school asks around, and nobody's answer can be told. */
class InterestStoryTest {

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void aSchoolAsksWhoIsInterested(TestDatabase database) {
    try (House house = House.on(database)) {
      SmallSchool school = new SmallSchool(house);
      Phone marina = school.staff("Марина Павловна", StaffRole.CURATOR);
      Phone head = school.staff("Пётр Ильич", StaffRole.OBSERVER);

      marina.says("/menu").presses("Осень").presses("Интерес").presses("Начать опрос");
      String link = marina.sees("Ответов пока: 0").findLink("p-");
      answers(house.phone("Аня"), link, "Учусь в школе", "чтобы помогали мне");
      answers(house.phone("Боря"), link, "Учусь в школе", "Хочу помогать");
      answers(house.phone("Вера"), link, "Родитель", "Пока нет");
      Phone timur = house.phone("Тимур");
      answers(timur, link, "Учусь в школе", "Пока нет");
      house.restart();
      JdbcTemplate jdbc = new JdbcTemplate(house.bean(DataSource.class));
      marina.presses("Обновить").sees("Ответов пока: 4").doesNotSee("Ученики");

      timur.presses("Ответить иначе").presses("Работаю в школе").presses("Хочу помогать");
      timur.sees("ответ учтён").doesNotSee("помогать");
      marina.presses("Обновить").seesToast("Сейчас так").says("/menu").presses("Осень");
      marina.presses("Интерес").sees("Ответов пока: 4");
      answers(head, link, "Работаю в школе", "Хочу помогать");
      marina.presses("Обновить").sees("Всего: 5 — хотят помогать 3, нужна помощь 1, пока нет 1");
      marina.doesNotSee("Ученики").doesNotSee("Учителя");
      leavesNoTrace(jdbc);

      refusesStrangers(house, school);
      marina.presses("Закрыть опрос").sees("Всего: 5").sees("стёрты");
      assertThat(jdbc.queryForList("select mark from interest_answer", String.class))
          .hasSize(5)
          .containsOnlyNulls();
      house.phone("Поздний").opens(link).sees("опрос уже закрыт").doesNotSee("Кто вы");
      timur.presses("Ответить иначе").sees("опрос уже закрыт");
    }
  }

  private static void answers(Phone phone, String link, String walk, String wish) {
    phone.opens(link).sees("Школа № 7").sees("анонимно").presses(walk).presses(wish);
    phone.sees("ответ учтён");
    phone.sees(wish.equals("Пока нет") ? "Передумать можно" : "пришлёт приглашение");
  }

  /** Neither in the list of what the staff did nor in what has come in. */
  private static void leavesNoTrace(JdbcTemplate jdbc) {
    assertThat(
            jdbc.queryForObject(
                "select count(*) from audit where action = 'interest.wish'", Long.class))
        .isZero();
    assertThat(
            jdbc.queryForObject(
                "select count(*) from inbox where payload like '%interest.wish%'", Long.class))
        .isZero();
  }

  private static void refusesStrangers(House house, SmallSchool school) {
    Phone stranger = new SmallSchool(house).staff("Чужой Куратор", StaffRole.CURATOR);
    for (String act : List.of("show", "open", "close")) {
      stranger.forges(stranger.lastMessageId(), "interest." + act + ":" + school.programme());
      stranger.doesNotSee("Кому интересно").doesNotSee("хотят помогать");
    }
    stranger.forges(stranger.lastMessageId(), "interest.wish:nothing:PUPIL:MENTOR");
    stranger.doesNotSee("ответ учтён");
  }
}
