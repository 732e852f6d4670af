package ru.tandem.consents.bot;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import ru.tandem.TestDatabase;
import ru.tandem.sandbox.Phone;
import ru.tandem.story.House;

/** A finger that trembles touches each button twice, and everything is sent and done once. */
class TwoTapsTest {

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void cardsSheetsCopiesAndLettersComeOnce(TestDatabase database) {
    try (House house = House.on(database)) {
      Lyceum school = new Lyceum(house);
      house.telegram().tapTwice(data -> true);
      Phone curator = school.curator;
      Phone anya = school.child("Аня Лисицына", 14);
      house.telegram().awaitQuiet();
      assertThat(said(anya, "Для родителя")).isEqualTo(1);
      anya.says("/menu").presses("Позвать родителя").sees("Для родителя");
      house.telegram().awaitQuiet();
      assertThat(said(anya, "Для родителя")).isEqualTo(2);
      assertThat(said(anya, "Осталось одно")).isEqualTo(2);

      curator.says("/menu").presses("Вместе").presses("Не хватает согласий");
      curator.presses("Ссылка родителю").sees("Кто придёт по этой ссылке");
      house.telegram().awaitQuiet();
      assertThat(said(curator, "Для родителя")).isEqualTo(1);
      curator.says("/menu").presses("Вместе").presses("Не хватает согласий").presses("На бумаге");
      curator.presses("Форма для родителя").receivesFile("consent-");
      house.telegram().awaitQuiet();
      assertThat(said(curator, "Листов:")).isEqualTo(1);

      Phone mother = house.phone("Ирина").opens(school.link(anya));
      school.answers(mother, "Ирина Лисицына", "Мать");
      mother.sees("ваше согласие записано");
      house.telegram().awaitQuiet();
      assertThat(said(curator, "Ирина Лисицына")).isEqualTo(1);
      mother.says("/menu").presses("Написать куратору").says("Добрый день, вопрос о встречах");
      house.telegram().awaitQuiet();
      assertThat(said(curator, "вопрос о встречах")).isEqualTo(1);
    }
  }

  private static long said(Phone phone, String part) {
    return phone.botTexts().stream().filter(text -> text.contains(part)).count();
  }
}
