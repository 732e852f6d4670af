package ru.tandem.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.JdbcTemplate;
import ru.tandem.conversation.Inventory;
import ru.tandem.conversation.Mixers;
import ru.tandem.conversation.Trespassers;
import ru.tandem.enrolment.Invite;
import ru.tandem.enrolment.ParticipantApproved;
import ru.tandem.enrolment.ParticipantRole;
import ru.tandem.enrolment.Participants;
import ru.tandem.feedback.SmallSchool;
import ru.tandem.matching.bot.PairsSchool;
import ru.tandem.meetings.Meeting;
import ru.tandem.meetings.Outcome;
import ru.tandem.meetings.SayOutcome;
import ru.tandem.meetings.Seat;
import ru.tandem.meetings.Seats;
import ru.tandem.mentors.SchoolOfMentors;
import ru.tandem.papers.QrCode;
import ru.tandem.programmes.MentoringForm;
import ru.tandem.programmes.MentoringKind;
import ru.tandem.programmes.ProgrammeId;
import ru.tandem.programmes.Programmes;
import ru.tandem.sandbox.Phone;
import ru.tandem.schools.StaffRole;
import ru.tandem.tandems.DevelopmentPlan;
import ru.tandem.tandems.PlanMode;
import ru.tandem.tandems.PlanTaskKind;
import ru.tandem.tandems.TandemId;
import ru.tandem.tandems.TandemRequests;
import ru.tandem.tandems.Tandems;
import ru.tandem.tandems.WorkOnPlan;

