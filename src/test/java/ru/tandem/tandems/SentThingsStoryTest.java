package ru.tandem.tandems;

import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import ru.tandem.feedback.SmallSchool;
import ru.tandem.papers.QrCode;
import ru.tandem.sandbox.Phone;
import ru.tandem.sandbox.Sent;
import ru.tandem.schools.StaffRole;
import ru.tandem.story.House;

/** Pictures with words under them, places on the map, films: what people send beside words. */
class SentThingsStoryTest {

  private static final byte[] PICTURE = QrCode.png("a page of the workbook");

  private static House house;
  private static SmallSchool school;
  private static Phone marina;
  private static Phone anya;
  private static Phone misha;

  @BeforeAll
  static void open() {
    house = House.onSqlite();
    school = new SmallSchool(house);
    marina = school.staff("Марина Павловна", StaffRole.CURATOR);
    anya = school.mentee("Аня Лисицына", "2013-03-14");
    misha = school.mentor("Миша Орлов", "2005-05-02");
    school.pair(misha, anya);
    house.travel(Duration.ofHours(1));
  }

  @AfterAll
  static void close() {
    house.close();
  }

  private static Phone writes(Phone phone) {
    return phone.says("/menu").presses("К паре").presses("Написать").sees("Что передать?");
  }

  @Test
  void theWordsUnderAPictureOrAFileGoWithIt() {
    writes(misha).sendsPhoto(PICTURE, "Это номер 14, решим <в среду>").sees("Передано");
    anya.sees("Миша Орлов").sees("Это номер 14, решим <в среду>").receivesFile("photo");
    int reported = anya.lastMessageId();
    writes(misha).sendsFile("план.docx", new byte[] {1}, "План на месяц").sees("Передано");
    anya.sees("План на месяц").receivesFile("план");
    writes(misha).sendsPhoto(PICTURE).sees("Передано");
    anya.pressesOld(reported, "Пожаловаться").presses("Да, показать").sees("у куратора");
    marina
        .sees("Это номер 14, решим <в среду>")
        .presses("Показать присланное")
        .receivesFile("photo");
    misha.says("/mydata").receivesFile(".");
  }

  @Test
  void wordsThatDoNotFitUnderAPictureAreNotCutOff() {
    writes(misha).sendsPhoto(PICTURE, "очень ".repeat(160)).sees("Подпись длиннее");
    misha.sees("Что передать?").sendsPhoto(PICTURE, "Коротко").sees("Передано");
    anya.sees("Коротко");
  }

  @Test
  void whatCannotBePassedOnSaysSoAndNothingOfItGoes() {
    writes(misha).sends(Sent.video().captioned("Смотри, как просто")).sees("никуда оно не ушло");
    misha.sees("Что передать?").sends(Sent.videoNote()).sees("фото, файл или голосовое");
    misha.sends(Sent.animation()).sees("никуда оно не ушло").sends(Sent.location());
    misha.sees("никуда оно не ушло").sends(Sent.poll("Когда?", "Завтра")).sees("не ушло");
    anya.doesNotSee("как просто");
    misha.forwards(marina, "В среду школа закрыта").sees("Передано");
    anya.sees("В среду школа закрыта");
  }

  @Test
  void aPlaceFromTheMapIsTheAddressAndAMerePointIsNot() {
    anya.says("/menu").presses("Мои встречи").presses("Встреча уже была").says("вчера");
    anya.sees("Во сколько").presses("16:00").presses("В другом месте").sees("В каком месте?");
    anya.sends(Sent.location()).sees("Напиши его словами").sees("В каком месте?");
    anya.sends(Sent.venue("Библиотека № 3", "ул. Лесная, 5")).sees("вторая сторона подтвердит");
    misha.sees("Библиотека № 3, ул. Лесная, 5");
  }
}
