package ru.tandem.consents.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import ru.tandem.consents.Consent;
import ru.tandem.consents.Identity;
import ru.tandem.sandbox.Phone;
import ru.tandem.story.House;

/** Parents: several of one child, one of several children, and what each of them may. */
class GuardiansStoryTest {

  private static final Pattern CODE = Pattern.compile("[A-Z2-9]{5}-[A-Z2-9]{5}");

  private static House house;

  private Lyceum school;
  private Phone curator;

  @BeforeAll
  static void open() {
    house = House.onSqlite();
  }

  @AfterAll
  static void close() {
    house.close();
  }

  @BeforeEach
  void aSchool() {
    school = new Lyceum(house);
    curator = school.curator;
  }

  private Phone parent(String name, String relation, Phone child) {
    Phone parent = house.phone(name.split(" ")[0]).opens(school.link(child));
    school.answers(parent, name, relation);
    curator.sees(name).presses("Подтвердить").seesToast("Подтверждено");
    return parent;
  }

  private Phone card(Phone curator, String name) {
    curator.says("/menu").presses("Вместе").presses("📚 Согласия").presses(name);
    return curator.sees("Согласия: " + name);
  }

  private String code() {
    curator.says("/menu").presses("Вместе").presses("Не хватает согласий");
    curator.presses("Ссылка родителю").sees("назовите код");
    Matcher code = CODE.matcher(String.join(" ", curator.botTexts()));
    String last = null;
    while (code.find()) {
      last = code.group();
    }
    return last;
  }

  @Test
  void aMotherOfThreeTellsHerNameOnceThoughShePassesFromOneLinkToTheOther() {
    Phone vera = school.child("Ежова Вера", 12);
    Phone egor = school.child("Егор Ежов, 7 \"Б\"", 11);
    Phone lena = school.child("лена ежова", 13);
    vera.says("/menu").sees("Привет, Вера!");
    Phone mother = house.phone("Ирина").opens(school.link(vera)).presses("Прочитать");
    mother.presses("Не возражаю").says("ежова ирина петровна").sees("приходитесь");
    mother.opens(school.link(egor)).sees("Егор Ежов хочет").seesButton("Кто даёт согласие: Вера");
    mother.presses("Прочитать").presses("Не возражаю").sees("приходитесь").presses("Мать");
    mother.sees("телефон").opens(school.link(lena)).sees("Лена Ежова хочет").presses("Прочитать");
    mother.presses("Не возражаю").sees("приходитесь").presses("Мать").sharesContact();
    mother.sees("Законный представитель: Ежова Ирина Петровна").presses("Даю согласие");
    mother.says("/menu").presses("Ответить: Егор").doesNotSee("фамилия");
  }

  @Test
  void aCodeToldByTheCuratorIsAsGoodAsHisLink() {
    Phone anya = school.child("Аня Лисицына", 12);
    String code = code();
    Phone irina = house.phone("Ирина").opens("").says("/parent").sees("Какой код");
    irina.says("ABCD-EFGH").sees("Такого кода нет").says(code).sees("Аня Лисицына");
    school.answers(irina, "Ирина Лисицына", "Мать");
    irina.sees("все согласия есть");
    assertThat(school.about(anya))
        .anyMatch(one -> one.identity().orElseThrow() == Identity.CURATORS_LINK);
  }

  @Test
  void whoComesFromTheNumberThatTheSchoolHasNeedsNoConfirmation() {
    Phone anya = school.child("Аня Лисицына", 12);
    Phone irina = house.phone("Ирина").opens(school.link(anya));
    isListed(anya, irina.owner().phone());
    school.answers(irina, "Ирина Лисицына", "Мать");
    irina.sees("все согласия есть");
    curator.says("/menu").doesNotSee("Подтвердить родителей");
    assertThat(school.about(anya))
        .anyMatch(one -> one.identity().orElseThrow() == Identity.ROSTER_PHONE);
  }

  private void isListed(Phone child, String phone) {
    String digits = phone.replaceAll("\\D", "");
    house
        .bean(JdbcTemplate.class)
        .update(
            "insert into roster_entry (programme_id, name, folded, school_class, guardian, phones,"
                + " added_at, changed_at, person_id) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            school.programme.id().value(),
            "Лисицына Аня",
            "лисицына аня",
            "7Б",
            "",
            "+7" + digits.substring(digits.length() - 10),
            Timestamp.from(house.now()),
            Timestamp.from(house.now()),
            school.person(child).id().value());
  }

