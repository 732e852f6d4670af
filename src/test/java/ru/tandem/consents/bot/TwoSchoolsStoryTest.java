package ru.tandem.consents.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import ru.tandem.enrolment.Invite;
import ru.tandem.enrolment.ParticipantRole;
import ru.tandem.enrolment.Participants;
import ru.tandem.feedback.SmallSchool;
import ru.tandem.sandbox.Phone;
import ru.tandem.schools.StaffLink;
import ru.tandem.schools.StaffLinks;
import ru.tandem.schools.StaffRole;
import ru.tandem.story.House;

/** A family at two schools: nobody is known anywhere before a yes, and no two look alike. */
class TwoSchoolsStoryTest {

  private static House house;

  @BeforeAll
  static void open() {
    house = House.onSqlite();
  }

  @AfterAll
  static void close() {
    house.close();
  }

  private static int people(SmallSchool school) {
    return school.in(
        () ->
            school.bean(Participants.class).findByProgrammeIdOrderById(school.programme()).size());
  }

  private static String invitation(SmallSchool school, ParticipantRole role) {
    return "i-" + school.in(() -> school.bean(Invite.class).to(school.programme(), role).code());
  }

  @Test
  void anotherSchoolKnowsAChildOnlyAfterItsYes() {
    SmallSchool own = new SmallSchool(house, "Школа № 7", "Осень");
    SmallSchool other = new SmallSchool(house, "Лицей № 4", "Осень");
    Phone anya = own.mentee("Аня Лисицына", "2013-03-14");
    String word =
        other.in(
            () -> other.bean(Invite.class).to(other.programme(), ParticipantRole.MENTEE).word());
    anya.says(word).sees("Лицей № 4").sees("зовёт в программу «Осень»").sees("твоего «да»");
    anya.sees("Вступить?").presses("Нет, не хочу").sees("никто не узнает").seesButton("Меню");
    assertThat(people(other)).isZero();
    house.restart();
    anya.opens(invitation(other, ParticipantRole.MENTEE)).sees("Вступить?").says("/menu");
    anya.seesButton("Продолжить: Приглашение").says("не знаю").sees("Сейчас я жду");
    assertThat(people(other)).isZero();
    anya.presses("Продолжить: Приглашение").sees("Вступить?").says("да").seesButton("Хочу участ");
    assertThat(people(other)).isOne();
  }

  @Test
  void whoRunsProgrammesOfOneNameAtTwoSchoolsReadsWhichIsMeant() {
    Lyceum school = new Lyceum(house);
    SmallSchool other = new SmallSchool(house, "Гимназия № 2", "Вместе");
    other.appoint(school.curator, StaffRole.CURATOR);
    Phone anya = school.child("Аня Лисицына", 14);
    Phone irina = house.phone("Ирина").opens(school.link(anya)).presses("Нет, не разрешаю");
    irina.presses("Да, не разрешаю").sees("участие не разрешено");
    school.curator.sees("Программа: Вместе · Лицей № 1");
    irina.presses("Передумать");
    school.answersDocuments(irina, "Ирина Лисицына", "Мать");
    school.curator.sees("Это законный представитель").sees("Вместе · Лицей № 1");
    school.curator.presses("✅ Подтвердить").seesToast("Подтверждено");
    irina.says("/menu").presses("Согласия").presses("Отозвать согласие").presses("Да, отозвать");
    school.curator.sees("Согласие отозвано: Аня Лисицына (Вместе · Лицей № 1)");
  }

  @Test
  void newsOfPairsBeginWithTheSchoolForWhoeverHasSeveral() {
    SmallSchool own = new SmallSchool(house, "Школа № 7", "Осень");
    SmallSchool other = new SmallSchool(house, "Лицей № 4", "Осень");
    Phone marina = own.staff("Марина Соколова", StaffRole.CURATOR);
    other.appoint(marina, StaffRole.CURATOR);
    Phone olga = other.staff("Ольга Ивановна", StaffRole.CURATOR);
    Phone misha = other.mentor("Миша Орлов", "1990-03-14");
    other.pair(misha, other.mentee("Аня Лисицына", "2007-03-14"));
    house.telegram().awaitQuiet();
    misha.says("/menu").presses("Аня Лисицына").presses("Попросить куратора").presses("Закончить");
    misha.presses("Пропустить").sees("Просьба у куратора");
    marina.sees("🏫 Лицей № 4").sees("Миша Орлов");
    olga.sees("Миша Орлов").doesNotSee("🏫");
  }

