package ru.tandem.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.tandem.feedback.SmallSchool;
import ru.tandem.programmes.ChangeProgramme;
import ru.tandem.programmes.Rhythm;
import ru.tandem.sandbox.Phone;
import ru.tandem.schools.SchoolCreated;
import ru.tandem.schools.StaffRole;
import ru.tandem.story.House;
import ru.tandem.tandems.Tandem;
import ru.tandem.tandems.TandemId;
import ru.tandem.tandems.Tandems;
import ru.tandem.tandems.WorkOnPlan;

/** What a pair lives through in a season, from its first meeting to the last, or without any. */
class LifeOfAPairStoryTest {

  private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

  private House house;
  private SmallSchool school;
  private Phone curator;
  private Phone misha;
  private Phone anya;
  private TandemId pair;
  private ZoneId zone = MOSCOW;

  /** Each begins anew on Monday, the 7th of September. */
  @BeforeEach
  void open() {
    house = House.onSqlite();
  }

  @AfterEach
  void close() {
    house.close();
  }

  private void aPair(SmallSchool school) {
    this.school = school;
    curator = school.staff("Марина Павловна", StaffRole.CURATOR);
    misha = school.mentor("Миша Орлов", "2005-05-02");
    anya = school.mentee("Аня Лисицына", "2013-03-14");
    pair = school.pair(misha, anya);
    house.telegram().awaitQuiet();
  }

  private Tandem tandem() {
    return school.bean(Tandems.class).get(pair);
  }

  private Instant at(String local) {
    return LocalDateTime.parse(local).atZone(zone).toInstant();
  }

  private Appointment appointment(String local) {
    return new Appointment(at(local), 40, Mode.SCHOOL, "");
  }

  /** What comes next, agreed on by both; regular ones with their rhythm. */
  private Meeting agreed(String local) {
    Meeting meeting =
        school.in(
            () -> {
              Meeting proposed =
                  school
                      .bean(ProposeMeeting.class)
                      .anew(tandem(), school.person(misha).id(), appointment(local));
              confirms(proposed);
              return proposed;
            });
    house.telegram().awaitQuiet();
    return meeting;
  }

  private void confirms(Meeting proposed) {
    school
        .bean(DecideMeeting.class)
        .confirm(school.bean(Seats.class).of(school.person(anya), proposed.id()));
  }

  /** Both say that it took place. */
  private void meets(MeetingId id) {
    for (Phone one : List.of(misha, anya)) {
      school.in(
          () -> {
            Seat seat = school.bean(Seats.class).of(school.person(one), id);
            school.bean(SayOutcome.class).say(seat, Outcome.HELD);
            return seat;
          });
    }
    house.telegram().awaitQuiet();
  }

  private List<Meeting> all(MeetingState state) {
    return school.in(
        () ->
            school.bean(Meetings.class).findByTandemIdOrderByStartsAt(pair).stream()
                .filter(meeting -> meeting.state() == state)
                .toList());
  }

  private Optional<Meeting> next() {
    return all(MeetingState.AGREED).stream()
        .filter(meeting -> meeting.isAhead(house.now()))
        .findFirst();
  }

  private static long count(Phone phone, String words) {
    return phone.botTexts().stream().filter(text -> text.contains(words)).count();
  }

  @Test
  void theFiveKindsFollowOneAnotherThroughHolidaysAndWinterTime() {
    zone = BERLIN;
    aPair(SmallSchool.inBerlin(house));
    curator.says("/menu").presses("Настройки школы").presses("Каникулы");
    curator.says("26.10.2026–04.11.2026").sees("Каникулы:");
    meets(heldAt("2026-09-10T15:00", MeetingKind.ORGANISATIONAL));
    meets(heldAt("2026-09-17T15:00", MeetingKind.TRIAL));
    meets(heldAt("2026-09-24T15:00", MeetingKind.PLANNING));
    agreed("2026-10-01T15:00");
    while (next().isPresent()) {
      Meeting meeting = next().get();
      LocalDateTime local = LocalDateTime.ofInstant(meeting.startsAt(), zone);
      assertThat(local.toLocalTime()).hasToString("15:00");
      assertThat(local.getDayOfWeek()).isEqualTo(DayOfWeek.THURSDAY);
      long before = count(anya, "Встреча завтра");
      house.travel(at(local.toLocalDate().minusDays(1) + "T15:05"));
      assertThat(count(anya, "Встреча завтра")).isEqualTo(before + 1);
      long soon = count(anya, "Встреча скоро");
      house.travel(at(local.toLocalDate() + "T14:00"));
      assertThat(count(anya, "Встреча скоро")).isEqualTo(soon + 1);
      assertThat(count(anya, "Встреча завтра")).isEqualTo(before + 1);
      house.travel(at(local.toLocalDate() + "T16:00"));
      meets(meeting.id());
    }
    List<Meeting> held = all(MeetingState.HELD);
    assertThat(held).extracting(Meeting::kind).startsWith(MeetingKind.ORGANISATIONAL);
    assertThat(held).extracting(Meeting::kind).endsWith(MeetingKind.REGULAR, MeetingKind.FINAL);
    List<LocalDate> days =
        held.stream().map(one -> LocalDate.ofInstant(one.startsAt(), zone)).toList();
    assertThat(days)
        .contains(LocalDate.parse("2026-10-22"), LocalDate.parse("2026-11-05"))
        .doesNotContain(LocalDate.parse("2026-10-29"))
        .endsWith(LocalDate.parse("2026-12-17"));
    assertThat(count(anya, "каникулы: в этот день встречи не будет")).isEqualTo(1);
    anya.opens("").doesNotSee("Предложить");
    assertThat(all(MeetingState.MISSED)).isEmpty();
  }

