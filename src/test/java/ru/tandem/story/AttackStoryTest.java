package ru.tandem.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import ru.tandem.consents.GuardianLink;
import ru.tandem.consents.InviteGuardian;
import ru.tandem.enrolment.Invitation;
import ru.tandem.enrolment.Invite;
import ru.tandem.enrolment.ParticipantRole;
import ru.tandem.enrolment.Participants;
import ru.tandem.feedback.SmallSchool;
import ru.tandem.sandbox.Phone;
import ru.tandem.schools.StaffRole;
import ru.tandem.tandems.TandemId;

/** What attackers and careless people tried, and what came of it. */
class AttackStoryTest {

  private static House house;
  private static SmallSchool school;
  private static Phone operator;
  private static Phone curator;
  private static Phone anya;
  private static Phone misha;
  private static Invitation invitation;

  @BeforeAll
  static void begin() {
    house = House.onSqlite();
    operator = house.operator().opens("").sees("оператор");
    school = new SmallSchool(house);
    curator = school.staff("Марина Павловна", StaffRole.CURATOR);
    anya = school.mentee("Аня Лисицына", "2013-03-14");
    misha = school.mentor("Миша Орлов", "2009-05-02");
    school.pair(misha, anya);
    invitation =
        school.in(() -> school.bean(Invite.class).to(school.programme(), ParticipantRole.MENTEE));
    house.telegram().awaitQuiet();
  }

  @AfterAll
  static void end() {
    house.close();
  }

  // Names of others.

  @Test
  void nobodysNameIsShownByANumberInAForgedPress() {
    SmallSchool other = new SmallSchool(house, "Гимназия у моста", "Мост");
    Phone fedya = other.mentee("Федя Луговой", "2013-07-02");
    curator.says("/menu").sees("Осень");
    for (Object number : List.of(other.person(fedya).id(), school.person(misha).id(), -1, 0)) {
      curator.forges(
          curator.lastMessageId(), "consents.takeback:" + school.part(anya) + ":" + number);
      curator.seesToast("уже решено").doesNotSee("Луговой");
      assertThat(curator.lastMessage()).doesNotContain("Отозвать");
    }
  }

  @Test
  void aPageThatThereIsNotIsTheNearestThatThereIs() {
    for (String page : List.of("-1", "-2147483648", "2147483647")) {
      curator.says("/menu").sees("Осень");
      curator.forges(
          curator.lastMessageId(), "consents.register:" + school.programme() + ":" + page);
      curator.sees("Реестр согласий");
    }
    house.telegram().awaitQuiet();
    assertThat(operator.transcript()).doesNotContain("отложено");
  }

  // Names.

  @Test
  void aNameLeadsNowhereAndHidesNothing() {
    Phone kira = house.phone("Кира").opens("i-" + invitation.code()).presses("Начать");
    kira.sees("Имя и фамилия").says("Кира t.me/kira_best").sees("Без ссылок");
    kira.says("Кира @kira_best").sees("Без ссылок");
    kira.says("Кира +7 999 123-45-67").sees("имя");
    kira.says("Кира Белова https://пример.рф").sees("Без ссылок");
    kira.says("\u200b\u2060\u202e").sees("слово");
    kira.says("👍 🎉").sees("имя");
    kira.says("\u202eКи\u200bра\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301 Бе\u00adлова");
    kira.sees("Дата рождения").says("14.03.2012").sees("Хочу участвовать");
    assertThat(school.person(kira).name().orElseThrow())
        .isEqualTo(
            "Кира\u0301\u0301\u0301 Белова".replace("а\u0301\u0301\u0301", "а\u0301\u0301\u0301"));
  }

  @Test
  void aSchoolIsNotCalledByALink() {
    operator.says("/schools").presses("Новая школа").sees("Как");
    operator.says("Школа www.plohoe.ru").sees("Без ссылок").says("\u3164\u2800").sees("слово");
    operator.says("‼️").sees("буквы").says("1535").presses("Москва").sees("1535");
  }

  @Test
  void whoRenamesHimselfAfterApprovalIsSeen() {
    Phone lev = school.mentor("Лев Ким", "2009-05-02");
    lev.says("/mydata").presses("Исправить имя").says("Директор Школы").sees("Директор Школы");
    curator.sees("было «Лев Ким», стало «Директор Школы»").sees("наставник");
    curator.presses("Открыть карточку").sees("Директор Школы");
    lev.says("/mydata").presses("Исправить имя").says("Директор Школы").sees("Директор Школы");
    curator.doesNotSee("было «Директор Школы»");
  }

  @Test
  void anEmptyLabelStoredBeforeBreaksNoScreen() {
    Phone boris = school.mentee("Боря Котов", "2012-03-14");
    house
        .bean(JdbcTemplate.class)
        .update("update person set name = ' ' where chat_id = ?", boris.id());
    curator.forges(curator.lastMessageId(), "enrolment.people:" + school.programme() + ":MENTEE:0");
    curator.seesButton("Аня Лисицына").sees("Наставляемые");
    boris.says("/menu").doesNotSee("!, ").sees("Здравствуй");
    school.in(
        () -> {
          school.person(boris).isCalled("Боря Котов");
          return boris;
        });
  }

  // Codes.

