package ru.tandem.mentors;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.ParticipantConsented;
import ru.tandem.enrolment.ParticipantRole;
import ru.tandem.enrolment.Participants;
import ru.tandem.feedback.SmallSchool;
import ru.tandem.papers.QrCode;
import ru.tandem.programmes.ProgrammeId;
import ru.tandem.sandbox.Phone;
import ru.tandem.schools.StaffRole;
import ru.tandem.story.House;

/** A mentor has learnt elsewhere: a course with its certificate, which may stand for a session. */
class CourseStoryTest {

  @Test
  void aMentorEntersACourseWithItsCertificateAndTheCuratorCountsIt() {
    try (House house = House.onSqlite()) {
      house.travel("2026-09-08T10:00");
      SmallSchool school = SmallSchool.ofTeachers(house);
      Phone marina = school.staff("Марина Павловна", StaffRole.CURATOR);
      Phone timur = school.mentor("Тимур Галеев", "1985-05-02");
      Phone oleg = school.mentor("Олег Дятлов", "1985-05-02");
      marina.forges(marina.lastMessageId(), "mentors.turn:" + school.programme() + ":SESSION");
      timur.says("курсы").presses("Курсы в других местах").sees("Пока пусто");
      timur.presses("Добавить курс").sees("Как назывался").says("Наставник в школе");
      house.restart();
      timur.sees("Сколько в нём было часов").says("36").sees("Какой номер").says("ПК-118");
      timur.sees("Когда он закончился").says("20.05.2026").sees("Пришлите файл");
      timur.sendsFile("ПК-118.pdf", new byte[] {1, 2}).seesButton("ПК-118.pdf");
      timur.sendsPhoto(QrCode.png("page two")).seesButton("Фото").presses("Готово");
      timur.sees("Наставник в школе: 36 ч., удостоверение № ПК-118, 20 мая 2026");
      timur.presses("Школа наставников").sees("До начала осталось");

      marina.sees("новый курс «Наставник в школе», 36 ч.").presses("К курсам");
      marina.presses("📎 Наставник").sees("1 из 2").sees("2 из 2");
      assertThat(marina.receivesFile("ПК-118")).containsExactly(1, 2);
      marina.presses("К курсам").presses("Засчитать: Наставник").sees("Засчитано");
      timur.sees("Куратор засчитал курс «Наставник в школе»");
      assertThat(missing(house, school, timur)).doesNotContain(Part.SESSION);
      marina.presses("Не засчитывать").doesNotSee("Засчитано").presses("Засчитать");
      marina.presses("К карточке").seesButton("Курсы: 1");

      long course = house.bean(OutsideCourses.class).findAll().get(0).id();
      oleg.forges(oleg.lastMessageId(), "mentors.course.drop:" + course).seesToast("уже решено");
      oleg.forges(oleg.lastMessageId(), "mentors.course.file:" + course).seesToast("уже решено");
      byte[] known = timur.says("/mydata").receivesFile("mydata");
      assertThat(new String(known, StandardCharsets.UTF_8)).contains("ПК-118");
      timur.says("курсы").presses("Курсы в других местах").presses("🗑 Наставник");
      timur.sees("Пока пусто");
      assertThat(missing(house, school, timur)).contains(Part.SESSION);
    }
  }

  @Test
  void aCourseStandsInTheNextSeasonOnceItsConsentsDoAndIsNotCountedThere() {
    try (House house = House.onSqlite()) {
      house.travel("2026-09-08T10:00");
      SmallSchool school = new SmallSchool(house);
      Phone marina = school.staff("Марина Павловна", StaffRole.CURATOR);
      Phone timur = school.mentor("Тимур Галеев", "1985-05-02");
      timur.says("курсы").presses("Курсы в других местах").presses("Добавить курс");
      timur.says("Наставник в школе").says("36").says("ПК-118").says("20.05.2026");
      timur.sendsFile("ПК-118.pdf", new byte[] {1, 2}).seesButton("ПК-118.pdf").presses("Готово");
      timur.sees("удостоверение № ПК-118");
      marina.sees("новый курс").presses("К курсам").presses("Засчитать").sees("Засчитано");
      Participant next = school.in(() -> joins(house, school, timur, school.plans("Весна")));
      assertThat(courses(house, next)).isEmpty();
      school.publish(new ParticipantConsented(next.id(), true));
      school.publish(new ParticipantConsented(next.id(), true));
      marina.forges(marina.lastMessageId(), "mentors.courses.of:" + next.id());
      marina.sees("удостоверение № ПК-118").doesNotSee("Засчитано");
      assertThat(marina.presses("📎 Наставник").receivesFile("ПК-118")).containsExactly(1, 2);
      assertThat(courses(house, next)).hasSize(1);
    }
  }

  private static Participant joins(
      House house, SmallSchool school, Phone mentor, ProgrammeId season) {
    return house
        .bean(Participants.class)
        .save(
            Participant.joins(
                season, school.person(mentor).id(), ParticipantRole.MENTOR, house.now()));
  }

  private static List<OutsideCourse> courses(House house, Participant mentor) {
    return house
        .bean(OutsideCourses.class)
        .findByParticipantIdOrderByFinishedOnDescIdDesc(mentor.id());
  }

  private static List<Part> missing(House house, SmallSchool school, Phone mentor) {
    return school.in(
        () ->
            house
                .bean(Readiness.class)
                .missing(house.bean(Participants.class).get(school.part(mentor))));
  }
}
