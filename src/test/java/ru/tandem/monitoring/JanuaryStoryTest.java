package ru.tandem.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.util.ReflectionTestUtils;
import ru.tandem.enrolment.Participants;
import ru.tandem.feedback.SmallSchool;
import ru.tandem.monitoring.stories.Story;
import ru.tandem.monitoring.stories.TellStory;
import ru.tandem.monitoring.teachers.WhoStays;
import ru.tandem.papers.ExcelFile;
import ru.tandem.programmes.CloseProgramme;
import ru.tandem.programmes.MentoringForm;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.Programmes;
import ru.tandem.sandbox.Phone;
import ru.tandem.schools.SchoolCreated;
import ru.tandem.schools.StaffRole;
import ru.tandem.story.House;
import ru.tandem.tandems.Tandem;
import ru.tandem.tandems.TandemId;
import ru.tandem.tandems.Tandems;
import ru.tandem.timetable.NightFell;

/** What is owed in January, and what those see who look at all schools. */
class JanuaryStoryTest {

  private final House house = House.onSqlite();
  private final SmallSchool school = new SmallSchool(house, "Лицей у реки", "Осень");
  private final Phone marina = school.staff("Марина Павловна", StaffRole.CURATOR);
  private final Phone head = school.staff("Пётр Ильич", StaffRole.OBSERVER);
  private final Phone anya = school.mentee("Аня Лисицына", "2013-03-14");

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void theCuratorIsRemindedTwiceAndTheHeadApprovesTheSheet() {
    school.publish(new SchoolCreated(school.id()));
    endsWithOneFullCycle();
    house.travel("2027-01-10T09:59");
    assertThat(marina.transcript()).doesNotContain("До 20 января");
    marina.says("/menu").sees("Все программы закрыты").seesButton("🗂 Лист к 20 января: Осень");
    house.travel("2027-01-10T10:00");
    marina.sees("До 20 января нужен статистический лист").sees("• Осень: 1");
    house.restart();
    marina.presses("🗂 Осень").sees("считаются: 1").presses("Передать руководителю");
    marina.sees("Лист у руководителя").doesNotSeeButton("Передать руководителю");
    marina.says("/menu").doesNotSeeButton("Лист к 20 января");
    anya.forges(anya.lastMessageId(), "monitoring.january.yes:" + school.programme());
    anya.doesNotSee("утверждён");
    head.sees("на утверждение").presses("Вернуть").sees("Что поправить").says("Нет группы 9Б");
    head.sees("вернулся к кураторам");
    marina.sees("вернулся").sees("Нет группы 9Б").presses("Лист к 20 января");
    marina.sees("Поправьте и передайте снова").presses("Передать руководителю");
    marina.sees("Лист у руководителя");
    head.says("/menu").presses("Утвердить лист к 20 января: Осень").sees("на утверждение");
    head.presses("Утвердить").sees("утверждён, кураторы знают");
    head.says("/menu").doesNotSeeButton("Утвердить лист");
    marina.says("/menu").presses("Все программы").presses("Осень").presses("Лист к 20 января");
    marina.sees("Лист утверждён: Пётр Ильич").doesNotSee("Тогда в листе");
    assertThat(marina.transcript()).contains("утверждён: Пётр Ильич");
    int told = marina.botTexts().size();
    house.travel("2027-01-19T10:00");
    assertThat(marina.botTexts().subList(told, marina.botTexts().size()))
        .noneMatch(text -> text.contains("До 20 января"));
  }

  /** Somebody else's hand on the time machine may come late. */
  @Test
  void anEarlierHourBringsNoReminderBack() {
    school.publish(new SchoolCreated(school.id()));
    endsWithOneFullCycle();
    house.travel("2027-01-10T12:00").travel("2027-01-09T12:00").travel("2027-01-12T12:00");
    assertThat(marina.botTexts())
        .filteredOn(text -> text.contains("До 20 января нужен"))
        .hasSize(1);
  }

  @Test
  void whatHasChangedSinceTheYesGoesToTheHeadOnceMore() {
    Phone misha = school.mentor("Миша Орлов", "2009-05-02");
    endsWithOneFullCycle();
    january(marina).presses("Передать руководителю").sees("Лист у руководителя");
    head.sees("на утверждение").presses("Утвердить").sees("утверждён, кураторы знают");
    school.in(
        () -> {
          school.bean(Participants.class).get(school.part(misha)).finished(house.now());
          return misha;
        });
    january(marina).sees("Лист утверждён: Пётр Ильич").sees("считалось 1, сейчас 2");
    marina.presses("Изменилось: передать снова").sees("Лист у руководителя");
    String again = "monitoring.january.anew:" + school.programme() + ":";
    long yes = house.now().getEpochSecond();
    marina.forges(marina.lastMessageId(), again + yes).seesToast("Уже сделано");
    head.sees("Прошли полный цикл: 2").presses("Утвердить").sees("утверждён, кураторы знают");
    january(marina).sees("Лист утверждён").doesNotSee("Тогда в листе");
    marina.forges(marina.lastMessageId(), again + (yes - 60)).seesToast("уже решено");
  }