  @Test
  void whereTheSeasonIsExtendedTheRegularMeetingsGoOn() {
    aPair(new SmallSchool(house));
    ends("2026-10-15");
    meets(heldAt("2026-09-10T15:00", MeetingKind.ORGANISATIONAL));
    meets(heldAt("2026-09-17T15:00", MeetingKind.TRIAL));
    meets(heldAt("2026-09-18T15:00", MeetingKind.PLANNING));
    meets(heldAt("2026-09-23T15:00", MeetingKind.REGULAR));
    ends("2026-10-07");
    Meeting second = next().orElseThrow();
    house.travel(at("2026-09-30T16:00"));
    meets(second.id());
    assertThat(next().orElseThrow().kind()).isEqualTo(MeetingKind.FINAL);
    ends("2026-12-20");
    assertThat(next().orElseThrow().kind()).isEqualTo(MeetingKind.REGULAR);
    house.travel(at("2026-10-06T16:00"));
    anya.sees("Встреча завтра").doesNotSee("Итоговая");

    ends("2026-10-12");
    school.in(
        () -> {
          school.bean(DecideMeeting.class).cancel(seat(next().orElseThrow()), "болею");
          return pair;
        });
    house.travel(at("2026-10-13T16:00"));
    assertThat(next()).isEmpty();
    ends("2026-12-20");
    house.travel(at("2026-10-13T17:00"));
    assertThat(next().orElseThrow().startsAt()).isEqualTo(at("2026-10-14T15:00"));
  }

  @Test
  void whereTheSeasonEndsEarlierWhatLiesBehindItsEndIsOffAndComesBackWithIt() {
    aPair(new SmallSchool(house));
    Phone mother = school.guardian("Ирина Лисицына", anya);
    school.confirms(mother, anya);
    meets(heldAt("2026-09-10T15:00", MeetingKind.ORGANISATIONAL));
    meets(heldAt("2026-09-17T15:00", MeetingKind.TRIAL));
    meets(heldAt("2026-09-18T15:00", MeetingKind.PLANNING));
    meets(heldAt("2026-09-23T15:00", MeetingKind.REGULAR));
    assertThat(next().orElseThrow().startsAt()).isEqualTo(at("2026-09-30T15:00"));
    house.travel(at("2026-09-24T10:00"));
    ends("2026-09-28");
    assertThat(next()).isEmpty();
    for (Phone one : List.of(misha, anya, mother)) {
      one.sees("закончится раньше").sees("стреча отменена").sees("30 сентября");
    }
    ends("2026-12-20");
    house.travel(at("2026-09-24T11:00"));
    assertThat(next().orElseThrow().startsAt()).isEqualTo(at("2026-09-30T15:00"));
    assertThat(next().orElseThrow().kind()).isEqualTo(MeetingKind.REGULAR);
  }

  @Test
  void whatWasArrangedOrProposedForADayBehindAnEarlierEndIsOffAndEachHearsOfIt() {
    aPair(new SmallSchool(house));
    Phone mother = school.guardian("Ирина Лисицына", anya);
    school.confirms(mother, anya);
    agreed("2026-10-12T15:00");
    ends("2026-10-09");
    assertThat(next()).isEmpty();
    for (Phone one : List.of(misha, anya, mother)) {
      one.sees("закончится раньше").sees("стреча отменена").sees("12 октября");
    }
    misha.presses("Предложить другое время").sees("В какой день?");
    misha.says("/menu");
    proposes("2026-10-08T15:00");
    ends("2026-10-07");
    assertThat(all(MeetingState.PROPOSED)).isEmpty();
    anya.sees("В это время не получится").sees("8 октября");
    misha.sees("В это время не получится");
  }

