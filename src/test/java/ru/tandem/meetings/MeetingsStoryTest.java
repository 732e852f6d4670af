package ru.tandem.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.util.FileSystemUtils;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.Participants;
import ru.tandem.enrolment.Step;
import ru.tandem.feedback.SmallSchool;
import ru.tandem.people.Guardianships;
import ru.tandem.programmes.GuardianRule;
import ru.tandem.programmes.MentoringKind;
import ru.tandem.programmes.Programmes;
import ru.tandem.programmes.Rhythm;
import ru.tandem.sandbox.Phone;
import ru.tandem.schools.StaffRole;
import ru.tandem.story.House;
import ru.tandem.tandems.FormTandem;
import ru.tandem.tandems.Tandem;
import ru.tandem.tandems.TandemId;
import ru.tandem.tandems.Tandems;

/**
 * Meetings as people live them: in a group, outside the hours, told afterwards, told differently.
 */
class MeetingsStoryTest {

  private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");

  private static House house;

  private SmallSchool school;
  private Phone curator;
  private Phone misha;
  private Phone anya;
  private Phone vera;
  private LocalDate monday;

  /** The stories fall on any day of the year: here no day off is public. */
  @BeforeAll
  static void open(@TempDir Path config) throws IOException {
    FileSystemUtils.copyRecursively(Path.of("config"), config);
    Files.delete(config.resolve("calendar.yaml"));
    house = House.onSqlite("--tandem.config-dir=" + config);
  }

  @AfterAll
  static void close() {
    house.close();
  }

  @BeforeEach
  void aSchool() {
    house = house.nextStory();
    LocalDate today = LocalDate.ofInstant(house.now(), MOSCOW);
    monday = today.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
    house.travel(monday + "T09:00");
    school = new SmallSchool(house, MentoringKind.GROUP);
    curator = school.staff("Марина Павловна", StaffRole.CURATOR);
    misha = school.mentor("Миша Орлов", "2008-05-02");
    anya = school.mentee("Аня Лисицына", "2013-03-14");
    vera = school.mentee("Вера Зимина", "2013-04-15");
  }

  private TandemId works(Phone... mentees) {
    TandemId pair = school.pair(misha, mentees);
    house.telegram().awaitQuiet();
    return pair;
  }

  private String number(int days) {
    return Integer.toString(monday.plusDays(days).getDayOfMonth());
  }

  private void proposes(Phone who, TandemId pair, String local) {
    Appointment at =
        new Appointment(LocalDateTime.parse(local).atZone(MOSCOW).toInstant(), 40, Mode.SCHOOL, "");
    school.in(
        () ->
            school
                .bean(ProposeMeeting.class)
                .anew(school.bean(Tandems.class).get(pair), school.person(who).id(), at));
    house.telegram().awaitQuiet();
  }

  private Step step(Phone phone) {
    return school.in(() -> school.bean(Participants.class).get(school.part(phone)).step());
  }

  private long held(TandemId pair) {
    return school.in(
        () -> school.bean(Meetings.class).countByTandemIdAndState(pair, MeetingState.HELD));
  }

  @Test
  void theFirstYesAgreesForNobodyElseAndWhoCannotComeHearsWhatWasDecided() {
    TandemId group = works(anya, vera);
    proposes(misha, group, monday.plusDays(2) + "T15:00");
    anya.sees("предлагает").presses("Подходит").sees("Осталось дождаться остальных");
    misha.doesNotSee("Договорились");
    misha.opens("").presses("Мои встречи").presses("15:00");
    misha.sees("Подходит: Миша Орлов, Аня Лисицына").sees("без ответа: Вера Зимина");
    vera.sees("предлагает").presses("Не смогу");
    misha.sees("Договорились").sees("Не получится: Вера Зимина");
    anya.sees("Договорились");
    house.telegram().awaitQuiet();
    vera.opens("").presses("Мои встречи").presses("15:00").sees("тебя не ждут");

    vera.presses("Приду").sees("Отлично");
    house.travel(monday.plusDays(1) + "T15:00");
    vera.sees("Встреча завтра");
    anya.sees("Встреча завтра").seesButton("Не смогу прийти");
    anya.presses("Не смогу прийти").sees("Остальные встретятся").presses("Уроки");
    anya.sees("наставник узнает");
    misha.sees("Аня Лисицына: прийти не получится").sees("Встреча с остальными в силе");
    house.travel(monday.plusDays(2) + "T16:00");
    assertThat(anya.botTexts()).noneMatch(text -> text.contains("Встреча скоро"));
    vera.sees("состоялась?").presses("Да").sees("Насколько");
    assertThat(anya.botTexts()).noneMatch(text -> text.contains("состоялась?"));
    assertThat(step(vera)).isEqualTo(Step.MET);
    assertThat(step(anya)).isEqualTo(Step.PAIRED);
    misha.sees("состоялась?").presses("Да").sees("Насколько");
  }

