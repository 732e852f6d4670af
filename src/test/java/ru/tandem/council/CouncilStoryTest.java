package ru.tandem.council;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.tandem.enrolment.LeaveProgramme;
import ru.tandem.feedback.SmallSchool;
import ru.tandem.gatherings.GatheringId;
import ru.tandem.matching.ProposalId;
import ru.tandem.matching.Proposals;
import ru.tandem.matching.bot.PairsSchool;
import ru.tandem.people.Guardianship;
import ru.tandem.people.Guardianships;
import ru.tandem.people.PersonId;
import ru.tandem.privacy.ErasePerson;
import ru.tandem.programmes.PlanRule;
import ru.tandem.programmes.Programmes;
import ru.tandem.sandbox.Phone;
import ru.tandem.schools.StaffRole;
import ru.tandem.story.House;
import ru.tandem.tandems.DevelopmentPlan;
import ru.tandem.tandems.EndCause;
import ru.tandem.tandems.EndTandem;
import ru.tandem.tandems.PlanMode;
import ru.tandem.tandems.PlanTaskKind;
import ru.tandem.tandems.Tandem;
import ru.tandem.tandems.TandemId;
import ru.tandem.tandems.Tandems;
import ru.tandem.tandems.WorkOnPlan;

/**
 * The council of mentors sees proposed pairs and agreed plans, says a word, and decides nothing.
 */
class CouncilStoryTest {

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
  void theCuratorCallsMentorsIntoTheCouncilSeesThemAndLetsOneGo() {
    SmallSchool school = new SmallSchool(house);
    Phone marina = school.staff("Марина Павловна", StaffRole.CURATOR);
    Phone oleg = school.mentor("Олег Дятлов", "1985-05-02");
    marina.says("/menu").presses("Настройки школы");
    marina.presses("Совет наставников: 0").sees("Пока никого").presses("Позвать в совет");
    marina.sees("ссылка в совет наставников").sees("решаете вы");
    String link = marina.findLink("s-");

    oleg.opens(link).sees("приглашает вас в совет наставников").sees("Решает всегда куратор");
    oleg.presses("Да").sees("Вы в совете наставников: Школа № 7").sees("Осень");
    oleg.sees("смотреть сейчас нечего").seesButton("Помощь");
    marina.sees("в совете наставников теперь Олег Дятлов").says("совет");
    marina
        .presses("Совет наставников: 1")
        .sees("Олег Дятлов — совет наставников")
        .seesButton("К настройкам");
    Phone vera = house.phone("Вера Андреевна");
    vera.opens(link).doesNotSee("приглашает вас в совет");

    house.restart();
    marina.presses("Снять: Олег Дятлов").sees("Вывести из совета наставников: Олег Дятлов?");
    marina.presses("Да, снять").sees("в совете больше нет: Олег Дятлов").sees("Пока никого");
    oleg.sees("вы больше не в совете наставников").sees("идёт как шло").presses("Меню");
    oleg.doesNotSee("Вы в совете").sees("Осень");
    oleg.forges(oleg.lastMessageId(), "council.pairs:" + school.programme() + ":0");
    oleg.seesToast("Это уже решено").sees("Сейчас вы не в совете наставников");
    marina.presses("Позвать в совет").sees("ссылка в совет наставников");
    Phone inna = house.phone("Инна").opens(marina.findLink("s-"));
    inna.sees("Как вас зовут").sees("увидит куратор").doesNotSee("увидят участники");
    inna.says("Инна Львовна").sees("Вы в совете наставников: Школа № 7");
    marina.sees("в совете наставников теперь Инна Львовна");
    marina.says("совет").presses("Совет наставников: 1").presses("Снять: Инна Львовна");
    marina.presses("Да, снять").sees("Пока никого");
    marina.presses("Позвать в совет").presses("Отозвать ссылку").sees("ссылка отозвана");
    marina.presses("К совету").sees("Пока никого");
  }

