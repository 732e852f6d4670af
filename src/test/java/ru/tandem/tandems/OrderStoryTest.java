package ru.tandem.tandems;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.test.util.ReflectionTestUtils;
import ru.tandem.TestDatabase;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.Participants;
import ru.tandem.feedback.SmallSchool;
import ru.tandem.papers.WordFile;
import ru.tandem.programmes.MentoringForm;
import ru.tandem.programmes.MentoringKind;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.Programmes;
import ru.tandem.sandbox.Phone;
import ru.tandem.schools.StaffRole;
import ru.tandem.story.House;

/** The order on pairs is entered, and with it the pairs may see each other's accounts, or not. */
class OrderStoryTest {

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void afterTheOrderPairsMayWriteDirectly(TestDatabase database) {
    try (House house = House.on(database)) {
      SmallSchool school = new SmallSchool(house);
      Phone marina = school.staff("Марина Павловна", StaffRole.CURATOR);
      Phone anya = school.mentee("Аня Лисицына", "2013-03-14");
      Phone misha = school.mentor("Миша Орлов", "2009-05-02");
      Phone irina = school.guardian("Ирина Лисицына", anya);
      school.confirms(irina, anya);
      TandemId pair = school.pair(misha, anya);
      anya.says("/menu").presses("Миша Орлов").doesNotSee("Напрямую");

      pairs(marina).presses("Приказ о парах в Word");
      assertThat(WordFile.text(marina.receivesFile("prikaz-pary")))
          .contains("«Осень»", "Пар и групп: 1.", "Куратор: Марина Павловна.")
          .contains("1\tМиша Орлов\tАня Лисицына")
          .doesNotContain("{{", "[");
      int draft = marina.lastMessageId();
      marina.presses("👥 Пары").presses("Вышел приказ о парах (1)");
      marina.sees("смогут писать друг другу напрямую").sees("Какой номер").says("17-о");
      house.restart();
      marina.sees("От какого числа").says("31.12.2020").sees("От какого числа");
      marina
          .says("05.09.2026")
          .sees(": проверим")
          .presses("Всё верно")
          .sees("Приказ № 17-о от 5 сентября 2026 записан. Пар: 1");
      marina.presses("👥 Пары").doesNotSeeButton("приказ").presses("Миша Орлов");
      marina.forges(draft, "tandems.orderword:" + school.programme()).seesToast("уже решено");
      marina.sees("Приказ № 17-о").doesNotSee("Напрямую");

      house.travel("2026-09-07T17:00");
      anya.sees("Теперь можно писать друг другу и напрямую: Миша Орлов");
      anya.seesAddress("tg://user?id=" + misha.id());
      irina.sees("Аня Лисицына: вышел приказ о паре").sees("Если вы против");
      irina.seesButton("Написать куратору");
      anya.says("/menu").presses("Миша Орлов").sees("Напрямую: Миша Орлов");
      irina.says("/menu").presses("Аня Лисицына").doesNotSee("Напрямую");

      lacksConsent(house, school, pair, anya);
      anya.says("/menu").presses("Миша Орлов").sees("на паузе").doesNotSee("Напрямую");
    }
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void whereEverythingGoesThroughTheBotTheOrderChangesNothing(TestDatabase database) {
    try (House house = House.on(database)) {
      SmallSchool school = new SmallSchool(house);
      Phone marina = school.staff("Марина Павловна", StaffRole.CURATOR);
      Phone anya = school.mentee("Аня Лисицына", "2013-03-14");
      Phone misha = school.mentor("Миша Орлов", "2009-05-02");
      school.pair(misha, anya);
      marina.says("/menu").presses("Осень").presses("Изменить").sees("До приказа через бота");
      marina.presses("Переписка пары").presses("Всегда через бота").sees("Изменено");
      marina.sees("Переписка: Всегда через бота").presses("К программе").presses("👥 Пары");
      marina.presses("Вышел приказ").sees("и дальше идёт через бота").says("17-о");
      marina.presses("7 сентября").presses("Всё верно").sees("Приказ № 17-о").sees("Пар: 1");
      house.travel("2026-09-07T17:00");
      anya.doesNotSee("напрямую").says("/menu").presses("Миша Орлов").sees("Приказ № 17-о");
      anya.doesNotSee("Напрямую").seesButton("Написать наставнику");
    }
  }

  @Test
  void numberAndDateInOneBreathAreTakenApartAndLookedThrough() {
    try (House house = House.onSqlite()) {
      SmallSchool school = new SmallSchool(house);
      Phone marina = school.staff("Марина Павловна", StaffRole.CURATOR);
      Phone anya = school.mentee("Аня Лисицына", "2013-03-14");
      school.pair(school.mentor("Миша Орлов", "2009-05-02"), anya);
      pairs(marina).presses("Вышел приказ");
      marina.sees("Какой номер").says("вчера").sees("Это дата").says("45 от 32.09.26");
      marina.sees("прочитать дату").says("45 от 05.09.26").sees(": проверим");
      marina.sees("45 от 5 сентября 2026").presses("1").says("8").sees("От какого числа");
      marina.says("04.09.2026").sees(": проверим").presses("1").says("Приказ № 45 от 5.9.26");
      marina.sees(": проверим").presses("Всё верно");
      marina.sees("Приказ № 45 от 5 сентября 2026 записан");
    }
  }

  @Test
  void anOrderHoldsForThePairsThatStoodInItWhenItWasMade() {
    try (House house = House.onSqlite()) {
      SmallSchool school = new SmallSchool(house);
      Phone marina = school.staff("Марина Павловна", StaffRole.CURATOR);
      Phone anya = school.mentee("Аня Лисицына", "2013-03-14");
      Phone boris = school.mentee("Боря Котов", "2013-05-14");
      Phone misha = school.mentor("Миша Орлов", "2009-05-02");
      school.pair(misha, anya);
      pairs(marina).presses("Приказ о парах в Word");
      marina.receivesFile("prikaz-pary");
      house.telegram().awaitQuiet();
      int made = marina.lastMessageId();
      school.pair(misha, boris);
      marina.pressesOld(made, "Внести номер и дату").sees("Миша Орлов — Аня Лисицына");
      marina.doesNotSee("Боря Котов").says("17-о").presses("7 сентября").presses("Всё верно");
      marina.sees("Приказ № 17-о").sees("Пар: 1").sees("Ещё пар без приказа: 1");
      house.travel("2026-09-07T17:00");
      anya.sees("Теперь можно писать друг другу и напрямую");
      boris.doesNotSee("напрямую").says("/menu").presses("Миша Орлов").doesNotSee("Приказ №");

      pairs(marina).presses("Приказ о парах в Word");
      assertThat(WordFile.text(marina.sees("дополнении готов").receivesFile("prikaz-pary")))
          .contains("Боря Котов")
          .doesNotContain("Аня Лисицына");
      marina.presses("👥 Пары").presses("Вышел приказ о парах (1)").sees("Боря Котов");
      marina.says("18-о").presses("7 сентября").presses("Всё верно").sees("Приказ № 18-о");
    }
  }

  private static String employersCopy(House house, Phone curator, String card) {
    house.telegram().awaitQuiet();
    curator.forges(curator.lastMessageId(), card).presses("Выбрать организацию");
    curator.presses("Завод «Заря»").sees("Данные в файле");
    house.telegram().awaitQuiet();
    String copy = WordFile.text(curator.receivesFile("Выписка о парах для работодателя"));
    house.telegram().awaitQuiet();
    return copy;
  }

  private static Phone numbered(Phone curator, String number) {
    pairs(curator).presses("Вышел приказ").sees("Какой номер").says(number);
    return curator.says("07.09.2026").presses("Всё верно");
  }

  @Test
  void aNumberIsPutRightAndGivenOnceAndAnOrderThatFellIsIssuedAnew() {
    try (House house = House.onSqlite()) {
      SmallSchool school = new SmallSchool(house);
      Phone marina = school.staff("Марина Павловна", StaffRole.CURATOR);
      Phone anya = school.mentee("Аня Лисицына", "2013-03-14");
      Phone boris = school.mentee("Боря Котов", "2013-05-14");
      Phone misha = school.mentor("Миша Орлов", "2005-05-02");
      Phone irina = school.guardian("Ирина Лисицына", anya);
      school.confirms(irina, anya);
      school.pair(misha, anya);
      pairs(marina).doesNotSeeButton("Приказы о парах");
      numbered(marina, "71-о").sees("Приказ № 71-о");
      house.travel("2026-09-07T17:00");
      anya.sees("напрямую: Миша Орлов");
      pairs(marina).presses("Приказы о парах (1)").presses("№ 71-о");
      marina.sees("Миша Орлов — Аня Лисицына").presses("Исправить номер").sees("Какой номер");
      marina.says("17-о").says("07.09.2026").presses("Всё верно");
      marina.sees("Исправлено: приказ № 17-о");
      anya.says("/menu").presses("Миша Орлов").sees("Приказ № 17-о").doesNotSee("71-о");

      school.pair(misha, boris);
      numbered(marina, "17 -О").sees("Номер 17-о уже стоит на приказе от 7 сентября");
      marina.presses("Внести номер").says("18-о").says("07.09.2026").presses("Всё верно");
      marina.sees("Приказ № 18-о от 7 сентября 2026 записан. Пар: 1");
      house.travel("2026-09-08T17:00");
      boris.sees("напрямую: Миша Орлов");

      pairs(marina).presses("Приказы о парах (2)").presses("№ 17-о").presses("Школа отменила");
      int asked = marina.sees("Пары и группы (1)").lastMessageId();
      String yes = data(marina, "tandems.order.ended");
      marina.presses("Да, так и есть").sees("отмечен как отменённый");
      for (Phone one : new Phone[] {anya, misha, irina}) {
        one.sees("больше не действует").sees("через бота");
      }
      boris.doesNotSee("больше не действует");
      anya.says("/menu").presses("Миша Орлов").doesNotSee("Напрямую").doesNotSee("Приказ №");
      marina.forges(asked, yes.replace(".ended:", ".end:")).seesToast("уже решено");
      marina.sees("Приказ № 17-о от 7 сентября 2026 отменён");

      pairs(marina).presses("Приказ о парах в Word").sees("дополнении");
      assertThat(WordFile.text(marina.receivesFile("prikaz-pary")))
          .contains("Аня Лисицына")
          .doesNotContain("Боря");
      numbered(marina, "17-о").sees("уже стоит на приказе");
      numbered(marina, "19-о").sees("Приказ № 19-о");
      house.travel("2026-09-09T17:00");
      assertThat(anya.botTexts()).filteredOn(text -> text.contains("напрямую: Миша")).hasSize(2);

      Phone gleb = school.staff("Глеб Андреевич", StaffRole.OBSERVER);
      pairs(marina).presses("Приказы о парах (3)").presses("№ 18-о").presses("по ошибке");
      marina.sees("Номер освободится").presses("Да, так и есть").sees("Запись о приказе");
      boris.sees("больше не действует");
      gleb.sees("№ 18-о").sees("запись о нём была ошибкой");
      pairs(marina).presses("Вышел приказ о парах (1)").presses("Подписан на бумаге");
      marina.says("18-о").says("07.09.2026").presses("Всё верно").sees("спрашиваю руководителя");
      gleb.presses("Да, подписан").sees("руководитель утверждает");
      marina.sees("Приказ № 18-о");
    }
  }

  @Test
  void whoeverJoinsAGroupAfterThePaperWasMadeWaitsForAnotherOrder() {
    try (House house = House.onSqlite()) {
      SmallSchool school = new SmallSchool(house, MentoringKind.GROUP);
      Phone marina = school.staff("Марина Павловна", StaffRole.CURATOR);
      Phone anya = school.mentee("Аня Лисицына", "2013-03-14");
      Phone boris = school.mentee("Боря Котов", "2013-05-14");
      Phone vera = school.mentee("Вера Зайцева", "2013-02-01");
      Phone misha = school.mentor("Миша Орлов", "2009-05-02");
      TandemId group = school.pair(misha, anya, vera);
      lacksConsent(house, school, group, vera);
      pairs(marina).presses("Приказ о парах в Word").sees("Миша Орлов — Вера Зайцева. Не хватает");
      int made = pairs(marina).presses("Приказ о парах в Word").sees("готов").lastMessageId();
      joins(school, group, boris);
      marina.pressesOld(made, "Внести номер и дату").sees("Миша Орлов — Аня Лисицына");
      marina.doesNotSee("Боря Котов").says("17-о").presses("7 сентября").presses("Всё верно");
      marina.sees("Пар: 1").sees("Ещё пар без приказа: 1").doesNotSee("Боря");
      house.travel("2026-09-07T17:00");
      anya.sees("напрямую: Миша Орлов").says("/menu").presses("Миша Орлов").sees("Приказ № 17-о");
      misha.sees("напрямую: Аня Лисицына");
      assertThat(misha.lastMessage()).doesNotContain("Боря");
      boris.says("/menu").presses("Миша Орлов").doesNotSee("Приказ №").doesNotSee("Напрямую");

      pairs(marina).presses("Приказ о парах в Word").sees("дополнении");
      assertThat(WordFile.text(marina.receivesFile("prikaz-pary")))
          .contains("1\tМиша Орлов\tБоря Котов")
          .doesNotContain("Аня", "Вера");
      marina.presses("👥 Пары").presses("Вышел приказ").sees("Миша Орлов — Боря Котов");
      marina.says("18-о").presses("7 сентября").presses("Всё верно").sees("Приказ № 18-о");
      house.travel("2026-09-08T17:00");
      boris.sees("напрямую: Миша Орлов").says("/menu").presses("Миша Орлов").sees("№ 18-о");
      boris.sees("Напрямую").doesNotSee("№ 17-о");
    }
  }

  @Test
  void whatWasSignedBeforeSomebodyJoinedIsNotSignedByHim() {
    try (House house = House.onSqlite()) {
      SmallSchool school = new SmallSchool(house, MentoringKind.GROUP);
      Phone marina = school.staff("Марина Павловна", StaffRole.CURATOR);
      TandemId group =
          school.pair(
              school.mentor("Миша Орлов", "2009-05-02"),
              school.mentee("Аня Лисицына", "2013-03-14"));
      marina.says("/menu").presses("Осень").presses("Изменить").presses("Бумаги до приказа");
      marina.presses("Соглашение пары и родителя").sees("Бумаги до приказа: Соглашение пары");
      String sign = "documents.signed:" + school.programme() + ":agreement:0:" + group + ":";
      marina.forges(marina.lastMessageId(), sign + 1).sees("Подписано: 1 из 1");
      house.travel("2026-09-07T11:00");
      joins(school, group, school.mentee("Боря Котов", "2013-05-14"));
      pairs(marina).presses("Приказ о парах в Word").sees("пар в нём: 1");
      marina.sees("Боря Котов. Не хватает: соглашение, подписанное уже в новом составе");
      marina.doesNotSee("Аня Лисицына. Не хватает");
      marina.forges(marina.lastMessageId(), sign + 0).sees("Подписано: 0 из 1");
      marina.forges(marina.lastMessageId(), sign + 1).sees("Подписано: 1 из 1");
      pairs(marina).presses("Приказ о парах в Word").sees("готов").doesNotSee("Не хватает");
    }
  }

  @Test
  void whoeverStandsInForAMentorIsNamedInNoOrderAndSeesNobodysAccount() {
    try (House house = House.onSqlite()) {
      SmallSchool school = new SmallSchool(house);
      Phone marina = school.staff("Марина Павловна", StaffRole.CURATOR);
      Phone anya = school.mentee("Аня Лисицына", "2013-03-14");
      Phone olga = school.mentor("Ольга Зимина", "2009-02-01");
      TandemId pair = school.pair(school.mentor("Миша Орлов", "2009-05-02"), anya);
      school.in(
          () -> {
            Participant other = school.bean(Participants.class).get(school.part(olga));
            Tandem tandem = school.bean(Tandems.class).get(pair);
            tandem.standsIn(other, LocalDate.of(2026, 10, 1));
            return tandem;
          });
      pairs(marina).presses("Вышел приказ").sees("Миша Орлов — Аня Лисицына").doesNotSee("Ольга");
      marina.says("17-о").presses("7 сентября").presses("Всё верно").sees("Пар: 1");
      house.travel("2026-09-07T17:00");
      olga.doesNotSee("напрямую").says("/menu").presses("Аня Лисицына").doesNotSee("Напрямую");
      anya.doesNotSee("напрямую").says("/menu").presses("Ольга Зимина").doesNotSee("Напрямую");
    }
  }

  @Test
  void ofSeveralDraftsTheCuratorSaysWhichWasSignedAndOneOrderIsOneMessage() {
    try (House house = House.onSqlite()) {
      SmallSchool school = new SmallSchool(house);
      Phone marina = school.staff("Марина Павловна", StaffRole.CURATOR);
      Phone anya = school.mentee("Аня Лисицына", "2013-03-14");
      Phone boris = school.mentee("Боря Котов", "2013-05-14");
      Phone misha = school.mentor("Миша Орлов", "2009-05-02");
      Phone irina = school.guardian("Ирина Лисицына", anya);
      school.confirms(irina, anya);
      final TandemId first = school.pair(misha, anya);
      pairs(marina).presses("Приказ о парах в Word");
      marina.receivesFile("prikaz-pary");
      TandemId second = school.pair(misha, boris);
      pairs(marina).presses("Приказ о парах в Word");
      marina.receivesFile("prikaz-pary");
      marina.presses("👥 Пары").presses("Вышел приказ").sees("Какой подписан?");
      marina.seesButton("пар: 1").presses("пар: 2").sees("Боря Котов").sees("Аня Лисицына");
      ends(house, school, second);
      school.pair(misha, school.mentee("Вера Зайцева", "2013-02-01"));
      marina.says("17-о").presses("7 сентября").presses("Всё верно").sees("Пар: 1");
      marina.sees("уже закончил").sees("Миша Орлов — Боря Котов").sees("без приказа: 1");
      String card = "documents.card:" + school.programme() + ":order-pairs-change";
      marina.sees("приказ об изменениях").forges(marina.lastMessageId(), card);
      marina.sees("Приказ об изменениях в парах").presses("Получить файл").sees("Данные в файле");
      assertThat(WordFile.text(marina.receivesFile("Приказ об изменениях")))
          .contains("1\tМиша Орлов\tБоря Котов\t№ 17-о от 7 сентября 2026")
          .doesNotContain("Аня", "Вера", "{{", "[");

      // each order on changes tells of those who have parted since the one before was made
      house.travel("2026-09-07T12:00");
      ends(house, school, first);
      marina.forges(marina.lastMessageId(), card).presses("Внести номер и дату").says("18-о");
      marina.presses("7 сентября").presses("Всё верно").sees("18-о");
      marina.forges(marina.lastMessageId(), card).presses("Получить файл").sees("Данные в файле");
      assertThat(WordFile.text(marina.receivesFile("Приказ об изменениях")))
          .contains("1\tМиша Орлов\tАня Лисицына\t№ 17-о", "№ __________")
          .doesNotContain("Боря", "18-о");
      house.travel("2026-09-07T13:00");
      for (String number : new String[] {"19-о", "20-о"}) {
        marina.forges(marina.lastMessageId(), card).presses("Внести номер и дату").says(number);
        marina.presses("7 сентября").presses("Всё верно").sees(number);
      }
      marina.forges(marina.lastMessageId(), card).presses("Получить файл").sees("Данные в файле");
      assertThat(WordFile.text(marina.receivesFile("Приказ об изменениях")))
          .contains("1\tМиша Орлов\tАня Лисицына", "20-о")
          .doesNotContain("Боря", "19-о", "№ __________");
    }
  }

  @Test
  void whoHasSeveralPairsHearsOfOneOrderOnce() {
    try (House house = House.onSqlite()) {
      SmallSchool school = new SmallSchool(house);
      Phone marina = school.staff("Марина Павловна", StaffRole.CURATOR);
      Phone misha = school.mentor("Миша Орлов", "2009-05-02");
      school.pair(misha, school.mentee("Аня Лисицына", "2013-03-14"));
      school.pair(misha, school.mentee("Боря Котов", "2013-05-14"));
      pairs(marina).presses("Вышел приказ");
      marina.says("17-о").presses("7 сентября").presses("Всё верно").sees("Пар: 2");
      house.travel("2026-09-07T17:00");
      misha.sees("напрямую: Аня Лисицына, Боря Котов");
      assertThat(misha.botTexts()).filteredOn(text -> text.contains("Вышел приказ")).hasSize(1);
    }
  }

  @Test
  void theHeadSaysHisWordBeforeTheNumber() {
    try (House house = House.onSqlite()) {
      SmallSchool school = new SmallSchool(house);
      Phone marina = school.staff("Марина Павловна", StaffRole.CURATOR);
      Phone gleb = school.staff("Глеб Андреевич", StaffRole.OBSERVER);
      Phone misha = school.mentor("Миша Орлов", "2009-05-02");
      school.pair(misha, school.mentee("Аня Лисицына", "2013-03-14"));
      pairs(marina).presses("Вышел приказ");
      Phone vera = school.staff("Вера Андреевна", StaffRole.OBSERVER);
      marina.sees("Руководитель ещё не видел").seesButton("Подписан на бумаге");
      marina.presses("На утверждение руководителю").sees("передано руководителю");
      gleb.sees("Ждёт вашего решения").sees("Приказ о парах").sees("Миша Орлов — Аня Лисицына");
      house.telegram().awaitQuiet();
      int asked = gleb.lastMessageId();
      String yes = data(gleb, "tandems.order.yes");
      gleb.presses("Прочитать проект").sees("Проект приказа");
      assertThat(WordFile.text(gleb.receivesFile("prikaz-pary")))
          .contains("Аня Лисицына", "____\tГлеб Андреевич")
          .doesNotContain("Вера");
      vera.presses("Прочитать проект").sees("Проект приказа");
      assertThat(WordFile.text(vera.receivesFile("prikaz-pary")))
          .contains("____\tВера")
          .doesNotContain("Глеб");
      pairs(marina).presses("Вышел приказ");
      marina.sees("Проект приказа у руководителя").doesNotSeeButton("На утверждение");
      gleb.presses("Вернуть с замечанием").sees("Что поправить?");
      gleb.says("Аня теперь в 8 классе").sees("передано куратору с вашим замечанием");
      marina.sees("руководитель возвращает").sees("Аня теперь в 8 классе");
      marina.presses("Передать ещё раз").sees("передано руководителю");
      gleb.sees("Ждёт вашего решения").presses("Утвердить").sees("руководитель утверждает");
      gleb.forges(asked, yes).seesToast("уже решено");
      vera.presses("Утвердить").seesToast("Глеб Андреевич");
      marina.sees("руководитель утверждает");
      int approved = marina.lastMessageId();
      pairs(marina).presses("Приказ о парах в Word").sees("пар в нём: 1");
      assertThat(WordFile.text(marina.receivesFile("prikaz-pary")))
          .contains("____\tГлеб Андреевич")
          .doesNotContain("Вера");
      marina.pressesOld(approved, "Внести номер и дату").says("17-о");
      marina.presses("7 сентября").presses("Всё верно").sees("Приказ № 17-о");
      house.telegram().awaitQuiet();
      assertThat(gleb.botTexts()).noneMatch(text -> text.contains("подписанного на бумаге"));

      // what names nobody who waits is not decided on any more
      TandemId second = school.pair(misha, school.mentee("Боря Котов", "2013-05-14"));
      pairs(marina).presses("Приказ о парах в Word");
      marina.presses("На утверждение").sees("передано руководителю");
      gleb.sees("Миша Орлов — Боря Котов");
      house.telegram().awaitQuiet();
      ends(house, school, second);
      gleb.presses("Утвердить").seesToast("уже решено");
    }
  }

  @Test
  void whatWasSignedOnPaperIsInForceOnceTheHeadHasConfirmedIt() {
    try (House house = House.onSqlite()) {
      SmallSchool school = new SmallSchool(house);
      Phone marina = school.staff("Марина Павловна", StaffRole.CURATOR);
      Phone gleb = school.staff("Глеб Андреевич", StaffRole.OBSERVER);
      Phone anya = school.mentee("Аня Лисицына", "2013-03-14");
      school.pair(school.mentor("Миша Орлов", "2009-05-02"), anya);
      pairs(marina).presses("Приказ о парах в Word");
      marina.receivesFile("prikaz-pary");
      String enter = data(marina, "tandems.order.of");
      marina.presses("На утверждение").sees("передано руководителю");
      house.telegram().awaitQuiet();
      int asked = gleb.sees("Ждёт вашего решения").lastMessageId();
      String yes = data(gleb, "tandems.order.yes");
      marina.presses("👥 Пары").presses("Вышел приказ").presses("Подписан на бумаге");
      marina.sees("Какой номер").says("17-о").presses("7 сентября").presses("Всё верно");
      marina.sees("Приказ № 17-о").sees("спрашиваю руководителя").doesNotSee("записан");
      gleb.sees("Приказ о парах № 17-о").sees("подписан вами на бумаге").sees("Аня Лисицына");
      pairs(marina).presses("Вышел приказ").sees("ещё не подтвердил").sees("№ 17-о");
      gleb.presses("Вернуть с замечанием").says("Такого не было").sees("с вашим замечанием");
      marina.sees("Такого не было");
      house.travel("2026-09-07T17:00");
      anya.doesNotSee("напрямую").says("/menu").presses("Миша Орлов").doesNotSee("Приказ №");

      pairs(marina).presses("Вышел приказ").sees("Такого не было").presses("Подписан на бумаге");
      marina.says("18-о").presses("7 сентября").presses("Всё верно").sees("спрашиваю");
      gleb.sees("№ 18-о").says("/menu").presses("Приказ о парах ждёт вашего слова");
      gleb.sees("№ 18-о").presses("Да, подписан").sees("руководитель утверждает");
      marina.sees("Приказ № 18-о от 7 сентября 2026 записан. Пар: 1");
      gleb.says("/menu").doesNotSeeButton("ждёт вашего слова");
      marina.forges(marina.lastMessageId(), enter).seesToast("уже решено");
      gleb.forges(asked, yes).seesToast("уже решено");
      gleb.forges(asked, yes.replace("yes", "return")).seesToast("уже решено");
      anya.says("/menu").presses("Миша Орлов").sees("Приказ № 18-о");
    }
  }

  @Test
  void aSilentHeadIsRemindedAndThenTheCuratorSeesWhatElseCanBeDone() {
    try (House house = House.onSqlite()) {
      SmallSchool school = new SmallSchool(house);
      Phone marina = school.staff("Марина Павловна", StaffRole.CURATOR);
      Phone gleb = school.staff("Глеб Андреевич", StaffRole.OBSERVER);
      Phone misha = school.mentor("Миша Орлов", "2009-05-02");
      school.pair(misha, school.mentee("Аня Лисицына", "2013-03-14"));
      pairs(marina).presses("Приказ о парах в Word");
      marina.presses("На утверждение").sees("передано руководителю");
      house.travel("2026-09-09T08:59");
      gleb.doesNotSee("Напоминаю");
      house.travel("2026-09-09T09:01");
      gleb.sees("Напоминаю: ваш ответ нужен с 7 сентября").sees("Миша Орлов — Аня Лисицына");
      gleb.seesButton("Утвердить").presses("Напомнить позже");
      assertThat(marina.botTexts()).noneMatch(text -> text.contains("пока не ответил"));

      // two more days of school, and then ever more rarely
      house.travel("2026-09-11T09:01");
      marina.sees("Приказ о парах, программа «Осень»: руководитель пока не ответил");
      marina.sees("документ у него с 7 сентября").seesButton("Кураторы и замещение");
      house.telegram().awaitQuiet();
      int first = marina.lastMessageId();
      house.travel("2026-09-15T09:01");
      assertThat(marina.botTexts().stream().filter(text -> text.contains("пока не ответил")))
          .hasSize(2);
      marina.pressesOld(first, "Подписан на бумаге").says("17-о").presses("15 сентября");
      marina.presses("Всё верно").sees("спрашиваю руководителя");
      gleb.sees("подписан вами на бумаге").presses("Да, подписан").sees("утверждает");
      marina.sees("Приказ № 17-о от 15 сентября 2026 записан");
      int said = gleb.botTexts().size();
      house.travel("2026-10-05T09:01");
      assertThat(gleb.botTexts().subList(said, gleb.botTexts().size()))
          .noneMatch(text -> text.contains("Напоминаю: ваш ответ"));
    }
  }

  @Test
  void whereTheHeadHasGoneTheCuratorIsToldThatTheNumberCanBeEntered() {
    try (House house = House.onSqlite()) {
      SmallSchool school = new SmallSchool(house);
      Phone marina = school.staff("Марина Павловна", StaffRole.CURATOR);
      Phone gleb = school.staff("Глеб Андреевич", StaffRole.OBSERVER);
      school.pair(
          school.mentor("Миша Орлов", "2009-05-02"), school.mentee("Аня Лисицына", "2013-03-14"));
      pairs(marina).presses("Приказ о парах в Word").presses("На утверждение");
      gleb.sees("Ждёт вашего решения");
      marina.says("/menu").presses("Настройки школы").presses("Кураторы и замещение");
      marina.presses("Снять: Глеб").presses("Да, снять");
      house.travel("2026-09-11T09:01");
      marina.sees("руководителя школы в боте больше нет").presses("Внести номер и дату");
      marina.says("17-о").presses("11 сентября").presses("Всё верно").sees("Приказ № 17-о");
    }
  }

  @Test
  void anOrderThatHasItsNumberKeepsTheHeadOfThatDay() {
    try (House house = House.onSqlite()) {
      SmallSchool school = new SmallSchool(house);
      Phone marina = school.staff("Марина Павловна", StaffRole.CURATOR);
      school.pair(
          school.mentor("Миша Орлов", "2009-05-02"), school.mentee("Аня Лисицына", "2013-03-14"));
      numbered(marina, "17-о").sees("Приказ № 17-о");
      school.staff("Глеб Андреевич Новиков", StaffRole.OBSERVER);
      pairs(marina).presses("Приказы о парах (1)").presses("№ 17-о").presses("Приказ в Word");
      assertThat(WordFile.text(marina.sees("17-о").receivesFile("prikaz-pary")))
          .contains("Миша Орлов\tАня Лисицына")
          .doesNotContain("Новиков");
    }
  }

  private static String data(Phone phone, String prefix) {
    return phone.data().stream().filter(one -> one.startsWith(prefix)).findFirst().orElseThrow();
  }

  @Test
  void whereTheProgrammeAsksForThemPapersAreSignedBeforeTheOrder() {
    try (House house = House.onSqlite()) {
      SmallSchool school = new SmallSchool(house);
      Phone marina = school.staff("Марина Павловна", StaffRole.CURATOR);
      Phone misha = school.mentor("Миша Орлов", "2009-05-02");
      school.pair(misha, school.mentee("Аня Лисицына", "2013-03-14"));
      school.pair(misha, school.mentee("Боря Котов", "2013-05-14"));
      marina.says("/menu").presses("Осень").presses("Изменить").sees("Бумаги до приказа: Никаких");
      marina.presses("Бумаги до приказа").doesNotSeeButton("работника");
      marina.presses("Соглашение пары и родителя").sees("Бумаги до приказа: Соглашение пары");
      marina.presses("К программе").presses("👥 Пары").presses("Приказ о парах в Word");
      marina.sees("В приказ пока некого включить");
      marina.sees("Миша Орлов — Аня Лисицына. Не хватает: подписанное соглашение пары");
      marina.presses("К документам этапа").presses("Соглашение наставника");
      marina.presses("Подписанные: 0 из 2").presses("Аня Лисицына").sees("Подписано: 1 из 2");
      marina.seesButton("✓ Миша Орлов – Аня Лисицына");
      pairs(marina).presses("Приказ о парах в Word");
      marina.sees("пар в нём: 1").sees("Миша Орлов — Боря Котов. Не хватает");
      assertThat(WordFile.text(marina.receivesFile("prikaz-pary")))
          .contains("Аня Лисицына")
          .doesNotContain("Боря Котов");
      // what was marked by mistake is taken back, and the order does not hold for it
      int made = marina.lastMessageId();
      marina.says("/menu").presses("Осень").presses("Документы").presses("5");
      marina.presses("Соглашение наставника").presses("Подписанные: 1 из 2");
      marina.presses("Аня Лисицына").sees("Подписано: 0 из 2").presses("Боря Котов");
      marina.sees("Подписано: 1 из 2").pressesOld(made, "Внести номер и дату");
      marina.says("17-о").presses("7 сентября").presses("Всё верно").sees("Пар: 0");
      marina.sees("приказ на них не записан").sees("Аня Лисицына. Не хватает");
      marina.sees("Ещё пар без приказа: 2");
    }
  }

  @Test
  void anEmployeeSignsBeforeTheOrder() {
    try (House house = House.onSqlite()) {
      SmallSchool school = new SmallSchool(house);
      Phone marina = school.staff("Марина Павловна", StaffRole.CURATOR);
      school.pair(
          school.mentor("Ольга Зимина", "1980-05-02"), school.mentee("Аня Лисицына", "2013-03-14"));
      school.pair(
          school.mentorOf("Завод «Заря»", "Лев Громов", "1979-05-02"),
          school.mentee("Боря Котов", "2013-04-14"));
      school.in(
          () -> {
            Programme programme = school.bean(Programmes.class).get(school.programme());
            ReflectionTestUtils.setField(programme, "form", MentoringForm.TEACHER_PUPIL);
            return programme;
          });
      marina.says("/menu").presses("Осень").presses("Изменить").presses("Бумаги до приказа");
      marina.presses("И те и другие").presses("К программе").presses("👥 Пары");
      marina.presses("Вышел приказ").sees("некого включить").sees("подписанное согласие работника");
      marina.sees("соглашение с работником").sees("подписанное соглашение пары");
      marina.sees("Лев Громов — Боря Котов. Не хватает: подписанное соглашение пары");
      marina.says("/menu").presses("Осень").presses("Документы").presses("3");
      marina.presses("Согласие работника").presses("Подписанные: 0 из 1").presses("Ольга Зимина");
      marina.sees("Подписано: 1 из 1").presses("К документу").seesButton("Подписанные: 1 из 1");
      pairs(marina).presses("Вышел приказ");
      marina.sees("некого включить").doesNotSee("согласие работника").sees("с работником");
    }
  }

  @Test
  void theClassOrThePostStandsBesideEachNameInTheOrdersAndTheEmployersCopy() {
    try (House house = House.onSqlite()) {
      SmallSchool school = new SmallSchool(house);
      Phone marina = school.staff("Марина Павловна", StaffRole.CURATOR);
      Phone anya = school.mentee("Аня Лисицына", "2013-03-14");
      Phone lev = school.mentorOf("Завод «Заря»", "Лев Громов", "1979-05-02");
      school.in(
          () -> {
            Programme programme = school.bean(Programmes.class).get(school.programme());
            ReflectionTestUtils.setField(programme, "form", MentoringForm.EMPLOYER_PUPIL);
            return programme;
          });
      TandemId pair = school.pair(lev, anya);
      school.answers(anya, "employer-pupil-mentee-application", "grade", "g7");
      school.answers(lev, "employer-mentor-application", "post", "наладчик станков");
      pairs(marina).presses("Приказ о парах в Word");
      assertThat(WordFile.text(marina.receivesFile("prikaz-pary")))
          .contains("1\tЛев Громов, наладчик станков\tАня Лисицына, 7 класс");
      house.telegram().awaitQuiet();
      numbered(marina, "17-о").sees("записан");
      String copy = "documents.card:" + school.programme() + ":order-pairs-employer";
      marina.forges(marina.lastMessageId(), copy).presses("Выбрать организацию");
      marina.presses("Завод «Заря»").sees("Данные в файле");
      assertThat(WordFile.text(marina.receivesFile("Выписка о парах для работодателя")))
          .contains("7 сентября 2026\t№ 17-о", "Лев Громов\tналадчик станков", "Лисицына, 7 класс");
      house.telegram().awaitQuiet();
      // an order on other people's pairs is not the factory's
      Phone misha = school.mentor("Миша Орлов", "2009-05-02");
      school.pair(misha, school.mentee("Боря Котов", "2013-05-14"));
      numbered(marina, "18-о").sees("записан");
      assertThat(employersCopy(house, marina, copy))
          .contains("№ 17-о")
          .doesNotContain("18-о", "Котов");
      school.pair(lev, school.mentee("Вера Зайцева", "2013-06-14"));
      numbered(marina, "19-о").sees("записан");
      assertThat(employersCopy(house, marina, copy))
          .contains("№ 17-о; 7 сентября 2026 № 19-о", "Вера Зайцева")
          .doesNotContain("18-о");
      school.in(
          () -> {
            Tandem tandem = school.bean(Tandems.class).get(pair);
            school.bean(EndTandem.class).end(tandem, EndCause.ASKED, null, house.now());
            return tandem;
          });
      String change = "documents.give:" + school.programme() + ":order-pairs-change:0";
      marina.forges(marina.lastMessageId(), change).sees("Данные в файле");
      assertThat(WordFile.text(marina.receivesFile("Приказ об изменениях")))
          .contains("Лев Громов, наладчик станков", "Аня Лисицына, 7 класс");
    }
  }

  @Test
  void whoseConsentIsTakenBackBeforeTheNumberDoesNotStandInTheOrder() {
    try (House house = House.onSqlite()) {
      SmallSchool school = new SmallSchool(house);
      Phone marina = school.staff("Марина Павловна", StaffRole.CURATOR);
      Phone anya = school.mentee("Аня Лисицына", "2013-03-14");
      Phone boris = school.mentee("Боря Котов", "2013-05-14");
      Phone misha = school.mentor("Миша Орлов", "2009-05-02");
      TandemId first = school.pair(misha, anya);
      school.pair(misha, boris);
      pairs(marina).presses("Приказ о парах в Word");
      marina.sees("пар в нём: 2").receivesFile("prikaz-pary");
      house.telegram().awaitQuiet();
      int made = marina.lastMessageId();
      lacksConsent(house, school, first, anya);
      marina.pressesOld(made, "Внести номер и дату").says("17-о").presses("7 сентября");
      marina.presses("Всё верно").sees("Пар: 1").sees("Аня Лисицына. Не хватает: согласие");
      house.travel("2026-09-07T17:00");
      boris.sees("Теперь можно писать друг другу и напрямую");
      anya.doesNotSee("напрямую");
      pairs(marina).presses("Вышел приказ");
      marina.sees("В приказ пока некого включить").sees("Не хватает: согласие");
    }
  }

  private static Phone pairs(Phone curator) {
    return curator.says("/menu").presses("Осень").presses("👥 Пары");
  }

  private static void joins(SmallSchool school, TandemId group, Phone mentee) {
    school.in(
        () -> {
          Tandem tandem = school.bean(Tandems.class).get(group);
          Participant part = school.bean(Participants.class).get(school.part(mentee));
          school.bean(FormTandem.class).join(tandem, part, school.bean(Clock.class).instant());
          return tandem;
        });
  }

  private static void ends(House house, SmallSchool school, TandemId pair) {
    school.in(
        () -> {
          Tandem tandem = school.bean(Tandems.class).get(pair);
          school.bean(EndTandem.class).end(tandem, EndCause.ASKED, null, house.now());
          return tandem;
        });
  }

  private static void lacksConsent(House house, SmallSchool school, TandemId pair, Phone whose) {
    school.in(
        () -> {
          Tandem tandem = school.bean(Tandems.class).get(pair);
          school
              .bean(PauseTandem.class)
              .forConsent(tandem, school.person(whose).id(), PauseCause.CONSENT, house.now());
          return tandem;
        });
  }
}
