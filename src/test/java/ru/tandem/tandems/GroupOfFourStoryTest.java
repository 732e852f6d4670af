package ru.tandem.tandems;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import ru.tandem.enrolment.LeaveProgramme;
import ru.tandem.enrolment.ParticipantRole;
import ru.tandem.feedback.SmallSchool;
import ru.tandem.meetings.Appointment;
import ru.tandem.meetings.DecideMeeting;
import ru.tandem.meetings.Meeting;
import ru.tandem.meetings.Meetings;
import ru.tandem.meetings.Mode;
import ru.tandem.meetings.ProposeMeeting;
import ru.tandem.meetings.Seats;
import ru.tandem.papers.QrCode;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.MentoringKind;
import ru.tandem.sandbox.Phone;
import ru.tandem.schools.StaffRole;
import ru.tandem.story.House;

/**
 * A mentor with four children: what one of them does or suffers is no matter of the other three.
 */
class GroupOfFourStoryTest {

  private static House house;

  private SmallSchool school;
  private Phone curator;
  private Phone misha;
  private Phone anya;
  private Phone vera;
  private Phone gleb;
  private Phone dasha;
  private TandemId group;

  @BeforeAll
  static void open() {
    house = House.onSqlite();
  }

  @AfterAll
  static void close() {
    house.close();
  }

  @BeforeEach
  void aMentorOfFour() {
    house.travel(day(1) + "T12:00");
    school = new SmallSchool(house, MentoringKind.GROUP);
    curator = school.staff("Марина Павловна", StaffRole.CURATOR);
    misha = school.mentor("Миша Орлов", "2008-05-02");
    anya = school.mentee("Аня Лисицына", "2013-03-14");
    vera = school.mentee("Вера Зимина", "2013-04-15");
    gleb = school.mentee("Глеб Орехов", "2013-05-16");
    dasha = school.mentee("Даша Рябова", "2013-06-17");
    group = school.pair(misha, anya, vera, gleb, dasha);
    house.telegram().awaitQuiet();
  }

  private static LocalDate day(int days) {
    return LocalDate.ofInstant(house.now(), ZoneId.of("Europe/Moscow")).plusDays(days);
  }

  private Tandem group() {
    return school.in(() -> school.bean(Tandems.class).get(group));
  }

  private void asks(Phone child, String what) {
    child.opens("").presses("Миша Орлов").presses("Попросить куратора").presses(what);
  }

  @Test
  void theMentorRatesTheWorkWithEachChildAndNotAllAsOne() {
    house.travel(day(30) + "T16:01");
    for (String child : List.of("Аня Лисицына", "Вера Зимина", "Глеб Орехов", "Даша Рябова")) {
      misha.sees("👤 " + child);
    }
    house.telegram().awaitQuiet();
    assertThat(misha.botTexts()).noneMatch(text -> text.contains("👤 Аня Лисицына, Вера"));
    vera.sees("Как вам вместе?").presses("9").sees("Спасибо");
    misha.opens("").presses("⭐ Как вам вместе? — Вера Зимина").sees("👤 Вера Зимина");
    misha.presses("5").presses("Пропустить").sees("Спасибо");
    curator.sees("Миша Орлов: новая оценка").sees("Вера Зимина: 9, а здесь 5");
    misha.opens("").seesButton("⭐ Как вам вместе? — Глеб Орехов");
    leaves(gleb);
    misha.opens("").seesButton("⭐ Как вам вместе? — Аня").doesNotSeeButton("— Глеб");
  }

  @Test
  void anotherMentorForOneIsNoEndForTheOthers() {
    school.agreed(group, misha, anya, day(3) + "T15:00");
    asks(anya, "Другой наставник");
    anya.sees("Почему").presses("Пропустить").sees("Просьба у куратора");
    curator.sees("Аня Лисицына").presses("Согласиться").presses("Да, сделать").sees("Сделано");
    misha.sees("Аня Лисицына больше не участвует");
    misha.sees("Работа продолжается").sees("Вера Зимина, Глеб Орехов");
    vera.sees("Состав группы изменился").seesButton("К паре");
    anya.sees("Работа в этой группе для тебя завершена");
    house.telegram().awaitQuiet();
    assertThat(anya.botTexts()).noneMatch(text -> text.lines().anyMatch("👥 "::equals));
    assertThat(group().isWorking()).isTrue();
    assertThat(group().mentees()).hasSize(3);
    gleb.opens("").seesButton("Миша Орлов");
    anya.opens("").doesNotSeeButton("Миша Орлов");
  }

