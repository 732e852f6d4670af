package ru.tandem.mentors;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.tandem.programmes.MentoringForm;
import ru.tandem.sandbox.Phone;
import ru.tandem.story.House;

/** When a mentor is ready, acted on phones from the 7th of September on. */
class ReadyMentorsTest {

  private static final String COMPETENCES = "{'competences':['maths'],'week':['mon15']}";

  private House house;

  @BeforeEach
  void open() {
    house = House.onSqlite();
  }

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void aMentorFromOutsideIsReadyWhenBothPapersHaveBeenSeen() {
    SchoolOfMentors school = new SchoolOfMentors(house, MentoringForm.STUDENT_PUPIL);
    Phone timur = school.mentor("Тимур Галеев", COMPETENCES);
    Phone marina = school.curator();
    timur.opens("").sees("До начала осталось: справка об отсутствии судимости, медицинская");
    marina.opens("").presses("Анкеты ждут: 1").sees("Не хватает: справка").presses("Принять");
    assertThat(school.isReady(timur)).isFalse();
    house.travel(Duration.ofMinutes(20));
    timur.sees("До начала осталось").sees("копии не нужны");

    marina.opens("").presses("📘").sees("чего-то не хватает: 1").presses("Наставники");
    marina.presses("⏳ Тимур").presses("Справка о судимости").sees("Фотографии и копии не нужны");
    house.restart();
    marina.presses("7 сентября 2027").sees("действует до 7 сентября");
    timur.sees("Куратор отметил: справка об отсутствии судимости").sees("осталось: медицинская");
    marina.presses("К карточке").sees("куратор видел 7 сентября").presses("Медсправка");
    marina.says("1 ноября 2026").sees("Отмечено");
    timur.sees("К началу всё есть");
    assertThat(school.isReady(timur)).isTrue();
    timur.says("/mydata");

    house.travel("2026-10-02T10:30");
    timur.sees("Скоро закончится: медицинская справка, последний день — 1 ноября");
    marina.sees("Тимур Галеев: скоро закончится медицинская справка");
    house.travel("2026-10-25T10:30");
    assertThat(timur.botTexts()).filteredOn(text -> text.contains("Скоро закончится")).hasSize(2);
    house.travel("2026-11-02T10:30");
    timur.sees("Срок прошёл: медицинская справка");
    marina.sees("Новую пару с этим наставником я пока не предложу");
    assertThat(school.isReady(timur)).isFalse();
    marina.presses("К карточке").presses("Медсправка").presses("2 ноября 2027").sees("Отмечено");
    assertThat(school.isReady(timur)).isTrue();
  }

  @Test
  void theProgrammeChoosesWhatOfTheSchoolOfMentorsIsNeeded() {
    SchoolOfMentors school = new SchoolOfMentors(house, MentoringForm.TEACHER_PUPIL);
    Phone timur = school.approved(school.mentor("Тимур Галеев", COMPETENCES));
    Phone marina = school.curator();
    assertThat(school.isReady(timur)).isTrue();
    marina.opens("").presses("📘").presses("Наставники").presses("Что нужно");
    marina.presses("материалы").presses("занятие").presses("проверка").sees("пара не предлагается");
    assertThat(school.isReady(timur)).isFalse();

    timur.opens("").sees("осталось: материалы школы наставников, занятие").presses("Пройти школу");
    for (String title :
        new String[] {"Памятка наставника", "Сценарий первой", "Рабочая", "трудно"}) {
      timur.presses(title).presses("‹ Школа наставников");
    }
    timur.sees("осталось: занятие школы наставников, короткая проверка").presses("Короткая");
    timur.presses("Сделать").presses("Обещать").presses("Молча").presses("получилось?");
    house.restart();
    timur.presses("Ничем").sees("Пока 1 из 5").sees("помочь может взрослый");
    timur.presses("Ещё раз").presses("Начать вместе").presses("Выслушать").presses("Спокойно");
    timur.presses("получилось?").presses("Одним").sees("Получилось: 5 из 5");

    marina.presses("‹ Наставники").presses("Занятия").presses("Назначить занятие");
    marina.presses("15").presses("16:00").says("Кабинет 12").sees("Приглашений отправлено: 1");
    timur.sees("занятие вт, 15 сентября, 16:00, Кабинет 12");
    house.travel("2026-09-14T16:30");
    timur.sees("Завтра занятие");
    house.travel("2026-09-15T18:00");
    marina.presses("Кто был").presses("▫️ Тимур Галеев").seesButton("✅ Тимур Галеев");
    timur.opens("").doesNotSee("До начала осталось");
    assertThat(school.isReady(timur)).isTrue();
    marina.presses("✅ Тимур Галеев").seesButton("▫️ Тимур Галеев");
    assertThat(school.isReady(timur)).isFalse();
  }

