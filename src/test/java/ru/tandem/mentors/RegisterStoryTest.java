package ru.tandem.mentors;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import ru.tandem.TestDatabase;
import ru.tandem.enrolment.ParticipantRole;
import ru.tandem.papers.WordFile;
import ru.tandem.programmes.MentoringForm;
import ru.tandem.sandbox.Phone;
import ru.tandem.story.House;

/** The register of mentors is approved by an order of the school. */
class RegisterStoryTest {

  private static final String MATHS =
      "{'post':'Учитель математики','competences':['maths','Олимпиады'],'capacity':'two'}";
  private static final String BARE = "{'competences':['science'],'capacity':'two'}";

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void theOrderNamesWhomTheCuratorHasApproved(TestDatabase database) {
    try (House house = House.on(database)) {
      SchoolOfMentors school = new SchoolOfMentors(house, MentoringForm.TEACHER_PUPIL);
      Phone marina = school.curator();
      register(marina).sees("пока никого").doesNotSeeButton("Приказ в Word");
      Phone yan = school.approved(school.mentor("Ян Осипов", MATHS));
      Phone alla = school.approved(school.mentor("Алла Ёлкина", BARE));
      Phone gleb = school.mentor("Глеб Ильин", MATHS);

      register(marina).sees("В реестре: 2").sees("Приказа ещё нет").presses("Приказ в Word");
      marina.sees("наставников в нём: 2");
      assertThat(order(marina))
          .contains("Лицей № 1", "«Вместе»", "учитель – ученик", "Наставников в реестре: 2")
          .contains("7 сентября 2026 – 31 декабря 2027", "Куратор: Марина Соколова.")
          .contains("1\tАлла Ёлкина\t\tФизика")
          .contains("2\tЯн Осипов\tУчитель математики\tМатематика, Олимпиады")
          .doesNotContain("Глеб", "{{", "[");

      marina.presses("К реестру").presses("Внести номер").sees("сейчас в реестре: 2");
      house.restart();
      marina.says("№ 12-о").sees("От какого числа").says("5 сентября 2026");
      marina.presses("Всё верно").sees("Приказ № 12-о от 5 сентября 2026 записан. Наставников: 2");
      register(marina).sees("приказ № 12-о от 5 сентября").doesNotSee("Ещё не в приказе");

      school.approved(gleb);
      register(marina).sees("В реестре: 3").sees("Ещё не в приказе: Глеб Ильин");
      marina.presses("‹ Наставники").presses("Ян Осипов").sees("В реестре: приказ № 12-о");
      marina.presses("Меню").presses("📘").presses("Наставники").presses("Глеб Ильин");
      marina.doesNotSee("В реестре: приказ");
      assertThat(mydata(yan)).contains("В реестре наставников: приказ № 12-о");
      assertThat(mydata(gleb)).doesNotContain("В реестре наставников");

      register(marina).presses("Внести номер").says("13-о от 06.09.26").presses("Всё верно");
      marina.sees("Наставников: 3");
      register(marina).sees("приказ № 13-о от 6 сентября");

      whoeverHasLeftTheConsent(house, school, alla);
      register(marina).sees("В реестре: 2");
    }
  }

  private static void whoeverHasLeftTheConsent(House house, SchoolOfMentors school, Phone mentor) {
    school.in(
        () -> {
          school.part(mentor).consentWithdrawn(house.now());
          return mentor;
        });
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void theRoadmapLeadsToIt(TestDatabase database) {
    try (House house = House.on(database)) {
      SchoolOfMentors school = new SchoolOfMentors(house, MentoringForm.TEACHER_PUPIL);
      Phone marina = school.curator();
      school.approved(school.mentor("Ян Осипов", MATHS));
      marina.says("/menu").presses("📘").presses("Дорожная карта").presses("4. Отбор");
      marina.presses("Отобрать наставников").sees("приказ об утверждении реестра");
      marina.presses("Реестр и приказ").sees("В реестре: 1").presses("‹ Наставники");
      marina.sees("Наставники программы");
    }
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void nobodyElseMay(TestDatabase database) {
    try (House house = House.on(database)) {
      SchoolOfMentors here = new SchoolOfMentors(house, MentoringForm.TEACHER_PUPIL);
      SchoolOfMentors there = new SchoolOfMentors(house, MentoringForm.TEACHER_PUPIL);
      Phone yan = here.approved(here.mentor("Ян Осипов", MATHS));
      Phone pupil = here.applies("Вера Котова", ParticipantRole.MENTEE, "{'needs':['maths']}");
      for (Phone other : List.of(yan, pupil, there.curator())) {
        other.says("/menu");
        for (String act : List.of("register", "registerword", "registered")) {
          other.forges(other.lastMessageId(), "mentors." + act + ":" + here.programme());
          other.seesToast("уже решено");
        }
      }
      register(there.curator()).sees("пока никого");
      there
          .curator()
          .forges(there.curator().lastMessageId(), "mentors.registerword:" + there.programme());
      there.curator().seesToast("уже решено");
    }
  }

  private static Phone register(Phone curator) {
    return curator.says("/menu").presses("📘").presses("Наставники").presses("Реестр и приказ");
  }

  private static String order(Phone curator) {
    return WordFile.text(curator.receivesFile("prikaz-reestr"));
  }

  private static String mydata(Phone person) {
    return new String(person.says("/mydata").receivesFile("mydata"), StandardCharsets.UTF_8);
  }
}