  /** A season goes on after a yes: whoever has gone the whole way since is missing on the sheet. */
  @Test
  void anEarlyYesToAnotherNumberIsStillOwedInJanuary() {
    school.publish(new SchoolCreated(school.id()));
    Phone misha = school.mentor("Миша Орлов", "2009-05-02");
    endsWithOneFullCycle();
    january(marina).presses("Передать руководителю").sees("Лист у руководителя");
    head.sees("на утверждение").presses("Утвердить").sees("утверждён, кураторы знают");
    school.in(
        () -> {
          school.bean(Participants.class).get(school.part(misha)).finished(house.now());
          return misha;
        });
    house.travel("2027-01-10T10:00");
    marina.sees("До 20 января нужен").sees("• Осень: 2, а утверждено 1: передайте снова");
    marina.presses("🗂 Осень").sees("считалось 1, сейчас 2").presses("Изменилось: передать снова");
    head.sees("Прошли полный цикл: 2").presses("Утвердить").sees("утверждён, кураторы знают");
    int told = marina.botTexts().size();
    house.travel("2027-01-18T12:00");
    assertThat(marina.botTexts().subList(told, marina.botTexts().size()))
        .noneMatch(text -> text.contains("До 20 января"));
  }

  @Test
  void theHeadWhoIsSilentOnTheSheetIsRemindedAndTheCuratorsSeeIt() {
    school.publish(new SchoolCreated(school.id()));
    endsWithOneFullCycle();
    house.travel("2027-01-11T12:00");
    january(marina).presses("Передать руководителю").sees("Лист у руководителя");
    house.travel("2027-01-14T18:00");
    head.sees("Напоминаю: ваш ответ нужен с 11 января").sees("Прошли полный цикл: 1");
    head.seesButton("Утвердить").seesButton("Вернуть");
    house.travel("2027-01-18T18:00");
    marina.sees("Лист к 20 января, программа «Осень»: руководитель пока не ответил");
    assertThat(marina.transcript()).contains("• Осень: 1, у руководителя с пн, 11 января");
    marina.presses("Лист к 20 января").sees("Лист у руководителя");
    head.presses("Утвердить").sees("утверждён, кураторы знают");
    int told = head.botTexts().size();
    house.travel("2027-02-18T18:00");
    assertThat(head.botTexts().subList(told, head.botTexts().size()))
        .noneMatch(text -> text.contains("Напоминаю"));
  }

  /** In the chat no more are counted than stand on the sheet. */
  @Test
  void whoIsErasedAfterTheClosingIsCountedNeitherInTheChatNorOnTheSheet() {
    Phone borya = school.mentee("Боря Котов", "2013-04-14");
    school.in(
        () -> {
          school.bean(Participants.class).get(school.part(borya)).finished(house.now());
          return borya;
        });
    endsWithOneFullCycle();
    january(marina).sees("считаются: 2").presses("Передать руководителю");
    head.sees("Прошли полный цикл: 2").presses("Утвердить").sees("утверждён, кураторы знают");
    borya.says("/mydata").presses("Стереть всё").presses("Продолжить").presses("стереть навсегда");
    borya.sees("Стёрто записей");
    house.telegram().awaitQuiet();
    january(marina).sees("считаются: 1").sees("считалось 2, сейчас 1");
    marina.presses("Открыть лист").presses("Получить файл").sees("Данные в файле");
    assertThat(
            ExcelFile.lines(
                ExcelFile.open(marina.receivesFile("Лист к 20 января")).getSheet("20 января")))
        .anySatisfy(line -> assertThat(line).startsWith("Наставляемые, всего", "1", "1"));
    // by name it is the same one, whatever would be asked for today
    marina.forges(marina.lastMessageId(), "monitoring.cycle:" + school.programme() + ":0");
    marina.sees("Прошли: 1 из 1").sees("✓ Аня Лисицына").doesNotSee("ещё нужно");
  }

  private Phone january(Phone curator) {
    curator.forges(curator.lastMessageId(), "monitoring.january:" + school.programme());
    return curator.sees("Лист к 20 января");
  }

