package ru.tandem.programmes.bot;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.JdbcTemplate;
import ru.tandem.TestDatabase;
import ru.tandem.enrolment.Invite;
import ru.tandem.enrolment.ParticipantRole;
import ru.tandem.feedback.SmallSchool;
import ru.tandem.programmes.MentoringKind;
import ru.tandem.programmes.PapersFirst;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.Programmes;
import ru.tandem.sandbox.Phone;
import ru.tandem.schools.StaffRole;
import ru.tandem.story.House;

/** A season is changed on the way, closed at the end, and planned again for the next year. */
class ProgrammeLifeTest {

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void aSeasonIsChangedClosedAndRepeated(TestDatabase database) {
    try (House house = House.on(database)) {
      SmallSchool school = new SmallSchool(house);
      Phone marina = school.staff("Марина Павловна", StaffRole.CURATOR);
      changes(house, school, marina);
      repeats(house, school, marina);
      closes(house, school, marina);
    }
  }

  @Test
  void whoMeetsOnceIsNotAskedHowOften() {
    try (House house = House.onSqlite()) {
      Phone marina = new SmallSchool(house).staff("Марина Павловна", StaffRole.CURATOR);
      marina.says("/menu").presses("Новая программа").presses("Учитель – учитель");
      marina.seesButton("Младший помогает").presses("Скоростное").presses("Пропустить");
      marina.presses("Наставничество 2026/27").says("1 октября 2026").presses("31 мая 2027");
      marina.presses("12").presses("8").doesNotSee("Как часто").presses("отправить");
      marina.sees("Учитель – учитель · Скоростное").sees("Одна встреча");
      marina.presses("Изменить").sees("Одна встреча").doesNotSeeButton("Как часто");
    }
  }

  @Test
  void aMistapIsPutRightAsLongAsNoPairWorks() {
    try (House house = House.onSqlite()) {
      SmallSchool school = new SmallSchool(house);
      Phone marina = school.staff("Марина Павловна", StaffRole.CURATOR);
      Phone olga = school.staff("Ольга Павловна", StaffRole.CURATOR);
      marina.says("/menu").presses("Осень").presses("Изменить").sees("Вид: Один на один");
      marina.presses("Вид").sees("Как работают пары").presses("Скоростное");
      marina.sees("Изменено").sees("Вид: Скоростное").sees("Одна встреча");
      marina.presses("Ролевая модель").seesButton("Лидер – пассивный").presses("Равный");
      marina.sees("Ролевая модель: Равный – равному").doesNotSeeButton("Новатор");
      marina.presses("Ролевая модель").presses("Пропустить").doesNotSee("Ролевая модель:");
      marina.presses("Вид").seesButton("Группа");
      olga.says("/menu").presses("Осень").presses("Изменить").seesButton("Ролевая модель");

      Phone boris = school.mentee("Боря Котов", "2013-03-14");
      school.pair(school.mentor("Миша Орлов", "2009-05-02"), boris);
      marina.presses("Группа").doesNotSee("Изменено");
      olga.presses("Ролевая модель").seesToast("уже решено");
      assertThat(programme(house, school).kind()).isEqualTo(MentoringKind.SPEED);
      olga.says("/menu").presses("Осень").presses("Изменить").seesButton("Название");
      olga.doesNotSeeButton("Вид").doesNotSeeButton("Ролевая модель");
    }
  }

  private static void changes(House house, SmallSchool school, Phone marina) {
    marina.says("/menu").presses("Осень").presses("Изменить").sees("20 декабря 2026");
    marina.presses("Начало").says("1.02.2027").sees("раньше конца").says("14.09.2026");
    marina.sees("Изменено").sees("14 сентября 2026");
    house.restart();
    marina.presses("Конец").sees("Когда заканчиваем").says("1.09.2026");
    marina.sees("от 7 сентября 2026").says("28.12.2026").sees("28 декабря 2026");
    marina.presses("Название").says("Осень 2026/27").sees("Осень 2026/27");
    marina.presses("Сколько наставников").presses("15").sees("Наставников ждём: 15");
    marina.presses("Как часто").presses("Раз в две недели").sees("как договорились");
    marina.presses("Бумаги до приказа").presses("Соглашение пары");
    marina.sees("Бумаги до приказа: Соглашение пары и родителя");
    Programme programme = programme(house, school);
    assertThat(programme.plannedMentees()).isEqualTo(10);
    assertThat(programme.plannedMentors()).isEqualTo(15);
    marina.presses("К программе").sees("Осень 2026/27").sees("Раз в две недели");
  }

