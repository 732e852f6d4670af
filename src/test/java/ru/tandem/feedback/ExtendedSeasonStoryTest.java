package ru.tandem.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import ru.tandem.sandbox.Phone;
import ru.tandem.schools.StaffRole;
import ru.tandem.story.House;

/** The end of a season moves away after everybody was asked how it had been. */
class ExtendedSeasonStoryTest {

  private static House house;

  @BeforeAll
  static void begin() {
    house = House.onSqlite();
  }

  @AfterAll
  static void end() {
    house.close();
  }

  @Test
  void aSeasonThatIsExtendedIsToldToItsPairsAndItsLastSurveyWaits() {
    SmallSchool other = new SmallSchool(house);
    Phone marina = other.staff("Марина Павловна", StaffRole.CURATOR);
    Phone misha = other.mentor("Миша Орлов", "1999-05-02");
    Phone anya = other.mentee("Аня Лисицына", "2013-03-14");
    Phone mother = other.guardian("Ирина Лисицына", anya);
    other.confirms(mother, anya);
    Phone alone = other.mentee("Вера Зайцева", "2013-03-14");
    other.pair(misha, anya);
    other.endsSoon();
    marina.says("/menu").presses("Осень").presses("спросить итоги").presses("Да, спросить");
    anya.sees("Сезон подходит к концу").presses("Ответить");
    SurveyStoryTest.answersAll(anya);
    misha.sees("Сезон подходит к концу");
    int asked = misha.lastMessageId();

    LocalDate end = LocalDate.ofInstant(house.now(), ZoneId.of("Europe/Moscow")).plusDays(90);
    String day = end.format(DateTimeFormatter.ofPattern("dd.MM.yyyy"));
    marina.says("/menu").presses("Осень").presses("Изменить").presses("Конец").says(day);
    marina
        .sees("Изменено")
        .sees("Пары и родители узнают об этом: 3")
        .sees("Итоговый опрос отозван");
    misha.sees("Сезон продлён").sees("Опрос об итогах пока не нужен");
    anya.sees("Сезон продлён").sees("Ответы об итогах сохранены");
    mother.sees("Аня Лисицына").sees("Сезон продлён").doesNotSee("об итогах");
    alone.doesNotSee("Сезон продлён");
    misha.pressesOld(asked, "Ответить").seesToast("уже решено").sees("Сезон продлён");
    misha.says("/menu").doesNotSeeButton("Рассказать об итогах");
    int before = misha.botTexts().size();
    house.travel(Duration.ofDays(8));
    assertThat(misha.botTexts().subList(before, misha.botTexts().size()))
        .noneMatch(text -> text.contains("Итоги сезона"));

    house.travel(end.minusDays(14).atTime(17, 0).toString());
    misha.sees("Сезон подходит к концу");
    assertThat(anya.botTexts()).noneMatch(text -> text.contains("подходит к концу"));
    marina.says("/menu").presses("Осень").sees("1 из 2");
  }
}
