package ru.tandem.consents.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import ru.tandem.consents.Introduction;
import ru.tandem.people.NotFound;
import ru.tandem.sandbox.Phone;
import ru.tandem.story.House;

/** What a parent can say besides yes: no, without my phone, I have a question, I need help. */
class GuardianChoicesTest {

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

  private Phone irinaOpens(Phone child) {
    return house.phone("Ирина").opens(school.link(child)).sees("нужно ваше согласие");
  }

  @Test
  void aParentSaysNoWithAWordAndNobodyIsChasedAnyMore() {
    Phone anya = school.child("Аня Лисицына", 12);
    Phone irina = irinaOpens(anya).presses("Нет, не разрешаю").sees("Не разрешаете участие?");
    irina.presses("объясню куратору").sees("Что передать").says("В этом году много кружков");
    irina.sees("участие не разрешено").seesButton("Передумать");
    curator.sees("Родитель не разрешает участие").sees("много кружков").sees("Аня Лисицына");
    anya.sees("дело не в тебе").doesNotSee("кружков");
    house.restart();
    house.travel(Duration.ofDays(6));
    anya.doesNotSee("Напоминаю").says("/menu").sees("пока не разрешает");
    irina.doesNotSee("не хватает").says("/menu").sees("вы не разрешили участие");
    curator.says("/menu").doesNotSee("Долго нет согласий");
    assertThat(school.complete(anya)).isFalse();

    irina.presses("Передумать и ответить: Аня");
    school.answersDocuments(irina, "Ирина Лисицына", "Мать");
    curator.sees("Ирина Лисицына").presses("Подтвердить").seesToast("Подтверждено");
    assertThat(school.complete(anya)).isTrue();
    irina.says("/menu").doesNotSee("не разрешили").seesButton("👪 Аня");
  }

  @Test
  void aTypedYesOrNoShowsTheDocumentWithItsKeys() {
    Phone anya = school.child("Аня Лисицына", 14);
    Phone irina = irinaOpens(anya).presses("Прочитать").says("Согласна!");
    irina.sees("Согласие записывается кнопкой").sees("Не возражаю против участия");
    irina.seesButton("Не возражаю").says("не разрешаю").sees("Не разрешаете участие?");
    irina.presses("‹ Назад").says("/help").seesButton("📄 Ответить: Аня");
    irina.presses("📄 Ответить: Аня").presses("Не возражаю").sees("фамилия, имя");
    irina.sharesContactOf(anya.id()).sees("Контакт здесь не нужен").doesNotSee("кнопкой ниже");
    irina.sees("фамилия, имя").says("Лисицына Ирина Олеговна");
    irina.sees("Кем вы приходитесь").says("мама").doesNotSee("выбрать кнопкой").sees("телефон");
    assertThat(school.complete(anya)).isFalse();

    Phone boris = school.child("Боря Лисицын", 12);
    irina.opens(school.link(boris)).says("да").sees("О ком речь?").seesButton("Ответить: Аня");
    irina.presses("Ответить: Боря").sees("Боря Лисицын").seesButton("Не возражаю");
  }

  @Test
  void aFatherWhoChangesHisMindAtAnyQuestionIsLedToTheNo() {
    Phone anya = school.child("Аня Лисицына", 12);
    Phone oleg = house.phone("Олег").opens(school.link(anya));
    oleg.says("передумал").sees("Не разрешаете участие?").presses("‹ Назад");
    oleg.sees("Не возражаю против участия").says("нет, я против");
    oleg.presses("‹ Назад").presses("Не возражаю").sees("фамилия, имя");
    for (String said :
        new String[] {"передумал", "Не хочу", "отказываюсь", "я против", "нет", "I refuse"}) {
      oleg.says(said).sees("Не разрешаете участие?").doesNotSee("записать это");
      oleg.presses("‹ Назад").sees("фамилия, имя").doesNotSee("Сейчас:");
    }
    oleg.says("а я не знаю").sees("На имя это не похоже").says("ЛИСИЦЫН Олег петрович");
    oleg.sees("приходитесь").says("я отказываюсь!").sees("Не разрешаете участие?");
    oleg.presses("‹ Назад").sees("приходитесь").presses("Отец").sees("телефон");
    oleg.says("не хочу").sees("другие пути").says("передумал").sees("Не разрешаете участие?");
    oleg.presses("Да, не разрешаю").sees("участие не разрешено");
    curator.sees("Родитель не разрешает участие");
    oleg.presses("Передумать").presses("Не возражаю").sees("телефон").sharesContact();
    oleg.sees("Законный представитель: Лисицын Олег Петрович").presses("Даю согласие");
    curator.sees("Лисицын Олег Петрович").presses("Подтвердить").seesToast("Подтверждено");
    oleg.says("Передумал").sees("Отозвать согласие").presses("Оставить").says("оператор");
    oleg.sees("Что передать").says("хватит").sees("записать это").presses("Отмена");
    oleg.says("не хочу чтобы она участвовала").sees("Отозвать согласие");
  }