  @Test
  void thePauseOfOneIsHisOwnAndEndsByItself() {
    asks(vera, "Пауза");
    vera.says(day(7).toString()).sees("Почему").presses("Пропустить").sees("Просьба у куратора");
    curator.sees("Вера Зимина").presses("Согласиться").presses("Да, сделать").sees("Сделано");
    vera.sees("Участие в группе на паузе до");
    misha.sees("Вера Зимина: пауза до").sees("Аня Лисицына, Глеб Орехов, Даша Рябова");
    anya.doesNotSee("паузе");
    assertThat(group().isWorking()).isTrue();
    misha.opens("").sees("Вера Зимина: пауза до");
    vera.opens("").sees("Твоё участие в группе на паузе").seesButton("Снять с паузы");
    anya.opens("").doesNotSee("пауз").doesNotSeeButton("Снять с паузы");

    house.restart();
    house.travel(day(7) + "T09:00");
    vera.sees("Пауза закончилась");
    misha.sees("Снова с группой: Вера Зимина");
    assertThat(group().atWork()).hasSize(5);
  }

  @Test
  void whatOneParentWishesIsNoMatterOfTheOtherChildren() {
    Phone mother = school.guardian("Ирина Лисицына", anya);
    Phone father = school.guardian("Пётр Зимин", vera);
    school.confirms(mother, anya);
    school.confirms(father, vera);
    mother.opens("").sees("В паре: Аня Лисицына").doesNotSee("Зимина").doesNotSee("Орехов");
    mother.presses("Пара: Аня Лисицына").doesNotSee("Зимина").doesNotSee("Орехов");
    mother.opens("").presses("👪 Аня").presses("На две недели").sees("на паузе");
    house.telegram().awaitQuiet();
    assertThat(group().isWorking()).isTrue();
    assertThat(group().atWork()).hasSize(4).doesNotContain(school.person(anya).id());
    misha.sees("Аня Лисицына: пауза до");
    assertThat(father.botTexts()).noneMatch(text -> text.contains("пауз"));
    assertThat(vera.botTexts()).noneMatch(text -> text.contains("пауз"));
    mother.presses("Закончить паузу");
    misha.sees("Снова с группой: Аня Лисицына");
  }

  @Test
  void whenAllChildrenRestTheGroupRestsAndGoesOnWithTheFirstWhoComesBack() {
    for (Phone child : new Phone[] {anya, vera, gleb, dasha}) {
      asks(child, "Пауза");
      child.says(day(7).toString()).sees("Почему").presses("Пропустить").sees("Просьба у куратора");
      curator.sees("просит").presses("Согласиться").presses("Да, сделать").sees("Сделано");
      house.telegram().awaitQuiet();
    }
    misha.sees("Пара на паузе до");
    assertThat(group().isWorking()).isFalse();
    gleb.opens("").presses("Снять с паузы");
    house.telegram().awaitQuiet();
    assertThat(group().atWork()).containsExactly(person(misha), person(gleb));
    misha.sees("Пауза закончилась");
  }

  private PersonId person(Phone phone) {
    return school.person(phone).id();
  }

  @Test
  void whoeverIsErasedOrLeavesIsNamedToTheMentorOnce() {
    school.in(() -> school.bean(LeaveProgramme.class).by(school.person(dasha), school.part(dasha)));
    misha.sees("Даша Рябова больше не участвует").sees("Глеб Орехов");
    assertThat(dasha.botTexts()).noneMatch(text -> text.contains("для тебя завершена"));
    gleb.says("/mydata").presses("Стереть").presses("Продолжить").presses("Да, стереть");
    misha.sees("Глеб Орехов больше не участвует").sees("Аня Лисицына, Вера Зимина");
    assertThat(group().isWorking()).isTrue();
  }

  private static long letters(Phone phone, String words) {
    return phone.botTexts().stream().filter(text -> text.contains(words)).count();
  }

  private void leaves(Phone child) {
    school.in(() -> school.bean(LeaveProgramme.class).by(school.person(child), school.part(child)));
    house.telegram().awaitQuiet();
  }

  @Test
  void whatWasAskedByWhoHasLeftEndsNobodyElsesPair() {
    leaves(gleb);
    leaves(dasha);
    asks(anya, "Другой наставник");
    anya.sees("Почему").presses("Пропустить").sees("Просьба у куратора");
    curator.sees("Аня Лисицына").presses("Согласиться").seesButton("Да, сделать");
    int asked = curator.lastMessageId();
    leaves(anya);
    curator.pressesOld(asked, "Да, сделать").seesToast("уже решено");
    assertThat(group().isWorking()).isTrue();
    assertThat(group().on(ParticipantRole.MENTEE)).containsExactly(person(vera));
    assertThat(vera.botTexts()).noneMatch(text -> text.contains("завершена"));
    curator.opens("").doesNotSeeButton("Просьба: Аня");
  }

