package ru.tandem.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.tandem.feedback.SmallSchool;
import ru.tandem.meetings.Appointment;
import ru.tandem.meetings.Meeting;
import ru.tandem.meetings.MeetingKind;
import ru.tandem.meetings.MeetingState;
import ru.tandem.meetings.Meetings;
import ru.tandem.meetings.Mode;
import ru.tandem.meetings.Outcome;
import ru.tandem.meetings.ProposeMeeting;
import ru.tandem.meetings.SayOutcome;
import ru.tandem.meetings.Seats;
import ru.tandem.people.PersonId;
import ru.tandem.sandbox.Phone;
import ru.tandem.tandems.Tandem;
import ru.tandem.tandems.TandemId;
import ru.tandem.tandems.Tandems;
import ru.tandem.tandems.WorkOnPlan;

/** A mentor of two meets neither of them while he meets the other. */
class TwoPairsTest {

  private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");

  private static House house;

  private SmallSchool school;
  private Phone misha;
  private Phone anya;
  private Phone vera;
  private TandemId anyas;
  private TandemId veras;
  private LocalDate today;

  @BeforeAll
  static void open() {
    house = House.onSqlite();
  }

  @AfterAll
  static void close() {
    house.close();
  }

  @BeforeEach
  void aMentorOfTwo() {
    house.travel(LocalDate.ofInstant(house.now(), MOSCOW).plusDays(1).atTime(9, 0).toString());
    school = new SmallSchool(house);
    misha = school.mentor("Миша Орлов", "2009-05-02");
    anya = school.mentee("Аня Лисицына", "2013-03-14");
    vera = school.mentee("Вера Зимина", "2013-04-15");
    anyas = school.pair(misha, anya);
    veras = school.pair(misha, vera);
    house.telegram().awaitQuiet();
    today = LocalDate.ofInstant(house.now(), MOSCOW);
  }

  private LocalDateTime in(int days, String time) {
    return LocalDateTime.parse(today.plusDays(days) + "T" + time);
  }

  private void proposes(Phone who, TandemId pair, LocalDateTime local) {
    Appointment at = new Appointment(local.atZone(MOSCOW).toInstant(), 40, Mode.SCHOOL, "");
    school.in(
        () ->
            school
                .bean(ProposeMeeting.class)
                .anew(school.bean(Tandems.class).get(pair), school.person(who).id(), at));
    house.telegram().awaitQuiet();
  }

  private void proposesByHand(Phone who, int days, String time) {
    who.sees("В какой день?").presses(Integer.toString(today.plusDays(days).getDayOfMonth()));
    who.sees("Во сколько?").says(time).sees("Где?").presses("В школе");
    who.sees("проверим").presses("Всё верно");
  }

  private List<Meeting> agreed(TandemId pair) {
    return school.in(
        () ->
            school.bean(Meetings.class).findByTandemIdOrderByStartsAt(pair).stream()
                .filter(meeting -> meeting.state() == MeetingState.AGREED)
                .toList());
  }

  private void plans(TandemId pair, String aim) {
    school.in(
        () -> {
          WorkOnPlan work = school.bean(WorkOnPlan.class);
          PersonId by = school.person(misha).id();
          Tandem tandem = school.bean(Tandems.class).get(pair);
          work.aim(tandem, aim, by);
          work.add(tandem, new WorkOnPlan.Step("Первый шаг", null, null, today), by);
          return work;
        });
    house.telegram().awaitQuiet();
  }

  @Test
  void eachPlanStandsAtHomeBesideItsPair() {
    plans(anyas, "Сдать экзамен");
    plans(veras, "Написать рассказ");
    misha.opens("").sees("План · Аня Лисицына: ").sees("План · Вера Зимина: ");
    anya.opens("").sees("0 из 1").doesNotSee("План · ");
  }

  @Test
  void ofTwoProposalsForOneHourOnlyOneIsAgreedOn() {
    proposes(anya, anyas, in(3, "15:00"));
    proposes(vera, veras, in(3, "15:20"));
    misha.presses("Подходит").sees("Договорились").sees("Вера Зимина");
    misha.opens("").presses("Мои встречи").presses("15:00").presses("Подходит");
    misha.sees("у тебя уже занято").sees("Вера Зимина").doesNotSeeButton("Подходит");
    assertThat(agreed(anyas)).isEmpty();
    assertThat(agreed(veras)).hasSize(1);

    misha.presses("Другое время");
    proposesByHand(misha, 3, "17:00");
    anya.sees("17:00").presses("Подходит").sees("Договорились");
  }

