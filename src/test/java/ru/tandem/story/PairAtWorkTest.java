package ru.tandem.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.context.event.ApplicationEventMulticaster;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.FileSystemUtils;
import ru.tandem.consents.ConsentWithdrawn;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.ParticipantConsented;
import ru.tandem.enrolment.ParticipantRole;
import ru.tandem.enrolment.Participants;
import ru.tandem.enrolment.Step;
import ru.tandem.meetings.Meeting;
import ru.tandem.meetings.MeetingState;
import ru.tandem.meetings.Meetings;
import ru.tandem.people.Codes;
import ru.tandem.people.Guardianship;
import ru.tandem.people.Guardianships;
import ru.tandem.people.People;
import ru.tandem.people.Person;
import ru.tandem.programmes.MentoringForm;
import ru.tandem.programmes.MentoringKind;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.Programmes;
import ru.tandem.programmes.Rhythm;
import ru.tandem.questionnaires.Questionnaires;
import ru.tandem.questionnaires.Response;
import ru.tandem.questionnaires.Responses;
import ru.tandem.sandbox.Phone;
import ru.tandem.schools.School;
import ru.tandem.schools.Schools;
import ru.tandem.schools.StaffLink;
import ru.tandem.schools.StaffLinks;
import ru.tandem.schools.StaffRole;
import ru.tandem.schools.TakeOffice;
import ru.tandem.tandems.EndCause;
import ru.tandem.tandems.EndTandem;
import ru.tandem.tandems.FormTandem;
import ru.tandem.tandems.TandemId;
import ru.tandem.tandems.Tandems;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** A mentor and a mentee from the first meeting to the rhythm, with all that comes between. */
class PairAtWorkTest {

  private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");

  private static final String SETTLED = "Это уже решено";

  private static House house;

  private Phone curator;
  private Phone misha;
  private Phone anya;
  private Phone mother;
  private Participant mentor;
  private Participant mentee;

  private LocalDate monday;

  /** The meetings of these stories fall on any day of the year: here no day off is public. */
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

  /** Every test has people of its own, and begins at nine on a Monday. */
  @BeforeEach
  void aPairIsFormed() {
    house = house.nextStory();
    monday = today().with(TemporalAdjusters.next(DayOfWeek.MONDAY));
    at(0, "09:00");
    curator = house.phone("Ольга Куратор").opens("").sees("Тандем");
    misha = house.phone("Миша Орлов").opens("").sees("Тандем");
    anya = house.phone("Аня Лисицына").opens("").sees("Тандем");
    mother = house.phone("Ирина Лисицына").opens("").sees("Тандем");
    house.telegram().awaitQuiet();
    inOne(this::form);
    house.telegram().awaitQuiet();
  }

  private static LocalDate today() {
    return LocalDate.ofInstant(house.now(), MOSCOW);
  }

  /** So many days after that Monday. */
  private void at(int days, String time) {
    house.travel(monday.plusDays(days) + "T" + time);
  }

  private String day(int days) {
    return DateTimeFormatter.ofPattern("d MMMM", Locale.forLanguageTag("ru"))
        .format(monday.plusDays(days));
  }

  private long meeting() {
    return house.bean(Meetings.class).findAll().stream()
        .mapToLong(meeting -> meeting.id().value())
        .max()
        .orElseThrow();
  }