  @Test
  void aTermThatTheCuratorMakesShorterIsTheEndOfTheRhythmAndOneMadeLongerIsNot() {
    aPair(new SmallSchool(house));
    meets(heldAt("2026-09-10T15:00", MeetingKind.ORGANISATIONAL));
    meets(heldAt("2026-09-17T15:00", MeetingKind.TRIAL));
    meets(heldAt("2026-09-18T15:00", MeetingKind.PLANNING));
    meets(heldAt("2026-09-23T15:00", MeetingKind.REGULAR));
    assertThat(next().orElseThrow().kind()).isEqualTo(MeetingKind.REGULAR);
    lasts("2026-10-01");
    assertThat(next().orElseThrow().kind()).isEqualTo(MeetingKind.FINAL);
    anya.sees("Срок работы пары теперь до 1 октября");
    lasts("2026-09-28");
    assertThat(next()).isEmpty();
    anya.sees("стреча отменена").sees("30 сентября");
    lasts("2026-12-20");
    house.travel(at("2026-09-24T11:00"));
    assertThat(next().orElseThrow().kind()).isEqualTo(MeetingKind.REGULAR);
    ends("2027-01-20");
    house.travel(at("2026-09-30T16:00"));
    assertThat(next().orElseThrow().startsAt()).isEqualTo(at("2026-10-07T15:00"));
  }

  private void lasts(String day) {
    school.in(
        () -> {
          school
              .bean(WorkOnPlan.class)
              .lasts(tandem(), LocalDate.parse(day), school.person(curator).id());
          return pair;
        });
    house.telegram().awaitQuiet();
  }

  private void proposes(String local) {
    school.in(
        () ->
            school
                .bean(ProposeMeeting.class)
                .anew(tandem(), school.person(misha).id(), appointment(local)));
    house.telegram().awaitQuiet();
  }

  private Seat seat(Meeting meeting) {
    return school.bean(Seats.class).of(school.person(misha), meeting.id());
  }

  private void ends(String day) {
    school.in(
        () ->
            school
                .bean(ChangeProgramme.class)
                .by(
                    school.person(curator),
                    school.programme(),
                    one -> one.runs(one.startsOn(), LocalDate.parse(day))));
    house.telegram().awaitQuiet();
  }

  private MeetingId heldAt(String local, MeetingKind kind) {
    Meeting meeting = agreed(local);
    assertThat(meeting.kind()).isEqualTo(kind);
    house.travel(at(local).plusSeconds(60 * 60));
    return meeting.id();
  }

  /** Who is told what, on which day. */
  @Test
  void whereNobodyProposesTheMentorIsAskedAndThenTheCuratorKnows() {
    aPair(new SmallSchool(house));
    school.publish(new SchoolCreated(school.id()));
    house.travel("2026-09-09T08:55");
    assertThat(count(misha, "Пора договориться")).isZero();
    house.travel("2026-09-09T09:30");
    assertThat(count(misha, "Пора договориться")).isEqualTo(1);
    house.travel("2026-09-16T10:00");
    assertThat(count(misha, "Пора договориться")).isEqualTo(2);
    house.travel("2026-09-23T10:00");
    assertThat(count(misha, "Пора договориться")).isEqualTo(3);
    assertThat(count(anya, "Пора договориться")).isZero();
    assertThat(count(curator, "без встреч")).isZero();
    house.travel("2026-10-05T18:00");
    assertThat(count(curator, "без встреч 2")).isPositive();
    curator.opens("").presses("Осень").presses("👥 Пары").presses("Миша Орлов");
    curator.sees("без встреч 28 дн.");
    long asked = count(misha, "Пора договориться");
    house.travel("2026-12-01T18:00");
    assertThat(count(misha, "Пора договориться") - asked).isBetween(1L, 3L);
  }

  @Test
  void whoHasBlockedTheBotIsNamedToWhomItMatters() {
    aPair(new SmallSchool(house));
    agreed("2026-09-10T15:00");
    anya.blocks();
    house.travel("2026-09-09T15:05");
    misha.sees("Встреча завтра").opens("").presses("Аня Лисицына").presses("Написать");
    misha.says("Всё в силе?").sees("Не получилось передать: Аня Лисицына");
    curator.opens("").presses("Осень").presses("👥 Пары").presses("Миша Орлов");
    curator.sees("Аня Лисицына");
    house.travel("2026-09-10T16:00");
    misha.sees("состоялась?").presses("Нет").presses("Не получается").sees("Спасибо");
    anya.unblocks();
    anya.opens("").seesButton("Как прошло");
  }

