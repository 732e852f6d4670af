package ru.tandem.consents.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.tandem.people.People;
import ru.tandem.people.PersonId;
import ru.tandem.sandbox.Phone;
import ru.tandem.story.House;

/** Whom the curator has declined the bot forgets too, when a yes is taken back. */
class DeclinedStoryTest {

  private static House house;

  private Lyceum school;
  private Phone curator;
  private Phone anya;
  private Phone irina;
  private PersonId child;

  @BeforeAll
  static void open() {
    house = House.onSqlite();
  }

  @AfterAll
  static void close() {
    house.close();
  }

  @BeforeEach
  void anyaHasApplied() {
    school = new Lyceum(house);
    curator = school.curator;
    anya = school.child("Аня Лисицына", 14);
    irina = school.parent("Ирина Лисицына", "Мать", anya);
    anya.presses("Заполнить анкету").presses("6 класс").presses("Учёба").presses("Математика");
    anya.presses("Готово").presses("Пропустить").presses("Шахматы").presses("Готово");
    anya.presses("Постарше").presses("Лично").presses("Пн 15").presses("Готово");
    anya.presses("Пока нет").presses("отправить").sees("Анкета у куратора");
    child = school.person(anya).id();
  }

  private void isDeclined() {
    curator.says("/menu").presses("Анкеты ждут").presses("Отклонить").says("До весны!");
    curator.sees("Анкета отклонена");
    anya.sees("До весны!");
  }

  private void takesTheYesBack(Phone phone) {
    phone.says("/menu").presses("Согласия").presses("Отозвать согласие");
    phone.sees("будет стёрто").presses("Да, отозвать").sees("Согласие отозвано");
  }

  private boolean isForgotten() {
    return house.bean(People.class).get(child).isGone();
  }

  @Test
  void whoIsDeclinedAfterTheYesWasTakenBackIsErasedAllTheSame() {
    takesTheYesBack(irina);
    isDeclined();
    house.restart();
    house.travel(Duration.ofDays(31));
    irina.sees("30 дней назад");
    assertThat(isForgotten()).isTrue();
  }

  @Test
  void theParentOfADeclinedChildTakesTheYesBackAndTheDataGo() {
    isDeclined();
    irina.says("/menu").doesNotSeeButton("👪 Аня").presses("Согласия").sees("Аня Лисицына");
    irina.doesNotSeeButton("Подписать на бумаге");
    takesTheYesBack(irina);
    curator.sees("Анкета была отклонена");
    anya.sees("согласие отозвано");
    house.travel(Duration.ofDays(29));
    assertThat(isForgotten()).isFalse();
    house.travel(Duration.ofDays(2));
    irina.sees("30 дней назад");
    assertThat(isForgotten()).isTrue();
  }

  @Test
  void whoWasDeclinedTakesTheOwnYesBack() {
    isDeclined();
    anya.says("/menu").presses("Согласия").doesNotSeeButton("Позвать ещё родителя");
    takesTheYesBack(anya);
    irina.sees("согласие отозвано").sees("будет стёрто");
    house.travel(Duration.ofDays(31));
    anya.sees("30 дней назад");
    assertThat(isForgotten()).isTrue();
  }
}