  private Object form() {
    Instant now = house.now();
    String code = house.bean(Codes.class).next();
    School school = house.bean(Schools.class).save(School.named("Школа № 7", MOSCOW, now));
    house.bean(StaffLinks.class).save(StaffLink.to(school.id(), StaffRole.CURATOR, code, now));
    Person olga = person(curator);
    olga.isCalled("Ольга Павловна");
    house.bean(TakeOffice.class).by(olga, code);
    Programme programme =
        house
            .bean(Programmes.class)
            .save(
                Programme.planned(
                    school.id(),
                    new Programme.Plan(
                        "Осень",
                        MentoringForm.PUPIL_PUPIL,
                        MentoringKind.TRADITIONAL,
                        Rhythm.WEEKLY,
                        monday,
                        monday.plusDays(62),
                        1,
                        1),
                    now));
    mentor = participant(programme, misha, "Миша Орлов", "2010-03-01", ParticipantRole.MENTOR);
    mentee = participant(programme, anya, "Аня Лисицына", "2014-03-14", ParticipantRole.MENTEE);
    person(mother).isCalled("Ирина Лисицына");
    Guardianship mothers =
        Guardianship.of(
            person(anya).id(), person(mother).id(), "мать", "+70000000000", house.now());
    mothers.isConfirmed("CURATOR", house.now());
    house.bean(Guardianships.class).save(mothers);
    return house.bean(FormTandem.class).of(mentor, List.of(mentee), now);
  }

  private Participant participant(
      Programme programme, Phone phone, String name, String born, ParticipantRole role) {
    Person person = person(phone);
    person.introduces(name, LocalDate.parse(born));
    person.livesIn(MOSCOW);
    Participant participant =
        house
            .bean(Participants.class)
            .save(Participant.joins(programme.id(), person.id(), role, house.now()));
    participant.consented(house.now());
    return participant;
  }

  private Person person(Phone phone) {
    return house.bean(People.class).findByChatId(phone.id()).orElseThrow();
  }

  private <T> T inOne(Supplier<T> act) {
    return house.bean(TransactionTemplate.class).execute(status -> act.get());
  }

  private boolean has(Participant participant, Step step) {
    return inOne(() -> house.bean(Participants.class).get(participant.id()).has(step));
  }

  private void proposesByHand(Phone who, int days, String time) {
    who.sees("В какой день?")
        .presses(Integer.toString(monday.plusDays(days).getDayOfMonth()))
        .sees("Во сколько?")
        .presses(time)
        .sees("Где?")
        .presses("В школе")
        .sees("проверим")
        .presses("Всё верно");
  }

  @Test
  void everybodyHearsOfThePair() {
    misha.sees("Пара сложилась").sees("Аня Лисицына").sees("предложи время");
    anya.sees("Пара сложилась").sees("Наставник: Миша Орлов");
    mother.sees("Аня Лисицына").sees("Наставник: Миша").doesNotSee("Орлов");
    curator.doesNotSee("Пара сложилась");
  }

  @Test
  void aMeetingIsProposedCounteredAgreedRemindedAndHeld() {
    misha.presses("Предложить: Первая встреча");
    proposesByHand(misha, 9, "15:00");
    misha.sees("Предложение отправлено").sees("Ждём ответа");
    anya.sees("Первая встреча").sees(day(9)).seesButton("Подходит");
    long first = meeting();
    house.restart();

    anya.presses("Другое время");
    proposesByHand(anya, 11, "16:30");
    misha.sees(day(11)).presses("Подходит").sees("Договорились");
    String start = monday.plusDays(11).toString().replace("-", "") + "T133000Z";
    assertThat(new String(misha.receivesFile("meeting.ics"), StandardCharsets.UTF_8))
        .contains("DTSTART:" + start, "Первая встреча");
    anya.sees("Договорились").sees(day(11));
    anya.receivesFile("meeting.ics");
    mother.sees("Аня Лисицына").sees(day(11));
    curator.sees("первая встреча").sees(day(11));

    anya.forges(anya.lastMessageId(), "meetings.confirm:" + first).seesToast(SETTLED);
    misha.forges(misha.lastMessageId(), "meetings.confirm:" + meeting()).seesToast(SETTLED);

    at(10, "16:29");
    anya.doesNotSee("Встреча завтра");
    at(10, "16:30");
    anya.sees("Встреча завтра").seesButton("Перенести").seesButton("Отменить").presses("Приду");
    misha.sees("Встреча завтра").presses("Что делать на встрече").sees("Познакомиться");
    at(11, "14:30");
    misha.sees("Встреча скоро").seesButton("Приду");
    anya.sees("Встреча скоро").doesNotSeeButton("Приду");

    at(11, "17:24");
    misha.doesNotSee("состоялась?");
    at(11, "17:25");
    misha.sees("Встреча состоялась?").presses("Да").sees("Насколько полезной");
    assertThat(has(mentor, Step.MET)).isTrue();
    assertThat(has(mentee, Step.MET)).isTrue();
    assertThat(has(mentee, Step.ACTIVE)).isFalse();
    anya.sees("Встреча состоялась?").presses("Да").sees("Насколько полезной");
    misha.opens("").seesButton("Предложить: Пробная встреча");
    anya.forges(anya.lastMessageId(), "meetings.cancel:" + meeting()).seesToast(SETTLED);
    anya.sees("Эта кнопка из прошлого").doesNotSee("Что случилось?");
  }