  @Test
  void aSlipOfTheFingerIsNoAnswerAndASecondPressIsTheFirst() {
    Phone anya = school.child("Аня Лисицына", 14);
    Phone irina = irinaOpens(anya).presses("Нет, не разрешаю").presses("‹ Назад");
    irina.sees("Не возражаю против участия").presses("Нет, не разрешаю").presses("Да, не");
    irina.sees("участие не разрешено");
    curator.sees("Родитель не разрешает");
    int card = curator.lastMessageId();
    house.travel(Duration.ofMinutes(1));
    irina.forges(irina.lastMessageId(), "consents.nosaid:" + school.participant(anya).id());
    irina.sees("Ваш ответ уже записан");
    assertThat(curator.doesNotSee("никогда").lastMessageId()).isEqualTo(card);
    anya.says("/menu").sees("пока не разрешает").doesNotSeeButton("Позвать родителя");
  }

  @Test
  void theNoOfSomebodyWhoIsNoParentDoesNotCount() {
    Phone anya = school.child("Аня Лисицына", 12);
    Phone friend = house.phone("Кто-то").opens(school.link(anya)).presses("Нет, не разрешаю");
    friend.presses("Да, не разрешаю").sees("участие не разрешено");
    curator.sees("взрослый, открывший ссылку").presses("Это не родитель").sees("не учитывается");
    anya.sees("Участвовать по-прежнему можно").presses("Позвать родителя").sees("Для родителя");
    Phone irina = house.phone("Ирина").opens(school.link(anya));
    school.answers(irina, "Ирина Лисицына", "Мать");
    curator.sees("Ирина Лисицына").presses("Подтвердить").seesToast("Подтверждено");
    assertThat(school.complete(anya)).isTrue();
    friend.says("/menu").doesNotSee("Лисицына");
  }

  @Test
  void theOtherParentsNoIsForTheCuratorWhenOneYesStands() {
    Phone anya = school.child("Аня Лисицына", 14);
    school.parent("Ирина Лисицына", "Мать", anya);
    anya.says("/menu").presses("Согласия").presses("Позвать ещё родителя").sees("Для родителя");
    Phone oleg = house.phone("Олег").opens(school.link(anya)).presses("Нет, не разрешаю");
    oleg.presses("Да, не разрешаю").sees("участие не разрешено");
    curator.sees("Согласие второго родителя есть").doesNotSee("Согласие отозвано");
    assertThat(school.complete(anya)).isTrue();
    anya.doesNotSee("не разрешает");
    curator.presses("участие продолжается").sees("действует согласие второго родителя");
    oleg.sees("после разговора со школой");
    assertThat(school.complete(anya)).isTrue();
  }

  @Test
  void aParentWritesAndAsksForHelpFromTheFirstScreenAboutEachChild() {
    Phone anya = school.child("Аня Лисицына", 12);
    Phone boris = school.child("Борис Лисицын", 11);
    Phone irina = irinaOpens(anya);
    irina.opens(school.link(boris)).sees("Борис").presses("Написать куратору").sees("О чём");
    irina.seesButton("Борис Лисицын").presses("Аня Лисицына").says("А где это будет?");
    irina.sees("Передано куратору");
    curator.sees("А где это будет?").sees("Аня Лисицына").presses("Ответить").says("В школе.");
    irina.sees("В школе.");
    irina.opens(school.link(anya)).presses("Мне нужна помощь").sees("Что случилось");
    irina.says("Не знаю, как быть").sees("Ответ");
    curator.sees("Не знаю, как быть").sees("Аня Лисицына, Борис Лисицын");
  }

  @Test
  void aParentOfChildrenAtTwoSchoolsIsKnownToEachByItsOwnChildAlone() {
    Phone anya = school.child("Аня Лисицына", 12);
    Phone irina = school.parent("Ирина Лисицына", "Мать", anya);
    Lyceum other = new Lyceum(house);
    Phone vera = other.child("Вера Лисицына", 11);
    irina.opens(other.link(vera)).sees("Вера").presses("Мне нужна помощь").sees("Что случилось");
    irina.says("Помогите, пожалуйста").sees("В какой школе позвать взрослого?");
    irina.presses("Лицей № 1, Вера").sees("Ответ");
    other.curator.sees("Помогите, пожалуйста").sees("Вера").doesNotSee("Аня");
  }