  @Test
  void theHandThatCameTooLateEndsNobodyElsesPair() {
    leaves(gleb);
    leaves(dasha);
    curator.opens("").presses("Осень").presses("👥 Пары").presses("Миша Орлов");
    curator.presses("🏁 Завершить").presses("Аня Лисицына").presses("Обе стороны согласны");
    curator.presses("Пропустить").seesButton("Да, сделать");
    int asked = curator.lastMessageId();
    leaves(anya);
    curator.pressesOld(asked, "Да, сделать").seesToast("уже решено");
    assertThat(group().isWorking()).isTrue();
    assertThat(group().on(ParticipantRole.MENTEE)).containsExactly(person(vera));
  }

  @Test
  void whoeverRestsIsSentNothingByTheOthersAndSendsThemNothing() {
    misha
        .opens("")
        .presses("Аня Лисицына")
        .presses("Написать")
        .says("Привет всем")
        .sees("Передано");
    vera.sees("Привет всем");
    int letter = vera.lastMessageId();
    school.in(
        () -> {
          school
              .bean(PauseTandem.class)
              .until(school.bean(Tandems.class).get(group), person(vera), day(7), house.now());
          return vera;
        });
    vera.sees("Участие в группе на паузе");
    misha.opens("").presses("Аня Лисицына").presses("Написать").says("В среду в три");
    anya.sees("В среду в три").presses("Ответить").says("Хорошо").sees("Передано");
    misha.opens("").presses("Аня Лисицына").presses("🙏 Спасибо");
    house.travel(day(0) + "T17:05");
    anya.sees("Миша Орлов: спасибо!");
    school.in(
        () -> {
          school.bean(WorkOnPlan.class).aim(group(), "Выступить вместе", person(misha));
          return misha;
        });
    long sent = letters(vera, "возвращает план");
    curator
        .forges(curator.lastMessageId(), "tandems.return:" + group)
        .sees("Что в плане поправить");
    curator.says("Добавьте даты").sees("Передано");
    anya.sees("возвращает план");
    house.telegram().awaitQuiet();
    assertThat(letters(vera, "возвращает план")).isEqualTo(sent);
    vera.pressesOld(letter, "Ответить").seesToast("уже решено");
    vera.sees("Твоё участие в группе на паузе до");
    vera.forges(letter, "tandems.thank:" + group).seesToast("уже решено");
    vera.forges(letter, "meetings.tell:" + group).seesToast("уже решено");
    vera.forges(letter, "meetings.propose:" + group).seesToast("уже решено");
    vera.forges(letter, "tandems.setaim:" + group).seesToast("уже решено");
    house.telegram().awaitQuiet();
    assertThat(vera.botTexts()).noneMatch(text -> text.contains("В среду"));
    assertThat(vera.botTexts()).noneMatch(text -> text.contains("спасибо!"));
    assertThat(misha.botTexts()).noneMatch(text -> text.contains("Вера Зимина: спасибо"));
  }

  /** Whatever of these words is stored anywhere, but in what the grown-ups were asked. */
  private List<String> stored(String words) {
    JdbcTemplate jdbc = school.bean(JdbcTemplate.class);
    List<String> found = new ArrayList<>();
    for (String table :
        List.of(
            "plan_task.title",
            "plan_task.redo",
            "plan_entry.words",
            "development_plan.problem",
            "development_plan.results",
            "steering.words",
            "letter.words",
            "tandem.aim",
            "attendee.excuse",
            "tandem_request.words")) {
      String[] parts = table.split("\\.");
      String query = "select count(*) from %s where %s like ?".formatted(parts[0], parts[1]);
      if (jdbc.queryForObject(query, Integer.class, "%" + words + "%") > 0) {
        found.add(table);
      }
    }
    return found;
  }

  private String file(Phone phone) {
    return new String(phone.says("/mydata").receivesFile("mydata.html"), StandardCharsets.UTF_8);
  }