  @Test
  void theCouncilSeesPairsBeforeTheyAreProposedAndTheCuratorReadsItsWordAtThePair() {
    PairsSchool school = new PairsSchool(house);
    Phone marina = school.curator;
    Phone anya =
        school.mentee("Аня Лисицына", "{'grade':'g7','needs':['maths'],'interests':['chess']}");
    Phone boris = school.mentee("Боря Котов", "{'grade':'g7','needs':['english']}");
    Phone misha =
        school.mentor(
            "Миша Орлов",
            "{'grade':'g9','competences':['maths'],'interests':['chess'],'capacity':'one'}");
    Phone lev =
        school.mentor("Лев Ким", "{'grade':'g9','competences':['english'],'capacity':'one'}");
    GatheringId gathering = school.gathering();
    school.chooses(gathering, anya, misha);
    school.chooses(gathering, misha, anya);
    school.vetoes(gathering, boris, misha);
    marina.says("/menu").presses("Вместе").presses("Подобрать пары").presses("Подобрать пары");
    marina.sees("Пар: 2").doesNotSeeButton("Спросить совет");

    Phone oleg = school.staff("Олег Дятлов", StaffRole.COUNCIL);
    Phone inna = school.staff("Инна Львовна", StaffRole.COUNCIL);
    marina.says("/menu").presses("Вместе").presses("утвердить пары").presses("Спросить совет");
    marina.sees("Просим взглянуть на пары: Олег Дятлов, Инна Львовна").presses("К парам");
    marina.presses("Спросить совет").sees("Сегодня уже спрашивали: Олег Дятлов, Инна Львовна");
    oleg.sees("куратор просит совет взглянуть").sees("Решает куратор").presses("Посмотреть пары");
    oleg.seesButton("▫️ Боря Котов — Лев Ким").presses("▫️ Аня Лисицына — Миша Орлов");
    oleg.sees("Аня Лисицына, класс: 7").sees("Миша Орлов, класс: 9").sees("Шахматы");
    oleg.sees("им самим пока ничего не сказано").doesNotSee("Выбрали друг друга");
    oleg.doesNotSee("2012").doesNotSee("Закрепить").presses("Замечание");
    house.restart();
    oleg.says("У Миши в октябре сборы").sees("Передано куратору").sees("Боря Котов — Лев Ким");
    oleg.presses("Замечаний нет").sees("Отмечено").sees("Все предложенные пары посмотрены");
    oleg.says("/menu").sees("смотреть сейчас нечего").presses("Предложенные пары");
    oleg.seesButton("💬 Аня Лисицына — Миша Орлов").seesButton("👍 Боря Котов — Лев Ким");

    marina.sees("Совет наставников о паре Аня Лисицына — Миша Орлов");
    marina.sees("Олег Дятлов: «У Миши в октябре сборы»").presses("К этой паре");
    marina.sees("Совет, Олег Дятлов: «У Миши в октябре сборы»").sees("Выбрали друг друга");
    marina.presses("Все пары").sees("Замечания совета: Аня Лисицына — Миша Орлов");
    marina.presses("Боря Котов — Лев Ким").sees("Совет, без замечаний: Олег Дятлов");
    oleg.presses("💬 Аня Лисицына").sees("Ваше слово: «У Миши в октябре сборы»");
    oleg.presses("Замечание").says("Сборы отменили, всё хорошо").sees("Передано куратору");
    marina.sees("Сборы отменили").presses("К этой паре").doesNotSee("в октябре сборы");

    inna.says("/menu").presses("Посмотреть пары: 2").presses("▫️ Аня Лисицына");
    String fine = "council.pair.fine:" + proposal(school, misha);
    marina.presses("Все пары").presses("Утвердить все (2)").presses("Да, утвердить");
    anya.sees("Миша Орлов").doesNotSee("сборы").doesNotSee("Олег");
    inna.presses("Замечаний нет").sees("Предложение отправлено, ждём обе стороны");
    marina.presses("Боря Котов — Лев Ким").presses("Отозвать").presses("Да, отозвать");
    inna.presses("Замечание").seesToast("Это уже решено").sees("больше не предлагается");
    anya.presses("Согласиться");
    misha.presses("Согласиться").sees("Аня Лисицына");
    house.telegram().awaitQuiet();
    inna.forges(inna.lastMessageId(), fine).seesToast("Это уже решено").sees("Пара уже сложилась");
    lev.doesNotSee("Олег");
    boris.doesNotSee("Олег");
  }