/**
 * Everything that people can do: whatever they are at, the process ends in the middle of it and
 * begins again, and they go on as if nothing had been; whatever they press, everybody else tries it
 * before, and reaches nothing that is not his. In the end the inventory knows what has been left
 * out. The questionnaires have a test of their own.
 *
 * <p>When it names what you have added, let somebody be at it in the story where it belongs:
 *
 * <ul>
 *   <li>a form: begun and with an answer given before {@code inventory.restart()}, answered on
 *       after it; a form of one question only has to be open;
 *   <li>a screen, which is a class with {@code @OnPress}: one of its buttons shown before the
 *       restart and pressed after it;
 *   <li>a button: pressed anywhere, with {@code forges} where no screen shows it;
 *   <li>a command or a link: typed or followed anywhere.
 * </ul>
 *
 * Run with {@code -Dtandem.write=true} to draw the table of rights anew. Take a person who is at
 * nothing else, for typing goes to the form begun last; a further restart is needed only for what
 * cannot be begun before the one that is there.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@ExtendWith(OutputCaptureExtension.class)
class EveryActTest {

  private static final Path RIGHTS = Path.of("docs/rights.md");

  private static final Set<String> told = new HashSet<>();

  @RegisterExtension
  static final AfterTestExecutionCallback TELLING =
      story -> {
        if (story.getExecutionException().isEmpty()) {
          told.add(story.getRequiredTestMethod().getName());
        }
      };

  /**
   * Acted in StandInStoryTest, PlanStoryTest, PairsStoryTest, MeetingsStoryTest,
   * LifeOfAPairStoryTest, ObjectionStoryTest, JanuaryStoryTest, OutreachStoryTest, VoicesStoryTest,
   * LocalActStoryTest, PartnerStoryTest, CourseStoryTest, TeacherStoryTest, CouncilStoryTest,
   * CorrectedWordStoryTest and WhoWasThereStoryTest, with a restart in the middle of each; what is
   * asked anew, who is invited later and which order is put right in PapersStoryTest,
   * GatheringStoryTest and OrderStoryTest, without one.
   */
  private static final Set<String> TOLD_ELSEWHERE =
      Set.of(
          "button clock",
          "button clock.set",
          "button council.advise",
          "button council.ask",
          "button council.pair",
          "button council.pair.fine",
          "button council.pairs",
          "button council.pass",
          "button council.plan",
          "button council.plan.fine",
          "button council.plans",
          "button council.say",
          "button documents.anew",
          "button feedback.rating.one",
          "button feedback.task.more",
          "button gatherings.more",
          "button meetings.absent",
          "button meetings.correct",
          "button meetings.corrected",
          "button meetings.found.absent",
          "button meetings.found.there",
          "button meetings.lesson",
          "button meetings.notall",
          "button meetings.parent",
          "button meetings.parent.no",
          "button meetings.parent.yes",
          "button meetings.visited",
          "button meetings.who",
          "button meetings.who.absent",
          "button meetings.who.there",
          "button monitoring.january.anew",
          "button monitoring.stay",
          "button monitoring.stay.rest",
          "button monitoring.stay.say",
          "button outreach.announce",
          "button outreach.announcement",
          "button outreach.takeback",
          "button schools.council",
          "button schools.council.ask",
          "button schools.council.invite",
          "button schools.council.leave",
          "button schools.council.more",
          "button schools.signs",
          "button tandems.along",
          "button tandems.helper",
          "button tandems.helper.add",
          "button tandems.helper.remove",
          "button tandems.helper.who",
          "button tandems.order.end",
          "button tandems.order.ended",
          "button tandems.order.mend",
          "button tandems.object",
          "button tandems.order.one",
          "button tandems.order.paper",
          "button tandems.orders",
          "button tandems.plan.no",
          "button tandems.plan.read",
          "button tandems.plan.yes",
          "button tandems.seconded",
          "button tandems.seconds",
          "button tandems.standin",
          "button tandems.standin.back",
          "button tandems.standin.leave",
          "button tandems.standin.no",
          "button tandems.standin.yes",
          "button voices.all",
          "button voices.answer",
          "button voices.card",
          "button voices.mine",
          "button voices.poll",
          "button voices.pollnew",
          "button voices.polls",
          "button voices.polls.card",
          "button voices.polls.close",
          "button voices.polls.names",
          "button voices.polls.picture",
          "button voices.polls.remind",
          "button voices.polls.whom",
          "button voices.report",
          "button voices.suggestion",
          "form council.advise",
          "form council.dispute",
          "form council.dispute.say",
          "form council.say",
          "form localacts.addfile",
          "form localacts.correct",
          "form localacts.enter",
          "form localacts.term",
          "form meetings.visited",
          "form outreach.announcement",
          "form mentors.course",
          "form partners.change",
          "form partners.enter",
          "form partners.join",
          "form tandems.objection",
          "form tandems.order.mend",
          "form tandems.plan.no",
          "form tandems.seconds",
          "form teachers.note",
          "form voices.answer",
          "form voices.poll",
          "form voices.pollnew",
          "form voices.suggestion",
          "screen documents.bot.NumberPaper",
          "screen tandems.bot.OrdersDesk",
          "screen council.bot.AskCouncil",
          "screen council.bot.CouncilDisputes",
          "screen council.bot.CouncilPairs",
          "screen council.bot.CouncilPlans",
          "screen feedback.bot.AgreedTasks",
          "screen localacts.bot.LocalActDesk",
          "screen localacts.bot.LocalActForms",
          "screen meetings.bot.DisputeBot",
          "screen meetings.bot.GuardianBot",
          "screen meetings.bot.VisitBot",
          "screen meetings.bot.WhoWasThereBot",
          "screen monitoring.bot.teachers.StayDesk",
          "screen outreach.bot.AnnounceDesk",
          "screen mentors.bot.CourseBot",
          "screen partners.bot.CoordinatorBot",
          "screen partners.bot.PartnerCards",
          "screen partners.bot.PartnerForms",
          "screen schools.bot.CouncilDesk",
          "screen tandems.bot.HelperBot",
          "screen tandems.bot.ObjectionBot",
          "screen tandems.bot.SecondMentors",
          "screen tandems.bot.PlanDialogue",
          "screen tandems.bot.StandInBot",
          "screen teachers.bot.SelfCheck",
          "screen teachers.bot.TeacherDesk",
          "screen voices.bot.NewPoll",
          "screen voices.bot.PollBot",
          "screen voices.bot.PollDesk",
          "screen voices.bot.SuggestBot",
          "screen voices.bot.SuggestionDesk",
          "screen conversation.OwnClock",
          "typed k",
          "screen tandems.bot.PlanApproval");

  private static CapturedOutput log;
  private static House house;
  private static Inventory inventory;
  private static Trespassers trespassers;
  private static Mixers mixers;

  /** There is another school, and somebody of no school. */
  @BeforeAll
  static void open(CapturedOutput log) {
    EveryActTest.log = log;
    // the other stories are told on SQLite
    house = House.onPostgres();
    inventory = new Inventory(house);
    trespassers = new Trespassers(house);
    mixers = new Mixers(house);
    SmallSchool other = new SmallSchool(house, "Гимназия у моста", "Мост");
    other.staff("Нелли Павловна", StaffRole.CURATOR);
    other.staff("Глеб Андреевич", StaffRole.OBSERVER);
    other.staff("Лев Мостовой", StaffRole.COUNCIL);
    Phone fedya = other.mentee("Федя Луговой", "2013-07-02");
    other.pair(other.mentor("Юля Луговая", "2009-07-02"), fedya);
    other.guardian("Рая Луговая", fedya);
    house.phone("Прохожий").opens("").sees("приглашение");
    house.telegram().awaitQuiet();
  }

  @AfterAll
  static void close() {
    house.close();
  }

  /** Last of all: what it names is missing in the stories below. */
  @Test
  @Order(Integer.MAX_VALUE)
  void noConversationIsLeftOut() {
    assumeThat(told)
        .as("Left out are counted once every story has been told")
        .containsAll(stories());
    Set<String> left = new TreeSet<>(inventory.leftOut());
    left.removeAll(TOLD_ELSEWHERE);
    assertThat(left).as("Tell what is left out in a story").isEmpty();
  }

  /** What the stories press, everybody else has tried before. */
  @Test
  @Order(Integer.MAX_VALUE)
  void nobodyReachesWhatIsNotHis() throws IOException {
    assertThat(trespassers.trespasses()).isEmpty();
    assumeThat(told).as("The table is drawn once every story has been told").containsAll(stories());
    Set<String> unanswered = new TreeSet<>(trespassers.neverAnswered());
    unanswered.removeIf(act -> TOLD_ELSEWHERE.contains("button " + act));
    assertThat(unanswered).as("Let somebody be answered").isEmpty();
    trespassers.typeEverything();
    String drawn = trespassers.table();
    if (Boolean.getBoolean("tandem.write")) {
      Files.writeString(RIGHTS, drawn);
    }
    assertThat(RIGHTS).as("Run with -Dtandem.write=true").hasContent(drawn);
  }

  /** One argument at a time is exchanged for what belongs to somebody else. */
  @Test
  @Order(Integer.MAX_VALUE)
  void noArgumentReachesWhatBelongsToOthers() {
    assertThat(mixers.faults()).isEmpty();
    assumeThat(told).as("Counted once every story has been told").containsAll(stories());
    assertThat(mixers.mixed()).as("acts about two things").hasSizeGreaterThan(15);
  }

  @Test
  @Order(Integer.MAX_VALUE)
  void theLogTellsNothingOfAnybody() {
    SilentLog.tellsNothing(log.getAll(), house.telegram(), told.size());
  }

  private static Set<String> stories() {
    return Stream.of(EveryActTest.class.getDeclaredMethods())
        .filter(method -> method.isAnnotationPresent(Test.class))
        .filter(method -> !method.isAnnotationPresent(Order.class))
        .map(Method::getName)
        .collect(Collectors.toSet());
  }

  private static LocalDate day(int days) {
    return LocalDate.ofInstant(house.now(), ZoneId.of("Europe/Moscow")).plusDays(days);
  }

  // The office.

  @Test
  void whoeverOpensTheOfficeGoesOn() {
    Phone operator = house.operator().opens("").sees("оператор");
    operator.says("/schools").presses("Новая школа").says("Школа № 9").presses("Москва");
    operator.sees("Пока никого нет");
    operator.says("/schools").presses("Новая школа").says("Гимназия № 3").presses("Москва");
    operator.sees("Пока никого нет").presses("Ссылка для куратора").sees("Её может открыть");
    Phone marina = house.phone("Марина").opens(operator.findLink("s-"));
    operator.presses("Ещё одна ссылка").sees("Её может открыть");
    Phone sergey = house.phone("Сергей").opens(operator.findLink("s-")).sees("Как вас зовут?");
    operator.presses("Ещё одна ссылка").sees("Её может открыть").presses("Отозвать ссылку");
    operator.sees("больше нельзя").forges(operator.lastMessageId(), "schools.page:0");
    operator.presses("Гимназия № 3").presses("Ссылка для наблюдателя").sees("наблюдателя");
    Phone head = house.phone("Пётр").opens(operator.findLink("s-")).sees("Как вас зовут?");
    marina.sees("Как вас зовут?").says("Марина Сергеевна").presses("Новая программа");
    marina.presses("Ученик – ученик").presses("Один на один").presses("Пропустить");
    marina.sees("Как назвать");
    Phone guest = house.phone("Гость").opens("").presses("Помощь").presses("Меню");
    guest.presses("Язык").says("/help").presses("О наставничестве").seesButton("Что это такое");
    guest.says("/language").says("/stop").sees("Больше не");
    operator.says("/status").sees("Состояние бота").says("/menu").seesButton("Сравнить");
    operator.says("/schools").presses("Новая школа").says("Школа № 8").sees("По какому времени");
    operator.says("/schools").presses("Гимназия № 3").presses("Название").sees("Как правильно");
    operator.says("/schools").presses("Школа № 9").seesButton("Удалить школу");
    operator.says("/schools").presses("Гимназия № 3").presses("Район").sees("В каком районе");
    operator.says("/schools").presses("Гимназия № 3").seesButton("Снять: Марина");

    inventory.restart();

    head.says("Пётр Ильич").sees("Вы видите итоги");
    sergey.says("Сергей Ильич").sees("Программы пока нет");
    marina.says("Рядом").says("1 октября 2026").says("31.05.2027").presses("12").says("8");
    marina.presses("Раз в неделю").sees("проверим").presses("отправить").sees("Рядом");
    operator.presses("Обновить").doesNotSee("уже решено");
    operator.presses("Сравнить").sees("Школы рядом").presses("Таблицей").sees("на эту минуту");
    operator.presses("Снять: Марина").presses("Да, снять").doesNotSee("Марина Сергеевна");
    marina.sees("доступ к программам школы закрыт");
    operator.presses("Москва").sees("Пока никого нет").presses("Все школы").sees("Школы");
    operator.presses("Школа № 8").presses("Ссылка для куратора").sees("Её может открыть");
    sergey.opens(operator.findLink("s-")).sees("Стать куратором").presses("Да");
    sergey.sees("Вы куратор").presses("Новая программа");
    sergey.presses("Школа № 8").sees("Кто кого поддерживает?");
    sergey.forges(sergey.lastMessageId(), "programmes.all").sees("Ваши программы");
    operator.says("/schools").presses("Гимназия № 3").presses("Район").sees("В каком районе");
    operator.says("Северный").sees("Гимназия № 3").seesButton("Северный");
    operator.says("/schools").presses("Гимназия № 3").presses("Название").sees("Как правильно");
    operator.says("Гимназия № 33").sees("Гимназия № 33").presses("Все школы").presses("Школа № 9");
    operator.presses("Удалить школу").presses("Да, удалить").sees("Школа удалена");
    operator.says("/menu").presses("Сравнить").presses("По районам").sees("Северный");
    guest.presses("Что это такое").sees("прошёл похожий путь");
    guest.presses("English").sees("English").presses("Да, не присылать").sees("/start");
    guest.presses("Switch messages on").sees("on again");
  }

  // The way in.

  @Test
  void whoeverIsOnTheWayInGoesOn() {
    SmallSchool school = new SmallSchool(house);
    Phone marina = school.staff("Марина Павловна", StaffRole.CURATOR);
    Phone olga = school.staff("Ольга Павловна", StaffRole.CURATOR);
    Phone pavel = school.staff("Павел Ильич", StaffRole.CURATOR);
    Phone rita = school.staff("Рита Ильинична", StaffRole.CURATOR);
    String mentees = invitation(school, ParticipantRole.MENTEE);
    String mentors = invitation(school, ParticipantRole.MENTOR);

    Phone kostya = applied("Костя Белов", mentees);
    Phone lena = applied("Лена Серова", mentees).says("/menu").presses("Написать куратору");
    lena.says("Могу по средам").sees("Передано куратору");
    Phone fedya = applied("Федя Ким", mentees);
    Phone yana = applied("Яна Мухина", mentees);
    applied("Нина Орлова", mentees);
    cardOf(olga, "Костя Белов").presses("Уточнить").says("Какая тема?").sees("Вопрос отправлен");
    kostya.sees("Какая тема?").presses("Ответить").sees("Ваш ответ?");
    cardOf(rita, "Лена Серова").seesButton("Принять");
    cardOf(pavel, "Федя Ким").presses("Отклонить").sees("доброе сообщение");
    cardOf(olga, "Яна Мухина").presses("Уточнить").says("Какой класс?").sees("Вопрос отправлен");
    yana.seesButton("Ответить куратору");
    cardOf(olga, "Нина Орлова").presses("Уточнить").sees("Что хотите узнать?");

    Phone nina = adult("Нина Котова", mentees).presses("Заполнить анкету").presses("6 класс");
    nina.presses("Учёба").sees("С чем");
    Phone timur = adult("Тимур Галеев", mentors).presses("Заполнить анкету").presses("11 класс");
    timur.presses("Математика").presses("Готово");
    Phone oleg = adult("Олег Рябов", mentees).seesButton("Заполнить анкету");
    Phone zina = adult("Зина Рябова", mentees).says("/menu").presses("Согласия");
    zina.seesButton("Публикация");

    Phone anya = house.phone("Аня").opens(mentees).presses("Начать").says("Аня Лисицына");
    anya.sees("Дата рождения");
    Phone vika = house.phone("Вика").opens(mentees).seesButton("Начать");
    Phone boris = child("Боря Котов", mentees).presses("Не сейчас").sees("без спешки");
    Phone gleb = agreed(child("Глеб Зимин", mentees));
    Phone tanya = guardian("Татьяна Зимина", gleb);
    Phone kira = guardian("Кира Дымова", agreed(child("Дима Дымов", mentees)));
    Phone irina = house.phone("Ирина").opens(agreed(child("Вера Зайцева", mentees)).findLink("g-"));
    irina.presses("Прочитать").presses("Не возражаю").says("Ирина Зайцева").sees("Кем вы");
    Phone larisa = opens("Лариса", agreed(child("Ваня Лыков", mentees)));
    larisa.presses("Нет, не разрешаю").seesButton("Да, не разрешаю");
    Phone nadya = opens("Надя", agreed(child("Петя Лыков", mentees)));
    nadya.presses("Нет, не разрешаю").presses("объясню куратору").sees("Что передать");
    pavel.says("/menu").presses("📘").presses("Не хватает согласий").seesButton("Напомнить всем");
    tanya.says("/menu").presses("Написать куратору").says("Когда встречи?").sees("Передано");
    marina.sees("Когда встречи?").presses("Ответить").sees("Что ответить?");
    tanya.says("/menu").presses("Написать куратору").sees("Что передать");
    kira.says("/menu").seesButton("Написать куратору");

    inventory.restart();

    anya.says("14.03.2012").sees("Хочу участвовать");
    vika.presses("Начать").sees("Имя и фамилия");
    kira.presses("Написать куратору").sees("Что передать");
    yana.presses("Ответить куратору").sees("Ваш ответ?");
    boris.presses("Продолжить").presses("Хочу участвовать").presses("Прочитать");
    irina.presses("Мать").sharesContact().sees("Законный представитель: Ирина Зайцева");
    irina.presses("Даю согласие").sees("ваше согласие записано");
    larisa.presses("Да, не разрешаю").sees("участие не разрешено");
    nadya.says("Много кружков").sees("участие не разрешено");
    rita.sees("Много кружков").presses("Это не родитель").sees("не учитывается");
    marina.says("После уроков.").sees("Ответ отправлен");
    tanya.sees("После уроков.").says("А по субботам?").sees("Передано куратору");
    tanya.presses("Написать ещё").says("Спасибо!").sees("Передано куратору");
    marina.presses("✅ Подтвердить").seesToast("Подтверждено");
    gleb.sees("Все согласия есть");
    isUnfinished(school, kira);
    house.telegram().awaitQuiet();
    marina.forges(marina.lastMessageId(), claim("consents.claim", school, kira));
    marina.presses("Попросить дополнить").sees("Просьба отправлена").presses("Назад");
    marina.presses("Это не родитель").presses("Назад").presses("Это не родитель");
    marina.presses("Да, это не родитель");
    kira.sees("не удалось подтвердить");
    pavel.presses("Напомнить всем").seesToast("").presses("🔔 Вера").seesToast("");
    pavel.presses("Ссылка родителю").sees("Для родителя");
    pavel.says("Сейчас").seesButton("Показать вопрос").presses("Показать вопрос");
    pavel.sees("доброе");
    pavel.says("Приходите весной!").sees("Анкета отклонена");
    fedya.sees("Приходите весной!");
    mentees(pavel).presses("Федя Ким").presses("Рассмотреть").sees("снова ждёт вашего решения");
    olga.says("Когда удобно?").sees("Вопрос отправлен");
    kostya.says("Дроби").sees("Ответ у куратора");
    olga.sees("Дроби").presses("Открыть анкету").sees("Дроби");
    rita.presses("Принять").sees("Анкета принята");
    lena.sees("вы в программе").says("/menu").presses("Изменить анкету").sees("проверим");
    rita.says("/menu").presses("Подтвердить родителей").sees("Вера Зайцева");
    nina.presses("Математика").presses("Готово").presses("Пропустить").presses("Шахматы");
    nina.presses("Готово").presses("Постарше").presses("Лично").presses("Пн 15").presses("Готово");
    nina.presses("Пока нет").presses("отправить").sees("Анкета у куратора");
    timur.presses("Пропустить").presses("Шахматы").presses("Готово").presses("Помочь другим");
    oleg.presses("Не сейчас").sees("Решить можно и позже");
    oleg.presses("Заполнить анкету").sees("классе");
    zina.presses("Публикация").presses("Назад").presses("Публикация").presses("Даю согласие");
    zina.presses("Публикация");
    zina.presses("Отозвать это согласие").sees("▫️ Публикация").presses("Отозвать согласие");
    zina.presses("Да, отозвать").sees("Согласие отозвано");
  }

  private static Phone opens(String name, Phone child) {
    return house.phone(name).opens(child.findLink("g-")).sees("нужно ваше согласие");
  }

  /** As a forged press could leave it once. */
  private static void isUnfinished(SmallSchool school, Phone guardian) {
    house
        .bean(JdbcTemplate.class)
        .update(
            "update guardianship set phone = '' where guardian_id = ?",
            school.person(guardian).id().value());
  }

  private static String claim(String act, SmallSchool school, Phone guardian) {
    Long child =
        house
            .bean(JdbcTemplate.class)
            .queryForObject(
                "select p.id from participant p join guardianship g on g.child_id = p.person_id"
                    + " where g.guardian_id = ?",
                Long.class,
                school.person(guardian).id().value());
    return act + ":" + child + ":" + school.person(guardian).id();
  }

  private static String invitation(SmallSchool school, ParticipantRole role) {
    return "i-" + school.in(() -> school.bean(Invite.class).to(school.programme(), role).code());
  }

  private static Phone joins(String name, String link, LocalDate born) {
    Phone phone = house.phone(name).opens(link).presses("Начать").sees("Имя").says(name);
    return phone.sees("Дата рождения").says(born.toString()).seesButton("Хочу участвовать");
  }

  private static Phone child(String name, String link) {
    return joins(name, link, day(0).minusYears(14));
  }

  private static Phone agreed(Phone phone) {
    phone.presses("Хочу участвовать").presses("Прочитать").presses("Даю согласие");
    return phone.sees("Остал");
  }

  private static Phone adult(String name, String link) {
    return agreed(joins(name, link, day(0).minusYears(18)));
  }

  private static Phone applied(String name, String link) {
    Phone phone = adult(name, link).presses("Заполнить анкету").presses("6 класс");
    phone.presses("Учёба").presses("Математика").presses("Готово").presses("Пропустить");
    phone.presses("Шахматы").presses("Готово").presses("Постарше").presses("Лично");
    phone.presses("Пн 15").presses("Готово").presses("Пока нет").presses("отправить");
    return phone.sees("Анкета у куратора");
  }

  private static Phone guardian(String name, Phone child) {
    Phone phone = house.phone(name).opens(child.findLink("g-")).presses("Прочитать");
    phone.presses("Не возражаю").says(name).presses("Мать").sharesContact();
    return phone.presses("Даю согласие").sees("ваше согласие записано");
  }

  /** Goes through the applications until that one is seen. */
  private static Phone cardOf(Phone curator, String name) {
    curator.says("/menu").presses("Анкеты ждут");
    house.telegram().awaitQuiet();
    for (int i = 0; i < 6 && !curator.lastMessage().contains(name); i++) {
      curator.presses(curator.buttonLabels().contains("Позже ›") ? "Позже" : "К отложенным");
      house.telegram().awaitQuiet();
    }
    return curator;
  }

  // From the gathering to the pair.

  @Test
  void whoeverLooksForAPairGoesOn() {
    PairsSchool school = new PairsSchool(house);
    Phone anya = school.mentee("Аня Лисицына", "{'grade':'g7','needs':['maths']}");
    Phone boris = school.mentee("Боря Котов", "{'grade':'g7','needs':['english']}");
    school.mentee("Вера Зайцева", "{'grade':'g7','needs':['science']}");
    Phone misha =
        school.mentor("Миша Орлов", "{'grade':'g9','competences':['maths'],'capacity':'one'}");
    Phone lev =
        school.mentor("Лев Ким", "{'grade':'g9','competences':['english'],'capacity':'one'}");
    Phone curator = school.curator;
    String date = Integer.toString(day(3).getDayOfMonth());
    curator.says("/menu").presses("Вместе").presses("Назначить встречу знакомств");
    curator.presses(date).presses("15:00").says("Зал").presses("отправить").sees("Приглашено: 5");
    int card = curator.lastMessageId();
    anya.sees("Получится прийти?");
    boris.says("/menu").seesButton("Ответить на приглашение");
    curator.says("/menu").presses("Вместе").presses("Встреча знакомств").presses("Перенести");
    ZonedDateTime soon = house.now().atZone(ZoneId.of("Europe/Moscow")).plusMinutes(30);
    curator.presses("1").says(DateTimeFormatter.ofPattern("dd.MM.yyyy").format(soon));
    house.telegram().awaitQuiet();
    curator.presses("2").says(DateTimeFormatter.ofPattern("HH:mm").format(soon));
    house.telegram().awaitQuiet();
    int change = curator.presses("3").says("Актовый зал").sees("Актовый зал").lastMessageId();
    curator.says("/menu").presses("Вместе").presses("Встреча знакомств");
    curator.sees("Приглашено: 5").presses("Ещё одна встреча").sees("день").presses(date);
    curator.sees("Во сколько");
    Phone inna = school.curator("Инна Белова");
    inna.says("/menu").presses("Вместе").presses("Встреча знакомств").presses("Число мест");
    inna.sees("Сколько мест");
    Asked asked = new Asked();

    inventory.restart();

    asked.goOn();
    anya.presses("Приду").sees("Ждём").presses("В календарь").receivesFile("gathering.ics");
    misha.says("/menu").presses("Ответить на приглашение").presses("Приду").sees("Ждём");
    lev.says("/menu").presses("Ответить на приглашение").presses("Не смогу").presses("Болезнь");
    lev.sees("Куратор увидит");
    inna.says("50").sees("Мест: 50");
    boris.presses("Ответить на приглашение").presses("Пока не знаю").sees("Напомню");
    curator.presses("17:00").says("Двор").presses("отправить").sees("Двор");
    curator.presses("Отменить встречу").presses("Да, отменить").sees("Встреча отменена");
    curator.pressesOld(card, "QR-код").receivesFile("gathering.png");
    String link = curator.findLink("a-");
    curator.pressesOld(card, "Кто придёт").sees("Болезнь").presses("К встрече").sees("Придут: 2");
    curator.pressesOld(card, "Отменить встречу").presses("Нет, оставить").sees("Придут: 2");
    String who = data(curator, "gatherings.who:").replace("who:", "who.page:") + ":0";
    curator.forges(card, who).sees("Болезнь").presses("К встрече").sees("Придут: 2");
    String more = data(curator, "gatherings.who:").replace("who:", "more:");
    curator.pressesOld(card, "Кто с кем говорит").sees("Раундов: 1").presses("Заново");
    curator.sees("Раундов: 1").presses("Разослать каждому").sees("Списки разосланы: 2");
    curator.presses("Таблица для зала").receivesFile("razgovory.xlsx");
    curator.presses("К встрече").sees("Придут: 2");
    curator.forges(card, more).seesToast("уже решено");
    house.telegram().awaitQuiet();
    curator.pressesOld(change, "отправить").sees("Предупреждены");
    anya.opens(link).sees("Отметка есть");
    curator.says("/menu").presses("Вместе").presses("Другая встреча").presses("Тренинг");
    curator.sees("Кого позвать");
    house.travel(Duration.ofMinutes(40));
    curator.says("/menu").presses("Вместе").presses("Встреча знакомств");
    curator.presses("Кто с кем говорит").presses("Начать раунды").sees("Раунды начались");
    house.telegram().awaitQuiet();
    curator.presses("Начать раунды").sees("уже идут").presses("Начать с первого").sees("начались");
    curator.presses("К встрече").sees("Отмечено присутствие");
    curator.presses("Отметить, кто был").presses("Боря").sees("Кто был");
    curator.presses("Отметить всех").presses("Готово").presses("спросить пожелания").presses("Да");
    curator.presses("Открыть встречу снова").presses("спросить пожелания").presses("Да");
    curator.sees("Пожелания о паре прислали: 0 из 5").presses("Пожелания").sees("откроются");
    curator.presses("Напомнить тем");
    anya.sees("С кем хочется работать?").presses("Рассказать о пожеланиях").sees("Кого тебе");
    findsPairs(school, curator, anya, misha, lev);
  }

  private static void findsPairs(
      PairsSchool school, Phone curator, Phone anya, Phone misha, Phone lev) {
    curator.says("/menu").presses("Вместе").presses("Подобрать пары").presses("Подобрать пары");
    curator.sees("Пар:").presses("Аня Лисицына — ").presses("Закрепить").presses("Снять закреп");
    curator.presses("Исключить эту пару").sees("Пара исключена").presses("Исключённые пары");
    curator
        .sees("Исключённые пары")
        .forges(curator.lastMessageId(), "matching.forbidden.page:" + school.programme() + ":0");
    curator.presses("Аня Лисицына — ").sees("Исключённых пар нет").presses("Все пары");
    curator.presses("Подобрать снова").sees("Пар:").presses("Аня Лисицына — ");
    curator.presses("Обменять с другой парой").sees("Сейчас").presses("Боря Котов — ");
    curator.presses("Обменять и закрепить").sees("Обмен сделан").presses("Отменить: обмен");
    curator.sees("Отменено").presses("Кому что досталось").sees("Нагрузка").presses("Все пары");
    curator.presses("Всё таблицей").receivesFile("podbor.xlsx");
    curator.presses("Все пары").sees("Пар:");
    curator.presses("Подобрать снова").sees("Пар:");
    house.telegram().awaitQuiet();
    int board = curator.lastMessageId();
    curator.forges(board, "matching.page:" + school.programme() + ":0").doesNotSee("уже решено");
    curator.says("/menu").presses("Вместе").presses("утвердить пары").presses("Аня Лисицына — ");
    int pair = curator.sees("Почему эта пара").lastMessageId();
    Phone olga = school.curator("Ольга Зимина");
    olga.forges(olga.lastMessageId(), "matching.find:" + school.programme()).sees("Кого найти");
    curator.says("/menu").presses("Вместе").presses("утвердить пары").presses("Без пары");
    curator.sees("Пока без пары");
    int alone = curator.lastMessageId();
    Phone rada = school.curator("Рада Лаптева");
    rada.says("/menu").presses("Вместе").presses("утвердить пары").seesButton("Всё таблицей");
    Phone vega = school.curator("Вега Лаптева");
    vega.says("/menu").presses("Вместе").presses("Встреча знакомств").seesButton("Пожелания");
    Phone zina = school.curator("Зинаида Лаптева");
    String refer = "matching.refer:" + school.participant(anya);
    zina.forges(zina.lastMessageId(), refer).sees("Что психологу стоит знать");
    curator.says("/menu").presses("Вместе").presses("утвердить пары").presses("Аня Лисицына — ");
    curator.presses("Поменять наставника").sees("кого ещё это затронет");
    int others = curator.lastMessageId();
    String other = curator.buttonLabels().get(0);
    curator.says("/menu").presses("Вместе").presses("утвердить пары").presses("Утвердить все");
    curator.seesButton("Да, утвердить");
    int sure = curator.lastMessageId();

    inventory.restart();

    rada.presses("Всё таблицей").receivesFile("podbor.xlsx");
    vega.presses("Пожелания").sees("откроются");
    zina.says("Ждёт давно").sees("Ссылка для психолога готова");
    Phone nadya = school.stranger("Надежда Ильина");
    nadya.opens(zina.findLink("t-")).sees("Ждёт давно").says("/menu").presses("Поддержать");
    nadya.presses("Ответить куратору").sees("Одна строка");
    zina.presses("Все без пары").presses("›").seesButton("Передать психологу");
    olga.says("лисиц").sees("Нашлось").seesButton("Аня Лисицына — ").seesButton("Искать ещё");
    curator.pressesOld(pair, "Обменять с другой парой").sees("Сейчас").presses("К паре");
    curator.pressesOld(board, "История").sees("отменено").presses("Все пары").sees("Пар:");
    curator.presses("Аня Лисицына — ").sees("Почему эта пара");
    String anyas = "matching.others.page:" + school.participant(anya) + ":1";
    curator.forges(board, anyas).sees("кого ещё это затронет");
    curator.pressesOld(alone, "›").presses("Поиск продолжается").sees("Сообщение отправлено");
    curator.pressesOld(others, other).sees("Если соединить").presses("Соединить и закрепить");
    curator.sees("Закреплено").presses("🔒").presses("Утвердить эту").sees("отправлены: 1");
    curator.pressesOld(sure, "Да, утвердить").seesToast("уже решено");
    curator.says("/menu").presses("Вместе").presses("пары").presses("Утвердить все");
    curator.presses("Да, утвердить").sees("Предложения отправлены");
    boolean toMisha = other.contains("Миша");
    Phone mentor = toMisha ? misha : lev;
    Phone second = toMisha ? lev : misha;
    mentor.sees("Есть предложение о паре").presses("Не подходит").presses("Написать куратору");
    mentor.sees("Что куратору стоит знать");
    second.sees("Есть предложение о паре").presses("Сначала спросить").says("Во сколько удобно?");
    second.sees("Вопрос передан").presses("Ответить на предложение");
    rada.sees("Вопрос до ответа").presses("Ответить на вопрос").sees("Что ответить?");
    vega.sees("Вопрос до ответа").seesButton("Ответить на вопрос");
    anya.sees("Есть предложение о паре").presses("Сначала спросить").sees("О чём хочется спросить");
    second.presses("Не подходит").seesButton("без объяснений");

    inventory.restart();

    nadya.says("Поговорили").sees("Передано куратору");
    zina.presses("Передать психологу").sees("Что психологу стоит знать");
    olga.presses("Искать ещё").sees("Кого найти");
    vega.presses("Ответить на вопрос").sees("Что ответить?");
    rada.says("После уроков").sees("Ответ передан");
    anya.says("Что любишь?").sees("Вопрос передан").presses("Ответить на предложение");
    anya.presses("Согласиться").sees("Ждём ответ");
    mentor.says("Мы соседи").sees("Спасибо за честный ответ");
    curator.sees("Мы соседи");
    second.presses("Ещё подумаю").presses("Не подходит").presses("без объяснений").sees("Спасибо");
    curator.says("/menu").presses("Вместе").presses("пары").presses("Подобрать снова");
    house.telegram().awaitQuiet();
    curator.presses("Утвердить все").presses("Да, утвердить").sees("отправлены");
    curator.presses("⏳").presses("Отозвать предложение").presses("Да, отозвать").sees("Пар");
  }

  /** Mentees who have asked ready mentors, and mentors who are about to answer. */
  private static final class Asked {

    final PairsSchool school = new PairsSchool(house, MentoringKind.SITUATIONAL);
    final Phone dasha = school.mentee("Даша Рябова", "{'grade':'g7'}");
    final Phone yura = school.mentee("Юра Рябов", "{'grade':'g7'}");
    final Phone tanya = school.mentee("Таня Рябова", "{'grade':'g7'}");
    final Phone gosha = school.mentor("Гоша Лунин", "{'grade':'g9','competences':['maths']}");
    final Phone lera = school.mentor("Лера Лунина", "{'grade':'g9','competences':['maths']}");

    Asked() {
      asks(dasha).says("Как считать?").sees("Вопрос у наставников");
      gosha.sees("Как считать?").presses("Беру").sees("Что ответить?");
      asks(yura).says("Что такое икс?").sees("Вопрос у наставников").seesButton("Мой вопрос");
      lera.sees("Что такое икс?").seesButton("Не сейчас");
      asks(tanya);
    }

    private static Phone asks(Phone mentee) {
      mentee.says("/menu").presses("Задать вопрос наставникам").sees("О чём вопрос?");
      return mentee.presses("Математика").sees("Что хочется спросить?");
    }

    void goOn() {
      gosha.says("С конца").sees("Ответ передан");
      yura.presses("Мой вопрос").sees("Ждём, кто из наставников возьмёт");
      lera.presses("Не сейчас").sees("спросим других");
      tanya.says("А почему?").sees("Вопрос у наставников");
      dasha.sees("С конца").presses("1 ⭐").presses("Спросить других").sees("у наставников");
      dasha.presses("Мой вопрос").presses("Уже не нужно").sees("Ответ уже не нужен");
      school.curator.says("/menu").presses("Вместе").presses("Вопросы").sees("А почему?");
      school.curator.presses("Ответить: Таня").sees("Что ответить?").says("Так удобнее считать");
      tanya.sees("Так удобнее считать");
    }
  }

  private static String data(Phone phone, String prefix) {
    return phone.data().stream().filter(one -> one.startsWith(prefix)).findFirst().orElseThrow();
  }

  // The pair at work.

  @Test
  void whoeverWorksInAPairGoesOn() {
    house.travel(day(1) + "T12:00");
    SmallSchool school = new SmallSchool(house);
    school.staff("Лев Седов", StaffRole.COUNCIL);
    Phone marina = school.staff("Марина Павловна", StaffRole.CURATOR);
    Phone olga = school.staff("Ольга Павловна", StaffRole.CURATOR);
    Phone pavel = school.staff("Павел Ильич", StaffRole.CURATOR);
    Phone rita = school.staff("Рита Ильинична", StaffRole.CURATOR);
    Phone anya = school.mentee("Аня Лисицына", "2013-03-14");
    Phone misha = school.mentor("Миша Орлов", "2009-05-02");
    Phone boris = school.mentee("Боря Котов", "2013-03-14");
    Phone lev = school.mentor("Лев Ким", "2009-05-02");
    Phone vera = school.mentee("Вера Зайцева", "2013-03-14");
    Phone nika = school.mentor("Ника Орлова", "2009-05-02");
    Phone yana = school.mentee("Яна Белова", "2013-03-14");
    Phone timur = school.mentor("Тимур Белов", "2009-05-02");
    TandemId fourth = school.pair(timur, yana);
    school.pair(misha, anya);
    TandemId second = school.pair(lev, boris);
    TandemId third = school.pair(nika, vera);
    house.telegram().awaitQuiet();

    misha.presses("Предложить").presses(Integer.toString(day(2).getDayOfMonth()));
    misha.sees("Во сколько?");
    anya.says("/menu").presses("Миша Орлов").presses("Написать наставнику").sees("Что передать");
    lev.says("/menu").presses("Боря Котов").presses("План").presses("Записать цель");
    lev.sees("К чему идёте?");
    boris.says("/menu").presses("Лев Ким").presses("План").presses("➕ Задача").says("Тема");
    boris.sees("К какому дню?");
    vera.says("/menu").presses("Ника Орлова").presses("Попросить куратора").presses("Пауза");
    vera.presses(Integer.toString(day(3).getDayOfMonth())).sees("Почему?");
    nika.says("/menu").presses("Вера Зайцева").presses("Попросить куратора").presses("Закончить");
    nika.presses("Пропустить").sees("Просьба у куратора");
    nika.says("/menu").presses("Вера Зайцева").seesButton("Написать подопечному");
    pavel.says("/menu").presses("Осень").seesButton("👥 Пары");
    Phone ada = school.staff("Ада Ильинична", StaffRole.CURATOR);
    ada.says("/menu").presses("Осень").presses("👥 Пары").seesButton("Вышел приказ");
    rita.says("/menu").presses("Осень").presses("👥 Пары").presses("Лев Ким");
    rita.seesButton("Написать всем в паре");
    marina.says("/menu").presses("Осень").presses("👥 Пары").presses("Миша Орлов");
    marina.presses("Написать всем в паре").sees("Что передать?");
    school.agreed(second, lev, boris, day(1) + "T15:00");
    boris.says("/menu").seesButton("Мои встречи");
    olga.says("/menu").presses("Осень").seesButton("🗓 Встречи");
    lev.says("/menu").presses("Боря Котов").presses("Встречи пары").sees("Встречи");
    int list = lev.lastMessageId();
    school.agreed(fourth, timur, yana, day(2) + "T15:00");
    yana.says("/menu").presses("Мои встречи").presses("15:00").presses("Уточнить место");
    yana.sees("Где именно");

    inventory.restart();

    yana.says("Кабинет 214").sees("Записано");
    timur.sees("Место встречи уточнено").sees("Кабинет 214");
    nika.presses("Написать подопечному").says("Как дела?").sees("Передано");
    pavel.presses("👥 Пары").seesButton("Миша Орлов");
    ada.presses("Приказ о парах в Word").sees("пар в нём: 4").presses("Внести номер и дату");
    ada.sees("Какой номер").says("/menu").presses("Осень").presses("👥 Пары");
    ada.presses("Вышел приказ о парах (4)").sees("Какой номер").says("17-о");
    ada.sees("От какого числа");
    rita.presses("Написать всем в паре").sees("Что передать?");
    misha.presses("15:00").presses("В школе").presses("отправить").sees("Ждём ответа");
    misha.presses("Забрать предложение").sees("снято").presses("Предложить другое");
    proposes(misha, 2, "16:00");
    anya.says("Привет!").sees("Передано");
    misha.sees("Привет!").presses("Ответить").says("И тебе").sees("Передано");
    lev.says("Сейчас").seesButton("Показать вопрос").presses("Показать вопрос");
    lev.sees("К чему идёте");
    lev.says("Выступить").sees("Цель: Выступить");
    boris.presses(Integer.toString(day(1).getDayOfMonth())).sees("Кто делает?").presses("Вместе");
    boris.sees("Что это?").presses("Пропустить").sees("Тема").presses("1 ☐");
    vera.says("Олимпиада").sees("Просьба у куратора");
    marina.says("Загляните ко мне").sees("Передано");
    anya.sees("Загляните ко мне");
    marina.sees("Передано").says("/menu").presses("Просьба: Ника").presses("Сначала поговорить");
    nika.sees("у куратора");
    marina.says("/menu").presses("Просьба: Вера").presses("Согласиться");
    marina.presses("Да, сделать").sees("Сделано");
    vera.sees("на паузе").says("/menu").seesButton("Снять с паузы");
    olga.presses("🗓 Встречи").sees("ближайшие семь дней");
    boris.presses("Мои встречи").sees("Встречи");
    lev.pressesOld(list, "15:00").presses("В календарь").receivesFile("meeting.ics");
    lev.says("/menu").presses("Мои встречи").presses("15:00").presses("Отменить");
    lev.sees("Что случилось?");
    int why = lev.lastMessageId();
    house.travel(day(1) + "T15:30");
    house.travel(day(0) + "T16:00");
    lev.sees("Встреча состоялась?");
    boris.sees("Встреча состоялась?");

    inventory.restart();

    ada.says(day(0).toString()).presses("Всё верно").sees("Приказ № 17-о");
    vera.presses("Снять с паузы").sees("Ника Орлова");
    boris.presses("1 ✓").sees("▫️ 1. Тема");
    anya.presses("Не смогу").sees("передам").presses("Предложить другое");
    proposes(anya, 3, "15:00");
    misha.seesButton("Подходит").presses("Другое время");
    proposes(misha, 3, "16:00");
    anya.seesButton("Подходит").presses("Подходит").sees("Договорились").presses("Перенести");
    anya.sees("В какой день?").says("/menu").presses("Мои встречи").presses("16:00");
    anya.presses("Отменить").presses("Уроки").sees("Встреча отменена");
    lev.pressesOld(why, "Уроки").seesToast("уже решено");
    boris.presses("Да").sees("Насколько полезной");
    lev.presses("Нет").sees("Что помешало?").presses("Уроки");
    olga.sees("разное");
    marina.says("/menu").presses("Осень").presses("Уточнить встречу").presses("Состоялась");
    marina.sees("Записано");
  }

  @Test
  void whoeverMeetsInAGroupOrByARhythmGoesOn() {
    house.travel(day(1) + "T12:00");
    SmallSchool school = new SmallSchool(house, MentoringKind.GROUP);
    school.staff("Лев Седов", StaffRole.COUNCIL);
    Phone zoya = school.staff("Зоя Ильинична", StaffRole.CURATOR);
    Phone timur = school.mentor("Тимур Белов", "2009-05-02");
    Phone dasha = school.mentee("Даша Рябова", "2013-03-14");
    TandemId rhythm = school.pair(timur, dasha);
    house.telegram().awaitQuiet();
    for (int i = 0; i < 3; i++) {
      String at =
          house
              .now()
              .atZone(ZoneId.of("Europe/Moscow"))
              .plusMinutes(20)
              .toLocalDateTime()
              .toString();
      Meeting meeting = school.agreed(rhythm, timur, dasha, at);
      house.travel(Duration.ofMinutes(25));
      school.in(
          () -> {
            Seat seat = school.bean(Seats.class).of(school.person(dasha), meeting.id());
            school.bean(SayOutcome.class).say(seat, Outcome.HELD);
            return meeting;
          });
    }
    school.agreed(rhythm, timur, dasha, day(5) + "T15:00");
    Phone misha = school.mentor("Миша Орлов", "2009-05-02");
    Phone anya = school.mentee("Аня Лисицына", "2013-03-14");
    Phone vera = school.mentee("Вера Зимина", "2013-03-14");
    school.pair(misha, anya, vera);
    Phone lev = school.mentor("Лев Ким", "2009-05-02");
    Phone boris = school.mentee("Боря Котов", "2013-03-14");
    school.pair(lev, boris);
    Phone nika = school.mentor("Ника Орлова", "2009-05-02");
    Phone yana = school.mentee("Яна Белова", "2013-03-14");
    TandemId third = school.pair(nika, yana);
    school.agreed(third, nika, yana, day(2) + "T12:00");
    house.telegram().awaitQuiet();

    misha.says("/menu").presses("Предложить");
    proposes(misha, 2, "15:00");
    anya.seesButton("Подходит").presses("Другое время").sees("В какой день?");
    anya.presses(Integer.toString(day(3).getDayOfMonth())).presses("15:00").presses("В школе");
    anya.presses("отправить").sees("Передано наставнику");
    misha.seesButton("Предложить всем");
    lev.says("/menu").presses("Предложить");
    proposes(lev, 2, "17:00");
    boris.seesButton("Подходит").presses("Другое время");
    proposes(boris, 3, "17:00");
    lev.seesButton("Подходит").presses("Другое время");
    proposes(lev, 3, "18:00");
    boris.seesButton("Подходит").doesNotSeeButton("Позвать куратора").presses("Другое время");
    proposes(boris, 4, "17:00");
    lev.seesButton("Позвать куратора");
    zoya.says("/menu").presses("Мой дневник").seesButton("12:00");
    timur.says("/menu").presses("Мои встречи").presses("Регулярные встречи");
    timur.sees("Каждую неделю").seesButton("Остановить");
    dasha.says("/menu").presses("Мои встречи").seesButton("Моя неделя");
    yana.says("/menu").presses("Мои встречи").presses("Встреча уже была");
    yana.presses(Integer.toString(day(0).getDayOfMonth())).sees("Во сколько началась");

    inventory.restart();

    misha.presses("Предложить всем").sees("Предложение отправлено");
    house.telegram().awaitQuiet();
    vera.seesButton("Подходит").presses("Подходит").sees("Осталось дождаться остальных");
    lev.presses("Позвать куратора").sees("Куратор узнает");
    zoya.sees("Хочет обсудить встречу с куратором").says("/menu").presses("Мой дневник");
    zoya.presses("12:00").presses("Что на встрече").presses("К встрече").presses("Не смогу");
    zoya.sees("Других свободных кураторов нет");
    nika.sees("Куратор в это время не сможет");
    timur.presses("Другой день или час");
    proposes(timur, 6, "16:00");
    dasha.seesButton("Подходит").presses("Не смогу").sees("передам");
    timur.sees("не получится").says("/menu");
    timur.presses("Мои встречи").presses("Регулярные встречи").presses("Остановить");
    timur.sees("Остановить регулярные").presses("Да, остановить").sees("остановлены");
    dasha.sees("Регулярные встречи остановлены").says("/menu").presses("Мои встречи");
    dasha.presses("Моя неделя").sees("На эти дни встреч нет");
    yana.says("08:30").sees("Где?").presses("В школе").sees("Записано");
    nika.sees("Её внесли после");
  }

  private static void proposes(Phone who, int days, String time) {
    who.sees("В какой день?").presses(Integer.toString(day(days).getDayOfMonth())).presses(time);
    who.presses("В школе").presses("отправить").sees("Ждём ответа");
  }

  // The plan of a pair, and the curator's hand.

  @Test
  void whoeverPlansAndSteersGoesOn() {
    SmallSchool school = new SmallSchool(house);
    school.staff("Лев Седов", StaffRole.COUNCIL);
    Phone marina = school.staff("Марина Павловна", StaffRole.CURATOR);
    Phone olga = school.staff("Ольга Павловна", StaffRole.CURATOR);
    Phone pavel = school.staff("Павел Ильич", StaffRole.CURATOR);
    Phone rita = school.staff("Рита Ильинична", StaffRole.CURATOR);
    Phone sergey = school.staff("Сергей Ильич", StaffRole.CURATOR);
    Phone misha = school.mentor("Миша Орлов", "2005-05-02");
    Phone anya = school.mentee("Аня Лисицына", "2007-03-14");
    Phone lev = school.mentor("Лев Ким", "2005-05-02");
    Phone boris = school.mentee("Боря Котов", "2007-03-14");
    Phone nika = school.mentor("Ника Орлова", "2005-05-02");
    Phone vera = school.mentee("Вера Зайцева", "2007-03-14");
    Phone timur = school.mentor("Тимур Белов", "2005-05-02");
    Phone yana = school.mentee("Яна Белова", "2007-03-14");
    Phone ada = school.mentor("Ада Ильина", "2005-05-02");
    Phone zina = school.mentee("Зина Ильина", "2007-03-14");
    school.pair(misha, anya);
    TandemId second = plans(school, school.pair(lev, boris), lev);
    TandemId third = plans(school, school.pair(nika, vera), nika);
    plans(school, school.pair(timur, yana), timur);
    school.pair(ada, zina);
    Phone kira = school.mentor("Кира Лаврова", "2005-05-02");
    Phone rosa = school.mentee("Роза Лаврова", "2007-03-14");
    school.pair(kira, rosa);
    house.telegram().awaitQuiet();

    ada.says("/menu").presses("Зина Ильина").presses("🏆 Достижение").presses("Конкурс");
    ada.sees("Какого уровня");
    kira.says("/menu").presses("Роза Лаврова").seesButton("🙏 Спасибо").seesButton("📖 Журнал");
    rosa.says("/help").presses("Что мне присылать").seesButton("🌙 3 дн.");
    misha.says("/menu").presses("Аня Лисицына").presses("План").presses("Составить по шагам");
    misha.presses("Составить свой").says("Трудно начать").sees("К чему идёте");
    boris.says("/menu").presses("📋 План").presses("1 ☐").sees("🕓");
    lev.says("/menu").presses("Принять: Тема").presses("Доделать").sees("Что доделать");
    vera.says("/menu").presses("📋 План").presses("Править задачи").presses("1. Тема");
    vera.presses("Название").sees("Какая задача");
    nika.says("/menu").presses("Вера Зайцева").presses("Попросить куратора").presses("Закончить");
    nika.presses("Пропустить").sees("Просьба у куратора");
    nika.says("/menu").presses("📋 План").presses("Править задачи").seesButton("1. Тема");
    timur.says("/menu").presses("📋 План").presses("Составить по шагам").seesButton("экзамен");
    yana.says("/menu").presses("📋 План").seesButton("1 ☐").seesButton("➕ Задача");
    anya.says("/menu").presses("Миша Орлов").presses("Попросить куратора").presses("Закончить");
    anya.presses("Пропустить").sees("Просьба у куратора");
    zina.says("/menu").presses("Ада Ильина").presses("Попросить куратора").seesButton("Пауза");
    pairOf(marina, "Лев Ким").presses("📋 План").presses("Вернуть с пожеланием");
    marina.sees("Что в плане поправить");
    olga.says("/menu").presses("Просьба: Аня").presses("Отказать со словом").sees("Что ответить");
    pairOf(pavel, "Тимур Белов").presses("🏁 Завершить").presses("Обе стороны согласны");
    pavel.sees("Что передать");
    pairOf(rita, "Лев Ким").seesButton("⏸ Пауза");
    sergey.says("/menu").presses("Просьба: Ника").seesButton("Согласиться");
    Phone vadim = school.staff("Вадим Ильич", StaffRole.CURATOR);
    pairOf(vadim, "Лев Ким").presses("Написать одному").presses("Боря Котов").sees("Что передать");
    Phone galya = school.staff("Галина Павловна", StaffRole.CURATOR);
    pairOf(galya, "Лев Ким").presses("Написать одному").seesButton("Лев Ким");

    inventory.restart();

    vadim.says("Загляни ко мне").sees("Передано");
    boris.sees("Загляни ко мне");
    galya.presses("Лев Ким").sees("Что передать");

    ada.presses("Город").presses("Победа").presses("Пропустить").sees("Поздравляю");
    kira.presses("🙏 Спасибо").seesToast("Передам").presses("📖 Журнал").sees("Журнал пары");
    rosa.presses("🌙 3 дн.").sees("Тишина до").presses("Закончить тишину");
    rosa.presses("Одним сообщением").sees("одним сообщением в день");
    rosa.presses("Ничего не присылать").sees("Больше не присылать сообщения?");
    misha.says("Выступить два раза").sees("По чему").says("Два выступления").presses("Очно");
    misha.presses("Раз в неделю").presses("До конца программы").presses("Всё верно");
    misha.sees("План пары");
    lev.says("Добавь вывод").sees("Добавь вывод");
    vera.says("Новая тема").sees("Новая тема");
    nika.presses("1. Тема").sees("Новая тема").presses("Ниже").presses("Убрать задачу");
    nika.presses("Да, убрать").sees("Задач пока нет");
    timur.presses("экзамен").sees("Что мешает");
    yana.presses("1 ☐").sees("🕓");
    boris.says("/menu").presses("📋 План").presses("1 ☐").sees("🕓");
    lev.says("/menu").presses("Принять: Тема").presses("Принимаю").sees("✅ 1. Тема");
    boris.says("/menu").presses("📋 План").presses("План подходит").sees("согласован всеми");
    boris.presses("История плана").sees("принято");
    marina.says("Добавьте срок").sees("Передано");
    marina.forges(marina.lastMessageId(), "tandems.looked:" + second).sees("План пары");
    olga.says("Подождём неделю").sees("Передано");
    zina.presses("Пауза").sees("До какого дня");
    long asked =
        school.in(() -> school.bean(TandemRequests.class).findAll()).stream()
            .mapToLong(one -> one.id().value())
            .max()
            .orElseThrow();
    anya.forges(anya.lastMessageId(), "tandems.unask:" + asked).sees("уже ответил");
    pavel.presses("Пропустить").sees("Работа пары закончится").presses("Да, сделать");
    pavel.sees("Сделано");
    rita.presses("⏸ Пауза").sees("До какого дня");
    rita.forges(rita.lastMessageId(), "tandems.steerwhom:" + second + ":END:all");
    rita.sees("По какой причине");
    sergey.presses("Согласиться").sees("Работа пары закончится").presses("Да, сделать");
    sergey.sees("Сделано");
    assertThat(school.in(() -> school.bean(Tandems.class).get(third).isEnded())).isTrue();
    misha.says("/menu").presses("Аня Лисицына").presses("Написать");
    misha.sendsPhoto(QrCode.png("a sheet")).sees("Передано");
    anya.sees("Миша Орлов").presses("Пожаловаться").presses("Да, показать").sees("у куратора");
    marina.sees("Автор: Миша Орлов").presses("Показать присланное").receivesFile("photo");
  }

  private static Phone pairOf(Phone curator, String mentor) {
    return curator.says("/menu").presses("Осень").presses("👥 Пары").presses(mentor);
  }

  private static TandemId plans(SmallSchool school, TandemId pair, Phone by) {
    school.in(
        () -> {
          school
              .bean(WorkOnPlan.class)
              .write(
                  school.bean(Tandems.class).get(pair),
                  "Выступить",
                  new DevelopmentPlan.Content(
                      "Трудно начать", "Одно выступление", PlanMode.BOTH, "По средам", day(60)),
                  List.of(new WorkOnPlan.Step("Тема", PlanTaskKind.TALK, null, day(5))),
                  school.person(by).id());
          return pair;
        });
    return pair;
  }

  // Grown-ups, surveys, data.

  @Test
  void whoeverNeedsAGrownUpOrTheOwnDataGoesOn() {
    SmallSchool school = new SmallSchool(house);
    school.staff("Лев Седов", StaffRole.COUNCIL);
    Phone marina = school.staff("Марина Павловна", StaffRole.CURATOR);
    Phone olga = school.staff("Ольга Павловна", StaffRole.CURATOR);
    Phone head = school.staff("Пётр Ильич", StaffRole.OBSERVER);
    Phone anya = school.mentee("Аня Лисицына", "2013-03-14");
    Phone boris = school.mentee("Боря Котов", "2013-03-14");
    Phone misha = school.mentor("Миша Орлов", "2009-05-02");
    TandemId pair = school.pair(misha, boris);
    school.publish(new ParticipantApproved(school.part(anya)));
    house.travel(Duration.ofDays(2));
    anya.sees("Чего ты ждёшь");
    boris.says("/help_me").says("мне грустно").sees("Передано");
    marina.sees("мне грустно").presses("Взять на себя").presses("Ответить").sees("Что ответить?");
    olga.sees("мне грустно");
    Phone pavel = school.staff("Павел Ильич", StaffRole.CURATOR);
    pavel.says("/menu").presses("Ждут взрослого").presses("Боря").presses("Поговорили лично");
    pavel.sees("что сказать на прощание");
    anya.says("/menu").presses("Мне нужна помощь").sees("Что случилось?");
    misha.says("/mydata").presses("Исправить имя").sees("Как правильно?");
    misha.says("/mydata").presses("Стереть всё").seesButton("Продолжить");
    int erasing = misha.lastMessageId();
    head.says("/menu").seesButton("Итоги");
    SmallSchool lyceum = new SmallSchool(house, "Лицей № 4", "Весна");
    List.of("Зима", "Лето", "Март", "Май").forEach(lyceum::plans);
    Phone rector = lyceum.staff("Инна Ильинична", StaffRole.OBSERVER);
    rector.says("/menu").seesButton("Все программы");
    olga.says("/menu").presses("Осень").presses("📝 Анкеты").seesButton("Наставляемый");
    marina.says("/menu").presses("Осень").seesButton("Кто где");
    marina.says("/menu").presses("Осень").seesButton("Сводка недели");
    marina.says("/menu").presses("Осень").sees("Наставляемые");
    Phone rita = school.staff("Рита Павловна", StaffRole.CURATOR);
    rita.says("/menu").presses("Осень").presses("📄 Документы").seesButton("Положение");
    Phone zoya = school.staff("Зоя Павловна", StaffRole.CURATOR);
    zoya.says("/menu").presses("Осень").presses("📄 Документы").presses("назначении куратора");
    zoya.presses("Внести номер").says("12-о").sees("От какого числа");
    Phone glava = school.staff("Глеб Павлович", StaffRole.OBSERVER);
    rita.forges(rita.lastMessageId(), "documents.ask:" + school.programme() + ":regulation");
    glava.sees("Ждёт вашего решения").presses("Вернуть").sees("Что поправить");
    rita.forges(rita.lastMessageId(), "documents.ask:" + school.programme() + ":roadmap");
    rita.sees("передано руководителю").says("/menu").presses("Осень").presses("📄 Документы");
    rita.seesButton("Положение");
    head.sees("Дорожная карта, программа");
    int roadmap = glava.sees("Дорожная карта, программа").lastMessageId();
    Phone yakov = school.staff("Яков Павлович", StaffRole.OBSERVER);
    Phone vika = school.staff("Вика Павловна", StaffRole.CURATOR);
    vika.forges(vika.lastMessageId(), "tandems.orderword:" + school.programme());
    vika.sees("пар в нём: 1").presses("На утверждение").sees("передано руководителю");
    yakov.sees("Приказ о парах").presses("Вернуть").sees("Что поправить");
    head.sees("Приказ о парах").seesButton("Прочитать проект");
    Phone dina = school.staff("Дина Павловна", StaffRole.CURATOR);
    dina.forges(dina.lastMessageId(), "documents.card:" + school.programme() + ":agreement");
    dina.seesButton("Подписанные: 0 из 1");
    Phone ella = school.staff("Элла Павловна", StaffRole.CURATOR);
    ella.forges(ella.lastMessageId(), "documents.card:" + school.programme() + ":order-event");
    ella.seesButton("Внести номер");
    Phone lida = school.staff("Лидия Павловна", StaffRole.CURATOR);
    lida.says("/menu").presses("Осень").presses("📈 Итоги").presses("Мониторинг");
    lida.seesButton("Картинки");
    Phone asya = school.staff("Ася Павловна", StaffRole.CURATOR);
    asya.forges(asya.lastMessageId(), "monitoring.risks.of:" + school.programme() + ":NO_MEETING");
    asya.seesButton("Все, кому нужно внимание");
    Phone inna = school.staff("Инна Павловна", StaffRole.CURATOR);
    inna.forges(inna.lastMessageId(), "documents.card:" + school.programme() + ":nominations");
    inna.seesButton("Выбрать, кого отметить");
    Phone nora = school.staff("Нора Павловна", StaffRole.CURATOR);
    nora.says("/menu").presses("Осень").presses("📈 Итоги").presses("Мониторинг");
    nora.presses("Показатели").sees("учебный год").presses("учеников 10–19").sees("Введите число");
    Phone toma = school.staff("Тамара Павловна", StaffRole.CURATOR);
    toma.says("/menu").presses("Осень").presses("📈 Итоги").presses("Мониторинг");
    toma.presses("Показатели").presses("Свой показатель").says("Кружки").sees("Откуда число");
    toma.presses("Впишу число").sees("Сколько сейчас");
    Phone alla = school.staff("Алла Павловна", StaffRole.CURATOR);
    alla.says("/menu").presses("Осень").presses("📈 Итоги").presses("Мониторинг");
    alla.presses("Показатели").seesButton("Свой показатель");
    Phone zina = school.staff("Зинаида Павловна", StaffRole.CURATOR);
    zina.says("/menu").presses("Осень").presses("📈 Итоги").presses("Мониторинг");
    zina.presses("Показатели").seesButton("всего учеников 10–19");

    inventory.restart();

    asya.presses("Все, кому нужно внимание").sees("Парам нужно внимание");
    head.presses("Прочитать проект").receivesFile("prikaz-pary");
    yakov.says("Добавьте класс").sees("с вашим замечанием");
    vika.sees("Добавьте класс").forges(vika.lastMessageId(), "tandems.order:" + school.programme());
    vika.sees("Руководитель возвращает проект").presses("Подписан на бумаге").sees("Какой номер");
    vika.forges(vika.lastMessageId(), "tandems.order:" + school.programme());
    vika.presses("На утверждение").sees("передано руководителю");
    yakov.sees("Приказ о парах").presses("Утвердить").sees("руководитель утверждает");
    dina.presses("Подписанные").presses("Миша").sees("Подписано: 1 из 1");
    ella.presses("Внести номер").sees("Какой номер");
    glava.says("Добавьте срок").sees("с вашим замечанием");
    glava.pressesOld(roadmap, "Утвердить").sees("руководитель утверждает");
    rita.presses("Положение").presses("Получить файл").sees("Данные в файле");
    rita.presses("К документу").presses("К документам этапа").sees("Документы");
    rita.forges(rita.lastMessageId(), "documents.many:" + school.programme() + ":agreement:0");
    rita.sees("Для какой пары");
    rita.forges(rita.lastMessageId(), "documents.anew:" + school.programme() + ":roadmap:" + 1);
    rita.seesToast("уже решено");
    inna.presses("Выбрать, кого отметить").sees("никто не подходит");
    nora.says("400").sees("из 400");
    toma.says("3").says("5").sees("Кружки: 3, цель 5").presses("Убрать: Кружки");
    toma.forges(toma.lastMessageId(), "monitoring.years:" + school.programme());
    toma.sees("Показатели по годам");
    alla.presses("Свой показатель").sees("Как называется");
    zina.presses("всего учеников 10–19").sees("Введите число");
    lida.presses("До и после").sees("До → после").presses("Картинки");
    lida.presses("Кто докуда").sees("Кто докуда").receivesFile("picture.png");
    lida.opens("check-2222222222").sees("Такого сертификата нет");
    zoya.says("5 сентября 2026").presses("Всё верно").sees("№ 12-о от 5 сентября");
    olga.presses("Наставляемый").sees("Просмотр").presses("Отмена");
    olga.presses("Все обращения").seesButton("Боря Котов");
    marina.says("Минуту").presses("Показать вопрос").sees("Что ответить");
    marina.says("жду в кабинете 5").sees("Ответ отправлен");
    boris.sees("жду в кабинете 5").presses("Написать ещё").says("а когда?").sees("Передано");
    marina.sees("а когда?");
    pavel.presses("Да, поговорили").sees("Закрыто");
    anya.says("мне тоже").sees("Передано").presses("Напомнить позже");
    anya.presses("Не откладывать").presses("Напомнить позже").presses("Через час");
    anya.sees("Хорошо, напомню")
        .presses("Меню")
        .presses("Рассказать об ожиданиях")
        .presses("7")
        .sees("2 из");
    marina.sees("мне тоже").presses("Все обращения").seesButton("Аня Лисицына");
    marina.forges(marina.lastMessageId(), "feedback.page:0").presses("Аня Лисицына");
    marina.sees("мне тоже");
    long call = school.concerns().stream().mapToLong(one -> one.id().value()).max().orElseThrow();
    anya.forges(anya.lastMessageId(), "feedback.urgent:" + call);
    head.sees("срочная просьба");
    marina.presses("Поговорили лично").presses("Да, поговорили").sees("Закрыто");
    anya.forges(anya.lastMessageId(), "feedback.still:" + call).sees("Передано");
    marina.presses("Поговорили лично").presses("Да, поговорили").sees("Закрыто");
    marina.presses("Все обращения").presses("Закрытые").presses("Аня Лисицына");
    marina.presses("Открыть снова").sees("снова открыто");
    marina.presses("Поговорили лично").presses("Да, поговорили").sees("Закрыто");
    anya.forges(anya.lastMessageId(), "feedback.helped:" + call);
    head.presses("Итоги").sees("Путь");
    rector.presses("Все программы").sees("Всего программ: 5").presses("Весна").sees("Путь");
    marina.presses("Сводка недели").sees("Сводка недели");
    marina.presses("Кто где").presses("Ждут пару").presses("Напомнить всем здесь");
    marina.sees("Напоминаний уйдёт");
    marina.forges(
        marina.lastMessageId(), "monitoring.step.page:" + school.programme() + ":READY:0");
    marina.sees("Ждут пару");
    marina.forges(marina.lastMessageId(), "monitoring.expected:" + school.programme() + ":0");
    marina.sees("ещё не пришли");
    marina.forges(marina.lastMessageId(), "monitoring.risks:" + school.programme());
    marina.sees("Парам нужно внимание");
    marina.forges(
        marina.lastMessageId(), "monitoring.risks.of:" + school.programme() + ":NO_MEETING");
    marina.seesButton("Все, кому нужно внимание");
    marina.forges(marina.lastMessageId(), "monitoring.risks.before:" + school.programme() + ":0");
    marina.sees("Когда парам нужно было внимание");
    marina.forges(marina.lastMessageId(), "monitoring.cycle:" + school.programme() + ":0");
    marina.sees("Полный цикл");
    marina.forges(marina.lastMessageId(), "monitoring.line:" + school.programme() + ":STUCK:4:0");
    marina.sees("Сводка недели");
    misha.says("Сейчас").seesButton("Продолжить: Имя").presses("Продолжить: Имя");
    misha.sees("Как правильно").says("Михаил Орлов").sees("Записано: Михаил Орлов");

    meets(school, pair, boris, misha);
    inna.forges(inna.lastMessageId(), "monitoring.nominees:" + school.programme());
    inna.presses("больше всего встреч").seesButton("🏅 Михаил Орлов: больше всего встреч");
    anya.seesButton("Не напоминать");
    rates(school, marina, boris);
    anya.presses("Не напоминать").sees("больше не напоминаю");

    misha.pressesOld(erasing, "Продолжить").presses("Ничего не стирать").sees("Мои данные");
    misha.presses("Стереть всё").presses("Продолжить").presses("стереть навсегда");
    misha.sees("Стёрто записей");
  }

  private static void meets(SmallSchool school, TandemId pair, Phone boris, Phone misha) {
    school.agreed(pair, misha, boris, day(1) + "T15:00");
    house.travel(day(1) + "T14:00");
    boris.presses("Приду").sees("Отлично");
    misha.presses("Что делать на встрече").sees("Познакомиться");
    house.travel(day(0) + "T16:00");
    misha.presses("Перенеслась").sees("В какой день?");
    misha.says("/menu").presses("Новое время вместо").sees("В какой день?");
    boris.presses("Да").sees("Насколько полезной").presses("Позже");
    house.travel(day(1) + "T17:00");
    boris.sees("Пара касаний");
  }

  private static void rates(SmallSchool school, Phone marina, Phone boris) {
    house.travel(day(30) + "T17:00");
    boris.says("/menu").seesButton("Продолжить: Как вам вместе?");
    house.travel(day(1) + "T17:00");
    boris.says("/menu").seesButton("⭐ Как вам вместе?");
    school.endsSoon();
    marina.says("/menu").presses("Осень").sees("Осень");
    marina.forges(marina.lastMessageId(), "feedback.final:" + school.programme());
    marina.seesButton("Да, спросить");

    inventory.restart();

    boris.presses("⭐ Как вам вместе?").presses("9").sees("Спасибо");
    boris.presses("Ответить").sees("Насколько полезной");
    marina.presses("Да, спросить").sees("Опрос отправлен");
  }

  // The end of a season, and what comes after it.

  @Test
  void whoeverEndsASeasonGoesOn() {
    SmallSchool school = new SmallSchool(house, "Лицей на закате", "Закат");
    school.staff("Лев Седов", StaffRole.COUNCIL);
    Phone marina = school.staff("Марина Закатова", StaffRole.CURATOR);
    Phone olga = school.staff("Ольга Закатова", StaffRole.CURATOR);
    Phone nina = school.staff("Нина Закатова", StaffRole.CURATOR);
    Phone pavel = school.staff("Павел Закатов", StaffRole.CURATOR);
    Phone anya = school.mentee("Аня Закатова", "2013-03-14");
    Phone mother = school.guardian("Ирина Закатова", anya);
    Phone misha = school.mentor("Миша Закатов", "2005-05-02");
    Phone borya = school.mentee("Боря Закатов", "2013-04-14");
    TandemId sunset = school.pair(misha, anya);
    school.pair(school.mentor("Вера Закатова", "2005-06-12"), borya);
    school.endsSoon();
    school.in(
        () -> {
          List.of(misha, anya, borya)
              .forEach(
                  one ->
                      school
                          .bean(Participants.class)
                          .get(school.part(one))
                          .hasMet(true, false, house.now()));
          school.bean(Programmes.class).get(school.programme()).askedFinalSurvey(house.now());
          return school;
        });
    marina.says("/menu").presses("Закат").seesButton("Кто ответил").seesButton("Взгляд куратора");
    olga.says("/menu").presses("Закат").seesButton("Взгляд куратора");
    house.travel(day(9) + "T17:00");
    nina.says("/menu").presses("Закат").presses("Сводка недели").seesButton("Напомнить");
    misha.forges(misha.lastMessageId(), "alumni.next").seesButton("Продолжу в новом сезоне");
    pavel.says("/menu").presses("Закат").presses("Партнёры").presses("Спросить партнёра");
    pavel.sees("Как называется организация");
    Phone yulia = school.staff("Юлия Закатова", StaffRole.CURATOR);
    Phone boss = school.staff("Борис Закатов", StaffRole.OBSERVER);
    yulia.forges(yulia.lastMessageId(), "monitoring.january:" + school.programme());
    yulia.seesButton("Передать руководителю");
    Phone lena = school.staff("Елена Закатова", StaffRole.CURATOR);
    lena.says("/menu").presses("Закат").presses("Партнёры").seesButton("Спросить партнёра");
    Phone petya = school.staff("Пётр Закатов", StaffRole.CURATOR);
    petya.forges(petya.lastMessageId(), "monitoring.practice").seesButton("Найти по слову");
    Phone sonya = school.staff("Софья Закатова", StaffRole.CURATOR);
    sonya.forges(sonya.lastMessageId(), "monitoring.funnel:" + school.programme());
    sonya.seesButton("Полный цикл");
    school.met(sunset, misha, anya, day(-1) + "T15:00");
    Phone rosa = school.staff("Роза Закатова", StaffRole.CURATOR);
    rosa.forges(rosa.lastMessageId(), "monitoring.stories:" + school.programme());
    rosa.presses("Написать историю").presses("Миша Закатов").sees("Что рассказать");
    rosa.says("Дроби стали любимыми").sees("фотография");
    Phone vlada = school.staff("Влада Закатова", StaffRole.CURATOR);
    vlada.forges(vlada.lastMessageId(), "monitoring.stories:" + school.programme());
    vlada.seesButton("Предложить парам");

    inventory.restart();

    rosa.presses("Пропустить").presses("Всё верно").sees("История у всех");
    rosa.presses("📖 Миша").sees("Дроби стали любимыми");
    vlada.presses("Предложить парам").sees("Спросили пар: 1");

    yulia.presses("Передать руководителю").sees("Лист у руководителя");
    boss.sees("на утверждение").presses("Вернуть").sees("Что поправить");
    lena.presses("Спросить партнёра").sees("Как называется организация");
    petya.presses("Найти по слову").sees("Что ищем");
    sonya.presses("Полный цикл").sees("олный цикл");
    pavel.says("Завод «Заря»").sees("перешлите ссылку");
    Phone guest = house.phone("Гость").opens(pavel.findLink("q-")).sees("благодарит вас");
    guest.presses("Ответить").sees("1 из");
    pavel.presses("Все партнёры").sees("ответа пока нет");
    pavel.forges(pavel.lastMessageId(), "monitoring.practice").sees("Планов и историй пока нет");
    pavel.forges(pavel.lastMessageId(), "monitoring.practice.of:PP.:0");
    house.telegram().awaitQuiet();
    nina.presses("Напомнить").sees("✓");
    marina.presses("Кто ответил").presses("Напомнить всем").sees("Итоговый опрос ещё ждём");
    olga.presses("Взгляд куратора").presses("Сильное и слабое").sees("сильное");
    misha.presses("Продолжу в новом сезоне").sees("Позовём наставником");
    anya.forges(anya.lastMessageId(), "alumni.next").presses("Хочу быть наставником");
    anya.sees("ждём, что согласится взрослый");
    borya.forges(borya.lastMessageId(), "alumni.next").presses("Хочу быть наставником");
    borya.sees("ждём, что согласится взрослый");
    misha.presses("Остаться на связи").sees("Остаёмся на связи");
    house.travel(day(1) + "T17:30");
    Phone asya = school.staff("Ася Закатова", StaffRole.CURATOR);
    asya.forges(asya.lastMessageId(), "alumni.touch:" + school.programme());
    asya.seesButton("Написать новость");
    Phone tanya = school.staff("Таня Закатова", StaffRole.CURATOR);
    tanya.forges(tanya.lastMessageId(), "alumni.touch:" + school.programme());
    tanya.presses("Написать новость").sees("Что рассказать").says("Встреча выпускников");
    tanya.seesButton("Всё верно");
    Phone zlata = school.staff("Злата Закатова", StaffRole.CURATOR);
    zlata.forges(zlata.lastMessageId(), "alumni.unasked:" + school.programme());
    zlata.seesButton("Наставником — да: Боря");
    mother.says("/menu").presses("Ждут вашего слова").sees("хочет быть наставником");
    mother.presses("Да, можно").sees("Спасибо, передано");
    ProgrammeId dawn = school.plans("Рассвет после");
    nina.says("/menu").presses("Рассвет после").seesButton("Хотят быть наставниками");
    pavel.presses("Найти по слову").sees("Что ищем");

    inventory.restart();

    boss.says("Нет группы 9Б").presses("Да, записать").sees("вернулся к кураторам");
    yulia.sees("Нет группы 9Б").presses("Лист к 20 января").presses("Передать руководителю");
    yulia.sees("Лист у руководителя");
    boss.sees("на утверждение").presses("Утвердить").sees("утверждён, кураторы знают");
    String changed = "monitoring.january.anew:" + school.programme() + ":1";
    yulia.forges(yulia.lastMessageId(), changed).seesToast("уже решено");
    misha.presses("Можно показать").sees("Записано");
    misha.presses("Прочитать ещё раз").sees("Дроби стали любимыми");
    rosa.presses("Убрать историю").sees("Истории больше нет");
    tanya.presses("Всё верно").sees("Новость отправлена");
    asya.presses("Написать новость").sees("Что рассказать");
    zlata.presses("Наставником — да: Боря").sees("Спрашивать больше некого");
    pavel.says("экзамен").sees("По словам «экзамен»");
    nina.presses("Хотят быть наставниками").presses("Позвать всех").sees("Приглашений: 3");
    house.travel(day(1) + "T17:30");
    misha.sees("школа зовёт вас").presses("Участвую");
    house.telegram().awaitQuiet();
    assertThat(school.bean(Participants.class).of(school.person(misha).id(), dawn)).hasSize(1);
  }

  // The school itself.

  @Test
  void whoeverLooksAfterTheSchoolGoesOn() {
    SmallSchool school = new SmallSchool(house);
    school.staff("Лев Седов", StaffRole.COUNCIL);
    SmallSchool gymnasium = new SmallSchool(house, "Гимназия № 2", "Весна");
    Phone marina = school.staff("Марина Павловна", StaffRole.CURATOR);
    Phone olga = school.staff("Ольга Павловна", StaffRole.CURATOR);
    Phone pavel = school.staff("Павел Ильич", StaffRole.CURATOR);
    Phone rita = school.staff("Рита Ильинична", StaffRole.CURATOR);
    Phone sergey = school.staff("Сергей Ильич", StaffRole.CURATOR);
    Phone nadia = school.staff("Надежда Ильинична", StaffRole.CURATOR);
    Phone zoya = school.staff("Зоя Ильинична", StaffRole.CURATOR);
    Phone lev = school.staff("Лев Ильич", StaffRole.CURATOR);
    gymnasium.appoint(olga, StaffRole.CURATOR);
    settings(marina).presses("Каникулы").sees("Напишите каникулы");
    settings(pavel).presses("Уроки").sees("Когда идут уроки?");
    settings(rita).presses("Поводы").presses("Без встречи").sees("Сколько дней");
    team(sergey).presses("Меня не будет").presses("Ольга Павловна").sees("По какой день");
    olga.says("/menu").presses("Другая школа").seesButton("Гимназия № 2");
    team(nadia).seesButton("Меня не будет");
    settings(zoya).seesButton("Поводы");
    settings(lev).presses("Тихие часы").seesButton("21:00");
    Phone eva = school.staff("Ева Ильинична", StaffRole.CURATOR);
    settings(eva).presses("Календарь из файла").sees("Пришлите файл");
    eva.sendsFile("год.csv", "1 четверть;01.09;25.10".getBytes(StandardCharsets.UTF_8));
    eva.sees("Вот что нашлось");
    Phone ada = school.staff("Ада Ильинична", StaffRole.CURATOR);
    team(ada).presses("Позвать ещё куратора").seesButton("Отозвать ссылку");
    Phone ira = school.staff("Ира Ильинична", StaffRole.CURATOR);
    settings(ira).presses("Календарь из файла").sees("Пришлите файл");
    school.staff("Инна Ильинична", StaffRole.CURATOR);
    Phone vera = school.staff("Вера Ильинична", StaffRole.CURATOR);
    team(vera).presses("Снять: Инна").seesButton("Да, снять");
    Phone nina = school.staff("Нина Ильинична", StaffRole.CURATOR).says("/menu").presses("Осень");
    nina.presses("Изменить").says("25.12.2026").seesButton("Конец: Осень");

    inventory.restart();

    marina.says("01.11–09.11").sees("записано: 1").presses("Каникулы");
    marina.presses("Записать заново").says("02.11–08.11").sees("записано: 1");
    marina.presses("Каникулы").presses("➕ Добавить").says("28.12–10.01").sees("записано: 2");
    marina.presses("Каникулы").presses("Убрать все").sees("Каникулы: не указаны");
    pavel.says("пн–вт 08:30–14:10").sees("Вт 08:30–14:10").presses("Уроки");
    pavel.presses("Записать заново").says("пн 08:30–14:10").sees("Уроки: Пн 08:30–14:10");
    pavel.presses("Уроки").presses("Убрать все").sees("Уроки: не указаны");
    rita.says("30").seesButton("Без встречи: 30 дн.");
    sergey.says(day(6).toString()).sees("получает Ольга Павловна").presses("Я на месте");
    olga.presses("Гимназия № 2").sees("Вы куратор: Гимназия № 2");
    nadia.presses("К настройкам").sees("настройки").presses("Кураторы");
    nadia.presses("Позвать ещё куратора").sees("ссылка для куратора");
    nadia.presses("Ещё одна ссылка").sees("ссылка для куратора").presses("Отозвать ссылку");
    nadia.sees("больше нельзя").presses("К кураторам");
    nadia.presses("Меня не будет").sees("Кто вас заменит?");
    lev.presses("21:00").presses("08:00").sees("Тихие часы: 21:00 — 08:00");
    ada.presses("Отозвать ссылку").sees("больше нельзя");
    eva.presses("Отмена").presses("Календарь из файла");
    eva.sees("Пришлите файл");
    eva.sendsFile("год.csv", "1 четверть;01.09;25.10".getBytes(StandardCharsets.UTF_8));
    eva.sees("Вот что нашлось").presses("Сохранить").sees("Четверти: 1 сентября 2026");
    eva.presses("Четверти").presses("Убрать все").sees("Четверти: не указаны");
    ira.sendsFile("год.csv", "год;2026".getBytes(StandardCharsets.UTF_8)).sees("не нашлось");
    offersHolidays(ada).presses("для всех").sees("настройки");
    offersHolidays(ada).presses("своим классам").sees("настройки");
    vera.presses("Да, снять").doesNotSee("Инна Ильинична");
    nina.presses("Конец: Осень").sees("Конец: 25 декабря 2026");
    zoya.presses("Время").presses("Самара").presses("Да, перейти").sees("Время: Самара");
    zoya.presses("Время").presses("Москва").presses("Да, перейти").sees("Время: Москва");
    zoya.presses("Напоминания").presses("48 ч").sees("за 48 ч");
    zoya.presses("📊 Сводка").presses("Пт").presses("16:00").sees("Сводка недели: Пт, 16:00");
    zoya.presses("По чьим анкетам").presses("только наставники").sees("только наставники");
    zoya.presses("Язык бумаг").presses("английский").sees("приглашений: английский");
    zoya.presses("Поводы").seesButton("Без встречи: 30 дн.").presses("К настройкам");
    zoya.presses("Четверти").sees("Напишите четверти");
  }

  private static Phone offersHolidays(Phone curator) {
    settings(curator).presses("Календарь из файла").sees("Пришлите файл");
    String days = "Каникулы для 1-х классов;13.02.2027;23.02.2027";
    curator.sendsFile("год.csv", days.getBytes(StandardCharsets.UTF_8));
    return curator.sees("Вот что нашлось");
  }

  private static Phone settings(Phone curator) {
    return curator.says("/menu").presses("Настройки школы").sees("настройки");
  }

  private static Phone team(Phone curator) {
    return settings(curator).presses("Кураторы").sees("кто ведёт программы");
  }

  // Consents on paper.

  @Test
  void whoeverSignsOnPaperGoesOn() {
    SmallSchool school = new SmallSchool(house);
    Phone marina = school.staff("Марина Павловна", StaffRole.CURATOR);
    Phone olga = school.staff("Ольга Павловна", StaffRole.CURATOR);
    Phone pavel = school.staff("Павел Ильич", StaffRole.CURATOR);
    Phone rita = school.staff("Рита Ильинична", StaffRole.CURATOR);
    Phone nora = school.staff("Нора Петровна", StaffRole.CURATOR);
    String mentees = invitation(school, ParticipantRole.MENTEE);
    Phone anya = agreed(child("Аня Лисицына", mentees));
    agreed(child("Боря Котов", mentees));
    onPaper(marina, "Аня Лисицына").presses("Форма для родителя").receivesFile("consent-");
    marina.presses("Подписанные листы пришли").presses("Участие").presses("Обработка");
    marina.presses("Готово").sees("Кто подписал?");
    onPaper(pavel, "Боря Котов").presses("Форма для родителя").receivesFile("consent-");
    String code = code(pavel);
    register(pavel).presses("Пришла бумага").sees("Какой код");
    child("Вера Зайцева", mentees);
    onPaper(olga, "Вера Зайцева").presses("Форма для участника").receivesFile("consent-");
    olga.presses("Подписанные листы пришли").presses("Участие").presses("Обработка");
    olga.presses("Готово").sees("Фотографии").sendsPhoto(QrCode.png("a sheet"));
    olga.presses("Готово").presses("Всё верно").sees("согласий пока не хватает");
    register(nora).presses("Вера Зайцева").seesButton("Подписанные листы");
    onPaper(olga, "Боря Котов").seesButton("Форма для родителя");
    register(rita).seesButton("Пришла бумага");
    anya.says("/menu").presses("Согласия").seesButton("Копия");

    inventory.restart();

    marina.says("Ирина Лисицына").presses("Мать").sees("Телефон").presses("Пропустить");
    marina.sees("Фотографии").sendsPhoto(QrCode.png("a sheet"));
    marina.presses("Готово").presses("Всё верно").sees("Все согласия есть");
    pavel.says(code).sees("На каких листах");
    olga.presses("Форма для родителя").receivesFile("consent-");
    nora.presses("Подписанные листы").sees("Подписанные листы, код");
    rita.presses("Таблица").receivesFile("consents.csv");
    register(rita).presses("Аня Лисицына").sees("Ирина Лисицына").presses("Копия");
    rita.receivesFile("consents-");
    register(rita).presses("Аня Лисицына").presses("Отозвано письменно: Ирина");
    rita.presses("Да, отозвать").sees("больше не действует");
    register(rita).presses("Пришла бумага").sees("Какой код");
    anya.presses("Копия").receivesFile("consents.pdf");
    anya.says("/menu").presses("Согласия").presses("Подписать на бумаге");
    anya.receivesFile("consent-");
  }

  private static Phone register(Phone curator) {
    return curator.says("/menu").presses("📘").presses("📚 Согласия").sees("Реестр согласий");
  }

  private static Phone onPaper(Phone curator, String name) {
    return register(curator).presses(name).presses("На бумаге").sees("Согласие на бумаге");
  }

  private static String code(Phone curator) {
    Pattern code = Pattern.compile("[A-Z2-9]{5}-[A-Z2-9]{5}");
    return curator.botTexts().stream()
        .flatMap(text -> code.matcher(text).results())
        .reduce((earlier, later) -> later)
        .orElseThrow()
        .group();
  }

  // Parents.

  @Test
  void whoeverLooksAfterAChildGoesOn() {
    SmallSchool school = new SmallSchool(house);
    school.staff("Лев Седов", StaffRole.COUNCIL);
    Phone marina = school.staff("Марина Павловна", StaffRole.CURATOR);
    Phone olga = school.staff("Ольга Павловна", StaffRole.CURATOR);
    Phone zoya = school.staff("Зоя Петровна", StaffRole.CURATOR);
    String mentees = invitation(school, ParticipantRole.MENTEE);
    Phone anya = agreed(child("Аня Лисицына", mentees));
    Phone irina = guardian("Ирина Лисицына", anya);
    marina.presses("Подтвердить").seesToast("Подтверждено");
    register(marina).presses("Аня Лисицына").presses("Ссылка родителю").sees("назовите код");
    Phone oleg = house.phone("Олег").opens(marina.findLink("g-")).presses("Прочитать");
    oleg.presses("Не возражаю").says("Олег Лисицын").presses("Отец").sharesContact();
    oleg.presses("Даю согласие").sees("все согласия есть");
    irina.says("/menu").presses("👪 Аня").seesButton("На две недели");
    anya.says("/menu").seesButton("Что видят родители");
    agreed(child("Боря Котов", mentees));
    marina.says("/menu").presses("📘").presses("Не хватает согласий");
    marina.presses("Ссылка родителю").sees("назовите код");
    String code = code(marina);
    Phone dasha = house.phone("Дарья").opens("").says("/parent").sees("Какой код");
    oleg.says("/menu").presses("Согласия").presses("Отозвать согласие").presses("Да, отозвать");
    olga.sees("Родители решили по-разному");
    register(zoya).presses("Аня Лисицына").seesButton("Ссылка родителю");

    inventory.restart();

    olga.presses("участие продолжается").sees("✅");
    irina.presses("На две недели").sees("на паузе").presses("Закончить паузу");
    irina.seesButton("На две недели").presses("Закончить участие").sees("Отозвать согласие?");
    anya.presses("Что видят родители").sees("Ровно это");
    dasha.says(code).sees("Боря Котов").presses("Прочитать").presses("Не возражаю");
    zoya.presses("Ссылка родителю").sees("Аня Лисицына");
    register(zoya).presses("Аня Лисицына").presses("Отменить подтверждение: Олег");
    zoya.sees("встанут на паузу").presses("Да, отменить").sees("Подтверждение отменено");
    oleg.sees("ещё раз убедиться");
    anya.says("/menu").presses("Согласия").presses("Позвать ещё родителя").sees("Перешли");
  }

  // Who knows a mentee.

  @Test
  void whoeverTellsWhatAMenteeNeedsGoesOn() {
    SchoolOfMentors school = new SchoolOfMentors(house, MentoringForm.TEACHER_PUPIL);
    Phone marina = school.curator();
    Phone olga = school.staff("Ольга Павловна");
    Phone anya = school.pupil("Аня Лисицына", "{'grade':'g6','needs':['maths']}");
    Phone mother = school.guardian(anya);
    others(marina).presses("Учителя или психолога").sees("увидит только имя и класс");
    Phone teacher = house.phone("Зоя").opens(marina.findLink("r-")).seesButton("Ответить");
    others(olga).presses("по ссылке").sees("увидит только имя и класс").presses("К карточке");
    olga.presses("Спросить других").seesButton("в чате");

    inventory.restart();

    olga.presses("в чате").sees("Вопрос отправлен: 1");
    teacher.presses("Ответить").presses("Психолог").presses("Математика").presses("Готово");
    teacher.says("Любит задачи").sees("4 из 4").presses("Пропустить").presses("отправить");
    marina.sees("ответ на ваш вопрос").presses("Прочитать").sees("Любит задачи");
    mother.presses("Ответить").presses("Математика").presses("Готово");
  }

  private static Phone others(Phone curator) {
    return curator.opens("").presses("Анкеты ждут").presses("Спросить других").sees("кого");
  }

  @Test
  void whoeverLooksAtACardGoesOn() {
    SmallSchool school = new SmallSchool(house, "Школа у рощи", "Роща");
    Phone marina = school.staff("Марина Рощина", StaffRole.CURATOR);
    Phone olga = school.staff("Ольга Рощина", StaffRole.CURATOR);
    Phone pavel = school.staff("Павел Рощин", StaffRole.CURATOR);
    Phone rita = school.staff("Рита Рощина", StaffRole.CURATOR);
    Phone anya = school.mentee("Аня Рощина", "2008-03-14");
    school.answers(anya, "pupil-pupil-mentee-first", "support", "7");
    marina.says("/menu").presses("Роща").seesButton("👥 Наставляемые");
    mentees(olga).presses("Аня Рощина").seesButton("Ответы на опросы: 1");
    mentees(pavel).presses("Аня Рощина").seesButton("Дата рождения");
    mentees(rita).presses("Аня Рощина").presses("Дата рождения").sees("верная");

    inventory.restart();

    marina.presses("👥 Наставляемые").presses("Аня Рощина").presses("‹ Список").sees("Роща");
    olga.presses("Ответы на опросы").presses("2026").presses("‹ Все ответы").sees("Аня Рощина");
    pavel.presses("Дата рождения").sees("верная");
    rita.says("15.03.2008").sees("Исправлено: Аня Рощина");
  }

  private static Phone mentees(Phone curator) {
    return curator.says("/menu").presses("📘").presses("👥 Наставляемые");
  }

  // The school of mentors.

  private static final String WHOLE =
      "{'post':'Вуз','competences':['science'],'achievements':null,'interests':['chess'],"
          + "'motive':'help','offer':null,'mentee_grade':'g6_7','capacity':'one','mode':'both',"
          + "'week':['mon15'],'experience':'none','training':'yes'}";

  @Test
  void whoeverGetsReadyAsAMentorGoesOn() {
    SchoolOfMentors school = new SchoolOfMentors(house, MentoringForm.STUDENT_PUPIL);
    Phone timur = approved(school, "Тимур Галеев");
    Phone vera = approved(school, "Вера Котова");
    Phone yan = approved(school, "Ян Осипов").says("/menu").presses("Написать куратору");
    yan.says("Справка готова").sees("Передано куратору");
    Phone marina = school.curator();
    Phone olga = school.staff("Ольга Павловна");
    Phone pavel = school.staff("Павел Ильич");
    Phone rita = school.staff("Рита Ильинична");
    Phone sergey = school.staff("Сергей Ильич");
    Phone nadia = school.staff("Надежда Ильинична");
    mentors(olga).presses("Тимур").presses("Заметка").sees("Что важно");
    mentors(pavel).presses("Тимур").presses("Справка о судимости").sees("До какого дня");
    mentors(rita).presses("Занятия").presses("Назначить");
    rita.presses(Integer.toString(day(2).getDayOfMonth())).sees("Во сколько?");
    mentors(sergey).presses("Кто может").says("физика").presses("Физика").presses("Готово");
    sergey.sees("В какой день?");
    mentors(marina).seesButton("Что нужно");
    mentors(nadia).presses("Вера").seesButton("Заметка");
    Phone zoya = school.staff("Зоя Ильинична");
    mentors(zoya).presses("Тимур").presses("С чем ещё").says("шитьё").seesButton("Готово");
    Phone lida = school.staff("Лидия Ильинична");
    mentors(lida).presses("Ян").seesButton("С чем ещё");
    Phone vika = school.staff("Виктория Ильинична");
    mentors(vika).presses("Реестр и приказ").seesButton("Внести номер");
    Phone lena = school.staff("Елена Ильинична");
    Phone egor = school.approved(school.mentor("Егор Тихий", WHOLE));
    mentors(lena).presses("Реестр и приказ").presses("Внести номер").says("12-о");
    lena.sees("От какого числа");
    Phone kira = school.staff("Кира Ильинична");
    plansSession(kira).presses("Перенести").presses(Integer.toString(day(3).getDayOfMonth()));
    kira.sees("Во сколько?");
    Phone nora = school.staff("Нора Ильинична");
    plansSession(nora).seesButton("Отменить");
    Phone sonya = school.staff("Софья Ильинична").says("/menu").presses("📘").presses("🗣 Обход");
    sonya.presses("Вера").seesButton("Всё хорошо");
    studies(timur).presses("Портфолио").presses("Добавить");
    timur.sees("Что добавить?").sendsFile("Проект.pdf", new byte[] {1, 2});
    studies(vera).presses("проверка").presses("Сделать").seesButton("Обещать");
    studies(yan).seesButton("Портфолио");

    inventory.restart();

    olga.says("Лучше по вторникам").sees("Записано");
    zoya.presses("Готово").sees("Отмечено кураторами").presses("Снять отметки");
    lida.presses("С чем ещё").sees("кроме сказанного в анкете");
    vika.presses("Приказ в Word").sees("Проект приказа").presses("К реестру").presses("Внести");
    egor.says("/menu").presses("Изменить анкету").presses("4").sees("4 из 13");
    egor.sendsFile("Диплом.pdf", new byte[] {1, 2}).presses("Готово").presses("отправить");
    egor.sees("анкета отправлена");
    mentors(sergey).presses("Егор").presses("Файлы анкеты: 1").receivesFile("Диплом.pdf");
    lena.presses("7 сентября").sees("проверим").presses("отправить").sees("Наставников: 4");
    pavel.says(day(300).toString()).sees("Отмечено");
    rita.presses("16:00").says("Кабинет 12").sees("Приглашений отправлено: 4");
    rita.presses("Кто был").presses("▫️ Тимур").seesButton("✅ Тимур");
    kira.presses("15:00").sees("проверим").presses("отправить").sees("Занятие перенесено");
    sonya.presses("Всё хорошо").sees("Записано: Вера").presses("Отменить отметку");
    sonya.sees("Отметка снята: Вера").presses("‹ К обходу").sees("1 из 4");
    nora.presses("Отменить").presses("Нет, оставить").presses("Отменить");
    nora.presses("Да, отменить").sees("Занятие отменено");
    nora.forges(nora.lastMessageId(), "mentors.list.page:" + school.programme() + ":0");
    nora.sees("Наставники программы");
    sergey.presses("Вт").presses("Любое").seesButton("Искать ещё");
    marina.presses("Что нужно").presses("материалы").seesButton("✅ материалы");
    marina.presses("‹ Наставники").presses("Занятия").presses("‹ Наставники");
    marina.presses("Кто может помочь").sees("С чем нужна");
    timur.presses("Готово").sees("1 из 5");
    mentors(nadia).presses("Тимур").presses("Портфолио: 1").receivesFile("Проект.pdf");
    mentors(nadia).presses("Вера").presses("Медсправка").says(day(300).toString());
    nadia.sees("Отмечено").presses("К карточке").presses("Заметка").sees("Что важно");
    timur.presses("✖ Проект").sees("0 из 5");
    vera.presses("Обещать").presses("Молча").presses("получилось?").presses("Ничем");
    vera.sees("Пока 1 из 5");
    yan.presses("Памятка").presses("‹ Школа наставников").presses("Портфолио").sees("0 из 5");
    yan.presses("‹ Школа наставников").presses("проверка").presses("Сделать");
  }

  @Test
  void whoeverTellsOfAProgrammeGoesOn() {
    SmallSchool school = new SmallSchool(house, "Школа у поля", "Поле");
    school.staff("Лев Седов", StaffRole.COUNCIL);
    Phone marina = school.staff("Марина Полевая", StaffRole.CURATOR);
    Phone olga = school.staff("Ольга Полевая", StaffRole.CURATOR);
    Phone nina = school.staff("Нина Полевая", StaffRole.CURATOR);
    Phone raya = school.staff("Рая Полевая", StaffRole.CURATOR);
    Phone vika = school.staff("Вика Полевая", StaffRole.CURATOR);
    Phone yana = school.staff("Яна Полевая", StaffRole.CURATOR);
    String date = String.valueOf(day(1).getDayOfMonth());
    plans(marina, date);
    plans(marina, date);
    marina.presses("Все встречи").presses("18:00").presses("Отменить").presses("Нет, оставить");
    marina.presses("Отменить").presses("Да, отменить").sees("Встреча отменена");
    plans(marina, date);
    marina.presses("Перенести").sees("проверим").presses("3").says("Цех 2").sees("— Цех 2");
    marina.presses("отправить").sees("Изменено").sees("Где: Цех 2");
    plans(olga, date);
    olga.presses("Все встречи").presses("Назначить").presses("Будущим наставникам");
    olga.sees("В какой день");
    house.travel(day(1) + "T19:00");
    marina.sees("Запишите, сколько").presses("Сколько пришло").sees("Достаточно примерного");
    plans(vika, String.valueOf(day(2).getDayOfMonth()));
    vika.presses("Перенести").sees("проверим").presses("3").sees("Где?");
    plans(yana, String.valueOf(day(2).getDayOfMonth()));
    yana.seesButton("Перенести");
    nina.says("/menu").presses("Поле").presses("Рассказать").seesButton("18:00");
    raya.says("/menu").presses("Поле").presses("Рассказать").seesButton("Назначить");

    inventory.restart();

    marina.says("25").sees("Было на встрече: 25");
    vika.says("Цех 3").sees("— Цех 3").presses("отправить").sees("Где: Цех 3");
    yana.presses("Перенести").sees("проверим");
    nina.presses("18:00").sees("Где: Цех");
    raya.presses("Назначить").sees("Кому расскажем");
    olga.presses(String.valueOf(day(2).getDayOfMonth()))
        .presses("18:00")
        .says("Актовый зал")
        .presses("Всё верно");
    olga.sees("Накануне напомню");
  }

  private static void plans(Phone curator, String date) {
    curator.says("/menu").presses("Поле").presses("Рассказать").presses("Назначить");
    curator.presses("Будущим наставникам").presses(date).presses("18:00").says("Цех");
    curator.presses("Всё верно").sees("Накануне напомню");
  }

  @Test
  void whoeverHelpsAnotherSchoolGoesOn() {
    SchoolOfMentors here = new SchoolOfMentors(house, MentoringForm.TEACHER_PUPIL);
    SchoolOfMentors there = new SchoolOfMentors(house, MentoringForm.TEACHER_PUPIL);
    Phone zoya = approved(here, "Зоя Маева");
    Phone yan = approved(here, "Ян Маев");
    Phone rita = approved(here, "Рита Маева");
    for (Phone mentor : List.of(zoya, yan)) {
      mentor.says("/menu").presses("Помогать и другим").presses("Показать").sees("видят ваше");
    }
    rita.says("/menu").presses("Помогать и другим").seesButton("Показать меня");
    Phone nelli = there.curator();
    nelli.says("/menu").presses("📘").presses("Наставники").sees("Анкет наставников пока нет");
    nelli.presses("других школ").presses("Зоя Маева").presses("Попросить");
    nelli.sees("Просьба отправлена").presses("К списку").presses("Ян Маев").presses("Попросить");
    nelli.sees("Просьба отправлена").presses("К списку").seesButton("Ян Маев");
    house.travel(day(1) + "T12:00");
    zoya.sees("просит вас помочь");
    yan.sees("просит вас помочь");

    inventory.restart();

    nelli.presses("Ян Маев").sees("Просьба отправлена");
    rita.presses("Показать меня").presses("Больше не показывать").seesButton("Показать меня");
    zoya.presses("Согласиться").sees("Осталось войти");
    zoya.says("/menu").presses("Просят помочь").sees("Осталось войти");
    yan.presses("Сейчас не получится").sees("передам");
  }

  private static Phone approved(SchoolOfMentors school, String name) {
    return school.approved(
        school.mentor(name, "{'competences':['science'],'week':['tue15'],'capacity':'two'}"));
  }

  private static Phone mentors(Phone curator) {
    return curator.says("/menu").presses("📘").presses("Наставники").sees("Наставники программы");
  }

  private static Phone plansSession(Phone curator) {
    mentors(curator).presses("Занятия").presses("Назначить");
    curator.presses(Integer.toString(day(2).getDayOfMonth())).presses("16:00").says("Холл");
    return curator.presses("Кто был").sees("Кто был?");
  }

  private static Phone studies(Phone mentor) {
    return mentor.says("/menu").presses("Школа наставников").sees("Короткие материалы");
  }

  // The class list, and the invitations.

  @Test
  void whoeverInvitesAClassGoesOn() {
    SmallSchool school = new SmallSchool(house);
    school.staff("Лев Седов", StaffRole.COUNCIL);
    Phone marina = school.staff("Марина Павловна", StaffRole.CURATOR);
    Phone olga = school.staff("Ольга Павловна", StaffRole.CURATOR);
    Phone pavel = school.staff("Павел Ильич", StaffRole.CURATOR);
    Phone rita = school.staff("Рита Ильинична", StaffRole.CURATOR);
    Phone zoya = school.staff("Зоя Ильинична", StaffRole.CURATOR);
    Phone lida = school.staff("Лидия Ильинична", StaffRole.CURATOR);
    byte[] list = "ФИО;Класс\nЛисицына Аня;7Б".getBytes(StandardCharsets.UTF_8);
    classList(zoya).presses("Добавить человека").says("Котов Борис").sees("Класс");
    classList(lida).seesButton("Добавить человека");
    classList(pavel).presses("Загрузить файл").sees("Пришлите файл").sendsFile("7Б.csv", list);
    pavel.sees("Новых: 1").says("/menu").presses("📘").presses("Проверить список");
    pavel.seesButton("Сохранить в список");
    classList(olga).presses("Загрузить файл").sees("Пришлите файл");
    Phone raya = school.staff("Рая Ильинична", StaffRole.CURATOR);
    raya.sendsFile("7Б.csv", list).sees("«7Б.csv»: что это?").seesButton("Список:");
    invitations(marina).presses("Новое приглашение").presses("Наставники").says("Колледж связи");
    marina.sees("Кто это").presses("Партнёр").sees("До какого дня");
    invitations(rita).presses("Новое приглашение").presses("Наставляемые").says("7Б");
    rita.sees("До какого дня").presses("Пропустить").sees("Сколько человек").presses("Пропустить");
    rita.sees("Код, если ссылку не открыть");
    String code = rita.lastMessage().replaceAll("(?s).*не открыть: (\\w+).*", "$1");
    Phone yana = joins("Яна Лисицына", rita.findLink("i-"), day(0).minusYears(14));
    yana.says("/menu").seesButton("Выйти из программы");
    Phone anya = house.phone("Аня").opens("").presses("У меня есть код").sees("Какой код");

    inventory.restart();

    yana.presses("Выйти из программы").sees("Причину называть не нужно");
    pavel.presses("Сохранить в список").sees("Всего в списке: 1");
    lida.presses("Добавить человека").sees("Фамилия и имя");
    zoya.says("7Б").says("14.03.2012").presses("Пропустить").sees("Телефон").presses("Пропустить");
    zoya.presses("отправить").sees("Теперь в списке: Котов Борис");
    raya.presses("Список:").sees("без изменений: 1").presses("Понятно").sees("ничего не");
    raya.sendsFile("год.csv", "1 четверть;01.09;25.10".getBytes(StandardCharsets.UTF_8));
    raya.sees("что это?").presses("Календарь школы").sees("Вот что нашлось");
    olga.sendsFile("7Б.csv", list).sees("без изменений: 1").presses("Понятно").sees("ничего не");
    classList(olga).presses("Стереть список").presses("Да, стереть").sees("Список стёрт: 2");
    classList(olga).presses("Образец списка").receivesFile("spisok.csv");
    marina.presses("Пропустить").says("5").sees("Не больше 5 человек");
    marina.presses("Это выпускники").seesButton("Это партнёр").presses("Это партнёр");
    marina.seesButton("Это выпускники");
    rita.presses("Плакат").receivesFile("poster.pdf");
    anya.says(code).sees("приглашает").says("/code").sees("Какой код");
    invitations(rita).presses("7Б").presses("Кто пришёл").presses("Яна Лисицына");
    rita.presses("Вывести").sees("завершить участие").presses("Да, завершить");
    rita.sees("участие завершено");
    invitations(rita).presses("7Б").presses("Кто пришёл").presses("К приглашению");
    rita.sees("Код, если ссылку не открыть");
    rita.presses("Отозвать").presses("Да, отозвать");
    rita.sees("7Б: пришли 1, отозвано")
        .presses("‹ Приглашения")
        .seesButton("Отозвано: Наставляемые, 7Б");
    yana.opens(invitation(school, ParticipantRole.MENTEE)).presses("Да, вступить");
    yana.sees("Хочу участвовать").says("/menu").presses("Выйти из программы");
    yana.presses("Да, выйти").sees("закончено");
  }

  private static Phone classList(Phone curator) {
    return curator.says("/menu").presses("📘").presses("Список класса").sees("писк");
  }

  private static Phone invitations(Phone curator) {
    return curator.says("/menu").presses("📘").presses("Приглашения").sees("Приглашения в");
  }

  // The curator leads a programme.

  @Test
  void whoeverLeadsAProgrammeGoesOn() {
    SmallSchool school = new SmallSchool(house, "Школа № 12", "Весна");
    Phone marina = leads(school, "Марина Лугова").presses("Изменить").sees("Что изменить");
    Phone olga = leads(school, "Ольга Лугова").presses("Изменить").presses("Конец");
    Phone nina = leads(school, "Нина Лугова").presses("Дорожная карта").presses("1. Подготовка");
    nina.presses("Назначить куратора").presses("Перенести").sees("На какой день");
    Phone vera = leads(school, "Вера Лугова").presses("Дорожная карта").presses("2. База");
    vera.presses("Собрать согласия").presses("Кто отвечает").presses("Кто-то другой");
    Phone lida = leads(school, "Лида Лугова").presses("Дорожная карта").presses("4. Отбор");
    lida.presses("Отобрать").presses("Заметка").sees("Что записать");
    Phone rita = leads(school, "Рита Лугова").presses("Дорожная карта").presses("3. База");
    rita.presses("Пригласить").presses("Сделано").presses("Собрать анкеты").presses("Сделано");
    rita.presses("Причины и поправки").says("Поздно начали").sees("Что поправим");
    Phone zoya = leads(school, "Зоя Лугова").presses("Дорожная карта").presses("1. Подготовка");
    zoya.presses("Утвердить").sees("Отвечает: куратор");
    Phone ira = leads(school, "Ира Лугова").presses("Интерес").presses("Начать опрос");
    Phone guest = house.phone("Прохожий").opens(ira.findLink("p-")).sees("Кто вы");
    olga.sees("Когда заканчиваем");
    vera.sees("Кто отвечает");

    inventory.restart();
    olga.says("19.12.2026").sees("Изменено");
    nina.presses(Integer.toString(day(3).getDayOfMonth())).sees("Срок:");
    vera.says("Секретарь").sees("Отвечает: Секретарь");
    lida.says("Приказ").sees("Заметка: Приказ");
    rita.presses("Пропустить").sees("Причины: Поздно начали");
    zoya.presses("Сделано").presses("☑ Утвердить").presses("Ещё не сделано");
    zoya.presses("Кто отвечает").presses("Зоя Лугова").sees("Отвечает: Зоя Лугова");
    zoya.presses("Кто отвечает").presses("Как в плане").presses("Заметка").says("Скоро");
    zoya.sees("Заметка: Скоро").presses("К этапу").sees("Этап 1");
    zoya.forges(zoya.lastMessageId(), "roadmap.late:" + school.programme()).sees("Дорожная карта");
    guest.presses("Учусь в школе").presses("Назад").presses("Учусь в школе");
    guest.presses("Хочу помогать").sees("ответ учтён");
    ira.presses("Обновить").presses("Закрыть опрос").sees("Опрос закрыт");
    marina.presses("Закрыть программу").presses("К программе").presses("Изменить");
    marina.presses("Название");
    marina.says("Весна").sees("Изменено").presses("Повторить").presses("Создать").sees("2027");
    marina.forges(marina.lastMessageId(), "programmes.closed:" + school.programme());
    marina.sees("Программа закрыта");
  }

  private static Phone leads(SmallSchool school, String name) {
    return school.staff(name, StaffRole.CURATOR).says("/menu").presses("Весна").sees("Весна");
  }

  // The registers of a school.

  @Test
  void whoeverKeepsTheRegistersOfTheSchoolGoesOn() {
    SmallSchool school = new SmallSchool(house, "Школа № 14", "Реестр");
    Phone marina = school.staff("Марина Озерова", StaffRole.CURATOR);
    Phone inna = school.staff("Инна Озерова", StaffRole.CURATOR);
    Phone head = school.staff("Пётр Озеров", StaffRole.OBSERVER);
    school.mentorOf("Завод Луч", "Лев Озеров", "1985-05-02");
    marina.says("локальные акты").presses("Локальные акты").presses("Внести акт");
    marina.says("Положение").sees("Какой у него номер");
    inna.says("партнёры").presses("Партнёры").presses("Карточка: Завод Луч").presses("Предприятие");
    inna.sees("На чём держится");

    inventory.restart();

    marina.says("45 от " + typed(day(-1))).says(typed(day(200)));
    marina.sees("Пришлите файл").presses("Пропустить");
    marina.presses("Всё верно").sees("Внесено в реестр").presses("Добавить файл");
    marina.sendsFile("Положение.docx", new byte[] {1, 2}).seesButton("Положение.docx");
    marina.presses("Готово").sees("Сохранено").presses("📎 Файл").sees("Положение");
    marina.presses("К акту").presses("Внести изменение").sees("Как называется").presses("Позже");
    marina.says("реестр актов").presses("Локальные акты").presses("✅ Положение");
    marina.presses("Пересмотрен").says(typed(day(300))).sees("пересмотрен").presses("Исправить");
    marina.presses("Всё верно").sees("Исправлено").presses("Не действует");
    marina.presses("Снова действует").presses("К реестру").sees("Положение");
    head.says("/menu").presses("Локальные акты").presses("✅ Положение").presses("📎 Файл");
    marina.says("/menu").presses("Реестр").presses("Документы").presses("Реестр локальных актов");
    marina.presses("Локальные акты").presses("✅ Положение").presses("Убрать").presses("Да, убрать");

    inna.presses("Пропустить").says("Инна Львовна").presses("Всё верно").sees("сохранена");
    inna.presses("Все партнёры").presses("🏢 Завод Луч").presses("Изменить").presses("Всё верно");
    inna.presses("Позвать наставников").presses("К карточке").presses("Позвать координатора");
    Phone guest = house.phone("Гостья").opens(inna.findLink("k-")).presses("Да");
    guest.says("Дина Озерова").sees("Лев Озеров").presses("Меню").presses("Завод Луч");
    guest.presses("Больше не координатор").presses("Да, сложить").sees("больше не координатор");
    inna.sees("больше не координатор").presses("К карточке").presses("Позвать координатора");
    house.telegram().awaitQuiet();
    house.phone("Гость завода").opens(inna.findLink("k-")).presses("Да").says("Зоя Озерова");
    inna.sees("координатором теперь").presses("К карточке").presses("Снять координатора");
    inna.presses("Завершить").presses("Да, завершить").presses("Снова сотрудничаем");
    inna.sees("снова в списке").presses("Позвать координатора");
    house.telegram().awaitQuiet();
    house.phone("Гость партнёра").opens(inna.findLink("k-")).presses("Да").says("Рая Озерова");
    inna.sees("координатором теперь Рая Озерова");
  }

  // Teachers, and what is learnt elsewhere.

  @Test
  void whoeverKeepsTheListOfTeachersGoesOn() {
    SmallSchool school = SmallSchool.ofTeachers(house);
    Phone olga = school.staff("Ольга Полева", StaffRole.CURATOR);
    Phone ira = school.mentor("Ирина Полева", "1985-05-02");
    Phone lev = school.mentee("Лев Полевой", "1996-05-02");
    olga.forges(olga.lastMessageId(), "mentors.turn:" + school.programme() + ":SESSION");
    olga.says("/menu").presses("Учителя").presses("👩‍🏫 Учителя").presses("👤 Лев Полевой");
    olga.presses("Стаж, категория, запрос").sees("вправе это прочитать");
    ira.says("курсы").presses("Курсы в других местах").presses("Добавить курс");
    ira.sees("Как назывался");
    lev.says("самопроверка").sees("Это не оценка вам");

    inventory.restart();

    olga.presses("Первый год здесь").presses("Без категории").says("1").says("Физика");
    olga.sees("С чем помочь").says("Ведение урока").presses("Посещённый урок");
    olga.presses("Всё верно").sees("Записано").presses("Все учителя").sees("Лев Полевой");
    for (int i = 1; i <= 8; i++) {
      lev.sees(i + " из 8").presses("7");
    }
    lev.presses("Всё верно").seesButton("Самопроверка снова").presses("Самопроверка снова");
    lev.sees("1 из 8");

    ira.says("Наставник в школе").says("36").says("ПК-118").sees("Когда он закончился");
    ira.says(typed(day(-30))).sees("Пришлите файл");
    ira.sendsFile("ПК-118.pdf", new byte[] {1, 2}).seesButton("ПК-118.pdf").presses("Готово");
    ira.sees("удостоверение").presses("Школа наставников");
    ira.presses("Курсы в других местах").sees("ПК-118");
    olga.sees("новый курс «Наставник в школе»").presses("К курсам").presses("📎 Наставник");
    olga.presses("К курсам").presses("Засчитать: Наставник").sees("Засчитано");
    ira.sees("Куратор засчитал курс").says("курсы").presses("Курсы в других местах");
    ira.presses("🗑 Наставник").sees("Пока пусто");
  }

  // The council.

  @Test
  void whoeverAsksTheCouncilAboutADisputeGoesOn() {
    SmallSchool school = new SmallSchool(house, "Школа № 15", "Совет");
    Phone marina = school.staff("Марина Спорова", StaffRole.CURATOR);
    Phone oleg = school.staff("Олег Спорый", StaffRole.COUNCIL);
    Phone inna = school.staff("Инна Спорова", StaffRole.COUNCIL);
    Phone misha = school.mentor("Миша Спорый", "2005-05-02");
    TandemId pair = school.pair(misha, school.mentee("Аня Спорова", "2007-03-14"));
    marina.says("/menu").forges(marina.lastMessageId(), "tandems.card:" + pair);
    marina.presses("Спросить совет").sees("О личном лучше не писать");

    inventory.restart();

    marina.says("Переносят встречи").sees("Спросили").presses("К паре").sees("Вопрос совету");
    oleg.sees("Куратор просит совета").presses("Посоветовать").sees("Что вы посоветуете");
    inna.says("/menu").presses("Нужен совет").sees("Переносят встречи");

    inventory.restart();

    oleg.says("Пусть выберут запасной день").sees("Решает куратор");
    marina.sees("запасной день").presses("К паре").presses("Вопрос решён");
    marina.sees("Вопрос совету закрыт");
    inna.says("Поговорите с каждым").sees("куратор уже решил");
  }

  private static String typed(LocalDate day) {
    return day.format(DateTimeFormatter.ofPattern("dd.MM.yyyy"));
  }
}