  @Test
  void aCodeIsForOneAdultAndForSomeDays() {
    Phone anya = school.child("Аня Лисицына", 12);
    String code = code();
    anya.says("/parent").sees("Какой код").says(code).sees("ссылка для родителя");
    house.phone("Ирина").opens("").says("/parent").says(code).sees("Аня Лисицына");
    house.phone("Кто-то").opens("").says("/parent").says(code).doesNotSee("Лисицына");
    Phone boris = school.child("Борис Лисицын", 12);
    String late = code();
    house.travel(Duration.ofDays(15));
    house.phone("Олег").opens("").says("/parent").says(late).doesNotSee("Лисицын");
    assertThat(school.complete(boris)).isFalse();
  }

  @Test
  void aMotherOfThreeTellsOnceWhoSheIs() {
    Phone anya = school.child("Аня Лисицына", 14);
    Phone irina = parent("Ирина Лисицына", "Мать", anya);
    for (String name : List.of("Борис Лисицын", "Вера Лисицына")) {
      Phone child = school.child(name, 11);
      irina.opens(school.link(child)).sees(name).presses("Прочитать").presses("Не возражаю");
      irina.sees("остался один вопрос").presses("Мать").presses("Даю согласие");
      curator.sees(name).presses("Подтвердить").seesToast("Подтверждено");
      assertThat(school.complete(child)).isTrue();
    }
    house.restart();
    irina.says("/menu").seesButton("Аня Лисицына").seesButton("Борис").seesButton("Вера");
    irina.presses("👪 Вера").sees("Вера Лисицына").doesNotSee("Борис");
    irina.says("не хочу чтобы она участвовала").sees("О каком ребёнке речь?");
    irina.presses("👪 Вера").sees("Отозвать согласие");
  }

  @Test
  void whenOneParentTakesTheYesBackEverythingRestsAndTheCuratorSpeaksWithBoth() {
    Phone anya = school.child("Аня Лисицына", 14);
    Phone irina = parent("Ирина Лисицына", "Мать", anya);
    card(curator, "Аня Лисицына").presses("Ссылка родителю").sees("назовите код");
    Phone oleg = house.phone("Олег").opens(curator.findLink("g-"));
    school.answers(oleg, "Олег Лисицын", "Отец");
    oleg.says("/menu").presses("Согласия").presses("Отозвать согласие").presses("Да, отозвать");
    irina.sees("согласие отозвано");
    anya.sees("дело не в тебе").sees("спроси куратора").seesButton("Написать куратору");
    assertThat(school.complete(anya)).isFalse();

    curator.sees("Родители решили по-разному").presses("участие продолжается").sees("✅");
    assertThat(school.complete(anya)).isTrue();
    assertThat(school.participant(anya).isPaused()).isFalse();
    oleg.sees("после разговора со школой").seesButton("Написать куратору");
  }

  @Test
  void aChildCallsTheOtherParentWhoseWordTheCuratorConfirms() {
    Phone anya = school.child("Аня Лисицына", 14);
    parent("Ирина Лисицына", "Мать", anya);
    house.restart();
    String first = school.link(anya);
    anya.says("/menu").presses("Согласия").presses("Позвать ещё родителя").sees("Перешли");
    anya.sees("Для родителя");
    assertThat(school.link(anya)).isNotEqualTo(first);
    Phone oleg = parent("Олег Лисицын", "Отец", anya);
    oleg.says("/menu").seesButton("👪 Аня");
    assertThat(school.complete(anya)).isTrue();
    curator.says("/menu").presses("Вместе").presses("📚 Согласия").presses("Аня Лисицына");
    curator.sees("Олег Лисицын").sees("Ирина Лисицына");
  }

  @Test
  void aCuratorForWhomTwoParentsWaitIsRemindedOfTheFirstAndLedToTheNext() {
    Phone anya = school.child("Аня Лисицына", 12);
    Phone misha = school.child("Миша Корнеев", 12);
    Phone irina = house.phone("Ирина").opens(school.link(anya));
    school.answers(irina, "Ирина Лисицына", "Мать");
    curator.sees("Ирина Лисицына");
    Phone pavel = house.phone("Павел").opens(school.link(misha));
    school.answers(pavel, "Павел Корнеев", "Отец");
    curator.says("/menu").seesButton("Подтвердить родителей: 2");
    house.travel(Duration.ofDays(3));
    curator.sees("Ирина Лисицына").sees("Ещё ждут: 1").presses("Подтвердить");
    curator.sees("Павел Корнеев").doesNotSee("Ещё ждут").presses("Подтвердить");
    curator.sees("Все родители подтверждены");
  }

