package ru.tandem.partners;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import ru.tandem.enrolment.Invitations;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.Participants;
import ru.tandem.feedback.SmallSchool;
import ru.tandem.monitoring.indicators.CountIndicators;
import ru.tandem.monitoring.indicators.Indicator;
import ru.tandem.privacy.ErasePerson;
import ru.tandem.programmes.CloseProgramme;
import ru.tandem.sandbox.Phone;
import ru.tandem.schools.SchoolCreated;
import ru.tandem.schools.StaffRole;
import ru.tandem.story.House;
import ru.tandem.tandems.TandemId;

/** The cards of partners, and the coordinator who sees the partner's own people. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PartnerStoryTest {

  private static House house;

  @BeforeAll
  static void open() {
    house = House.onSqlite();
  }

  @AfterAll
  static void close() {
    house.close();
  }

  @BeforeEach
  void aMorningInSeptember() {
    house.travel("2026-09-08T10:00");
  }

  @Test
  void theCuratorKeepsACardAndTheCoordinatorSeesHisOwnPeople() {
    SmallSchool school = new SmallSchool(house);
    Phone marina = school.staff("Марина Павловна", StaffRole.CURATOR);
    Phone lev = school.mentorOf("Завод «Заря»", "Лев Громов", "1985-05-02");
    Phone other = school.mentorOf("Колледж № 2", "Олег Дятлов", "1985-05-02");
    Phone vera = school.mentee("Вера Ежова", "2005-03-14");
    TandemId pair = school.pair(lev, vera);
    school.met(pair, lev, vera, "2026-09-08T09:00");

    marina.says("партнёры").presses("Партнёры").seesButton("Карточка: Колледж № 2");
    marina.presses("Карточка: Завод «Заря»").sees("Что это за организация");
    house.restart();
    marina.presses("Предприятие").sees("На чём держится").says("Договор № 12 от 01.09.2026");
    marina.sees("До какого дня").says("31.08.2027").sees("К кому обращаться");
    marina.says("Инна Львовна, +7 900 000-00-01").presses("Всё верно");
    marina.sees("Карточка сохранена").sees("Договор № 12 от 01.09.2026, до 31 августа 2027");
    marina.sees("Лев Громов («Осень»): встреч 1").doesNotSee("Олег Дятлов");
    marina.sees("Координатора в боте нет").sees("ещё не спрашивали");
    marina.presses("Позвать наставников: Осень").sees("будет записан за партнёром");
    marina.seesButton("Приглашение").presses("К карточке").presses("Позвать координатора");
    String link = marina.sees("Она на одного человека").findLink("k-");

    Phone inna = house.phone("Инна").opens(link).sees("Школа № 7 приглашает вас координатором");
    inna.presses("Да").sees("Как вас зовут").says("Инна Львовна");
    inna.sees("Лев Громов («Осень»): встреч 1").doesNotSee("Вера").doesNotSee("Олег");
    marina.sees("координатором теперь Инна Львовна");
    house.restart();
    inna.says("/menu").sees("Вы координатор партнёра: Завод «Заря»").presses("наставники");
    inna.sees("Дали наставников: 1, встреч состоялось: 1").sees("знает только школа");
    house.phone("Чужой").opens(link).doesNotSee("Лев Громов");
    long card = card(school);
    other.forges(other.lastMessageId(), "partners.people:" + card).doesNotSee("Лев Громов");
    byte[] known = inna.says("/mydata").receivesFile("mydata");
    assertThat(new String(known, StandardCharsets.UTF_8)).contains("Завод «Заря» (Школа № 7)");

    byte[] seen = lev.says("/mydata").receivesFile("mydata");
    assertThat(new String(seen, StandardCharsets.UTF_8))
        .contains("Координатор партнёра (Завод «Заря») видит имя");

    marina.presses("К карточке").presses("Снять координатора").sees("Координатор снят");
    inna.sees("Вы больше не координатор").presses("Меню").doesNotSee("Вы координатор");
    inna.forges(inna.lastMessageId(), "partners.people:" + card).doesNotSee("Лев Громов");
    marina.presses("Завершить").sees("Контакт будет стёрт").presses("К карточке").sees("+7 900");
    marina.presses("Завершить").presses("Да, завершить").sees("контакт стёрт");
    marina.doesNotSee("+7 900");
    marina.presses("Снова сотрудничаем").sees("снова в списке").presses("Изменить");
    marina.sees("проверим").presses("Всё верно").sees("Карточка сохранена");
  }

  @Test
  void aCoordinatorLeavesOrIsErasedAndTheCardStays() {
    SmallSchool school = new SmallSchool(house);
    Phone marina = school.staff("Марина Павловна", StaffRole.CURATOR);
    Phone inna = comes(marina, enters(marina, "Колледж № 5", ""), "Инна");
    inna.sees("никто не пришёл").presses("Больше не координатор").presses("Да, сложить");
    inna.sees("вы больше не координатор партнёра (Колледж № 5)");
    marina.sees("Инна больше не координатор").presses("К карточке");
    Phone oleg = comes(marina, marina, "Олег");
    school.in(() -> house.bean(ErasePerson.class).now(school.person(oleg)));
    marina.says("партнёр").presses("Партнёры").presses("Колледж № 5");
    marina.sees("Координатора в боте нет");
  }

  @Test
  void whoIsEnteredAgainAfterTheEndIsAPartnerAgain() {
    SmallSchool school = new SmallSchool(house);
    Phone marina = school.staff("Марина Павловна", StaffRole.CURATOR);
    enters(marina, "Колледж № 5", "").presses("Завершить").presses("Да, завершить");
    marina.sees("Сотрудничество завершено");
    enters(marina, "Колледж № 5", "").doesNotSee("завершено").seesButton("Завершить");
  }

  @Test
  void whatAColleagueHasChangedMeanwhileStandsAndNothingThatWasSaidIsLost() {
    SmallSchool school = new SmallSchool(house);
    Phone marina = school.staff("Марина Павловна", StaffRole.CURATOR);
    Phone vera = school.staff("Вера Ильинична", StaffRole.CURATOR);
    enters(marina, "Колледж № 5", "").presses("Изменить").sees("проверим");
    marina.presses("1").says("Колледж № 6").sees("проверим").sees("Колледж № 6");
    vera.says("партнёры").presses("Партнёры").presses("Колледж № 5").presses("Изменить");
    vera.presses("1").says("Колледж связи").presses("Всё верно").sees("Карточка сохранена");

    house.restart();

    marina.presses("Всё верно").sees("это уже изменили").sees("Колледж № 6");
    marina.sees("Колледж связи").presses("Изменить").sees("Колледж связи").presses("1");
    marina.says("Колледж № 6").presses("Всё верно").sees("Карточка сохранена");
    vera.says("партнёры").presses("Партнёры").seesButton("Колледж № 6");
  }

  @Test
  void aNameIsPutRightAndStandsSoInEveryPlace() {
    SmallSchool school = new SmallSchool(house);
    Phone marina = school.staff("Марина Павловна", StaffRole.CURATOR);
    String zarya = "Публичное акционерное общество «Завод «Заря»";
    Phone lev = school.mentorOf("Завод Зоря", "Лев Громов", "1985-05-02");
    enters(marina, "Завод Зоря", "").sees("Лев Громов");
    enters(marina, "Колледж № 5", "").presses("Изменить").sees("проверим");
    marina.presses("1").says("завод зоря").sees("Карточка «завод зоря» уже есть");
    marina.says("Колледж № 6").presses("Всё верно").sees("Колледж № 6");
    marina.says("партнёры").presses("Партнёры").presses("Завод Зоря").presses("Изменить");
    marina.sees("проверим").presses("1").says(zarya);
    house.restart();
    marina.presses("Всё верно").sees(zarya).sees("Лев Громов («Осень»)");
    marina.presses("Все партнёры").doesNotSee("Зоря").doesNotSeeButton("Карточка:");
    String seen =
        house
            .bean(Invitations.class)
            .partner(house.bean(Participants.class).get(school.part(lev)))
            .orElseThrow();
    assertThat(seen).isEqualTo(zarya);
  }

  @Test
  void aClassAndAlumniAreNoPartners() {
    SmallSchool school = new SmallSchool(house);
    Phone marina = school.staff("Марина Павловна", StaffRole.CURATOR);
    String link = invites(marina, "10А", "Класс, кафедра").sees("не партнёр").findLink("i-");
    marina.says("партнёры").presses("Партнёры").doesNotSeeButton("10А");
    assertThat(link).isNotEmpty();
    invites(marina, "Выпуск 2020", "Выпускники школы").sees("записан выпускником");
    invites(marina, "Завод «Заря»", "Класс, кафедра").sees("не партнёр");
    marina.presses("Это партнёр").sees("записан за партнёром").doesNotSeeButton("Это партнёр");
    marina.says("партнёры").presses("Партнёры").seesButton("Карточка: Завод «Заря»");
    marina.doesNotSeeButton("Выпуск 2020");
  }

  @Test
  void anEnterpriseCountsAmongTheIndicatorsAndACollegeDoesNot() {
    SmallSchool school = new SmallSchool(house);
    Phone marina = school.staff("Марина Павловна", StaffRole.CURATOR);
    for (String partner : List.of("Завод «Заря»", "Колледж № 5", "ООО «Свет»")) {
      Phone mentor = school.mentorOf(partner, "Лев Громов", "1985-05-02");
      school.in(() -> finished(school, mentor));
    }
    school.in(() -> house.bean(CloseProgramme.class).by(school.person(marina), school.programme()));
    assertThat(enterprises(school)).isEqualTo(3);
    enters(marina, "Колледж № 5", "");
    assertThat(enterprises(school)).isEqualTo(2);
  }

  private static Participant finished(SmallSchool school, Phone mentor) {
    Participant part = house.bean(Participants.class).get(school.part(mentor));
    part.finished(house.now());
    return part;
  }

  private static int enterprises(SmallSchool school) {
    return school.in(
        () ->
            house.bean(CountIndicators.class).of(school.id(), 2026).stream()
                .filter(one -> one.indicator() == Indicator.ENTERPRISES)
                .findFirst()
                .orElseThrow()
                .count());
  }

  private static Phone invites(Phone marina, String label, String who) {
    marina.says("/menu").presses("Осень").presses("Приглашения").presses("Новое приглашение");
    marina.presses("Наставники").sees("Для кого именно").says(label).sees("Кто это?");
    marina.presses(who).sees("До какого дня").presses("Пропустить").sees("Сколько человек");
    return marina.presses("Пропустить");
  }

  @Test
  @Order(Integer.MAX_VALUE)
  void theCuratorHearsAMonthBeforeAContractEnds() {
    SmallSchool school = new SmallSchool(house);
    Phone marina = school.staff("Марина Павловна", StaffRole.CURATOR);
    school.publish(new SchoolCreated(school.id()));
    enters(marina, "Завод «Заря»", "20.10.2026").says("/menu").sees("Осень");
    house.travel("2026-09-21T12:00");
    marina.sees("пора продлить").sees("Завод «Заря»: до 20 октября 2026").presses("Заря");
    marina.sees("до 20 октября 2026").seesButton("Изменить");
  }

  private static Phone enters(Phone marina, String name, String until) {
    marina.says("партнёры").presses("Партнёры").presses("Новый партнёр");
    marina.sees("Как называется").says(name).sees("Что это за").presses("Колледж");
    if (until.isEmpty()) {
      marina.sees("На чём держится").presses("Пропустить").sees("К кому обращаться");
    } else {
      marina.sees("На чём держится").says("Письмо № 3").sees("До какого дня").says(until);
      marina.sees("К кому обращаться");
    }
    return marina.presses("Пропустить").presses("Всё верно").sees("Карточка сохранена");
  }

  private static Phone comes(Phone marina, Phone atCard, String name) {
    atCard.presses("Позвать координатора").sees("Она на одного человека");
    Phone phone = house.phone(name).opens(marina.findLink("k-")).presses("Да");
    return phone.sees("Как вас зовут").says(name);
  }

  private static long card(SmallSchool school) {
    return house.bean(Partners.class).findBySchoolIdOrderByName(school.id()).get(0).id();
  }
}