  @Test
  void inSeptemberTheCuratorSaysWhichTeachersHaveStayed() {
    SmallSchool teachers = SmallSchool.ofTeachers(house);
    Phone olga = teachers.staff("Ольга Седова", StaffRole.CURATOR);
    Phone ira = teachers.mentor("Ирина Белова", "1985-05-02");
    Phone lev = teachers.mentee("Лев Громов", "1996-05-02");
    teachers.pair(ira, lev);
    school.in(
        () -> {
          Programme past = school.bean(Programmes.class).get(teachers.programme());
          past.runs(LocalDate.of(2025, 9, 8), LocalDate.of(2026, 5, 30));
          return past;
        });
    teachers.publish(new SchoolCreated(teachers.id()));
    school.publish(new SchoolCreated(school.id()));
    house.travel("2026-09-19T09:59");
    assertThat(olga.transcript()).doesNotContain("Новый учебный год");
    house.travel("2026-09-19T10:00");
    assertThat(marina.transcript()).doesNotContain("Новый учебный год");
    olga.sees("Новый учебный год").sees("Отметить: 2").presses("👩‍🏫 Отметить");
    olga.sees("2026/2027").presses("◻ Лев Громов").seesButton("✅ Лев Громов");
    olga.presses("✅ Лев Громов").seesButton("🚪 Лев Громов");
    house.restart();
    olga.presses("Остальные работают").sees("не меньше 5").doesNotSee("%").doesNotSee("1 из 2");
    olga.doesNotSeeButton("Остальные");
    String say = "monitoring.stay.say:" + teachers.id() + ":2026:" + teachers.person(lev).id();
    marina.forges(marina.lastMessageId(), say + ":1").seesToast("уже решено");
    olga.forges(olga.lastMessageId(), "monitoring.indicators:" + teachers.programme());
    olga.sees("не меньше 5")
        .doesNotSee("остались в школе: <b>50")
        .seesButton("Кто остался в школе");
    byte[] known = lev.says("/mydata").receivesFile("mydata");
    assertThat(new String(known, StandardCharsets.UTF_8)).contains("больше не работает");
  }

  /** One word more and one figure more would tell of whom it was. */
  @Test
  void theRetentionIsShownOnceItIsSaidOfAllAndOfFiveAtLeast() {
    SmallSchool teachers = SmallSchool.ofTeachers(house);
    Phone olga = teachers.staff("Ольга Седова", StaffRole.CURATOR);
    Phone ira = teachers.mentor("Ирина Белова", "1985-05-02");
    Phone[] young = new Phone[5];
    for (int i = 0; i < young.length; i++) {
      young[i] = teachers.mentee("Лев Громов " + "АБВГД".charAt(i), "1996-05-02");
    }
    teachers.pair(ira, young);
    school.in(
        () -> {
          Programme past = school.bean(Programmes.class).get(teachers.programme());
          past.runs(LocalDate.of(2025, 9, 8), LocalDate.of(2026, 5, 30));
          return past;
        });
    teachers.publish(new SchoolCreated(teachers.id()));
    house.travel("2026-09-19T10:00");
    olga.sees("Отметить: 6").presses("👩‍🏫 Отметить");
    for (char one : "АБВГД".toCharArray()) {
      olga.presses("◻ Лев Громов " + one).seesButton("✅ Лев Громов " + one);
    }
    olga.sees("сказано о 5 из 6").doesNotSee("%");
    olga.presses("✅ Лев Громов А").seesButton("🚪 Лев Громов").presses("Остальные работают");
    olga.sees("83 % (5 из 6)");
  }

  /** A factory's people work at no school, by whatever link they came. */
  @Test
  void ofPeopleOfEmployersNobodyIsAskedWhetherTheyStillWorkAtTheSchool() {
    school.pair(
        school.mentor("Лев Громов", "1979-05-02"), school.mentee("Аня Лисицына", "2013-03-14"));
    for (MentoringForm form : List.of(MentoringForm.EMPLOYER_PUPIL, MentoringForm.TEACHER_PUPIL)) {
      int asked =
          school.in(
              () -> {
                Programme programme = school.bean(Programmes.class).get(school.programme());
                ReflectionTestUtils.setField(programme, "form", form);
                return school.bean(WhoStays.class).of(school.id(), 2027).size();
              });
      assertThat(asked).as("%s", form).isEqualTo(form == MentoringForm.TEACHER_PUPIL ? 1 : 0);
    }
  }

  @Test
  void whoIsCuratorAndHeadInOneFindsBothOnTheWayFromHome() {
    school.appoint(marina, StaffRole.OBSERVER);
    endsWithOneFullCycle();
    marina.forges(marina.lastMessageId(), "monitoring.january:" + school.programme());
    marina.presses("Передать руководителю").sees("Лист у руководителя");
    marina.says("/menu").presses("Утвердить лист к 20 января").seesButton("Вернуть");
    marina.presses("Утвердить").sees("утверждён, кураторы знают");
    marina.forges(marina.lastMessageId(), "monitoring.january:" + school.programme());
    marina.sees("Лист утверждён: Марина Павловна");
  }