  @Test
  void whenBothPressMoveAtOnceOneTimeIsProposedAndTheOtherIsTold() {
    aPair(new SmallSchool(house));
    agreed("2026-09-10T15:00");
    for (Phone one : List.of(misha, anya)) {
      one.opens("").presses("Мои встречи").presses("15:00").presses("Перенести");
      one.sees("В какой день?").presses("11").presses("16:00").presses("В школе");
      one.seesButton("Всё верно");
    }
    misha.presses("отправить");
    anya.presses("отправить");
    house.telegram().awaitQuiet();
    List<Meeting> open = all(MeetingState.PROPOSED);
    assertThat(open).hasSize(1);
    Phone second = open.get(0).proposal().by().equals(school.person(misha).id()) ? anya : misha;
    second.opens("").presses("Ответить: встреча").presses("Подходит").sees("Договорились");
    assertThat(all(MeetingState.MOVED)).hasSize(1);
    assertThat(all(MeetingState.AGREED)).hasSize(1);
  }

  @Test
  void aReminderThatIsOnItsWayIsNotSaidOfADayThatWasMoved() {
    aPair(new SmallSchool(house));
    meets(heldAt("2026-09-08T15:00", MeetingKind.ORGANISATIONAL));
    meets(heldAt("2026-09-09T15:00", MeetingKind.TRIAL));
    meets(heldAt("2026-09-10T15:00", MeetingKind.PLANNING));
    agreed("2026-09-17T07:30");
    // due at half past seven, when it is still quiet: it waits for eight
    long tomorrow = count(anya, "Встреча завтра");
    long soon = count(anya, "Встреча скоро");
    house.travel("2026-09-16T07:40");
    assertThat(count(anya, "Встреча завтра")).isEqualTo(tomorrow);
    school.in(
        () -> {
          MeetingSeries old =
              school.bean(SeriesOfMeetings.class).findByTandemIdAndStoppedAtIsNull(pair).get(0);
          Meeting moved =
              school
                  .bean(ProposeMeeting.class)
                  .rhythm(
                      tandem(),
                      old,
                      school.person(misha).id(),
                      appointment("2026-09-18T15:00"),
                      Rhythm.WEEKLY);
          confirms(moved);
          return moved;
        });
    house.travel("2026-09-16T09:00");
    assertThat(count(anya, "Встреча завтра")).isEqualTo(tomorrow);
    house.travel("2026-09-17T15:05");
    assertThat(count(anya, "Встреча завтра")).isEqualTo(tomorrow + 1);
    house.travel("2026-09-18T14:00");
    assertThat(count(anya, "Встреча скоро")).isEqualTo(soon + 1);
  }

  @Test
  void teachersVisitALessonAndWriteDownWhatTheyHaveSeen() {
    aPair(SmallSchool.ofTeachers(house));
    misha.opens("").presses("Мои встречи").presses("Посетить урок").sees("В какой день?");
    misha.presses("9").sees("Во сколько").says("10:00").sees("Чей урок и где?");
    misha.says("Урок в 7Б, кабинет 12").sees("проверим").presses("Всё верно").sees("Ждём ответа");
    anya.sees("Посещение урока").sees("Урок в 7Б").presses("Подходит").sees("Договорились");
    house.travel("2026-09-09T11:20");
    misha.sees("состоялась?").presses("Да");
    house.travel("2026-09-09T18:00");
    house.restart();
    misha.presses("Записать, что было на уроке").sees("Что было видно на уроке?");
    misha.says("Дети спрашивали друг друга").sees("О чём договорились");
    house.restart();
    misha.says("Пробуем вопросы в парах").sees("Записано в журнал посещений");
    anya.sees("Дети спрашивали друг друга").sees("Пробуем вопросы в парах");
    misha.opens("").seesButton("Предложить: Первая встреча");
    assertThat(all(MeetingState.HELD)).extracting(Meeting::kind).containsExactly(MeetingKind.VISIT);
  }

  @Test
  void pupilsAreOfferedNoVisitToALesson() {
    aPair(new SmallSchool(house));
    misha.opens("").presses("Мои встречи").doesNotSeeButton("Посетить урок");
    misha.forges(misha.lastMessageId(), "meetings.lesson:" + pair).seesToast("уже решено");
  }
}