  @Test
  void theMenuTellsWhichMeetingIsWithWhomTheNextOneFirst() {
    proposes(misha, anyas, in(5, "15:00"));
    anya.presses("Подходит").sees("Договорились");
    proposes(misha, veras, in(3, "15:00"));
    vera.presses("Подходит").sees("Договорились").opens("").sees("15:00").doesNotSee("· Миша");
    misha.opens("").sees("15:00 · Вера Зимина").sees("15:00 · Аня Лисицына");
    String menu = misha.transcript();
    assertThat(menu.lastIndexOf("· Вера Зимина")).isLessThan(menu.lastIndexOf("· Аня Лисицына"));
    assertThat(menu.lastIndexOf("👥 Аня")).isLessThan(menu.lastIndexOf("Мои данные"));
  }

  @Test
  void aMenteeLearnsThatTheTimeIsTakenAndNotByWhom() {
    proposes(misha, anyas, in(3, "15:00"));
    proposes(misha, veras, in(3, "15:00"));
    anya.presses("Подходит").sees("Договорились");
    vera.presses("Подходит").sees("уже занято другой встречей").doesNotSee("Аня");
    vera.doesNotSeeButton("Подходит").presses("Другое время");
    // what did not suit has no button any more; whoever wants it all the same types it
    vera.sees("В какой день?").presses(Integer.toString(today.plusDays(3).getDayOfMonth()));
    vera.sees("Во сколько?").doesNotSeeButton("15:00").says("15:00");
    vera.sees("Где?").presses("В школе").sees("проверим").presses("Всё верно");
    vera.sees("уже занято другой встречей").doesNotSee("Аня");
    proposesByHand(vera, 3, "16:00");
    vera.sees("Предложение отправлено");
    assertThat(agreed(veras)).isEmpty();
  }

  @Test
  void aTimeThatIsProposedToOneIsNotProposedToTheOther() {
    proposes(misha, anyas, in(3, "15:00"));
    misha.opens("").presses("Вера Зимина").presses("Предложить");
    misha.sees("В какой день?").presses(Integer.toString(today.plusDays(3).getDayOfMonth()));
    misha.sees("Во сколько?").seesButton("16:00").doesNotSeeButton("15:00");
    misha.says("15:00").sees("Где?").presses("В школе").sees("проверим").presses("Всё верно");
    misha.sees("у тебя уже занято").sees("Аня Лисицына");
    proposesByHand(misha, 3, "16:00");
    misha.sees("Предложение отправлено");
  }

  @Test
  void twoRhythmsNeverMeet() {
    untilWork(anyas, anya);
    proposes(misha, anyas, in(8, "15:00"));
    anya.presses("Подходит").sees("Договорились");
    assertThat(agreed(anyas)).extracting(Meeting::kind).containsExactly(MeetingKind.REGULAR);

    // three weeks later nothing is written yet, and still the hour belongs to the rhythm
    vera.opens("").presses("Предложить");
    proposesLater(vera, 29, "15:00");
    vera.sees("уже занято другой встречей").doesNotSee("Аня");
    proposesLater(vera, 29, "16:00");
    vera.sees("Предложение отправлено");
    misha.presses("Не смогу").sees("передам");

    untilWork(veras, vera);
    proposes(misha, veras, in(9, "15:00"));
    vera.presses("Другое время");
    proposesByHand(vera, 15, "15:00");
    vera.sees("уже занято другой встречей");
    proposesByHand(vera, 15, "16:00");
    misha.presses("Подходит").sees("Договорились");
    assertThat(agreed(veras)).hasSize(1);
  }

  private void proposesLater(Phone who, int days, String time) {
    who.sees("В какой день?").presses("Дальше ›");
    proposesByHand(who, days, time);
  }

  /** The first three kinds have been held. */
  private void untilWork(TandemId pair, Phone mentee) {
    for (int i = 0; i < 3; i++) {
      LocalDateTime at = LocalDateTime.ofInstant(house.now(), MOSCOW).plusMinutes(20);
      Meeting meeting = school.agreed(pair, misha, mentee, at.toString());
      house.travel(Duration.ofMinutes(25));
      school.in(
          () -> {
            school
                .bean(SayOutcome.class)
                .say(
                    school.bean(Seats.class).of(school.person(mentee), meeting.id()), Outcome.HELD);
            return meeting;
          });
    }
    house.telegram().awaitQuiet();
  }
}