  @Test
  void theNextSeasonAsksForWhatTheLastOneDid() {
    SchoolOfMentors school = new SchoolOfMentors(house, MentoringForm.TEACHER_PUPIL);
    Phone marina = school.curator().opens("").presses("📘").presses("Наставники");
    marina.presses("Что нужно").presses("материалы").presses("проверка").presses("‹ Наставники");
    marina.presses("‹ К программе").presses("Изменить").presses("Повторить в новом сезоне");
    marina.sees("требования к наставникам — как есть").presses("Создать").sees("2027");
    marina.presses("Наставники").presses("Что нужно").seesButton("✅ материалы");
    marina.seesButton("▫️ занятие").seesButton("✅ короткая проверка");
  }

  @Test
  void aSessionIsMovedAndThenCancelled() {
    SchoolOfMentors school = new SchoolOfMentors(house, MentoringForm.TEACHER_PUPIL);
    Phone timur = school.approved(school.mentor("Тимур Галеев", COMPETENCES));
    Phone marina = school.curator().opens("").presses("📘").presses("Наставники");
    marina.presses("Занятия").presses("Назначить занятие").presses("15").presses("16:00");
    marina.says("Кабинет 12").sees("Приглашений отправлено: 1").presses("Кто был");
    marina.presses("Перенести").sees("На какой день?").presses("17");
    house.restart();
    marina.presses("15:00").sees("Кабинет 12").presses("3").says("Актовый зал");
    marina.presses("Всё верно").sees("Занятие перенесено: чт, 17 сентября, 15:00, Актовый зал");
    timur.sees("Было: вт, 15 сентября, 16:00, Кабинет 12. Теперь: чт, 17 сентября, 15:00, Актовый");
    house.travel("2026-09-15T18:00");
    assertThat(timur.botTexts()).noneMatch(text -> text.contains("Завтра занятие"));
    house.travel("2026-09-16T15:30");
    timur.sees("Завтра занятие школы наставников: чт, 17 сентября, 15:00");

    marina.presses("‹ Все занятия").presses("Назначить занятие").presses("22").presses("16:00");
    marina.says("Кабинет 5").presses("Кто был").presses("Отменить").presses("Нет, оставить");
    marina.presses("▫️ Тимур").presses("Отменить").sees("напоминаний больше не будет");
    marina.presses("Да, отменить").sees("Занятие отменено").sees("Сообщений отправлено: 1");
    timur.sees("занятия вт, 22 сентября, 16:00, Кабинет 5, не будет");
    marina.forges(marina.lastMessageId(), "mentors.move:2").seesToast("уже решено");
    marina.opens("").presses("📘").presses("Наставники").presses("Занятия");
    marina.seesButton("17 сентября").doesNotSeeButton("22 сентября");
    timur.opens("").presses("Школа наставников").doesNotSee("22 сентября");
    house.travel("2026-09-22T18:00");
    assertThat(timur.botTexts()).filteredOn(text -> text.contains("Завтра занятие")).hasSize(1);
    marina.presses("17 сентября").seesButton("Тимур").doesNotSeeButton("Перенести");
  }

  @Test
  void aLongListOfMentorsIsLeafedThrough() {
    SchoolOfMentors school = new SchoolOfMentors(house, MentoringForm.TEACHER_PUPIL);
    for (int i = 1; i <= 21; i++) {
      school.mentor("Наставник №" + i, COMPETENCES);
    }
    Phone marina = school.curator().opens("").presses("📘").presses("Наставники");
    marina.seesButton("Наставник №20").doesNotSeeButton("№21").presses("Дальше");
    marina.seesButton("Наставник №21").doesNotSeeButton("№20").presses("Наставник №21");
    marina.sees("Наставник №21");
  }
}