  @Test
  void aMentorInTheCouncilHasOneHomeAndSaysNothingOfHisOwnPairNorAParentOfHisChild() {
    PairsSchool school = new PairsSchool(house);
    Phone marina = school.curator;
    Phone oleg = school.adult("Олег Дятлов", "{'competences':['maths'],'capacity':'one'}");
    school.appoint(oleg, StaffRole.COUNCIL);
    Phone misha =
        school.mentor("Миша Орлов", "{'grade':'g9','competences':['english'],'capacity':'one'}");
    school.mentee("Аня Лисицына", "{'grade':'g7','needs':['maths']}");
    Phone boris = school.mentee("Боря Котов", "{'grade':'g7','needs':['english']}");
    Phone daria = school.staff("Дарья Котова", StaffRole.COUNCIL);
    school.in(
        () ->
            school
                .bean(Guardianships.class)
                .save(
                    Guardianship.of(
                        school.person(boris).id(),
                        school.person(daria).id(),
                        "mother",
                        "+79990000001",
                        house.now())));
    marina.says("/menu").presses("Вместе").presses("Подобрать пары").presses("Подобрать пары");
    marina.sees("Пар: 2").sees("Кроме вас, их видит только совет наставников");
    marina.presses("Спросить совет").sees("Просим взглянуть на пары: Олег Дятлов, Дарья Котова");

    oleg.says("/menu").sees("Вы в совете наставников").sees("Вместе").seesButton("Помощь");
    oleg.presses("Посмотреть пары: 1").doesNotSeeButton("Олег Дятлов");
    oleg.presses("Боря Котов — Миша Орлов").presses("Замечаний нет").sees("посмотрены");
    oleg.forges(oleg.lastMessageId(), "council.say:" + proposal(school, oleg));
    oleg.sees("о ней скажут другие члены совета");
    daria.says("/menu").presses("Посмотреть пары: 1").doesNotSeeButton("Боря Котов");
    daria.forges(daria.lastMessageId(), "council.pair:" + proposal(school, misha));
    daria.sees("о ней скажут другие члены совета");
    marina.sees("Просим взглянуть").presses("К парам").presses("Боря Котов — Миша Орлов");
    marina.sees("Совет, без замечаний: Олег Дятлов");
  }

  /** A pair that works by a plan, in a programme whose council sees the plans. */
  private static final class Planning {

    private final SmallSchool school = new SmallSchool(house);
    private final Phone marina = school.staff("Марина Павловна", StaffRole.CURATOR);
    private final Phone oleg = school.staff("Олег Дятлов", StaffRole.COUNCIL);
    private final Phone inna = school.staff("Инна Львовна", StaffRole.COUNCIL);
    private final Phone misha = school.mentor("Миша Орлов", "2005-05-02");
    private final Phone anya = school.mentee("Аня Лисицына", "2007-03-14");
    private final TandemId pair = school.pair(misha, anya);

    private Planning() {
      marina.opens("").presses("Осень").presses("Изменить").presses("Кто смотрит планы");
      marina.presses("Куратор и совет наставников").sees("Планы пар видит и совет наставников");
    }

    private Tandem tandem() {
      return school.bean(Tandems.class).get(pair);
    }

    private void agree(String aim) {
      school.in(
          () -> {
            WorkOnPlan work = school.bean(WorkOnPlan.class);
            LocalDate day = LocalDate.of(2026, 12, 1);
            DevelopmentPlan.Content content =
                new DevelopmentPlan.Content(
                    "Страшно отвечать", "Три варианта", PlanMode.IN_PERSON, "по средам", day);
            List<WorkOnPlan.Step> steps =
                work.isWhole(tandem())
                    ? List.of()
                    : List.of(
                        new WorkOnPlan.Step("Пробный экзамен", PlanTaskKind.SELF_STUDY, null, day));
            work.write(tandem(), aim, content, steps, school.person(misha).id());
            work.agree(tandem(), school.person(anya).id());
            return true;
          });
      house.telegram().awaitQuiet();
    }
  }