  @Test
  void whoGuessesCodesIsStoppedAndTheOperatorHears() {
    Phone guesser = house.phone("Гость").opens("").sees("приглашение");
    guesser.says("/code").sees("код");
    for (int i = 2; i < 6; i++) {
      guesser.says("AB" + i + "KE7H").sees("не");
    }
    guesser.says("AB7KE7H").sees("Ввод кодов откроется снова");
    guesser.says(invitation.word()).sees("Ввод кодов откроется снова");
    house.restart();
    guesser.says("/code").says(invitation.word()).sees("Ввод кодов откроется снова");
    guesser.opens("i-" + invitation.code()).seesButton("Начать");
    house.travel(Duration.ofMinutes(16));
    guesser.says("/code").sees("код");
    for (int i = 2; i < 7; i++) {
      guesser.says("EB" + i + "KE7H").sees("код");
    }
    operator.sees("подбирает код");
    house.travel(Duration.ofMinutes(16));
    guesser.says("/code").says(invitation.word()).seesButton("Начать");
  }

  @Test
  void aParentsCodeHasFortyBitsAndAUsedOneIsTheSameAsNone() {
    Phone vera = school.mentee("Вера Зайцева", "2013-03-14");
    GuardianLink link =
        school.in(
            () ->
                school
                    .bean(InviteGuardian.class)
                    .to(
                        school.bean(Participants.class).get(school.part(vera)),
                        GuardianLink.Way.HANDED_OVER));
    String code = link.spoken().orElseThrow();
    assertThat(code.length() * Math.log(31) / Math.log(2)).isGreaterThan(40);
    Phone mother = house.phone("Ирина").opens("").says(code).sees("Вера Зайцева");
    mother.presses("Прочитать");
    Phone stranger = house.phone("Чужой").opens("").sees("приглашение");
    stranger.says("/parent").says(code).sees("кода");
    String used = stranger.lastMessage();
    stranger.says("/parent").says("aaaaa-aaaa2").sees("кода");
    assertThat(stranger.lastMessage()).isEqualTo(used);
    assertThat(stranger.transcript()).doesNotContain("Вера");
  }

  // Links that come as words.

  @Test
  void anInvitationThatIsPastedLetsInWhateverIsAsked() {
    String link = "https://t.me/" + house.telegram().username() + "?start=i-" + invitation.code();
    Phone one = house.phone("Один").opens("").says(link).seesButton("Начать");
    one.presses("Начать").sees("Имя").says("Вот: " + link + " — заходи!").seesButton("Начать");
    one.says("i-" + invitation.code()).seesButton("Начать");
    one.says(
        "tg://resolve?domain=" + house.telegram().username() + "&start=i-" + invitation.code());
    one.seesButton("Начать").presses("Начать").sees("Имя").says("мой код " + invitation.word());
    one.seesButton("Начать").presses("Начать").says("Дима Дымов").sees("Дата рождения");
    // whoever has begun goes on with what was asked
    one.says(invitation.word().toLowerCase(java.util.Locale.ROOT)).sees("Дата рождения");
    one.says(link.replace(invitation.code(), "aaaaaaaaaaaaaaaa")).sees("ссылк");
  }

  @Test
  void aCuratorsLetterWithALinkIsALetter() {
    String link = "https://t.me/" + house.telegram().username() + "?start=i-" + invitation.code();
    anya.says("/menu").presses("Написать куратору").says("Как позвать друга?").sees("Передано");
    curator.sees("Как позвать друга?").presses("Ответить").sees("Что ответить?");
    curator.says("Перешли ему, пожалуйста: " + link).sees("Ответ отправлен");
    anya.sees("Перешли ему");
  }

  // A call for help.

  @Test
  void oneCallAPersonAndWhatIsSaidLaterIsAdded() {
    Phone rita = school.mentee("Рита Ольхова", "2013-03-14");
    rita.says("/help_me").says("мне страшно").sees("Передано");
    curator.sees("мне страшно");
    rita.presses("Добавить ещё").says("это было вчера").sees("Передано");
    curator.sees("добавлено").sees("мне страшно").sees("это было вчера");
    long open =
        school.concerns().stream()
            .filter(one -> one.person().equals(school.person(rita).id()))
            .count();
    assertThat(open).isEqualTo(1);
    for (int i = 0; i < 21; i++) {
      school.mentee("Ученик Номер" + i, "2013-03-14").says("/help_me").says("беда").sees("Перед");
    }
    curator.says("/menu").presses("Ждут взрослого");
    curator.sees("22").presses("›").seesButton("Номер20");
  }

  // Silence.

  @Test
  void whoHasSwitchedMessagesOffIsRemindedAndTheOthersKnow() {
    Phone gleb = school.mentee("Глеб Зимин", "2012-03-14");
    Phone yana = school.mentor("Яна Мухина", "2009-05-02");
    TandemId pair = school.pair(yana, gleb);
    gleb.says("/stop").presses("Да, не присылать").seesButton("Включить сообщения");
    gleb.says("/menu").sees("Сообщения выключены").seesButton("Включить сообщения");
    gleb.says("/help").sees("Сообщения выключены").seesButton("Включить сообщения");
    gleb.presses("Меню").sees("Сообщения выключены");
    yana.says("/menu").presses("Глеб Зимин").presses("Написать подопечному").says("Привет!");
    yana.sees("Не получилось передать");
    curator.forges(curator.lastMessageId(), "enrolment.people:" + school.programme() + ":MENTEE:0");
    curator.seesButton("🔕").presses("Глеб Зимин").sees("сообщения бота выключены");
    curator.forges(curator.lastMessageId(), "tandems.card:" + pair);
    curator.sees("Глеб Зимин: сообщения бота выключены");
    gleb.says("/menu").presses("Включить сообщения").sees("снова включены");
    gleb.says("/menu").doesNotSee("Сообщения выключены");
    yana.says("/menu").presses("Глеб Зимин").presses("Написать подопечному").says("Привет!");
    gleb.sees("Привет!");
  }
}