  @Test
  void aMoveStandsOnlyWhenAgreedAndACancelNamesNoReason() {
    agreed(9, "15:00");
    anya.presses("Перенести");
    proposesByHand(anya, 10, "15:00");
    misha.sees("Просьба перенести").says("/menu").says("не смогу");
    misha.sees("Ответ записывается кнопкой").presses("Не смогу").sees("передам");
    anya.sees("не получится");
    anya.opens("").sees("Первая встреча").sees(day(9)).presses("Мои встречи");
    anya.presses(day(9)).presses("Перенести");
    proposesByHand(anya, 11, "15:00");
    misha.sees("Просьба перенести").presses("Подходит").sees(day(11));
    mother.sees("встреча перенесена").sees(day(11));
    at(9, "12:00");
    misha.doesNotSee("Встреча завтра");

    misha.opens("").presses("Мои встречи").presses(day(11)).presses("Отменить");
    misha.sees("Что случилось?").presses("обсудить с куратором").sees("Встреча отменена");
    anya.sees("Встреча отменена").doesNotSee("обсудить");
    mother.sees("встреча отменена");
    curator.sees("Хочет обсудить").sees("Пара: Миша Орлов — Аня Лисицына");
    misha.sees("Тебе ответит: Ольга Павловна");
    at(12, "12:00");
    anya.doesNotSee("состоялась");
  }

  private void agreed(int days, String time) {
    misha.presses("Предложить");
    proposesByHand(misha, days, time);
    anya.sees("предлагает").presses("Подходит").sees("Договорились");
    misha.sees("Договорились");
  }

  private void held() {
    misha.sees("Встреча состоялась?").presses("Да");
    misha.opens("").sees("Вот что сейчас");
  }

  private void meetsThreeTimes() {
    for (int days : new int[] {1, 8, 15}) {
      agreed(days, "15:00");
      at(days, "17:00");
      held();
    }
  }

  @Test
  void holidaysArePassedOverAndSaidAloud() {
    meetsThreeTimes();
    misha.presses("Предложить: Рабочая встреча");
    proposesByHand(misha, 22, "15:00");
    anya.sees("каждую неделю").presses("Подходит").sees("Договорились");
    curator.says("/menu").presses("Настройки школы").presses("Каникулы");
    curator.says("через месяц").sees("Не получается прочитать");
    DateTimeFormatter dots = DateTimeFormatter.ofPattern("dd.MM.uuuu");
    curator.says(dots.format(monday.plusDays(28)) + "–" + dots.format(monday.plusDays(34)));
    curator.sees("Каникулы: " + day(28));

    at(22, "17:00");
    held();
    for (Phone phone : List.of(misha, anya)) {
      phone.opens("").sees(day(36)).doesNotSee(day(29));
      assertThat(phone.botTexts())
          .anyMatch(text -> text.contains(day(29)) && text.contains("встречи не будет"));
    }
    mother.sees("встречи не будет").sees(day(29)).sees(day(36));
    at(29, "12:00");
    anya.doesNotSee("Встреча скоро");
    at(36, "13:00");
    anya.sees("Встреча скоро");
  }