  @Test
  void withoutHerPhoneTheCuratorMakesSureWhoItIs() {
    Phone anya = school.child("Аня Лисицына", 12);
    Phone irina = irinaOpens(anya).presses("Прочитать").presses("Не возражаю");
    irina.says("Ирина Лисицына").presses("Мать").sees("без номера").presses("Без номера");
    irina.sees("Законный представитель").presses("Даю согласие").sees("согласие записано");
    curator.sees("Ирина Лисицына").sees("не указан").presses("✅ Подтвердить");
    curator.seesToast("Подтверждено");
    assertThat(school.complete(anya)).isTrue();

    Phone boris = school.child("Борис Лисицын", 12);
    irina.opens(school.link(boris)).sees("Борис").presses("Прочитать").presses("Не возражаю");
    irina.sees("Имя уже известно").presses("Мать").sees("без номера").presses("Без номера");
    irina.sees("Законный представитель: Ирина Лисицына").sees("Борис Лисицын");
  }

  @Test
  void insteadOfHerPhoneAParentSignsOnPaper() {
    Phone anya = school.child("Аня Лисицына", 12);
    Phone irina = irinaOpens(anya).presses("Прочитать").presses("Не возражаю");
    irina.says("Ирина Лисицына").presses("Мать").presses("Подписать на бумаге");
    irina.receivesFile("consent-");
    irina.seesButton("Продолжить");
    assertThat(school.about(anya)).hasSize(1);
    assertThat(school.complete(anya)).isFalse();
  }

  @Test
  void theParentOfAYoungMentorReadsAboutAMentor() {
    Phone anya = school.youngMentor("Аня Лисицына", 13);
    anya.sees("Хочу быть наставником").presses("Хочу участвовать").sees("Осталось одно");
    anya.sees("хочет быть наставником");
    Phone irina = house.phone("Ирина").opens(school.link(anya)).sees("хочет быть наставником");
    irina.doesNotSee("Наставник помогает с учёбой, проектом, выбором");
    irina.presses("Прочитать").sees("Ребёнок будет наставником").presses("Не возражаю");
    irina.says("Ирина Лисицына").presses("Мать").sharesContact().sees("кому ребёнок поможет");
    irina.doesNotSee("подобрать наставника").presses("Даю согласие");
    curator.sees("Ирина Лисицына").presses("Подтвердить").seesToast("Подтверждено");
    irina.sees("подготовка наставников").doesNotSee("пара с наставником");
    curator.says("/menu").presses("Вместе").presses("📚 Согласия").presses("Аня Лисицына");
    curator.presses("На бумаге").presses("Форма для родителя").receivesFile("consent-");
  }

  @Test
  void nothingOpensTheGateWithoutNameRelationAndPhone() {
    Phone anya = school.child("Аня Лисицына", 12);
    Phone irina = irinaOpens(anya).presses("Прочитать").presses("Не возражаю").sees("имя");
    String id = school.participant(anya).id() + "";
    irina.forges(irina.lastMessageId(), "consents.yes:" + id + ":personal-data:1:RU").toast();
    String form = irina.data().stream().filter(one -> one.contains(":~later")).findFirst().get();
    for (String key : List.of("name", "relation", "phone", "~")) {
      String forged = form.replaceAll(":[^:]+:~later", ":" + key + ":~send");
      irina.forges(irina.lastMessageId(), forged).toast();
    }
    assertThat(school.about(anya)).hasSize(1);
    curator.says("/menu").doesNotSee("Подтвердить родителей");
    assertThat(refuses(new Introduction("", "mother", "+79001234567"), irina, anya)).isTrue();
    assertThat(refuses(new Introduction("Ирина", "", "+79001234567"), irina, anya)).isTrue();
    assertThat(refuses(new Introduction("Ирина", "mother", ""), irina, anya)).isTrue();
    assertThat(school.complete(anya)).isFalse();
  }

  @Test
  void whoPressesAnOldKeyWhileItsQuestionStandsIsToldSo() {
    Phone anya = school.child("Аня Лисицына", 12);
    Phone irina = irinaOpens(anya).presses("Прочитать").presses("Не возражаю").sees("имя");
    house.travel(Duration.ofMinutes(1));
    String yes = "consents.yes:" + school.participant(anya).id() + ":personal-data:1:RU";
    irina.forges(irina.lastMessageId(), yes).seesToast("этот вопрос");
    irina.says("Ирина Лисицына").sees("Кем вы приходитесь");
  }