  @Test
  void onlyHoursAtWhichTheSchoolLetsPeopleMeetAreOfferedAndOthersAreWarnedOf() {
    TandemId pair = works(anya);
    curator.says("/menu").presses("Настройки школы").presses("Каникулы");
    curator.says(dots(2) + "–" + dots(3)).sees("Каникулы:");
    misha.opens("").presses("Предложить").sees("В какой день?");
    assertThat(misha.buttonLabels()).contains(number(4)).doesNotContain(number(2), number(3));
    misha.presses(number(4)).sees("Во сколько?").doesNotSeeButton("20:30").says("20:30");
    misha.sees("тихие часы").presses("Да, так и предложить").sees("Где?").presses("В школе");
    misha.presses("отправить").sees("Предложение отправлено");
    anya.sees("предлагает").presses("Другое время").sees("В какой день?").says(dots(2));
    anya.sees("Во сколько?").presses("15:00").sees("выходной или каникулы");
    anya.presses("Да, так и предложить").presses("В школе").presses("отправить");
    misha.sees("Другое время вместо того, что не подошло").sees("20:30");
    misha.presses("Подходит").sees("Договорились");
    assertThat(held(pair)).isZero();
  }

  private String dots(int days) {
    return DateTimeFormatter.ofPattern("dd.MM.uuuu").format(monday.plusDays(days));
  }

  @Test
  void whatTheCuratorFindsIsToldToBothAndCountsSoEverywhere() {
    TandemId pair = works(anya);
    school.agreed(pair, misha, anya, monday.plusDays(1) + "T15:00");
    house.travel(monday.plusDays(1) + "T16:00");
    misha.sees("состоялась?").presses("Да").sees("Насколько");
    assertThat(step(misha)).isEqualTo(Step.MET);
    anya.opens("").presses("Как прошло").presses("Нет").presses("Уроки");
    curator.sees("разное").presses("Не состоялась").sees("Записано");
    misha.sees("Куратор уточнил").sees("не состоялась");
    anya.sees("Куратор уточнил").seesButton("Назначить новое время");
    assertThat(held(pair)).isZero();
    assertThat(step(misha)).isEqualTo(Step.PAIRED);
    assertThat(step(anya)).isEqualTo(Step.PAIRED);
  }

  @Test
  void eachKeepsTheOwnQuestionForAWeek() {
    TandemId pair = works(anya);
    school.agreed(pair, misha, anya, monday.plusDays(1) + "T15:00");
    house.travel(monday.plusDays(1) + "T16:00");
    misha.sees("состоялась?").presses("Да").sees("Насколько");
    house.travel(monday.plusDays(6) + "T12:00");
    anya.opens("").seesButton("Как прошло");
    house.travel(monday.plusDays(9) + "T12:00");
    anya.opens("").doesNotSeeButton("Как прошло");
  }

  @Test
  void whatMovedLeadsToANewTime() {
    TandemId pair = works(anya);
    school.agreed(pair, misha, anya, monday.plusDays(1) + "T15:00");
    house.travel(monday.plusDays(1) + "T16:00");
    anya.sees("состоялась?").presses("Перенеслась").sees("В какой день?").says("/menu");
    anya.presses("Новое время вместо").presses(number(3)).presses("15:00").presses("В школе");
    anya.presses("отправить").sees("Предложение отправлено");
    misha.sees("Просьба перенести встречу").presses("Подходит").sees("Договорились");
  }

  @Test
  void aMeetingThatNobodyArrangedCountsWhenTheOtherConfirmsIt() {
    TandemId pair = works(anya);
    misha.opens("").presses("Мои встречи").presses("Встреча уже была").says("вчера");
    misha.sees("Во сколько началась").presses("16:00").sees("Где?").presses("В школе");
    misha.sees("Как только вторая сторона подтвердит");
    assertThat(held(pair)).isZero();
    anya.sees("Её внесли после").sees("Миша Орлов");
    anya.opens("").presses("Мои встречи").presses("Встреча уже была").says("вчера");
    anya.sees("Во сколько началась").says("16:15").sees("Об этом часе уже записано");
    anya.presses("15:30").seesToast("уже записано").presses("13:00").sees("Где?");
    anya.opens("").presses("Как прошло").presses("Да").sees("Насколько");
    assertThat(held(pair)).isOne();
  }