  @Test
  void regularMeetingsFollowOneAnotherAfterTheFirstThree() {
    meetsThreeTimes();
    misha.presses("Предложить: Рабочая встреча");
    proposesByHand(misha, 22, "15:00");
    anya.sees("каждую неделю").presses("Подходит").sees("Договорились");
    String file = new String(anya.receivesFile("meeting.ics"), StandardCharsets.UTF_8);
    assertThat(file.split("BEGIN:VEVENT")).hasSize(7);

    at(22, "17:00");
    held();
    assertThat(has(mentee, Step.ACTIVE)).isTrue();
    misha.opens("").sees(day(29));

    // one is moved; the next comes at its own day all the same
    misha.presses("Мои встречи").presses(day(29)).presses("Перенести");
    proposesByHand(misha, 30, "15:00");
    anya.sees("Просьба перенести").presses("Подходит").sees(day(30));
    at(30, "17:00");
    held();
    misha.opens("").sees(day(36));

    // one is cancelled; nothing breaks
    misha.presses("Мои встречи").presses(day(36)).presses("Отменить").presses("Уроки");
    misha.sees("Встреча отменена");
    at(36, "20:00");
    misha.doesNotSee("состоялась").opens("").sees(day(43));
    at(43, "17:00");
    anya.sees("Встреча состоялась?").presses("Нет").sees("Что помешало").presses("Уроки");
    at(46, "18:00");
    TandemId tandem = tandem();
    List<Meeting> past =
        inOne(
            () ->
                house.bean(Meetings.class).findByTandemIdOrderByStartsAt(tandem).stream()
                    .filter(
                        one ->
                            one.state() == MeetingState.HELD || one.state() == MeetingState.MISSED)
                    .toList());
    assertThat(past.get(past.size() - 1).state()).isEqualTo(MeetingState.MISSED);
    assertThat(past.get(past.size() - 2).startsAt())
        .isEqualTo(monday.plusDays(30).atTime(15, 0).atZone(MOSCOW).toInstant());
    at(55, "12:00");
    misha.opens("").sees("Итоговая встреча").sees(day(57));
    at(64, "12:00");
    misha.opens("").doesNotSeeButton("Предложить");
  }

  /** The entries of the file that has just come, as a calendar reads them. */
  private static List<VEvent> calendar(Phone phone) {
    house.telegram().awaitQuiet();
    try (InputStream file = new ByteArrayInputStream(phone.receivesFile("meeting.ics"))) {
      return new CalendarBuilder().build(file).getComponents(Component.VEVENT);
    } catch (IOException | ParserException unreadable) {
      throw new AssertionError(unreadable);
    }
  }

  private static VEvent entry(Phone phone) {
    List<VEvent> entries = calendar(phone);
    assertThat(entries).hasSize(1);
    return entries.get(0);
  }

  private static String status(VEvent entry) {
    return entry.getStatus().getValue();
  }

  private static String uid(VEvent entry) {
    return entry.getUid().orElseThrow().getValue();
  }

  private static int sequence(VEvent entry) {
    return entry.getSequence().getSequenceNo();
  }