  private boolean refuses(Introduction unfinished, Phone guardian, Phone child) {
    try {
      school.in(
          () -> {
            school.introduces(guardian, child, unfinished);
            return true;
          });
      return false;
    } catch (NotFound refused) {
      return true;
    }
  }

  @Test
  void whatSuchAHoleHadStoredComesBeforeTheCuratorAtTheStart() {
    Phone anya = school.child("Аня Лисицына", 12);
    Phone irina = school.parent("Ирина Лисицына", "Мать", anya);
    assertThat(school.complete(anya)).isTrue();
    JdbcTemplate database = house.bean(JdbcTemplate.class);
    long guardian = school.person(irina).id().value();
    database.update(
        "update guardianship set relation = '', phone = '' where guardian_id = ?", guardian);
    database.update("update person set name = '' where id = ?", guardian);
    house.restart();
    curator.sees("Ответы пришли неполными").sees("не указано");
    assertThat(school.complete(anya)).isFalse();
    assertThat(school.participant(anya).isPaused()).isTrue();
    String confirm = "consents.confirm:" + school.participant(anya).id() + ":" + guardian;
    curator.forges(curator.lastMessageId(), confirm).toast();
    assertThat(school.complete(anya)).isFalse();

    curator
        .says("/menu")
        .presses("Подтвердить родителей")
        .presses("Попросить дополнить")
        .sees("Просьба отправлена");
    irina.sees("не хватает нескольких слов").presses("Продолжить").sees("имя");
    irina.says("Ирина Лисицына").presses("Мать").sharesContact();
    curator.says("/menu").presses("Подтвердить родителей").sees("Ирина Лисицына");
    curator.presses("✅ Подтвердить").seesToast("Подтверждено");
    assertThat(school.complete(anya)).isTrue();
  }

  @Test
  void theSecondParentHasAnOwnCardWithWhatTheListSaysAndAnOwnWordBack() {
    Phone anya = school.child("Аня Лисицына", 14);
    isListed(anya, "Лисицына Ирина Петровна", "+79160000001");
    Phone irina = irinaOpens(anya);
    school.answers(irina, "Ирина Лисицына", "Мать");
    curator.sees("Ирина Лисицына").sees("В списке школы: Лисицына Ирина Петровна, +79160000001");
    curator.sees("Такого телефона в списке нет");
    anya.says("/menu").presses("Согласия").presses("Позвать ещё родителя").sees("Для родителя");
    Phone oleg = house.phone("Олег").opens(school.link(anya));
    school.answers(oleg, "Олег Лисицын", "Отец");
    curator.sees("Олег Лисицын").presses("✅ Подтвердить").sees("Ирина Лисицына");
    curator.presses("✅ Подтвердить").sees("Все родители подтверждены");
    irina.sees("Участие идёт, как шло");
    oleg.sees("все согласия есть");
  }

  private void isListed(Phone child, String guardian, String phone) {
    house
        .bean(JdbcTemplate.class)
        .update(
            "insert into roster_entry (programme_id, name, folded, school_class, guardian, phones,"
                + " added_at, changed_at, person_id) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            school.programme.id().value(),
            "Лисицына Аня",
            "лисицына аня",
            "7Б",
            guardian,
            phone,
            Timestamp.from(house.now()),
            Timestamp.from(house.now()),
            school.person(child).id().value());
  }

  @Test
  void othersReachNothingOfIt() {
    Phone anya = school.child("Аня Лисицына", 12);
    Phone irina = irinaOpens(anya).presses("Нет, не разрешаю").presses("Да, не разрешаю");
    irina.sees("не разрешено");
    Phone stranger = new Lyceum(house).curator;
    stranger.says("/menu");
    String id = school.participant(anya).id() + "";
    String who = school.person(irina).id() + "";
    for (String forged :
        List.of(
            "consents.no:" + id,
            "consents.nosaid:" + id,
            "consents.nowhy:" + id,
            "consents.no.stranger:" + id + ":" + who,
            "consents.claimask:" + id + ":" + who)) {
      stranger.forges(stranger.lastMessageId(), forged).seesToast("уже решено");
      anya.forges(anya.lastMessageId(), forged).seesToast("уже решено");
    }
    assertThat(school.complete(anya)).isFalse();
  }
}