  @Test
  void theCouncilReadsAPlanOnWhichAPairHasAgreedAndTheCuratorPassesItsWordOn() {
    Planning plan = new Planning();
    plan.agree("80 баллов");
    plan.marina.sees("План согласован всеми");
    plan.anya.opens("").presses("📋 План").sees("прочитает и совет наставников");
    plan.oleg.sees("Пара Миша Орлов — Аня Лисицына договорилась о плане").sees("Решает куратор");
    plan.oleg.presses("Посмотреть план").sees("80 баллов").sees("Страшно отвечать");
    plan.oleg.sees("Пробный экзамен").presses("Учли бы…").sees("Что бы вы учли?");
    house.restart();
    plan.oleg.says("Экзамен лучше до каникул").sees("Передано куратору").sees("Все планы");
    plan.marina.sees("Совет наставников о плане пары Миша Орлов — Аня Лисицына");
    plan.marina.sees("Олег Дятлов: «Экзамен лучше до каникул»");
    assertThat(plan.anya.botTexts()).noneMatch(text -> text.contains("до каникул"));
    long word = wordAbout(plan);
    plan.marina.presses("Открыть план").sees("Совет, Олег Дятлов: «Экзамен лучше до каникул»");
    plan.marina.presses("Паре: Олег Дятлов").sees("Передано паре, без имени");
    plan.anya.sees("Совет наставников посмотрел ваш план: «Экзамен лучше до каникул»");
    plan.misha.sees("Это совет, а не указание").presses("Открыть план");
    plan.misha.sees("Совет наставников: «Экзамен лучше до каникул»").doesNotSee("Олег");
    pressesLater(plan.marina, "council.pass:" + word);
    plan.marina.sees("Паре это уже передано").presses("Открыть план").sees("(паре передано)");

    plan.inna.opens("").presses("Посмотреть планы: 1").presses("▫️ Миша Орлов");
    int old = plan.inna.lastMessageId();
    house.travel("2026-09-09T10:00");
    plan.anya.presses("Открыть план").presses("Записать цель").says("85 баллов");
    house.telegram().awaitQuiet();
    plan.inna.pressesOld(old, "Замечаний нет").seesToast("Это уже решено");
    plan.inna.sees("План снова у пары").presses("Меню").sees("смотреть сейчас нечего");
    plan.misha.opens("").presses("План изменился").presses("План подходит");
    plan.inna.sees("договорилась о плане").presses("Посмотреть план").sees("85 баллов");
    plan.inna.presses("Замечаний нет").sees("Отмечено");
    plan.marina.opens("").presses("Осень");
    plan.marina.forges(plan.marina.lastMessageId(), "tandems.plan:" + plan.pair);
    plan.marina.sees("Совет, без замечаний: Инна Львовна").presses("Всё хорошо").sees("Отмечено");
    plan.oleg.forges(plan.oleg.lastMessageId(), "council.plan:" + plan.pair);
    plan.oleg.sees("Куратор уже посмотрел этот план");
    end(plan);
    pressesLater(plan.oleg, "council.plan:" + plan.pair);
    plan.oleg.sees("уже завершила работу");
  }

  /** An old button, after whatever was pressed last. */
  private static void pressesLater(Phone phone, String act) {
    phone.opens("");
    house.telegram().awaitQuiet();
    phone.forges(phone.lastMessageId(), act).seesToast("Это уже решено");
  }

  private static long wordAbout(Planning plan) {
    return plan.school.in(
        () -> plan.school.bean(CouncilWords.class).findByTandemIdOrderById(plan.pair).get(0).id());
  }

  private static void end(Planning plan) {
    plan.school.in(
        () -> {
          plan.school
              .bean(EndTandem.class)
              .end(
                  plan.tandem(),
                  EndCause.MUTUAL,
                  plan.school.person(plan.marina).id(),
                  house.now());
          return true;
        });
    house.telegram().awaitQuiet();
  }

  @Test
  void whereTheProgrammeDoesNotSaySoTheCouncilSeesNoPlan() {
    Planning plan = new Planning();
    plan.school.in(
        () -> {
          plan.school
              .bean(Programmes.class)
              .get(plan.school.programme())
              .looksAtPlans(PlanRule.HEAD);
          return true;
        });
    plan.agree("80 баллов");
    plan.marina.sees("План согласован всеми");
    plan.oleg.doesNotSee("договорилась о плане").opens("").sees("смотреть сейчас нечего");
    plan.oleg.forges(plan.oleg.lastMessageId(), "council.plan:" + plan.pair);
    plan.oleg.doesNotSee("80 баллов");
  }