  @Test
  void theCalendarOfThePhoneFollowsAMeetingThatIsPlacedMovedAndCancelled() {
    agreed(9, "15:00");
    VEvent first = entry(anya);
    assertThat(uid(first)).isEqualTo(uid(entry(misha))).hasSizeGreaterThan(36);
    assertThat(status(first)).isEqualTo("CONFIRMED");

    misha.opens("").presses("Мои встречи").presses(day(9)).presses("Уточнить место");
    misha.sees("Где именно").says("Кабинет 214").sees("Записано").sees("В школе, Кабинет 214");
    anya.sees("Место встречи уточнено").sees("Кабинет 214").sees("Открой файл");
    mother.sees("место встречи уточнено");
    VEvent placed = entry(anya);
    assertThat(uid(placed)).isEqualTo(uid(first));
    assertThat(sequence(placed)).isGreaterThan(sequence(first));
    assertThat(placed.getLocation().getValue()).isEqualTo("В школе, Кабинет 214");
    assertThat(sequence(entry(misha))).isEqualTo(sequence(placed));

    anya.opens("").presses("Мои встречи").presses(day(9)).presses("Перенести");
    proposesByHand(anya, 10, "16:30");
    misha.sees("Просьба перенести").presses("Подходит").sees(day(10));
    VEvent moved = entry(misha);
    assertThat(uid(moved)).isEqualTo(uid(first));
    assertThat(sequence(moved)).isGreaterThan(sequence(placed));
    assertThat(sequence(entry(anya))).isEqualTo(sequence(moved));

    misha.opens("").presses("Мои встречи").presses(day(10)).presses("Отменить").presses("Уроки");
    misha.sees("Встреча отменена").sees("Открой файл");
    VEvent gone = entry(anya);
    assertThat(uid(gone)).isEqualTo(uid(first)).isEqualTo(uid(entry(misha)));
    assertThat(status(gone)).isEqualTo("CANCELLED");
    assertThat(sequence(gone)).isGreaterThan(sequence(moved));
  }

  @Test
  void theCalendarFollowsARegularRhythmThatRestsGoesOnAndStops() {
    meetsThreeTimes();
    misha.presses("Предложить: Рабочая встреча");
    proposesByHand(misha, 22, "15:00");
    anya.sees("каждую неделю").presses("Подходит").sees("Договорились");
    List<VEvent> all = calendar(anya);
    assertThat(all).hasSize(6).extracting(PairAtWorkTest::status).containsOnly("CONFIRMED");

    anya.opens("").presses("Мои встречи").presses(day(22)).presses("Уточнить место");
    anya.says("Библиотека").sees("только на один раз").presses("И на следующие");
    misha.sees("Место встречи уточнено");
    assertThat(calendar(misha))
        .hasSize(6)
        .allSatisfy(one -> assertThat(one.getLocation().getValue()).contains("Библиотека"));

    mother.opens("").presses("👪 Аня").presses("На две недели").sees("на паузе");
    List<VEvent> resting = calendar(misha);
    assertThat(resting).hasSize(6).extracting(PairAtWorkTest::status).containsOnly("CANCELLED");
    assertThat(resting).extracting(PairAtWorkTest::uid).containsAll(uids(all));
    // one message: what has happened, which meetings it concerns, the file, and the way on
    assertThat(misha.lastMessage())
        .containsSubsequence("паузе", "Не состоится", day(22), "Открой файл");
    misha.seesButton("Мои встречи").seesButton("Меню");

    mother.presses("Закончить паузу");
    misha.sees("Пауза закончилась");
    assertThat(misha.lastMessage())
        .containsSubsequence("Пауза закончилась", "Снова в календаре", day(22));
    List<VEvent> again = calendar(misha);
    assertThat(again).isNotEmpty().extracting(PairAtWorkTest::status).containsOnly("CONFIRMED");
    assertThat(uids(again)).containsExactlyElementsOf(uids(all));
    anya.opens("").presses("Мои встречи").sees(day(22));
    at(23, "09:00");

    inOne(() -> ended());
    house.telegram().awaitQuiet();
    assertThat(calendar(anya))
        .hasSize(again.size() - 1)
        .allSatisfy(
            one -> {
              assertThat(status(one)).isEqualTo("CANCELLED");
              assertThat(sequence(one)).isGreaterThan(2);
            });
  }

  private void changesTheRhythm(int days, String time) {
    misha.opens("").presses("Мои встречи").presses("Регулярные встречи");
    misha.presses("Другой день или час");
    misha.sees("В какой день?").presses(Integer.toString(monday.plusDays(days).getDayOfMonth()));
    misha.sees("Во сколько?").says(time).sees("Где?").presses("В школе");
    misha.sees("проверим").presses("Всё верно");
    anya.sees(day(days)).sees("каждую неделю").presses("Подходит").sees("Договорились");
    house.telegram().awaitQuiet();
  }