  @Test
  void allSchoolsAreSeenSideBySideAsTheNightHasCountedThem() {
    SmallSchool other = new SmallSchool(house, "Школа № 8", "Весна");
    other.mentee("Боря Котов", "2013-03-14");
    Phone operator = house.operator().opens("").presses("Сравнить школы");
    operator.sees("Лицей у реки").sees("наставляемых 1 · наставников 0");
    school.publish(new NightFell(house.now()));
    school.mentee("Вера Ежова", "2013-03-14");
    operator.says("/menu").presses("Сравнить школы").sees("Все школы вместе");
    operator.sees("программ 2 · наставляемых 2").sees("а встреч ещё не было");
    house.travel("2026-09-08T09:00");
    school.publish(new NightFell(house.now()));
    operator.says("/menu").presses("Сравнить школы").sees("программ 2 · наставляемых 3");
    endsWithOneFullCycle();
    operator.says("/menu").presses("Сравнить школы").sees("весь путь 1");
  }

  @Test
  void finishedPlansAreFoundByAWordAndNobodyIsNamedWhoHasNotAgreed() {
    Phone misha = school.mentor("Миша Орлов", "2009-05-02");
    TandemId pair = school.pair(misha, anya);
    school.in(
        () -> {
          Tandem tandem = school.bean(Tandems.class).get(pair);
          tandem.aimsAt("Помочь Ане сдать ЕГЭ по физике", school.person(misha).id(), house.now());
          return tandem;
        });
    marina.says("/menu").presses("Осень").doesNotSeeButton("Банк практики");
    endsWithOneFullCycle();
    marina.says("/menu").presses("Все программы").presses("Осень").presses("Банк практики");
    marina.sees("Планов и историй: 1").sees("Ученик – ученик: Помочь … сдать ЕГЭ по физике");
    marina.doesNotSee("Аня").doesNotSee("Орлов");
    marina.presses("Найти по слову").says("Физике егэ").sees("сдать ЕГЭ");
    marina.presses("Найти по слову").says("Физика, экзамены ЕГЭ").sees("ничего не нашлось");
    marina.presses("Найти по слову").says("физика, ЕГЭ").sees("сдать ЕГЭ по физике");
    marina.presses("Найти по слову").says("химия").sees("По словам «химия»");
    marina.presses("Показать всё").sees("сдать ЕГЭ по физике");
  }

  @Test
  void aStoryThatMayBeToldIsFoundInTheBankBesideThePlans() {
    Phone misha = school.mentor("Миша Орлов", "2005-05-02");
    Phone vera = school.mentee("Вера Ежова", "2005-03-14");
    TandemId pair = school.pair(misha, vera);
    school.met(pair, misha, vera, "2026-09-06T15:00");
    Story story =
        school.in(
            () ->
                school
                    .bean(TellStory.class)
                    .write(
                        school.bean(Tandems.class).get(pair),
                        "За осень дроби стали любимыми",
                        Optional.empty(),
                        school.person(marina).id()));
    says(misha, story);
    marina.says("/menu").presses("Осень").doesNotSeeButton("Банк практики");
    says(vera, story);
    marina.says("/menu").presses("Осень").presses("Банк практики").sees("Планов и историй: 1");
    marina.sees("история пары").sees("дроби стали").sees("Миша Орлов, Вера Ежова");
    marina.presses("Найти по слову").says("ДРОБИ").sees("стали любимыми");
  }

  private void says(Phone phone, Story story) {
    school.in(() -> school.bean(TellStory.class).says(school.person(phone), story, true));
  }

  @Test
  void theSecondHeadWhoComesLateReadsWhatTheFirstHasSaid() {
    Phone other = school.staff("Анна Львовна", StaffRole.OBSERVER);
    endsWithOneFullCycle();
    january(marina).presses("Передать руководителю").sees("Лист у руководителя");
    head.sees("на утверждение").presses("Утвердить").sees("утверждён, кураторы знают");
    other.sees("на утверждение").presses("Утвердить").seesToast("уже решено");
    other.sees("Лист утверждён: Пётр Ильич").presses("Открыть лист");
    other.sees("☑ Лист к 20 января").sees("Сейчас: утверждён 7 сентября 2026");
    other.presses("Получить файл").sees("Данные в файле");
    byte[] sheet = other.receivesFile("Лист к 20 января");
    assertThat(ExcelFile.lines(ExcelFile.open(sheet).getSheet("Утверждение")))
        .last()
        .asString()
        .contains("утверждено", "Пётр Ильич");
    anya.says("/menu").forges(anya.lastMessageId(), "monitoring.january.yes:1").doesNotSee("утв");
  }

  private void endsWithOneFullCycle() {
    school.in(
        () -> {
          school.bean(Participants.class).get(school.part(anya)).finished(house.now());
          return school.bean(CloseProgramme.class).by(school.person(marina), school.programme());
        });
  }
}