  @Test
  void nobodyElseReachesWhatTheCouncilSees() {
    SmallSchool lyceum = new SmallSchool(house, "Лицей № 4", "Весна");
    Phone foreign = lyceum.staff("Глеб Андреевич", StaffRole.COUNCIL);
    Planning plan = new Planning();
    Phone head = plan.school.staff("Иван Петрович", StaffRole.OBSERVER);
    Phone other = plan.school.mentor("Лев Ким", "2005-05-02");
    plan.agree("80 баллов");
    plan.oleg.sees("договорилась о плане").presses("Посмотреть план").presses("Учли бы…");
    plan.oleg.says("Экзамен лучше до каникул").sees("Передано");
    plan.marina.sees("до каникул");
    long word = wordAbout(plan);
    String programme = plan.school.programme().toString();
    List<String> ofTheCouncil =
        List.of(
            "council.plans:" + programme + ":0",
            "council.pairs:" + programme + ":0",
            "council.plan:" + plan.pair,
            "council.plan.fine:" + plan.pair,
            "council.advise:" + plan.pair);
    List<String> ofTheCurator =
        List.of(
            "council.ask:" + programme,
            "council.pass:" + word,
            "schools.council:" + plan.school.id(),
            "schools.council.invite:" + plan.school.id(),
            "tandems.plan:" + plan.pair);
    for (Phone phone : List.of(foreign, head, other, plan.anya, plan.misha)) {
      phone.opens("");
      ofTheCouncil.forEach(act -> phone.forges(phone.lastMessageId(), act).seesToast("уже решено"));
      phone.doesNotSeeButton("Учли бы");
    }
    for (Phone phone : List.of(plan.inna, head, other, foreign)) {
      phone.opens("");
      ofTheCurator.forEach(act -> phone.forges(phone.lastMessageId(), act).seesToast("уже решено"));
    }
    assertThat(plan.anya.botTexts()).noneMatch(text -> text.contains("до каникул"));
  }

  @Test
  void whoAsksACouncilInWhichNobodyIsAnyMoreHearsWhereHeStands() {
    SmallSchool lyceum = new SmallSchool(house, "Лицей № 4", "Весна");
    Phone curator = lyceum.staff("Марина Павловна", StaffRole.CURATOR).opens("");
    curator.forges(curator.lastMessageId(), "council.ask:" + lyceum.programme());
    curator.seesToast("уже решено");
  }

  @Test
  void itsWordsAreInTheDataOfWhoSaidThemGoWithHimAndWithTheSeason() {
    Planning plan = new Planning();
    plan.agree("80 баллов");
    plan.oleg.sees("договорилась о плане").presses("Посмотреть план").presses("Учли бы…");
    plan.oleg.says("Экзамен лучше до каникул").sees("Передано");
    plan.inna.opens("").presses("Посмотреть планы: 1").presses("▫️ Миша").presses("Учли бы…");
    plan.inna.says("Добавьте библиотеку").sees("Передано");
    assertThat(data(plan.oleg)).contains("Экзамен лучше до каникул").contains("Совет наставников");
    assertThat(data(plan.anya)).contains("прочитать его можно у куратора");
    assertThat(data(plan.anya)).doesNotContain("до каникул");

    plan.school.in(
        () -> {
          plan.school.bean(ErasePerson.class).now(plan.school.person(plan.inna));
          return true;
        });
    assertThat(words(plan)).isEqualTo(1);
    plan.marina.opens("").presses("Осень").presses("Изменить").presses("Закрыть программу");
    plan.marina.sees("слова совета наставников о парах и планах: 1").presses("Да, закрыть");
    plan.marina.sees("Программа закрыта");
    assertThat(words(plan)).isZero();
    plan.oleg.opens("").sees("Вы в совете наставников").sees("смотреть сейчас нечего");
    plan.oleg.forges(plan.oleg.lastMessageId(), "council.plan:" + plan.pair);
    plan.oleg.sees("Сезон закрыт");
    pressesLater(plan.oleg, "council.pairs:" + plan.school.programme() + ":0");
    plan.oleg.sees("Сезон закрыт");
  }