  private static Map<String, String> statuses(List<VEvent> entries) {
    return entries.stream()
        .collect(
            Collectors.toMap(
                one -> uid(one).replaceAll("^.*(\\d{4}-\\d\\d-\\d\\d)@.*$", "$1"),
                PairAtWorkTest::status));
  }

  @Test
  void aRhythmThatIsChangedTwiceOverHolidaysKeepsItsExceptionAndIsOneInTheCalendar() {
    meetsThreeTimes();
    misha.presses("Предложить: Рабочая встреча");
    proposesByHand(misha, 22, "15:00");
    anya.sees("каждую неделю").presses("Подходит").sees("Договорились");
    List<VEvent> tuesdays = calendar(anya);
    assertThat(tuesdays).hasSize(6);

    // the next one is moved, and then all of them, from the week after on
    anya.opens("").presses("Мои встречи").presses(day(22)).presses("Перенести");
    proposesByHand(anya, 23, "16:00");
    misha.sees("Просьба перенести").presses("Подходит").sees(day(23));
    assertThat(uid(entry(anya))).isEqualTo(uids(tuesdays).get(0));
    changesTheRhythm(31, "15:00");
    List<VEvent> before = calendar(anya);
    assertThat(statuses(before))
        .containsEntry(monday.plusDays(29).toString(), "CANCELLED")
        .containsEntry(monday.plusDays(31).toString(), "CONFIRMED")
        .containsEntry(monday.plusDays(59).toString(), "CONFIRMED")
        .doesNotContainKey(monday.plusDays(22).toString());
    anya.opens("").sees(day(23));

    // only the hour changes: the same entries, counted on
    changesTheRhythm(31, "15:30");
    List<VEvent> later = calendar(anya);
    assertThat(statuses(later)).doesNotContainValue("CANCELLED").hasSize(5);
    for (VEvent one : later) {
      VEvent old = before.stream().filter(each -> uid(each).equals(uid(one))).findAny().get();
      assertThat(sequence(one)).isGreaterThan(sequence(old));
    }

    curator.says("/menu").presses("Настройки школы").presses("Каникулы");
    DateTimeFormatter dots = DateTimeFormatter.ofPattern("dd.MM.uuuu");
    curator.says(dots.format(monday.plusDays(35)) + "–" + dots.format(monday.plusDays(41)));
    curator.sees("Каникулы: " + day(35));
    at(16, "09:00");
    assertThat(statuses(calendar(anya))).containsEntry(monday.plusDays(38).toString(), "CANCELLED");
    at(22, "16:05");
    anya.sees("Встреча завтра").doesNotSee("Встреча скоро");
    at(23, "15:30");
    anya.sees("Встреча скоро").sees("16:00");
    at(23, "18:00");
    held();
    at(30, "16:35");
    anya.sees("Встреча завтра").sees("15:30");
    at(31, "18:00");
    held();
    misha.opens("").sees(day(45)).doesNotSee(day(38));
    assertThat(anya.botTexts().stream().filter(text -> text.contains("Встреча завтра")))
        .noneMatch(text -> text.contains(day(22)) || text.contains(day(29)));
  }

  private static List<String> uids(List<VEvent> entries) {
    return entries.stream().map(PairAtWorkTest::uid).toList();
  }

  private Object ended() {
    house
        .bean(EndTandem.class)
        .end(house.bean(Tandems.class).get(tandem()), EndCause.ASKED, null, house.now());
    return true;
  }

  private TandemId tandem() {
    return inOne(() -> house.bean(Tandems.class).living(mentee.person()).get(0).id());
  }