  private static void repeats(House house, SmallSchool school, Phone marina) {
    marina.presses("Изменить").presses("Повторить").sees("Осень 2027/28").sees("14 сентября 2027");
    int ask = marina.lastMessageId();
    house.restart();
    marina.presses("Создать").sees("Осень 2027/28").sees("Наставляемые: 0 из 10");
    marina.forges(ask, "programmes.copied:" + school.programme());
    house.telegram().awaitQuiet();
    assertThat(house.bean(Programmes.class).findAll())
        .hasSize(2)
        .allMatch(one -> one.papersFirst() == PapersFirst.AGREEMENT);
    marina.says("/menu").seesButton("Осень 2026/27").seesButton("Осень 2027/28");
  }

  private static void closes(House house, SmallSchool school, Phone marina) {
    Phone anya = school.mentee("Аня Лисицына", "2012-03-14");
    Phone misha = school.mentor("Миша Орлов", "2009-05-02");
    school.pair(misha, anya);
    String code =
        school.in(
            () -> house.bean(Invite.class).to(school.programme(), ParticipantRole.MENTEE).code());
    Phone stranger = new SmallSchool(house).staff("Чужой Куратор", StaffRole.CURATOR);
    for (String act : new String[] {"settings", "copy", "copied", "close", "closed"}) {
      stranger.forges(stranger.lastMessageId(), "programmes." + act + ":" + school.programme());
      stranger.doesNotSee("2026/27").doesNotSee("2027/28");
    }
    assertThat(programme(house, school).isClosed()).isFalse();

    marina.presses("Осень 2026/27").presses("Изменить").presses("Закрыть программу");
    marina.sees("ещё работают: 1").sees("последний день ещё впереди: 28 декабря 2026");
    marina.sees("Останется для чтения").sees("наставляемых 1").sees("участники: 2, родители: 0");
    int ask = marina.lastMessageId();
    house.restart();
    marina
        .presses("Да, закрыть")
        .sees("Программа закрыта 7 сентября 2026")
        .sees("Наставляемые: 1 из 10");
    marina.sees("Закрытие: Марина Павловна").sees("Код акта").seesButton("Пары");
    marina.doesNotSeeButton("Изменить").doesNotSeeButton("Позвать");
    marina.forges(ask, "programmes.closed:" + school.programme()).seesToast("Уже сделано");
    JdbcTemplate jdbc = house.bean(JdbcTemplate.class);
    String counted = jdbc.queryForObject("select erased from closing_act", String.class);
    jdbc.update("update closing_act set erased = erased || ';chats=99'");
    marina.forges(ask, "programmes.open:" + school.programme()).sees("изменены после него");
    jdbc.update("update closing_act set erased = ?", counted);
    marina.forges(ask, "programmes.open:" + school.programme()).sees("Код акта");
    house.travel("2026-09-08T12:00");
    anya.sees("Программа «Осень 2026/27» завершена").doesNotSee("Сезон этой пары");
    misha.sees("Спасибо");
    anya.says("/menu").sees("завершена").doesNotSee("Первая встреча");
    house.phone("Опоздавший").opens("i-" + code).sees("уже завершилась").doesNotSee("Начать");
    marina.says("/menu").doesNotSeeButton("📘 Осень 2026/27").presses("Все программы");
    marina.presses("📕 Осень 2026/27").sees("Всё можно прочитать").seesButton("Повторить");
    int told = anya.botTexts().size();
    house.travel("2027-01-20T12:00");
    assertThat(anya.botTexts()).hasSize(told);
  }

  private static Programme programme(House house, SmallSchool school) {
    return house.bean(Programmes.class).get(school.programme());
  }
}