  @Test
  void theCuratorIsNeverAtTwoFirstMeetingsAtOnceAndMaySayThatHeCannot() {
    TandemId first = works(anya);
    Phone lev = school.mentor("Лев Ким", "2009-05-02");
    school.pair(lev, vera);
    house.telegram().awaitQuiet();
    school.agreed(first, misha, anya, monday.plusDays(2) + "T15:00");
    curator.sees("ждут и вас").sees("Миша Орлов");
    lev.opens("").presses("Предложить").sees("В какой день?").says(dots(2)).sees("Во сколько?");
    lev.doesNotSeeButton("15:00").seesButton("17:00").says("15:10");
    lev.sees("Где?").presses("В школе").presses("отправить").sees("уже занято");

    house.travel(monday.plusDays(1) + "T15:00");
    curator.sees("Встреча завтра").seesButton("Не смогу");
    curator.opens("").presses("Мой дневник").sees("Миша Орлов").presses("15:00");
    curator.presses("Не смогу").sees("Других свободных кураторов нет");
    misha.sees("Куратор в это время не сможет").seesButton("Перенести");
    curator.opens("").doesNotSeeButton("Мой дневник");
  }

  @Test
  void afterANoTheNextStepIsTheCuratorsWord() {
    TandemId pair = works(anya);
    for (int day : List.of(1, 2)) {
      school.agreed(pair, misha, anya, monday.plusDays(day) + "T15:00");
      house.travel(monday.plusDays(day) + "T16:00");
      anya.sees("состоялась?").presses("Да");
      house.telegram().awaitQuiet();
    }
    anya.sees("Что получилось?").presses("Пропустить").presses("Пропустить");
    anya.presses("Лучше другая пара").sees("Следующий шаг подскажет куратор");
    anya.doesNotSeeButton("Предложить: Встреча-планирование");
    misha.opens("").sees("Следующий шаг подскажет куратор");
    misha.doesNotSeeButton("Предложить: Встреча-планирование");
  }

  @Test
  void aReminderAndAQuestionArePutOffToAnHourOfOnesChoice() {
    TandemId pair = works(anya);
    school.agreed(pair, misha, anya, monday.plusDays(2) + "T15:00");
    house.travel(monday.plusDays(1) + "T15:00");
    anya.sees("Встреча завтра").presses("Напомнить позже").sees("Когда напомнить?");
    anya.presses("Сегодня вечером").sees("напомню: ").sees("19:00");
    misha.sees("Встреча завтра").presses("Напомнить позже").presses("Завтра, в 09:00");
    house.travel(monday.plusDays(1) + "T19:00");
    anya.sees("Встреча завтра").seesButton("Приду");
    assertThat(misha.botTexts().stream().filter(text -> text.contains("Встреча завтра"))).isEmpty();
    house.travel(monday.plusDays(1) + "T20:15");
    anya.presses("Напомнить позже").seesButton("Завтра, в 09:00").doesNotSeeButton("Через час");
    house.travel(monday.plusDays(2) + "T09:00");
    misha.sees("Встреча скоро").presses("Отменить").presses("Другое").sees("отменена");
    house.travel(monday.plusDays(2) + "T12:00");

    school.agreed(pair, misha, anya, monday.plusDays(3) + "T15:00");
    house.travel(monday.plusDays(3) + "T16:00");
    misha.sees("состоялась?").presses("Напомнить позже").presses("Через час");
    anya.sees("состоялась?").presses("Напомнить позже").presses("Не откладывать");
    anya.seesButton("Да").presses("Напомнить позже").presses("Через час").sees("напомню");
    anya.opens("").presses("Как прошло").presses("Да").sees("Насколько");
    int told = anya.botTexts().size();
    house.travel(monday.plusDays(3) + "T17:00");
    misha.sees("Осталось ответить: встреча состоялась?").presses("Да").sees("Насколько");
    assertThat(anya.botTexts().subList(told, anya.botTexts().size()))
        .noneMatch(text -> text.contains("состоялась?"));
    anya.forges(anya.lastMessageId(), "later.at:meetings.outcome:1:HOUR").seesToast("уже решено");
    anya.forges(anya.lastMessageId(), "later:nobody.knows:1").seesToast("уже решено");
  }