  @Test
  void aRemarkThatIsBeingTypedWhenTheCuratorDecidesReachesHimAllTheSame() {
    PairsSchool school = new PairsSchool(house);
    Phone marina = school.curator;
    Phone anya = school.mentee("Аня Лисицына", "{'grade':'g7','needs':['maths']}");
    school.mentor("Миша Орлов", "{'grade':'g9','competences':['maths'],'capacity':'one'}");
    Phone oleg = school.staff("Олег Дятлов", StaffRole.COUNCIL);
    Phone inna = school.staff("Инна Львовна", StaffRole.COUNCIL);
    marina.says("/menu").presses("Вместе").presses("Подобрать пары").presses("Подобрать пары");
    marina.sees("Пар: 1");
    for (Phone one : List.of(oleg, inna)) {
      one.says("/menu").presses("Посмотреть пары: 1").presses("▫️ Аня").presses("Замечание");
    }
    marina.presses("Утвердить все (1)").presses("Да, утвердить");
    oleg.says("У Миши сборы").sees("Передано куратору");
    marina.presses("Аня Лисицына — Миша Орлов").presses("Отозвать").presses("Да, отозвать");
    house.telegram().awaitQuiet();
    inna.says("Живут в разных концах города").sees("Пока вы писали, куратор уже решил");
    inna.sees("больше не предлагается").seesButton("Меню");
    marina.sees("Инна Львовна: «Живут в разных концах города»");
    anya.doesNotSee("сборы").doesNotSee("в разных концах");
  }

  @Test
  void aWordOnAPlanThatHasBeenLookedAtMeanwhileReachesTheCurator() {
    Planning plan = new Planning();
    plan.agree("80 баллов");
    plan.oleg.sees("договорилась о плане").presses("Посмотреть план").presses("Учли бы…");
    plan.marina.forges(plan.marina.lastMessageId(), "tandems.plan:" + plan.pair);
    plan.marina.presses("Всё хорошо").sees("Отмечено");
    plan.oleg.says("Экзамен лучше до каникул").sees("Пока вы писали, куратор уже решил");
    plan.oleg.sees("Куратор уже посмотрел этот план");
    plan.marina.sees("Олег Дятлов: «Экзамен лучше до каникул»").presses("Передать паре");
    plan.anya.sees("Экзамен лучше до каникул");
  }

  @Test
  void aParentOfWhoWorkedInAGroupOnceSpeaksOfItNoMoreThanOfTheOwn() {
    Planning plan = new Planning();
    Phone vera = plan.school.mentee("Вера Зимина", "2013-04-15");
    TandemId group =
        plan.school.pair(
            plan.school.mentor("Лев Ким", "2005-05-02"),
            vera,
            plan.school.mentee("Боря Котов", "2007-03-14"));
    plan.school.isGuardian(plan.inna, vera);
    plan.school.in(
        () ->
            plan.school
                .bean(LeaveProgramme.class)
                .by(plan.school.person(vera), plan.school.part(vera)));
    house.telegram().awaitQuiet();
    plan.school.in(
        () -> {
          Tandem tandem = plan.school.bean(Tandems.class).get(group);
          assertThat(plan.school.bean(PlansForCouncil.class).isOwn(person(plan, plan.inna), tandem))
              .isTrue();
          assertThat(plan.school.bean(PlansForCouncil.class).isOwn(person(plan, plan.oleg), tandem))
              .isFalse();
          return true;
        });
  }

  private static PersonId person(Planning plan, Phone phone) {
    return plan.school.person(phone).id();
  }