  @Test
  void timesThatSuitBothAreOfferedFirst() {
    answersFree(mentor, "pupil-pupil-mentor-application", "tue15", "wed18");
    answersFree(mentee, "pupil-pupil-mentee-application", "mon9", "wed18");
    anya.opens("").presses("Предложить").sees("обычно свободны").presses(day(2));
    anya.sees("Где?").presses("Онлайн").sees("Ссылка").presses("Пропустить");
    anya.sees("проверим").presses("Всё верно").sees("18:00");
    misha.sees("18:00").sees("Онлайн").sees("Аня Лисицына").presses("Подходит");
    anya.sees("Договорились");
  }

  private void answersFree(Participant who, String questionnaire, String... hours) {
    ArrayNode week = JsonNodeFactory.instance.arrayNode();
    List.of(hours).forEach(week::add);
    inOne(
        () ->
            house
                .bean(Responses.class)
                .save(
                    Response.of(
                        house.bean(Questionnaires.class).byId(questionnaire).orElseThrow(),
                        who.person(),
                        "participant:" + who.id(),
                        Map.of("week", week),
                        house.now())));
  }

  @Test
  void twoVersionsAreAQuestionToTheCurator() {
    agreed(9, "15:00");
    at(9, "16:00");
    held();
    anya.sees("Встреча состоялась?").presses("Нет").sees("Что помешало");
    curator
        .sees("разное")
        .sees("Миша Орлов: состоялась")
        .sees("Аня Лисицына: не состоялась")
        .presses("Состоялась")
        .sees("Записано");
    anya.presses("Другое").sees("договориться заново");
    curator
        .forges(curator.lastMessageId(), "meetings.verdict:" + meeting() + ":MISSED")
        .seesToast(SETTLED);
  }

  @Test
  void wordsAreCarriedWithoutAccountsAndAnswered() {
    anya.opens("").presses("Миша Орлов").presses("Написать наставнику").sees("Миша Орлов");
    anya.says("Привет! Когда <встречаемся>?").sees("Передано");
    misha.sees("Аня Лисицына:").sees("Привет! Когда <встречаемся>?").presses("Ответить");
    misha.says("Завтра").sees("Передано");
    anya.sees("Наставник Миша Орлов:").sees("Завтра");
    curator.doesNotSee("Завтра");
  }

  @Test
  void aPlanIsWrittenAndTickedOffByEitherSide() {
    misha.opens("").presses("Аня Лисицына").presses("План").presses("Записать цель");
    misha.says("Выступить на конференции").sees("Цель: Выступить");
    misha.presses("➕ Задача").says("Выбрать тему").sees("К какому дню?");
    misha.presses(Integer.toString(monday.plusDays(9).getDayOfMonth()));
    misha.sees("Кто делает?").presses("Вместе").sees("Что это?").presses("Проект");
    misha.sees("1. Выбрать тему — до " + day(9));
    anya.opens("").presses("Миша Орлов").presses("План").presses("1 ☐").sees("🕓 1. Выбрать тему");
    anya.presses("1 ✓").sees("▫️ 1. Выбрать тему");
  }

  @Test
  void aWithdrawnConsentPausesAtOnceAndTellsNobodyWhy() {
    agreed(9, "15:00");
    withMentee(
        child -> {
          child.consentWithdrawn(house.now());
          return new ConsentWithdrawn(child.id(), person(mother).id());
        });
    misha.sees("на паузе").doesNotSee("согласи");
    anya.sees("на паузе");
    curator.sees("отозвано согласие");
    at(10, "12:00");
    misha.doesNotSee("Встреча завтра").opens("").doesNotSeeButton("Предложить");
    withMentee(
        child -> {
          child.consented(house.now());
          return new ParticipantConsented(child.id(), false);
        });
    misha.sees("Пауза закончилась").opens("").seesButton("Предложить: Первая встреча");
  }