  @Test
  void aConfirmationIsTakenBackAndGivenAnew() {
    Phone anya = school.child("Аня Лисицына", 14);
    Phone irina = parent("Ирина Лисицына", "Мать", anya);
    irina.says("/menu").presses("👪 Аня").sees("не видны");
    card(curator, "Аня Лисицына").sees("Ирина Лисицына (Мать)");
    house.restart();
    curator.presses("Отменить подтверждение: Ирина").sees("встанут на паузу");
    curator.presses("Оставить").presses("Отменить подтверждение: Ирина").presses("Да, отменить");
    curator.sees("Подтверждение отменено");
    irina.sees("ещё раз убедиться");
    anya.sees("дело не в тебе");
    assertThat(school.complete(anya)).isFalse();
    assertThat(school.participant(anya).isPaused()).isTrue();
    assertThat(school.about(anya)).allMatch(Consent::stands);

    irina.says("/menu").doesNotSeeButton("👪 Аня");
    String page = "consents.child:" + school.participant(anya).id();
    irina.forges(irina.lastMessageId(), page).seesToast("уже решено");
    curator.says("/menu").presses("Вместе").presses("Не хватает согласий");
    curator.sees("ждёт вашего подтверждения");
    card(curator, "Аня Лисицына").sees("ещё не подтверждено").presses("Подтвердить: Ирина");
    curator.presses("✅ Подтвердить").seesToast("Подтверждено");
    assertThat(school.complete(anya)).isTrue();
    assertThat(school.participant(anya).isPaused()).isFalse();
    irina.says("/menu").seesButton("👪 Аня");
  }

  @Test
  void withTheOtherParentsYesNothingStopsWhenOneIsDoubted() {
    Phone anya = school.child("Аня Лисицына", 14);
    parent("Ирина Лисицына", "Мать", anya);
    anya.says("/menu").presses("Согласия").presses("Позвать ещё родителя").sees("Для родителя");
    Phone oleg = parent("Олег Лисицын", "Отец", anya);
    card(curator, "Аня Лисицына").presses("Отменить подтверждение: Олег").presses("Да, отменить");
    oleg.sees("ещё раз убедиться").says("/menu").doesNotSeeButton("👪 Аня");
    assertThat(school.complete(anya)).isTrue();
    assertThat(school.participant(anya).isPaused()).isFalse();
    String forged =
        "consents.doubted:" + school.participant(anya).id() + ":" + school.person(oleg).id();
    curator.forges(curator.lastMessageId(), forged).seesToast("Уже сделано");
    for (Phone phone : List.of(anya, oleg)) {
      phone.forges(phone.lastMessageId(), forged).seesToast("уже решено");
    }
  }

  @Test
  void onlyTheChildAndTheCuratorCallAnotherParent() {
    Phone anya = school.child("Аня Лисицына", 14);
    Phone irina = parent("Ирина Лисицына", "Мать", anya);
    Phone stranger = new Lyceum(house).curator;
    stranger.says("/menu");
    String id = school.participant(anya).id() + "";
    for (String forged : List.of("consents.another:" + id, "consents.callanother:" + id)) {
      for (Phone phone : List.of(stranger, irina)) {
        phone.forges(phone.lastMessageId(), forged).seesToast("уже решено");
      }
    }
    curator.forges(curator.lastMessageId(), "consents.callanother:" + id).seesToast("уже решено");
  }

  @Test
  void nobodyElseSettlesWhatParentsDisagreeAbout() {
    Phone anya = school.child("Аня Лисицына", 14);
    Phone irina = parent("Ирина Лисицына", "Мать", anya);
    irina.says("/menu").presses("Согласия").presses("Отозвать согласие").presses("Да, отозвать");
    curator.sees("Согласие отозвано").doesNotSeeButton("участие продолжается");
    String forged =
        "consents.overrule:" + school.participant(anya).id() + ":" + school.person(irina).id();
    curator.forges(curator.lastMessageId(), forged).seesToast("уже решено");
    irina.forges(irina.lastMessageId(), forged).seesToast("уже решено");
    assertThat(school.complete(anya)).isFalse();
  }