  private void tellsOfATask(Phone who, String words) {
    who.sees("состоялась?").presses("Да").presses("8").presses("9").presses("7");
    who.sees("О чём договорились").presses("новая задача").says(words);
  }

  @Test
  void whatWasAgreedOnAtAMeetingBecomesATaskOfThePlan() {
    TandemId pair = works(anya);
    school.agreed(pair, misha, anya, monday.plusDays(1) + "T15:00");
    house.travel(monday.plusDays(1) + "T16:00");
    tellsOfATask(misha, "Выбрать тему доклада");
    misha.sees("В плане новая задача: «Выбрать тему доклада»");
    house.restart();
    misha.presses("Другой день");
    misha.sees("К какому дню").presses(number(4)).sees("План пары").sees("Выбрать тему доклада");
    tellsOfATask(anya, "Тема для доклада");
    anya.sees("Вторая сторона уже записала: «Выбрать тему доклада»");
    house.restart();
    anya.presses("Это другое");
    anya.sees("новая задача: «Тема для доклада»").presses("Открыть план").sees("2. Тема для");
    anya.forges(anya.lastMessageId(), "feedback.task.more:1").seesToast("уже решено");
    school.agreed(pair, misha, anya, monday.plusDays(8) + "T15:00");
    misha.opens("").presses("Мои встречи").presses("15:00").presses("Что делать на встрече");
    misha.sees("Выбрать тему доклада — до");
  }

  private void asksForGuardians() {
    school.in(
        () -> {
          school.bean(Programmes.class).get(school.programme()).asksGuardians(GuardianRule.OUTSIDE);
          return anya;
        });
  }

  private void agreedInThePark(TandemId pair, int days) {
    Appointment park =
        new Appointment(
            monday.plusDays(days).atTime(15, 0).atZone(MOSCOW).toInstant(),
            40,
            Mode.ELSEWHERE,
            "Парк у реки");
    school.in(
        () -> {
          Meeting proposed =
              school
                  .bean(ProposeMeeting.class)
                  .anew(school.bean(Tandems.class).get(pair), school.person(misha).id(), park);
          school
              .bean(DecideMeeting.class)
              .confirm(school.bean(Seats.class).of(school.person(anya), proposed.id()));
          return proposed;
        });
    house.telegram().awaitQuiet();
  }

  private void joins(TandemId group, Phone mentee) {
    school.in(
        () -> {
          Participant part = school.bean(Participants.class).get(school.part(mentee));
          Tandem tandem = school.bean(Tandems.class).get(group);
          ReflectionTestUtils.invokeMethod(
              school.bean(FormTandem.class), "join", tandem, part, house.now());
          return tandem;
        });
    house.telegram().awaitQuiet();
  }

  /** As its series would make it. */
  private Meeting followsInThePark(TandemId group, int days) {
    Meeting next =
        school.in(
            () -> {
              Meetings meetings = school.bean(Meetings.class);
              Meeting first = meetings.ahead(group, house.now()).get(0);
              MeetingSeries series =
                  school
                      .bean(SeriesOfMeetings.class)
                      .save(MeetingSeries.agreed(first, Rhythm.WEEKLY, MOSCOW, house.now()));
              ReflectionTestUtils.setField(first, "seriesId", series.id());
              Meeting made =
                  meetings.save(
                      Meeting.occurring(
                          series, monday.plusDays(days), MeetingKind.REGULAR, house.now()));
              house.publish(new MeetingMade(made.id()));
              return made;
            });
    house.telegram().awaitQuiet();
    return next;
  }

  private void isNoGuardianAnyMore(Phone guardian) {
    school.in(
        () -> {
          Guardianships all = school.bean(Guardianships.class);
          all.deleteAll(all.findByGuardianId(school.person(guardian).id()));
          return guardian;
        });
  }

