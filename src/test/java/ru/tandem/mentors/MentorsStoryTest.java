package ru.tandem.mentors;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.ParticipantRole;
import ru.tandem.enrolment.Participants;
import ru.tandem.programmes.MentoringForm;
import ru.tandem.sandbox.Phone;
import ru.tandem.story.House;

/** Mentors get ready and are found, acted on phones. Every story has a school of its own. */
class MentorsStoryTest {

  private static final String PHYSICS =
      "{'competences':['science','Олимпиадная физика'],'week':['tue15'],'capacity':'two'}";
  private static final String MATHS =
      "{'competences':['maths'],'week':['mon15'],'offer':'Решаем ребусы и ёлочки'}";

  private static House house;

  @BeforeAll
  static void open() {
    house = House.onSqlite();
  }

  @AfterAll
  static void close() {
    house.close();
  }

  private static byte[] picture() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB), "png", bytes);
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
    return bytes.toByteArray();
  }

  @Test
  void nobodyButTheOwnCuratorMarksPapersOrReadsNotesAndFiles() {
    SchoolOfMentors school = new SchoolOfMentors(house, MentoringForm.STUDENT_PUPIL);
    SchoolOfMentors other = new SchoolOfMentors(house, MentoringForm.STUDENT_PUPIL);
    Phone timur = school.mentor("Тимур Галеев", PHYSICS);
    Phone stranger = other.curator();
    String id = ":" + school.part(timur).id();
    String programme = ":" + school.programme();
    for (String data :
        new String[] {
          "mentors.paper" + id + ":RECORD",
          "mentors.note" + id,
          "enrolment.tags" + id,
          "enrolment.tagsnone" + id,
          "mentors.files" + id,
          "mentors.portfolio" + id,
          "mentors.school" + id,
          "mentors.check" + id,
          "mentors.list" + programme,
          "mentors.parts" + programme,
          "mentors.turn" + programme + ":CHECK",
          "mentors.sessions" + programme,
          "mentors.plan" + programme,
          "mentors.find" + programme
        }) {
      stranger.opens("").forges(stranger.lastMessageId(), data).seesToast("уже решено");
      timur.opens("");
      if (!data.contains(".school") && !data.contains(".portfolio") && !data.contains(".check:")) {
        timur.forges(timur.lastMessageId(), data).seesToast("уже решено");
      }
    }
    // a part of the school of mentors is no paper, and the other way round
    Phone marina = school.curator().opens("");
    marina.forges(marina.lastMessageId(), "mentors.paper" + id + ":CHECK").seesToast("уже решено");
    marina.opens("");
    String turn = "mentors.turn" + programme + ":RECORD";
    marina.forges(marina.lastMessageId(), turn).seesToast("уже решено");
  }

  @Test
  void aNoteIsTheCuratorsToReadAndThePersonsByRight() {
    SchoolOfMentors school = new SchoolOfMentors(house, MentoringForm.TEACHER_PUPIL);
    Phone timur = school.mentor("Тимур Галеев", MATHS);
    Phone marina = school.curator();
    marina.opens("").presses("Анкеты ждут").presses("Заметка").sees("он вправе их прочитать");
    house.restart();
    marina.says("Лучше по вторникам").sees("Записано").presses("К карточке");
    marina.sees("Лучше по вторникам").presses("Принять");
    assertThat(timur.transcript()).doesNotContain("Лучше по вторникам");
    timur.opens("").presses("Мои данные");
    String sheet = new String(timur.receivesFile("html"), StandardCharsets.UTF_8);
    assertThat(sheet).contains("Лучше по вторникам");
  }

  @Test
  void aPortfolioIsSeenByTheCuratorAndGoesWithItsOwner() {
    SchoolOfMentors school = new SchoolOfMentors(house, MentoringForm.TEACHER_PUPIL);
    Phone timur = school.mentor("Тимур Галеев", MATHS);
    Phone marina = school.curator();
    timur.opens("").presses("Школа наставников").presses("Портфолио").sees("0 из 5");
    timur.presses("Добавить").sendsFile("Проект.pdf", new byte[] {1, 2});
    house.restart();
    timur.sendsPhoto(picture()).presses("Готово").sees("2 из 5");
    marina.opens("").presses("Анкеты ждут").presses("Портфолио: 2").sees("Фото");
    assertThat(marina.receivesFile("Проект.pdf")).containsExactly(1, 2);
    timur.presses("✖ Проект.pdf").sees("1 из 5");
    Participant part = school.part(timur);
    assertThat(school.bean(Portfolios.class).findByParticipantIdOrderById(part.id())).hasSize(1);
    timur
        .opens("")
        .presses("Мои данные")
        .presses("Стереть")
        .presses("Продолжить")
        .presses("Да, стереть")
        .sees("Стёрто записей");
    assertThat(school.bean(Portfolios.class).findByParticipantIdOrderById(part.id())).isEmpty();
  }

  @Test
  void whatACuratorLearnedInATalkIsFoundAndIsThePersonsToRead() {
    SchoolOfMentors school = new SchoolOfMentors(house, MentoringForm.TEACHER_PUPIL);
    Phone vera = school.approved(school.mentor("Вера Котова", MATHS));
    Phone marina = school.curator().opens("").presses("📘").presses("Наставники");
    marina.presses("Кто может помочь").says("шитьё").presses("Готово");
    marina
        .presses("Любое")
        .sees("В какое время")
        .presses("Любое")
        .sees("Никого не нашлось")
        .presses("‹ Наставники");
    marina.presses("Вера Котова").presses("С чем ещё поможет").sees("кроме сказанного в анкете");
    marina.says("физика").presses("Физика").says("Шитьё").presses("Готово");
    marina.sees("Отмечено кураторами").sees("Шитьё").opens("").presses("📘").presses("Наставники");
    marina.presses("Кто может помочь").says("шитьё").presses("Готово");
    marina
        .presses("Любое")
        .sees("В какое время")
        .presses("Любое")
        .sees("Нашлось: 1")
        .presses("Вера Котова");
    vera.opens("").presses("Мои данные");
    String sheet = new String(vera.receivesFile("html"), StandardCharsets.UTF_8);
    assertThat(sheet).contains("Шитьё").contains("Физика");
    marina.presses("Снять отметки").sees("обновлены").doesNotSee("Отмечено кураторами");
  }

  @Test
  void alumniAreFoundInTheBaseAsAGroupOfTheirOwn() {
    SchoolOfMentors school = new SchoolOfMentors(house, MentoringForm.TEACHER_PUPIL);
    school.approved(school.mentor("Вера Котова", PHYSICS));
    Phone timur = school.approved(school.mentor("Тимур Галеев", PHYSICS));
    Phone marina = school.curator();
    marina.opens("").presses("📘").presses("Приглашения").presses("Новое приглашение");
    marina.presses("Наставники").says("Выпуск 2015").presses("Выпускники школы");
    marina.sees("До какого").presses("Пропустить").sees("Сколько").presses("Пропустить");
    String code = marina.sees("записан выпускником").findLink("i-").replaceAll(".*i-", "");
    school.in(() -> part(school, timur).cameBy(code));

    marina.opens("").presses("📘").presses("Наставники").presses("Кто может помочь");
    marina.says("физика").presses("Физика").presses("Готово").presses("Любое").sees("время");
    marina.presses("Любое").sees("Откуда наставник").presses("Выпускники школы");
    marina.sees("Нашлось: 1").presses("Тимур Галеев").sees("Из выпускников школы: Выпуск 2015");
  }

  private static Participant part(SchoolOfMentors school, Phone mentor) {
    return school.bean(Participants.class).get(school.part(mentor).id());
  }

  @Test
  void aCuratorFindsWhoCanHelpWithPhysicsOnTuesdays() {
    SchoolOfMentors school = new SchoolOfMentors(house, MentoringForm.TEACHER_PUPIL);
    school.approved(school.mentor("Тимур Галеев", PHYSICS));
    school.approved(school.mentor("Вера Котова", MATHS));
    school.mentor("Лев Осипов", PHYSICS);
    SchoolOfMentors other = new SchoolOfMentors(house, MentoringForm.TEACHER_PUPIL);
    other.approved(other.mentor("Чужой Наставник", PHYSICS));
    school.applies("Аня Лисицына", ParticipantRole.MENTEE, "{'needs':['science']}");

    Phone marina = school.curator().opens("").presses("📘").presses("Наставники");
    marina.presses("Кто может помочь").says("ФИЗИКА").presses("Физика").presses("Готово");
    marina.presses("Вт").presses("Любое").sees("Нашлось: 1").seesButton("Тимур Галеев");
    marina.presses("Искать ещё").says("физика").presses("Физика").presses("Готово").presses("Пн");
    marina.presses("Любое").sees("Никого не нашлось").presses("Искать ещё");
    marina.says("Елочки").presses("Готово").presses("Любое").presses("Любое");
    marina.sees("Нашлось: 1").presses("Вера Котова").sees("Решаем ребусы");
  }
}