  @Test
  void whoHasLeftFindsWhatWasHisAndIsForgottenThereToo() {
    school.agreed(group, misha, gleb, day(3) + "T15:00");
    for (Phone other : List.of(anya, vera, dasha)) {
      school.in(
          () -> {
            Seats seats = school.bean(Seats.class);
            Meeting open = school.bean(Meetings.class).open(group).orElseThrow();
            school.bean(DecideMeeting.class).confirm(seats.of(school.person(other), open.id()));
            return other;
          });
    }
    gleb.opens("").presses("Миша Орлов").presses("Написать").says("синяя стрекоза в письме");
    gleb.sees("Передано");
    school.in(
        () -> {
          WorkOnPlan work = school.bean(WorkOnPlan.class);
          work.aim(group(), "синяя стрекоза вместе", person(anya));
          work.add(group(), step("синяя стрекоза Глеба", gleb), person(gleb));
          PlanTask task = school.bean(PlanTasks.class).of(group).get(0);
          work.done(group(), task, person(gleb));
          work.sendBack(group(), task, "синяя стрекоза ещё не там", person(misha));
          work.done(group(), task, person(misha));
          Meeting ahead = school.bean(Meetings.class).ahead(group, house.now()).get(0);
          Seats seats = school.bean(Seats.class);
          school
              .bean(DecideMeeting.class)
              .cancel(seats.of(school.person(gleb), ahead.id()), "lessons");
          return work;
        });
    curator.opens("").presses("Осень").presses("👥 Пары").presses("Миша Орлов");
    curator.presses("🏁 Завершить").presses("Глеб Орехов").presses("Обе стороны согласны");
    curator.says("синяя стрекоза на прощание").presses("Да, сделать").sees("Сделано");
    gleb.sees("для тебя завершена");
    assertThat(file(gleb))
        .contains("Мой наставник: Миша Орлов", "назначена", "причина: Уроки", "стрекоза Глеба")
        .contains("стрекоза на прощание", "стрекоза в письме", "моя правка плана")
        .doesNotContain("стрекоза вместе", "Вера");
    house.telegram().awaitQuiet();
    gleb.presses("Стереть").presses("Продолжить").presses("Да, стереть").sees("Стёрто");
    assertThat(stored("синяя стрекоза")).containsExactly("plan_entry.words", "tandem.aim");
    assertThat(stored("стрекоза Глеба")).isEmpty();
    assertThat(stored("lessons")).isEmpty();
    assertThat(group().isWorking()).isTrue();
  }

  private static WorkOnPlan.Step step(String title, Phone who) {
    return new WorkOnPlan.Step(title, null, null, day(5));
  }

  @Test
  void aPlanOfAnAimAndATaskIsAgreedOnByWhoeverIsLeft() {
    for (Phone one : List.of(misha, anya, vera, gleb)) {
      if (one == misha) {
        misha.opens("").presses("Аня Лисицына").presses("📋 План").presses("Записать цель");
        misha.says("Выступить вместе").presses("➕ Задача").says("Выбрать тему");
        misha.presses(Integer.toString(day(3).getDayOfMonth())).presses("Вместе");
        misha.presses("Пропустить").sees("Ждём согласия").sees("до 20 декабря");
      } else {
        one.opens("").presses("План изменился: подходит?").presses("План подходит");
        one.sees("Ждём согласия");
      }
    }
    curator.doesNotSee("План согласован");
    leaves(dasha);
    curator.sees("План согласован всеми");
    assertThat(school.bean(Tandems.class).planned(school.programme())).contains(group.value());
  }

  @Test
  void theCuratorsHandWakesOneAndNoChildEndsWhatItHasLaidDown() {
    steer("⏸ Пауза").presses("Вера Зимина");
    curator.presses(Integer.toString(day(7).getDayOfMonth())).presses("Пропустить");
    curator.sees("Узнают: Миша Орлов, Вера Зимина").doesNotSee("Глеб");
    curator.presses("Да, сделать").sees("Сделано");
    vera.sees("на паузе до").opens("").doesNotSeeButton("Снять с паузы");
    steer("▶️ Снять паузу").sees("Что передать").presses("Пропустить");
    curator.sees("Вера Зимина: пауза закончится сейчас").presses("Да, сделать").sees("Сделано");
    vera.sees("Пауза закончилась");
    assertThat(group().atWork()).hasSize(5);
    steer("⏸ Пауза").presses("Вся группа");
    curator.presses(Integer.toString(day(7).getDayOfMonth())).presses("Пропустить");
    curator.sees("Глеб Орехов").presses("Да, сделать").sees("Сделано");
    gleb.sees("на паузе до").opens("").doesNotSeeButton("Снять с паузы");
    gleb.forges(gleb.lastMessageId(), "tandems.resume:" + group).seesToast("уже решено");
    assertThat(group().isWorking()).isFalse();
    house.travel(day(7) + "T09:00");
    gleb.sees("Пауза закончилась");
  }