  @Test
  void toAMeetingOutsideSchoolAMinorComesOnlyWithAGuardiansYes() {
    curator.opens("").presses("Осень").presses("Изменить").presses("Встречи вне школы");
    curator.presses("На встречи вне школы").sees("На встречи вне школы");
    Phone mother = school.guardian("Ирина Лисицына", anya);
    Phone father = school.guardian("Пётр Лисицын", anya);
    school.confirms(mother, anya);
    school.confirms(father, anya);
    TandemId pair = works(anya);
    agreedInThePark(pair, 2);
    misha.sees("Договорились").sees("Ждём согласия родителей: Аня Лисицына\nПока ответа нет");
    mother.sees("встреча не в школе").sees("Парк у реки").sees("15:00");
    father.sees("встреча не в школе");
    house.restart();
    misha.opens("").presses("Мои встречи").presses("15:00").sees("Ждём согласия родителей: Аня");
    mother.opens("").presses("Можно ли встретиться вне школы").presses("Согласие даю");
    mother.sees("наставник знает");
    misha.sees("Родители согласны (Аня Лисицына)");
    father.presses("Согласие даю").seesToast("уже решено").sees("согласие на эту встречу уже дано");
    misha.opens("").presses("Мои встречи").presses("15:00").doesNotSee("Ждём согласия");
    misha.presses("Отменить").presses("Другое").sees("отменена");

    // a yes can be taken back, and of two guardians the no counts
    agreedInThePark(pair, 2);
    father.sees("встреча не в школе");
    mother.sees("встреча не в школе").presses("Согласие даю").presses("Передумали");
    mother.sees("На эту встречу не ждём");
    misha.sees("согласия дома нет, поэтому она отменена");
    father.sees("так решил второй представитель");
    father.presses("Согласие даю").seesToast("уже решено").sees("отвечать не нужно");
    assertThat(ahead(pair)).isEmpty();
    agreedInThePark(pair, 2);
    father.sees("встреча не в школе");
    mother.sees("встреча не в школе").presses("Согласие даю").sees("наставник знает");
    father.presses("Лучше не надо").sees("На эту встречу не ждём");
    mother.sees("так решил второй представитель");
    assertThat(ahead(pair)).isEmpty();

    agreedInThePark(pair, 3);
    mother.sees("встреча не в школе").presses("Лучше не надо").sees("другое место");
    misha.sees("согласия дома нет, поэтому она отменена").seesButton("другое время");
    anya.sees("согласия дома нет, поэтому она отменена");
    // the cause and what becomes of the meeting are one message, and none to whoever has decided
    house.telegram().awaitQuiet();
    for (Phone one : List.of(misha, anya)) {
      assertThat(one.botTexts())
          .filteredOn(text -> text.startsWith("✖️ Встреча отменена"))
          .hasSize(one == anya ? 1 : 0);
    }
    assertThat(mother.botTexts()).filteredOn(text -> text.contains("встреча отменена")).hasSize(1);
    assertThat(mother.botTexts()).noneMatch(text -> text.startsWith("🗓 Аня Лисицына"));
    assertThat(ahead(pair)).isEmpty();

    agreedInThePark(pair, 4);
    father.sees("встреча не в школе");
    isNoGuardianAnyMore(father);
    father.presses("Согласие даю").seesToast("уже решено");
    father.opens("").doesNotSeeButton("Можно ли встретиться");
    house.travel(monday.plusDays(4) + "T12:00");
    misha.sees("ответа из дома").sees("Встреча отменена; можно");
    mother.sees("остался без ответа, поэтому на неё не ждём");
    mother.opens("").doesNotSeeButton("Можно ли встретиться");
    assertThat(ahead(pair)).isEmpty();
  }

  private List<Meeting> ahead(TandemId pair) {
    return school.in(() -> school.bean(Meetings.class).ahead(pair, house.now()));
  }

  @Test
  void thatItIsAgreedAndWaitsForTheFamilyIsOneMessageToEach() {
    asksForGuardians();
    Phone mother = school.guardian("Ирина Лисицына", anya);
    school.confirms(mother, anya);
    TandemId pair = works(anya);
    Appointment park =
        new Appointment(
            monday.plusDays(2).atTime(15, 0).atZone(MOSCOW).toInstant(),
            40,
            Mode.ELSEWHERE,
            "Парк у реки");
    school.in(
        () ->
            school
                .bean(ProposeMeeting.class)
                .anew(school.bean(Tandems.class).get(pair), school.person(misha).id(), park));
    anya.sees("предлагает");
    house.telegram().awaitQuiet();
    int before = misha.botTexts().size();
    int own = anya.botTexts().size();
    anya.presses("Подходит").sees("Ждём согласия родителей");
    house.telegram().awaitQuiet();
    assertThat(misha.botTexts()).as(misha.transcript()).hasSize(before + 1);
    misha.sees("Договорились").sees("Ждём согласия родителей").sees("встреча под вопросом");
    // the card in the place of the proposal, and the file for the calendar
    assertThat(anya.botTexts()).as(anya.transcript()).hasSize(own + 1);
  }

