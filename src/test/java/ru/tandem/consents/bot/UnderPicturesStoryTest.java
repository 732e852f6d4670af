package ru.tandem.consents.bot;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.tandem.papers.QrCode;
import ru.tandem.sandbox.Phone;
import ru.tandem.sandbox.Sent;
import ru.tandem.story.House;

/** What stands under a picture or a film has been said, and a card from the address book too. */
class UnderPicturesStoryTest {

  private static final byte[] PICTURE = QrCode.png("a picture");

  private static House house;

  private Lyceum school;

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
  }

  @Test
  void theNameUnderAPictureIsTheNameAndTheDateUnderAFilmTheDate() {
    Phone anya = house.phone("Аня");
    anya.opens(school.invitation()).presses("Начать").sees("Имя и фамилия");
    anya.sendsPhoto(PICTURE, "Аня Лисицына").sees("я его не сохраняю").sees("Дата рождения");
    anya.sends(Sent.video().captioned("не скажу")).sees("Подпись читаю").sees("Дата рождения");
    anya.sends(Sent.video().captioned("14.03.2014")).sees("Вот как всё будет");
    anya.presses("Хочу участвовать").sees("Осталось одно");
    assertThat(school.person(anya).name()).contains("Аня Лисицына");
  }

  @Test
  void aMotherWhoSendsTheSheetWithAWordHearsWhereItBelongsAndIsAnsweredToTheWord() {
    Phone anya = school.child("Аня Лисицына", 12);
    Phone irina = house.phone("Ирина").opens(school.link(anya)).presses("Прочитать");
    irina.presses("Не возражаю").sees("фамилия").sendsPhoto(PICTURE, "Ирина Лисицына");
    irina.sees("Если это подписанный лист").sees("Кем вы приходитесь").presses("Мать");
    irina.sendsFile("согласие.pdf", new byte[] {1}, "Вот согласие").sees("номер");
    irina.sharesContact().sees("Законный представитель: Ирина Лисицына");
  }

  @Test
  void aCardFromTheAddressBookIsTheNumberThatIsAskedFor() {
    school.child("Аня Лисицына", 12);
    Phone curator = school.curator;
    Phone irina = house.phone("Ирина");
    curator.says("/menu").presses("Вместе").presses("Не хватает согласий").presses("На бумаге");
    curator.presses("Форма для родителя").receivesFile("consent-");
    curator.presses("Подписанные листы пришли").presses("Участие").presses("Обработка");
    curator.presses("Готово").says("Ирина Лисицына").presses("Мать").sees("Телефон");
    curator.sharesContactOf(irina.id()).sees("Фотографии").sendsPhoto(PICTURE);
    curator.presses("Готово").sees(irina.owner().phone());
  }
}
