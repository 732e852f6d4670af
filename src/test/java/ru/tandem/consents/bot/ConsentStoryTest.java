package ru.tandem.consents.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;
import ru.tandem.consents.Consent;
import ru.tandem.consents.Consents;
import ru.tandem.enrolment.Invite;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.ParticipantRole;
import ru.tandem.enrolment.Participants;
import ru.tandem.people.Codes;
import ru.tandem.people.People;
import ru.tandem.people.Person;
import ru.tandem.programmes.MentoringForm;
import ru.tandem.programmes.MentoringKind;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.Programmes;
import ru.tandem.programmes.Rhythm;
import ru.tandem.sandbox.Phone;
import ru.tandem.schools.School;
import ru.tandem.schools.SchoolId;
import ru.tandem.schools.Schools;
import ru.tandem.schools.Staff;
import ru.tandem.schools.StaffLink;
import ru.tandem.schools.StaffRole;
import ru.tandem.schools.Staffs;
import ru.tandem.story.House;

/** Who has to agree to what, acted on phones. One house for all: every story has its own school. */
class ConsentStoryTest {

  private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");
  private static final DateTimeFormatter RUSSIAN_DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("ru"));
  private static final String INVITATION = "Для родителя";

  private static House house;

  private final Phone curator = house.phone("Марина Соколова");
  private final Phone anya = house.phone("Аня");
  private final Phone irina = house.phone("Ирина");
  private Programme programme;
  private String mentees;

  @BeforeAll
  static void open() {
    house = House.onSqlite();
  }

  @AfterAll
  static void close() {
    house.close();
  }

  @BeforeEach
  void aProgrammeWaitsForItsPeople() {
    curator.opens("").sees("приглашение");
    in(
        () -> {
          SchoolId school = school("Лицей № 1");
          appoint(curator, school);
          programme =
              house.bean(Programmes.class).save(Programme.planned(school, season(), house.now()));
          mentees = house.bean(Invite.class).to(programme.id(), ParticipantRole.MENTEE).code();
          return null;
        });
  }

  private SchoolId school(String name) {
    return house.bean(Schools.class).save(School.named(name, MOSCOW, house.now())).id();
  }

  private Staff appoint(Phone phone, SchoolId school) {
    String code = house.bean(Codes.class).next();
    StaffLink office = StaffLink.to(school, StaffRole.CURATOR, code, house.now());
    return house.bean(Staffs.class).save(office.use(person(phone), house.now()));
  }

  private static Programme.Plan season() {
    return new Programme.Plan(
        "Вместе",
        MentoringForm.PUPIL_PUPIL,
        MentoringKind.values()[0],
        Rhythm.values()[0],
        LocalDate.of(2026, 10, 1),
        LocalDate.of(2027, 5, 31),
        12,
        8);
  }

  private <T> T in(Supplier<T> read) {
    return house.bean(TransactionTemplate.class).execute(status -> read.get());
  }

  private Person person(Phone phone) {
    return house.bean(People.class).findByChatId(phone.id()).orElseThrow();
  }

  private Participant participant(Phone phone) {
    return in(() -> house.bean(Participants.class).current(person(phone).id()).get(0));
  }

  private boolean complete(Phone phone) {
    return in(() -> house.bean(Consents.class).complete(participant(phone).id()));
  }

  private List<Consent> about(Phone phone) {
    return in(() -> house.bean(Consents.class).of(person(phone).id()));
  }

  private static LocalDate today() {
    return LocalDate.ofInstant(house.now(), MOSCOW);
  }

  private void joins(Phone phone, String name, LocalDate born) {
    phone.opens("i-" + mentees).presses("Начать").sees("Имя").says(name);
    phone.sees("Дата рождения").says(born.toString());
  }

  private String anyaOf14Agrees() {
    joins(anya, "Аня Лисицына", today().minusYears(14));
    anya.sees("Хочу участвовать")
        .presses("Хочу участвовать")
        .sees("Обработка персональных данных")
        .presses("Прочитать")
        .sees("Лицей № 1")
        .presses("Даю согласие")
        .sees("Осталось одно")
        .sees(INVITATION);
    return anya.findLink("g-");
  }

  private void answers(Phone guardian, String name) {
    guardian
        .presses("Прочитать")
        .sees("Не возражаю против участия")
        .presses("Не возражаю")
        .sees("фамилия, имя")
        .says(name)
        .presses("Мать")
        .sharesContact()
        .sees("Законный представитель: " + name)
        .presses("Даю согласие");
  }

  @Test
  void aTeenagerWaitsForTheGuardianAndTheGuardianForTheCuratorsWord() {
    String link = anyaOf14Agrees();
    house.restart();
    irina.opens(link).sees("Аня Лисицына").sees("Лицей № 1");
    answers(irina, "Ирина Лисицына");
    irina.sees("ваше согласие записано");
    anya.sees("Ответ родителя есть");
    assertThat(complete(anya)).isFalse();

    curator
        .sees("законный представитель")
        .sees("Ирина Лисицына")
        .presses("Подтвердить")
        .seesToast("Подтверждено")
        .sees("Все родители подтверждены");
    anya.sees("Все согласия есть").seesButton("Заполнить анкету");
    irina.sees("участие началось");
    assertThat(complete(anya)).isTrue();
    assertThat(about(anya)).hasSize(4).allMatch(consent -> consent.identity().isPresent());
    assertThat(about(anya).get(3).phone()).isPresent();
  }

  @Test
  void aLinkFromTheCuratorNeedsNoConfirmation() {
    joins(anya, "Аня Лисицына", today().minusYears(14).plusDays(1));
    anya.sees("Хочу участвовать").presses("Хочу участвовать").sees("Осталось одно");
    curator
        .says("/menu")
        .presses("Вместе")
        .presses("Не хватает согласий")
        .sees("нет ответа родителя");
    curator.presses("Ссылка родителю").sees(INVITATION);
    irina.opens(curator.findLink("g-"));
    answers(irina, "Ирина Лисицына");
    irina.sees("все согласия есть");
    anya.sees("Все согласия есть");
    curator.says("/menu").doesNotSee("Подтвердить родителей");
  }

  @Test
  void aGuardianMayComeFirst() {
    joins(anya, "Аня Лисицына", today().minusYears(14).plusDays(1));
    anya.sees("Хочу участвовать").presses("Не сейчас").sees("без спешки");
    curator
        .says("/menu")
        .presses("Вместе")
        .presses("Не хватает согласий")
        .presses("Ссылка родителю");
    irina.opens(curator.findLink("g-"));
    answers(irina, "Ирина Лисицына");
    irina.sees("слово за ребёнком");
    anya.sees("твоё слово").presses("Продолжить").presses("Хочу участвовать").sees("Записано");
    irina.sees("участие началось");
    assertThat(complete(anya)).isTrue();
  }

  @Test
  void anAdultAgreesAlone() {
    joins(anya, "Анна Лисицына", today().minusYears(18));
    anya.sees("Организация: Лицей № 1")
        .presses("Хочу участвовать")
        .presses("Прочитать")
        .presses("Даю согласие")
        .sees("Записано")
        .sees("можно начинать");
    assertThat(complete(anya)).isTrue();
  }

  @Test
  void theLinkOpensForOneGuardianOnly() {
    String link = anyaOf14Agrees();
    anya.opens(link).sees("Это ссылка для родителя");
    irina.opens(link).sees("Аня Лисицына");
    Phone stranger = house.phone("Кто-то");
    stranger.opens(link).sees("не подошла").doesNotSee("Лисицына");
    stranger.opens("g-abcdefghjkmnpqrs").sees("не подошла");
    irina.opens(link).sees("Аня Лисицына").presses("Прочитать").sees("Не возражаю");
  }

  @Test
  void anExpiredLinkTellsNothing() {
    String link = anyaOf14Agrees();
    house.travel(Duration.ofDays(15));
    irina.opens(link).sees("не подошла").doesNotSee("Лисицына");
    anya.says("/menu").presses("Позвать родителя").sees(INVITATION);
    irina.opens(anya.findLink("g-")).sees("Аня Лисицына");
  }

  @Test
  void somebodyElsesContactProvesNothing() {
    irina.opens(anyaOf14Agrees());
    irina.presses("Прочитать").presses("Не возражаю").says("Ирина Лисицына").presses("Мать");
    irina.sharesContactOf(anya.id()).sees("чужая карточка");
    irina.sharesContact().sees("Законный представитель: Ирина Лисицына");
  }

  @Test
  void theKeyForTheNumberGoesAwayWithTheQuestionEvenAfterARestart() {
    irina.opens(anyaOf14Agrees());
    irina.presses("Прочитать").presses("Не возражаю").says("Ирина Лисицына").presses("Мать");
    irina.sees("телефон");
    assertThat(irina.keys()).startsWith("📱 Отправить мой номер").hasSize(5);
    house.restart();

    irina.says("/menu").sees("вопрос подождёт").sees("ждём вашего ответа");
    assertThat(irina.keys()).isEmpty();
    irina.says("/help").doesNotSee("вопрос подождёт");

    irina.presses("Меню").presses("Ответить: Аня").sees("телефон");
    house.restart();
    irina.sharesContact().sees("Номер записан").sees("Законный представитель: Ирина Лисицына");
    assertThat(irina.keys()).isEmpty();
  }

  @Test
  void whoGivesNoNumberIsNotToldThatItIsKept() {
    irina.opens(anyaOf14Agrees());
    irina.presses("Прочитать").presses("Не возражаю").says("Ирина Лисицына").presses("Мать");
    irina.sees("телефон").presses("Без номера").sees("без номера");
    irina.doesNotSee("Номер записан");
  }

  @Test
  void whoIsNoParentIsTurnedAway() {
    Phone stranger = house.phone("Кто-то");
    stranger.opens(anyaOf14Agrees());
    answers(stranger, "Ирина Лисицына");
    stranger.sees("ваше согласие записано");
    int page = stranger.lastMessageId();
    curator
        .presses("Это не родитель")
        .sees("Точно не родитель")
        .presses("Да, это не родитель")
        .sees("Все родители подтверждены");
    stranger.sees("не удалось подтвердить");
    stranger.forges(page, "consents.go:" + participant(anya).id()).seesToast("уже решено");
    stranger.says("/menu").doesNotSee("Аня");
    anya.sees("Ничего страшного").presses("Позвать родителя").sees(INVITATION);
    assertThat(complete(anya)).isFalse();
  }

  @Test
  void aWithdrawalStopsEverythingUntilItIsGivenAgain() {
    irina.opens(anyaOf14Agrees());
    answers(irina, "Ирина Лисицына");
    curator.presses("Подтвердить").sees("Все родители подтверждены");
    String erasure = RUSSIAN_DAY.format(today().plusDays(30));

    irina
        .says("/menu")
        .sees("анкета ещё не начата")
        .presses("Согласия")
        .sees("Участие в программе")
        .presses("Отозвать согласие")
        .sees(erasure)
        .presses("Да, отозвать")
        .sees(erasure);
    curator.sees("Согласие отозвано");
    anya.sees("дело не в тебе");
    assertThat(complete(anya)).isFalse();
    assertThat(participant(anya).isPaused()).isTrue();

    irina.presses("Дать согласие снова").presses("Не возражаю").presses("Даю согласие");
    irina.sees("все согласия есть");
    assertThat(complete(anya)).isTrue();
    assertThat(participant(anya).isPaused()).isFalse();
  }

  @Test
  void afterAnAdultsYesTheNextStepIsTheNewestAndASecondTapBringsNoSecondPaper() {
    joins(anya, "Анна Лисицына", today().minusYears(18));
    anya.presses("Хочу участвовать").presses("Прочитать").sees("обработку персональных");
    int document = anya.lastMessageId();
    String yes =
        anya.data().stream().filter(one -> one.startsWith("consents.yes")).findFirst().get();
    anya.forges(document, yes).forges(document, yes).sees("начинать");
    anya.receivesFile("consents.pdf");
    assertThat(anya.buttonLabels()).anyMatch(label -> label.contains("Заполнить анкету"));
    int newest = anya.lastMessageId();
    anya.says("/menu").sees("Вот что");
    int menu = anya.lastMessageId();
    anya.forges(document, yes).seesToast("Уже сделано");
    assertThat(anya.doesNotSee("Копия").lastMessageId()).isEqualTo(menu);
    assertThat(newest).isLessThan(menu);
    assertThat(files(anya)).isEqualTo(1);
  }

  private static long files(Phone phone) {
    return phone.botTexts().stream().filter(text -> text.contains("По желанию")).count();
  }

  @Test
  void aChildsSecondTapMakesNoSecondCardToForward() {
    joins(anya, "Аня Лисицына", today().minusYears(12));
    anya.sees("Хочу участвовать");
    int document = anya.lastMessageId();
    String yes =
        anya.data().stream().filter(one -> one.startsWith("consents.yes")).findFirst().get();
    anya.forges(document, yes).forges(document, yes).sees("Для родителя");
    anya.doesNotSee("никогда");
    long cards = anya.botTexts().stream().filter(text -> text.contains("Для родителя")).count();
    assertThat(cards).isEqualTo(1);
  }

  @Test
  void publishingIsAskedSeparatelyAndTakenBackSeparately() {
    joins(anya, "Анна Лисицына", today().minusYears(18));
    anya.presses("Хочу участвовать").presses("Прочитать").presses("Даю согласие");
    anya.says("/menu").presses("Согласия").presses("Публикация").presses("Даю согласие");
    anya.sees("✅ Публикация");
    assertThat(publishing()).isTrue();
    anya.presses("Публикация").presses("Отозвать это согласие").sees("▫️ Публикация");
    assertThat(publishing()).isFalse();
    assertThat(complete(anya)).isTrue();
  }

  private boolean publishing() {
    return in(() -> house.bean(Consents.class).publishingAllowed(participant(anya).id()));
  }

  @Test
  void whatIsMissingIsChasedTwiceAndThenShownToTheCurator() {
    anyaOf14Agrees();
    house.travel(Duration.ofDays(3));
    anya.sees("Напоминаю: осталось согласие родителя").says("/menu").sees("Вот что сейчас");
    house.travel(Duration.ofDays(1));
    curator.says("/menu").doesNotSee("Долго нет согласий");
    house.travel(Duration.ofDays(1));
    curator.says("/menu").presses("Долго нет согласий").sees("Аня Лисицына");
    curator.presses("🔔 Аня").seesToast("уже напоминали");
    house.travel(Duration.ofDays(1));
    anya.sees("Напоминаю: осталось согласие родителя");
    curator.presses("Напомнить всем").seesToast("1");
  }

  @Test
  void onThe14thBirthdayAChildIsAskedItself() {
    LocalDate birthday = today().plusDays(2);
    joins(anya, "Аня Лисицына", birthday.minusYears(14));
    anya.presses("Хочу участвовать");
    house.travel(birthday + "T15:59");
    anya.doesNotSee("С днём рождения");
    house.travel(birthday + "T16:01");
    anya.sees("С днём рождения")
        .presses("Продолжить")
        .presses("Хочу участвовать")
        .presses("Прочитать");
  }

  @Test
  void aGuardianWritesToTheCuratorAndIsAnswered() {
    irina.opens(anyaOf14Agrees());
    answers(irina, "Ирина Лисицына");
    irina.says("/menu").presses("Написать куратору").says("Во сколько встречи?");
    irina.sees("Передано куратору");
    curator.sees("Во сколько встречи?").presses("Ответить").says("После уроков.");
    irina.sees("После уроков.");
  }

  @Test
  void aGuardianOfTwoIsNotAskedTwiceWhoSheIs() {
    irina.opens(anyaOf14Agrees());
    answers(irina, "Ирина Лисицына");
    Phone boris = house.phone("Борис");
    joins(boris, "Борис Лисицын", today().minusYears(11));
    boris.presses("Хочу участвовать").sees(INVITATION);
    irina.opens(boris.findLink("g-")).sees("Борис Лисицын").presses("Прочитать");
    irina.presses("Не возражаю").sees("остался один вопрос").presses("Мать");
    irina.sees("Законный представитель: Ирина Лисицына").presses("Даю согласие");
    irina.sees("ваше согласие записано").says("/menu").presses("Согласия");
    irina.seesButton("Аня Лисицына").seesButton("Борис Лисицын");
    curator.says("/menu").seesButton("Подтвердить родителей: 2");
  }

  @Test
  void aCuratorOfAnotherSchoolFindsNothing() {
    irina.opens(anyaOf14Agrees());
    answers(irina, "Ирина Лисицына");
    Phone stranger = house.phone("Чужой куратор");
    stranger.opens("").sees("приглашение");
    in(() -> appoint(stranger, school("Лицей № 2")));
    stranger.says("/menu").doesNotSee("Подтвердить");
    int page = stranger.lastMessageId();
    String child = participant(anya).id() + "";
    String guardian = person(irina).id() + "";
    for (String forged :
        List.of(
            "consents.claim:" + child + ":" + guardian,
            "consents.confirm:" + child + ":" + guardian,
            "consents.refuse:" + child + ":" + guardian,
            "consents.remind:" + child,
            "consents.handover:" + child,
            "consents.answer:" + child + ":" + guardian,
            "consents.go:" + child,
            "consents.about:" + child,
            "consents.withdrawn:" + child,
            "consents.yes:" + child + ":participation:1:RU",
            "consents.missing:" + programme.id(),
            "consents.remindall:" + programme.id())) {
      stranger.forges(page, forged).seesToast("уже решено").doesNotSee("Лисицына");
    }
    assertThat(complete(anya)).isFalse();
    assertThat(about(anya)).allMatch(Consent::stands);
  }

  @Test
  void thirtyDaysAfterAWithdrawalTheParticipantIsGone() {
    irina.opens(anyaOf14Agrees());
    answers(irina, "Ирина Лисицына");
    curator.presses("Подтвердить").sees("Все родители подтверждены");
    anya.says("/menu").presses("Согласия").presses("Отозвать согласие");
    anya.sees("Больше не хочешь участвовать?").presses("Да, больше не хочу");
    anya.sees("объяснять ничего не нужно").seesButton("Хочу вернуться");
    irina.sees("согласие отозвано").says("/menu").sees("участие на паузе");
    house.travel(Duration.ofDays(29));
    assertThat(participant(anya).isIn()).isTrue();
    house.travel(Duration.ofDays(1));
    assertThat(house.bean(People.class).findByChatId(anya.id())).isEmpty();
    irina.says("/menu").doesNotSee("Аня");
  }
}