  @Test
  void inAGroupOneParentsNoIsNoMatterOfTheOthers() {
    asksForGuardians();
    Phone mother = school.guardian("Ирина Лисицына", anya);
    school.confirms(mother, anya);
    TandemId group = works(anya, vera);
    agreedInThePark(group, 2);
    vera.sees("предлагает").presses("Подходит").sees("Договорились");
    misha
        .sees(
            "👪 Ждём согласия родителей: Аня Лисицына, Вера Зимина\nРодителям бот написать не может")
        .sees("Родителям бот написать не может (Вера Зимина)");
    curator.sees("Вера Зимина: встреча не в школе, а родителям бот написать не может");
    curator.opens("").presses("Можно ли встретиться вне школы").presses("Согласие есть");
    misha.sees("Родители согласны (Вера Зимина)");
    mother.sees("встреча не в школе").presses("Лучше не надо");
    misha.sees("Аня Лисицына: на встречу вне школы согласия дома нет").sees("остальные встретятся");
    house.telegram().awaitQuiet();
    assertThat(misha.botTexts()).noneMatch(text -> text.contains("прийти не получится"));
    assertThat(ahead(group)).hasSize(1);
    // what is not allowed at home no child allows himself
    anya.opens("").presses("Мои встречи").presses("15:00").sees("согласия дома нет");
    anya.doesNotSeeButton("Приду");
    MeetingId inThePark = ahead(group).get(0).id();
    anya.forges(anya.lastMessageId(), "meetings.coming:" + inThePark).seesToast("уже решено");
    assertThat(ahead(group).get(0).isAwaited(school.person(anya).id())).isFalse();
    // and whoever thinks better of it at home says so
    mother.presses("Передумали: согласие даю").sees("наставник знает");
    misha.sees("Родители согласны (Аня Лисицына)");
    anya.sees("Родители согласны").presses("К встрече").presses("Приду").sees("Отлично");
    assertThat(ahead(group).get(0).isAwaited(school.person(anya).id())).isTrue();
    mother.presses("Передумали: лучше не надо").sees("На эту встречу не ждём");
    misha.sees("согласия дома нет");
    Phone dasha = school.mentee("Даша Рябова", "2013-06-17");
    Phone aunt = school.guardian("Нина Рябова", dasha);
    school.confirms(aunt, dasha);
    joins(group, dasha);
    aunt.sees("встреча не в школе").sees("Даша Рябова").presses("Согласие даю");
    misha.sees("Родители согласны (Даша Рябова)");
    mother.doesNotSee("встреча не в школе");
    Meeting next = followsInThePark(group, 9);
    mother.sees("встреча не в школе");
    aunt.doesNotSee("встреча не в школе");
    assertThat(school.bean(GuardianWords.class).waiting(next.id()))
        .containsExactly(school.person(anya).id());
    house.travel(monday.plusDays(1) + "T15:00");
    vera.doesNotSee("Спрашиваю родителей (Аня").sees("Встреча завтра");
    vera.opens("").presses("Мои встречи").presses("15:00").doesNotSee("Ждём согласия");
    anya.doesNotSee("Встреча завтра");
  }

  @Test
  void aPairWorksInAnotherWayByRequestAndByTheCuratorsHand() {
    TandemId pair = works(anya);
    anya.opens("").presses("Миша Орлов").presses("Попросить куратора").presses("Другой вид");
    anya.sees("Как работать дальше").presses("На расстоянии").sees("Почему").presses("Пропустить");
    anya.sees("Другой вид работы: На расстоянии");
    curator.sees("На расстоянии").presses("Согласиться").sees("Дальше пара работает так");
    curator.presses("Да, сделать").sees("Сделано");
    misha.sees("Дальше пара работает так: На расстоянии").opens("").presses("Предложить");
    misha.sees("В какой день?").presses(number(2)).presses("15:00").doesNotSee("Где?");
    misha.sees("Ссылка на звонок");
    curator.opens("").presses("Осень").presses("👥 Пары").presses("Миша Орлов");
    curator.presses("Вид работы").presses("По запросу").presses("Пропустить");
    curator.sees("Регулярные встречи остановятся").presses("Да, сделать").sees("Сделано");
    anya.sees("Дальше пара работает так: По запросу");
    assertThat(
            school.in(
                () ->
                    school.bean(NextMeeting.class).possible(school.bean(Tandems.class).get(pair))))
        .contains(MeetingKind.SINGLE);
  }
}