  @Test
  void whatIsSaidAgainLaterAndWhatIsExpectedOfTheCuratorNameTheSchoolToo() {
    try (House house = House.onSqlite()) {
      SmallSchool own = new SmallSchool(house, "Школа № 7", "Осень");
      SmallSchool other = new SmallSchool(house, "Лицей № 4", "Осень");
      Phone marina = own.staff("Марина Соколова", StaffRole.CURATOR);
      other.appoint(marina, StaffRole.CURATOR);
      Phone misha = other.mentor("Миша Орлов", "1990-03-14");
      other.pair(misha, other.mentee("Аня Лисицына", "2007-03-14"));
      house.telegram().awaitQuiet();
      misha.says("/menu").presses("Аня Лисицына").presses("Попросить").presses("Закончить");
      misha.presses("Пропустить").sees("Просьба у куратора");
      house.travel(Duration.ofHours(50));
      marina.sees("🏫 Лицей № 4\n⏳ Просьба ждёт ответа").presses("Напомнить позже");
      marina.presses("Завтра");
      house.travel(Duration.ofHours(24));
      assertThat(marina.botTexts().stream().filter(text -> text.contains("Просьба ждёт ответа")))
          .isNotEmpty()
          .allMatch(text -> text.startsWith("🏫 Лицей № 4"));
    }
  }

  @Test
  void aHeadOfTwoSchoolsReadsOfWhichTheOrderIs() {
    try (House house = House.onSqlite()) {
      SmallSchool own = new SmallSchool(house, "Школа № 7", "Осень");
      SmallSchool other = new SmallSchool(house, "Лицей № 4", "Осень");
      Phone olga = other.staff("Ольга Ивановна", StaffRole.CURATOR);
      Phone gleb = own.staff("Глеб Андреевич", StaffRole.OBSERVER);
      other.appoint(gleb, StaffRole.OBSERVER);
      other.pair(other.mentor("Миша Орлов", "1990-03-14"), other.mentee("Аня Юнг", "2007-03-14"));
      house.telegram().awaitQuiet();
      olga.says("/menu").presses("Осень").presses("👥 Пары").presses("Вышел приказ");
      olga.presses("На утверждение").sees("передано руководителю");
      gleb.sees("🏫 Лицей № 4").sees("Ждёт вашего решения");
      house.travel(Duration.ofDays(4));
      assertThat(gleb.botTexts().stream().filter(text -> text.contains("Напоминаю: ваш ответ")))
          .isNotEmpty()
          .allMatch(text -> text.startsWith("🏫 Лицей № 4"));
    }
  }

  @Test
  void whoRunsAProgrammeOfTeachersMayBeItsMentorToo() {
    SmallSchool school = SmallSchool.ofTeachers(house);
    Phone marina = school.staff("Марина Соколова", StaffRole.CURATOR);
    marina.opens(invitation(school, ParticipantRole.MENTOR)).sees("участвовать в ней можно и вам");
    marina.seesButton("К программе").presses("Тоже участвовать").sees("Вступить?");
    marina.presses("Да, вступить").sees("Участие в программе").presses("Хочу участвовать");
    SmallSchool pupils = new SmallSchool(house);
    pupils.appoint(marina, StaffRole.CURATOR);
    marina.opens(invitation(pupils, ParticipantRole.MENTEE)).sees("кнопки «Начать» здесь нет");
    marina.doesNotSeeButton("Тоже участвовать");
  }

  @Test
  void aMentorIsAskedTooAndAnOldBeginLeadsToTheQuestion() {
    SmallSchool own = new SmallSchool(house, "Школа № 7", "Осень");
    SmallSchool other = new SmallSchool(house, "Лицей № 4", "Зима");
    Phone misha = own.mentor("Миша Орлов", "1990-03-14");
    String code = invitation(other, ParticipantRole.MENTEE);
    misha.opens(code).sees("Лицей № 4").sees("вашего «да»");
    String begin = "enrolment.begin:" + code.substring(2);
    misha
        .says("/menu")
        .seesButton("Продолжить")
        .forges(misha.lastMessageId(), begin)
        .sees("Вступить?");
    assertThat(people(other)).isZero();
  }

  @Test
  void nobodyHoldsAnOfficeBecauseALinkWasOpened() {
    SmallSchool own = new SmallSchool(house, "Школа № 7", "Осень");
    Phone misha = own.mentor("Миша Орлов", "1990-03-14");
    SmallSchool other = new SmallSchool(house, "Лицей № 4", "Зима");
    String code =
        other.in(
            () ->
                other
                    .bean(StaffLinks.class)
                    .save(
                        StaffLink.to(
                            other.id(), StaffRole.OBSERVER, "abcdefghjkmnpqrs", house.now()))
                    .code());
    misha.opens("s-" + code).sees("Стать наблюдателем").presses("Нет").sees("не узнают");
    misha.says("/menu").doesNotSee("Лицей № 4");
    misha.opens("s-" + code).sees("Стать наблюдателем").presses("Да").sees("Лицей № 4");
  }
}