  private Phone steer(String what) {
    curator.opens("").presses("Осень").presses("👥 Пары").presses("Миша Орлов");
    return curator.presses(what);
  }

  @Test
  void whatTheMentorOfSeveralHasAskedForIsNoChildsToEnd() {
    misha.opens("").presses("Аня Лисицына").presses("Попросить куратора").presses("Пауза");
    misha.says(day(7).toString()).sees("Почему").presses("Пропустить").sees("Просьба у куратора");
    curator.sees("просит").presses("Согласиться").sees("Узнают: Миша Орлов, Аня Лисицына");
    curator.presses("Да, сделать").sees("Сделано");
    anya.sees("на паузе до").opens("").doesNotSeeButton("Снять с паузы");
    misha.opens("").presses("Снять с паузы");
    anya.sees("Пауза закончилась");
  }

  @Test
  void whoSaidYesHearsThatItCameToNothing() {
    school.in(
        () ->
            school
                .bean(ProposeMeeting.class)
                .anew(
                    group(),
                    person(misha),
                    new Appointment(
                        day(3).atTime(15, 0).atZone(ZoneId.of("Europe/Moscow")).toInstant(),
                        40,
                        Mode.SCHOOL,
                        "")));
    anya.sees("предлагает").presses("Подходит").sees("Твой ответ записан");
    house.travel(day(3) + "T15:01");
    anya.sees("не сложилась: ответили не все");
    misha.sees("Ответа не было");
    assertThat(vera.botTexts()).noneMatch(text -> text.contains("не сложилась"));
  }

  @Test
  void whoReadsAReportSeesWhatWasSentAndByWhom() {
    gleb.opens("").presses("Миша Орлов").presses("Написать");
    gleb.sendsPhoto(QrCode.png("sheet")).sees("Передано");
    misha.sees("Глеб Орехов").presses("Пожаловаться").presses("Да, показать");
    curator.sees("Автор: Глеб Орехов").sees("Жалоба на сообщение").receivesFile("photo");
    curator.presses("Показать присланное").receivesFile("photo");
    gleb.doesNotSee("Жалоба");

    misha
        .opens("")
        .presses("👥")
        .presses("Написать")
        .says("Никому не рассказывай")
        .sees("Передано");
    int letter = vera.sees("Никому не рассказывай").lastMessageId();
    leaves(vera);
    misha.sees("Вера Зимина больше не участвует");
    house.restart();
    vera.pressesOld(letter, "Пожаловаться").presses("Да, показать").sees("куратор");
    curator.sees("Автор: Миша Орлов").sees("Никому не рассказывай");
  }

  /** One leaves, one rests, one asks for another mentor, one is erased: each by himself. */
  @Test
  void whatFourChildrenDoOneAfterAnotherEndsNothingBeforeTheLast() {
    leaves(gleb);
    misha.sees("Глеб Орехов больше не участвует");
    asks(vera, "Пауза");
    vera.says(day(7).toString()).sees("Почему").presses("Пропустить").sees("Просьба у куратора");
    curator.sees("Вера Зимина").presses("Согласиться").presses("Да, сделать").sees("Сделано");
    asks(anya, "Другой наставник");
    anya.sees("Почему").presses("Пропустить").sees("Просьба у куратора");
    curator.sees("Аня Лисицына").presses("Согласиться").sees("Узнают: Миша Орлов");
    curator.presses("Да, сделать").sees("Сделано");
    misha.sees("Аня Лисицына больше не участвует").sees("Работа продолжается: Даша Рябова");
    assertThat(group().isWorking()).isTrue();
    dasha.says("/mydata").presses("Стереть").presses("Продолжить").presses("Да, стереть");
    misha.sees("Даша Рябова больше не участвует").sees("Пара на паузе");
    assertThat(group().isEnded()).isFalse();
    assertThat(group().on(ParticipantRole.MENTEE)).containsExactly(person(vera));
    vera.opens("").presses("Снять с паузы");
    misha.sees("Пауза закончилась");
    assertThat(group().atWork()).containsExactly(person(misha), person(vera));
    misha.opens("").presses("Вера Зимина").presses("Написать").says("Остались вдвоём");
    vera.sees("Остались вдвоём");
    anya.doesNotSee("Остались");
  }
}
