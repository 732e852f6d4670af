package ru.tandem.mentors;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import ru.tandem.TestDatabase;
import ru.tandem.programmes.MentoringForm;
import ru.tandem.sandbox.Phone;
import ru.tandem.story.House;

/** Once a term a curator talks with everybody, and notes it with one key. */
class RoundStoryTest {

  private static final String MATHS =
      "{'post':'Учитель математики','competences':['maths'],'capacity':'two'}";

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void everybodyIsSpokenToOnceATerm(TestDatabase database) {
    try (House house = House.on(database)) {
      SchoolOfMentors school = new SchoolOfMentors(house, MentoringForm.TEACHER_PUPIL);
      Phone marina = school.curator();
      Phone rimma = school.staff("Римма Львовна");
      Phone yan = school.approved(school.mentor("Ян Осипов", MATHS));
      Phone alla = school.approved(school.mentor("Алла Ёлкина", MATHS));
      school.approved(school.mentor("Глеб Ильин", MATHS));
      school.mentor("Пётр Незван", MATHS);
      holidaysAreEntered(marina);

      round(marina).sees("с начала четверти (1 сентября 2026): 0 из 3").doesNotSeeButton("Пётр");
      marina.seesButton("Алла Ёлкина · ещё не говорили");
      marina.presses("Ян Осипов · ещё не говорили").sees("Разговоров в этом сезоне ещё не было");
      marina.presses("Всё хорошо").sees("Записано: Ян Осипов — всё хорошо").sees("Алла Ёлкина");
      house.restart();
      marina.presses("Не удалось связаться").sees("Алла Ёлкина — не удалось").sees("Глеб Ильин");
      marina.presses("Нужна помощь").sees("Какая помощь нужна?").presses("Своими словами");
      marina.says("Просит методиста на урок").sees("Записано").presses("‹ К обходу");
      marina.sees("2 из 3").seesButton("Алла Ёлкина · 📵 7 сентября").doesNotSeeButton("Глеб");

      anotherCuratorSeesItAndTakesBackNothingOfHers(marina, rimma);
      whoPressesAnOldKeyAgainNotesNothingTwice(marina, school, yan);
      assertThat(mydata(yan)).containsOnlyOnce("Разговор с куратором").contains("всё хорошо");
      assertThat(mydata(alla)).contains("Куратор хотел поговорить");

      house.travel("2026-11-04T12:00");
      round(marina).sees("(3 ноября 2026): 0 из 3").seesButton("Ян Осипов · 7 сентября");
      marina.presses("Ян Осипов").sees("Последний разговор, 7 сентября 2026: всё хорошо");
      whoHasLeftIsNotAskedFor(house, school, marina, alla);
    }
  }

  private static void holidaysAreEntered(Phone marina) {
    marina.says("/menu").presses("Настройки школы").presses("Каникулы").says("26.10–02.11");
    marina.sees("записано: 1");
  }

  private static Phone round(Phone curator) {
    return curator.says("/menu").presses("📘").presses("🗣 Обход");
  }

  private static void anotherCuratorSeesItAndTakesBackNothingOfHers(Phone marina, Phone rimma) {
    round(rimma).sees("2 из 3").presses("Алла").presses("Всё хорошо");
    rimma.sees("Алла Ёлкина — всё хорошо").sees("Вы поговорили со всеми");
    rimma.presses("Отменить отметку").sees("Отметка снята: Алла Ёлкина").sees("Не удалось связ");
    round(marina).sees("2 из 3").presses("Алла").sees("📵 Не удалось связаться: 7 сентября");
  }

  private static void whoPressesAnOldKeyAgainNotesNothingTwice(
      Phone marina, SchoolOfMentors school, Phone yan) {
    marina.forges(marina.lastMessageId(), "mentors.talked:" + school.part(yan).id() + ":WELL");
    marina.sees("Записано: Ян Осипов — всё хорошо");
  }

  private static void whoHasLeftIsNotAskedFor(
      House house, SchoolOfMentors school, Phone marina, Phone alla) {
    round(marina).seesButton("Алла");
    school.in(
        () -> {
          school.part(alla).leave(house.now());
          return alla;
        });
    marina.presses("Алла").doesNotSeeButton("Всё хорошо");
    round(marina).sees("0 из 2").doesNotSeeButton("Алла");
  }

  private static String mydata(Phone person) {
    return new String(person.says("/mydata").receivesFile("mydata"), StandardCharsets.UTF_8);
  }
}