  @Test
  void aParentSeesTheChildsDaysAndTheChildSeesWhatTheParentSees() {
    Phone anya = school.child("Аня Лисицына", 14);
    Phone irina = parent("Ирина Лисицына", "Мать", anya);
    irina.says("/menu").presses("👪 Аня").sees("анкета ещё не начата").sees("не видны");
    String page = irina.lastMessage();
    anya.says("/menu").presses("Что видят родители").sees("Ровно это").sees("анкета ещё не начата");
    assertThat(anya.lastMessage()).endsWith(page);
  }

  @Test
  void aParentLetsTheChildRestAndTheDayEndsIt() {
    Phone anya = school.child("Аня Лисицына", 14);
    Phone irina = parent("Ирина Лисицына", "Мать", anya);
    irina.says("/menu").presses("👪 Аня").presses("На две недели").sees("на паузе до");
    curator.sees("попросил паузу");
    anya.sees("отдыхает до");
    assertThat(school.participant(anya).isPaused()).isTrue();
    house.restart();
    irina.presses("Закончить паузу").sees("анкета ещё не начата");
    irina.presses("На месяц").sees("на паузе");
    house.travel(Duration.ofDays(31));
    assertThat(school.participant(anya).isPaused()).isFalse();
    assertThat(school.complete(anya)).isTrue();
  }

  @Test
  void everyMonthAParentHearsHowThingsAre() {
    Phone anya = school.child("Аня Лисицына", 14);
    Phone irina = parent("Ирина Лисицына", "Мать", anya);
    house.travel(Duration.ofDays(31));
    irina.sees("Как идут дела").sees("Аня Лисицына").presses("Подробнее").sees("не видны");
  }

  @Test
  void onTheEighteenthBirthdayTheParentsPartIsOver() {
    Phone anya = house.phone("Аня");
    school.joins(anya, "Аня Лисицына", school.today().minusYears(18).plusDays(2));
    anya.presses("Хочу участвовать").presses("Прочитать").presses("Даю согласие");
    Phone irina = parent("Ирина Лисицына", "Мать", anya);
    house.travel(Duration.ofDays(3));
    irina.sees("исполнилось 18 лет").says("/menu").doesNotSee("Аня");
    irina.forges(irina.lastMessageId(), "consents.child:" + school.participant(anya).id());
    irina.seesToast("уже решено");
    anya.sees("С днём рождения").says("/menu").doesNotSeeButton("Что видят родители");
    house.travel(Duration.ofDays(7));
    // two weeks are given for it: nobody is late yet
    curator.says("/menu").doesNotSeeButton("Долго нет согласий");
    house.travel(Duration.ofDays(8));
    curator.says("/menu").seesButton("Долго нет согласий (1)");
    anya.sees("на паузе").presses("Продолжить").presses("Хочу участвовать");
    anya.presses("Прочитать").presses("Даю согласие").sees("Записано");
    assertThat(school.complete(anya)).isTrue();
    assertThat(school.participant(anya).isPaused()).isFalse();
  }

  @Test
  void onTheEighteenthBirthdayAParentInTheMiddleOfAnsweringIsAskedForNothingMore() {
    Phone anya = house.phone("Аня");
    school.joins(anya, "Аня Лисицына", school.today().minusYears(18).plusDays(2));
    anya.presses("Хочу участвовать").presses("Прочитать").presses("Даю согласие");
    Phone irina = house.phone("Ирина").opens(school.link(anya)).presses("Прочитать");
    irina.presses("Не возражаю").says("Ирина Лисицына").sees("приходитесь");
    house.travel(Duration.ofDays(3));
    irina.sees("исполнилось 18 лет").sees("Отвечать не надо");
    irina.presses("Меню").doesNotSee("Аня Лисицына: ждём");
  }

  @Test
  void whoIsNotYetConfirmedSeesNothingOfTheChild() {
    Phone anya = school.child("Аня Лисицына", 14);
    Phone stranger = house.phone("Кто-то").opens(school.link(anya));
    school.answers(stranger, "Ирина Лисицына", "Мать");
    stranger.says("/menu").sees("куратор его подтвердит").doesNotSeeButton("👪");
    String id = school.participant(anya).id() + "";
    for (String forged :
        List.of(
            "consents.child:" + id, "consents.pause:" + id + ":14", "consents.pauseend:" + id)) {
      stranger.forges(stranger.lastMessageId(), forged).seesToast("уже решено");
    }
    assertThat(school.participant(anya).isPaused()).isFalse();
  }
}