  @Test
  void theCouncilHelpsToSettleADisputeAndTheCuratorDecides() {
    Planning plan = new Planning();
    Phone daria = plan.school.staff("Дарья Лисицына", StaffRole.COUNCIL);
    plan.school.isGuardian(daria, plan.anya);
    String card = "tandems.card:" + plan.pair;
    plan.marina.forges(plan.marina.lastMessageId(), card);
    plan.marina.presses("Спросить совет").sees("О личном лучше не писать");
    house.restart();
    plan.marina.says("Миша переносит встречи, Аня обижается").sees("Спросили: Олег");
    plan.marina.doesNotSee("Дарья").presses("К паре").sees("Вопрос совету: «Миша переносит");
    plan.marina.doesNotSeeButton("Спросить совет");
    daria.doesNotSee("обижается").opens("").doesNotSeeButton("Нужен совет");
    plan.oleg.sees("Куратор просит совета о паре Миша Орлов — Аня Лисицына");
    plan.oleg.presses("Посоветовать").says("Пусть выберут запасной день").sees("Решает куратор");
    plan.oleg.opens("").doesNotSeeButton("Нужен совет");
    plan.marina.sees("Олег Дятлов: «Пусть выберут запасной день»").presses("К паре");
    plan.marina.sees("Совет, Олег Дятлов: «Пусть выберут запасной день»");
    assertThat(data(plan.oleg)).contains("запасной день");
    assertThat(data(plan.marina)).contains("Аня обижается");
    assertThat(data(plan.anya)).contains("прочитать его можно у куратора");
    assertThat(data(plan.anya)).doesNotContain("запасной день").doesNotContain("обижается");

    plan.inna.opens("").presses("Нужен совет: Миша Орлов").sees("Аня обижается");
    plan.marina.forges(plan.marina.lastMessageId(), card);
    plan.marina.presses("Вопрос решён").sees("Вопрос совету закрыт");
    plan.oleg.sees("Вопрос о паре Миша Орлов — Аня Лисицына решён");
    plan.inna.says("Поговорите с каждым").sees("Пока вы писали, куратор уже решил");
    plan.marina.sees("Инна Львовна: «Поговорите с каждым»");
    long matter = matter(plan);
    plan.inna.opens("").doesNotSeeButton("Нужен совет");
    pressesLater(plan.inna, "council.dispute.say:" + matter);
    plan.inna.sees("Куратор уже решил этот вопрос");
    pressesLater(plan.marina, "council.dispute.close:" + matter);
    plan.marina.sees("уже закрыт").presses("К паре").seesButton("Спросить совет");
    for (Phone phone : List.of(daria, plan.anya, plan.misha)) {
      pressesLater(phone, "council.dispute.say:" + matter);
      phone.doesNotSee("обижается");
      pressesLater(phone, "council.dispute:" + plan.pair);
    }
    assertThat(plan.anya.botTexts()).noneMatch(text -> text.contains("обижается"));

    plan.school.in(
        () -> {
          plan.school.bean(ErasePerson.class).now(plan.school.person(plan.anya));
          return true;
        });
    assertThat(plan.school.in(() -> plan.school.bean(CouncilMatters.class).findAll())).isEmpty();
  }

  private static long matter(Planning plan) {
    return plan.school.in(
        () ->
            plan.school.bean(CouncilMatters.class).findByTandemIdOrderById(plan.pair).get(0).id());
  }

  @Test
  void whoStillWritesWhenTheSeasonIsClosedHearsThatNobodyHasBeenGivenIt() {
    Planning plan = new Planning();
    plan.agree("80 баллов");
    plan.oleg.sees("договорилась о плане").presses("Посмотреть план").presses("Учли бы…");
    plan.marina.opens("").presses("Осень").presses("Изменить").presses("Закрыть программу");
    plan.marina.presses("Да, закрыть").sees("Программа закрыта");
    plan.oleg.says("Экзамен лучше до каникул").sees("никому он не передан").sees("Сезон закрыт");
    plan.marina.doesNotSee("до каникул");
  }

  private static String data(Phone phone) {
    return new String(phone.says("/mydata").receivesFile("mydata.html"), StandardCharsets.UTF_8);
  }

  private static int words(Planning plan) {
    return plan.school.in(
        () ->
            plan.school
                .bean(CouncilWords.class)
                .findByProgrammeIdOrderById(plan.school.programme())
                .size());
  }

  private static ProposalId proposal(PairsSchool school, Phone mentor) {
    return school.in(
        () -> school.bean(Proposals.class).allOf(school.person(mentor).id()).get(0).id());
  }
}