  private void withMentee(Function<Participant, Object> act) {
    inOne(
        () -> {
          Object event = act.apply(house.bean(Participants.class).get(mentee.id()));
          house
              .bean(ApplicationEventMulticaster.class)
              .multicastEvent(new PayloadApplicationEvent<>(this, event));
          return event;
        });
    house.telegram().awaitQuiet();
  }

  @Test
  void aPauseIsAskedOfTheCuratorWhoDecidesOnce() {
    anya.opens("").presses("Миша Орлов").presses("Попросить куратора").presses("Пауза");
    anya.sees("До какого дня").presses(Integer.toString(monday.plusDays(9).getDayOfMonth()));
    anya.says("Олимпиада").sees("Просьба у куратора");
    misha.doesNotSee("ауз");
    curator
        .sees("Аня Лисицына")
        .sees("Олимпиада")
        .presses("Согласиться")
        .presses("Да, сделать")
        .sees("Сделано");
    misha.sees("на паузе до " + day(9)).doesNotSee("Олимпиада");
    at(9, "09:00");
    misha.sees("Пауза закончилась");
  }

  @Test
  void aRestThatTheMotherWishedForEndsWithHerWord() {
    mother.opens("").presses("👪 Аня").presses("На две недели").sees("на паузе");
    misha.sees("на паузе до " + day(14)).opens("").sees("на паузе");
    misha.doesNotSeeButton("Снять с паузы");
    mother.presses("Закончить паузу");
    misha.sees("Пауза закончилась");
  }

  @Test
  void theMothersRestAndTheOneThatWasAskedForEndEachInItsTime() {
    anya.opens("").presses("Миша Орлов").presses("Попросить куратора").presses("Пауза");
    anya.sees("До какого дня").presses(Integer.toString(monday.plusDays(9).getDayOfMonth()));
    anya.says("Олимпиада").sees("Просьба у куратора");
    curator.sees("Олимпиада").presses("Согласиться").presses("Да, сделать").sees("Сделано");
    misha.sees("на паузе до " + day(9));
    mother.opens("").presses("👪 Аня").presses("На две недели").sees("на паузе");
    mother.presses("Закончить паузу").seesButton("На две недели");
    misha.doesNotSee("Пауза закончилась").opens("").seesButton("Снять с паузы");
    mother.presses("На месяц").sees("на паузе");
    at(9, "09:00");
    misha.doesNotSee("Пауза закончилась").opens("").doesNotSeeButton("Снять с паузы");
    mother.opens("").presses("👪 Аня").presses("Закончить паузу");
    misha.sees("Пауза закончилась");
  }

  @Test
  void anUnansweredProposalIsRememberedOnceAndLapses() {
    misha.presses("Предложить");
    proposesByHand(misha, 9, "15:00");
    house.travel(Duration.ofHours(34));
    anya.sees("ждёт ответа");
    long proposal = meeting();
    at(9, "15:00");
    misha.sees("Ответа не было").seesButton("Предложить другое время");
    anya.forges(anya.lastMessageId(), "meetings.confirm:" + proposal).seesToast(SETTLED);
    anya.sees("уже не действует").presses("Предложить другое время").sees("В какой день?");
  }

  @Test
  void othersSeeAndChangeNothing() {
    agreed(9, "15:00");
    Phone stranger = house.phone("Чужой").opens("").sees("Тандем");
    for (String data :
        List.of(
            "meetings.card:" + meeting(),
            "meetings.cancelled:" + meeting() + ":other",
            "tandems.card:" + tandem(),
            "tandems.plan:" + tandem())) {
      stranger.forges(stranger.lastMessageId(), data).seesToast(SETTLED);
    }
    mother.opens("").presses("Мои встречи").sees(day(9)).presses(day(9));
    mother.sees("Первая встреча").doesNotSeeButton("Отменить");
    String cancel = "meetings.cancelled:" + meeting() + ":other";
    mother.forges(mother.lastMessageId(), cancel).seesToast(SETTLED);
    anya.opens("").sees(day(9));
  }
}
