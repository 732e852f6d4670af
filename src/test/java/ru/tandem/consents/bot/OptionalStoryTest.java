package ru.tandem.consents.bot;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.tandem.sandbox.Phone;
import ru.tandem.story.House;

/** Publishing and photos: offered once to whoever has agreed, and never in the way. */
class OptionalStoryTest {

  private static House house;

  private Lyceum school;
  private Phone curator;

  @BeforeAll
  static void open() {
    house = House.onSqlite();
  }

  @AfterAll
  static void close() {
    house.close();
  }

  @BeforeEach
  void aSchool() {
    school = new Lyceum(house);
    curator = school.curator;
  }

  @Test
  void aGrownUpIsOfferedThemWithTheThanksAndTheCuratorHearsWhenOneIsTakenBack() {
    Phone anna = house.phone("Анна");
    school.joins(anna, "Анна Лисицына", school.today().minusYears(18));
    anna.presses("Хочу участвовать").presses("Прочитать").presses("Даю согласие");
    anna.sees("Записано").sees("По желанию").seesButton("Заполнить анкету").seesButton("Фото");
    house.restart();
    anna.presses("📄 Публикация").sees("Согласие на публикацию").presses("Даю согласие");
    anna.sees("✅ Публикация").presses("Публикация").presses("Отозвать это согласие");
    anna.sees("Отозвано: Публикация");
    anna.sees("▫️ Публикация");
    curator.sees("отозвано согласие «Публикация").sees("Анна Лисицына").sees("уберите");
    assertThat(school.complete(anna)).isTrue();
  }

  @Test
  void aParentAndATeenagerAreOfferedThemOnce() {
    Phone anya = school.child("Аня Лисицына", 14);
    anya.sees("По желанию").seesButton("Отправить родителю").seesButton("📄 Публикация");
    Phone irina = school.parent("Ирина Лисицына", "Мать", anya);
    irina.sees("По желанию").presses("Не сейчас").sees("Решить можно и позже");
    anya.presses("Не сейчас").sees("Решить можно и позже");
    irina.says("/menu").presses("Согласия").presses("Отозвать согласие").presses("Да, отозвать");
    irina.presses("Дать согласие снова").presses("Не возражаю").presses("Даю согласие");
    irina.sees("все согласия есть").doesNotSee("По желанию");
  }

  @Test
  void aChildIsLeftInPeace() {
    Phone anya = school.child("Аня Лисицына", 12);
    anya.doesNotSee("По желанию").sees("Для родителя");
  }
}
