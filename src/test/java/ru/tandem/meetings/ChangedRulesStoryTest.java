package ru.tandem.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.tandem.delivery.QuietHours;
import ru.tandem.feedback.SmallSchool;
import ru.tandem.people.Guardianships;
import ru.tandem.sandbox.Phone;
import ru.tandem.schools.ChangeSettings;
import ru.tandem.schools.StaffRole;
import ru.tandem.story.House;
import ru.tandem.tandems.Tandem;
import ru.tandem.tandems.TandemId;
import ru.tandem.tandems.Tandems;

/** What a school decides anew while pairs are at work, and who hears what becomes of it. */
class ChangedRulesStoryTest {

  private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");

  private House house;
  private SmallSchool school;
  private Phone curator;
  private Phone misha;
  private Phone anya;
  private Phone mother;
  private TandemId pair;

  /** Each begins anew on Monday, the 7th of September. */
  @BeforeEach
  void aPair() {
    house = House.onSqlite();
    school = new SmallSchool(house);
    curator = school.staff("Марина Павловна", StaffRole.CURATOR);
    misha = school.mentor("Миша Орлов", "2005-05-02");
    anya = school.mentee("Аня Лисицына", "2013-03-14");
    mother = school.guardian("Ирина Лисицына", anya);
    school.confirms(mother, anya);
    pair = school.pair(misha, anya);
    house.telegram().awaitQuiet();
  }

  @AfterEach
  void close() {
    house.close();
  }

  private Tandem tandem() {
    return school.bean(Tandems.class).get(pair);
  }

  private Meeting agreed(String local, Mode mode, String place) {
    Instant at = LocalDateTime.parse(local).atZone(MOSCOW).toInstant();
    Meeting meeting =
        school.in(
            () -> {
              Meeting proposed =
                  school
                      .bean(ProposeMeeting.class)
                      .anew(
                          tandem(),
                          school.person(misha).id(),
                          new Appointment(at, 40, mode, place));
              school
                  .bean(DecideMeeting.class)
                  .confirm(school.bean(Seats.class).of(school.person(anya), proposed.id()));
              return proposed;
            });
    house.telegram().awaitQuiet();
    return meeting;
  }

  private static long count(Phone phone, String words) {
    return phone.botTexts().stream().filter(text -> text.contains(words)).count();
  }

  private void daysOff(String days) {
    curator.says("/menu").presses("Настройки школы").presses("Каникулы");
    curator.sees("аникулы");
    house.telegram().awaitQuiet();
    if (curator.buttonLabels().stream().anyMatch(label -> label.contains("заново"))) {
      curator.presses("заново").sees("Напишите каникулы");
    }
    curator.says(days).sees("Каникулы:");
    house.travel(house.now().plusSeconds(120));
  }

  @Test
  void whatFallsOnANewDayOffStandsAndBothHearOfItOnce() {
    agreed("2026-09-17T16:00", Mode.SCHOOL, "");
    daysOff("16.09–18.09");
    for (Phone one : List.of(misha, anya)) {
      one.sees("попадает на выходной или каникулы").sees("17 сентября").sees("Пока всё в силе");
    }
    daysOff("16.09–19.09");
    assertThat(count(misha, "попадает на выходной")).isEqualTo(1);
    misha.presses("Перенести").sees("В какой день?");
  }

  @Test
  void newLessonAndQuietHoursAreSaidOfWhatWasAgreedForThemAndNotOfWhatWasMeantSo() {
    agreed("2026-09-17T16:00", Mode.SCHOOL, "");
    curator.says("/menu").presses("Настройки школы").presses("Уроки").says("пн–пт 08:30–17:00");
    curator.sees("Пт 08:30–17:00");
    house.travel(house.now().plusSeconds(120));
    anya.sees("теперь попадает на уроки").presses("Отменить").presses("Другое");
    anya.sees("отменена");
    agreed("2026-09-18T16:00", Mode.SCHOOL, "");
    quietFrom(15);
    anya.sees("теперь попадает на них");
    quietFrom(14);
    assertThat(count(anya, "теперь попадает на них")).isEqualTo(1);
  }

  private void quietFrom(int hour) {
    school.in(
        () -> {
          school
              .bean(ChangeSettings.class)
              .quiet(
                  school.person(curator),
                  school.id(),
                  new QuietHours(LocalTime.of(hour, 0), LocalTime.of(8, 0)));
          return pair;
        });
    house.travel(house.now().plusSeconds(120));
  }

  private void outsideSchool(String rule) {
    curator.opens("").presses("Осень").presses("Изменить").presses("Встречи вне школы");
    curator.presses(rule);
    house.telegram().awaitQuiet();
  }

  @Test
  void aGuardianIsAskedOfWhatWasArrangedBeforeAndNotAnyMoreWhenNobodyIs() {
    Meeting inThePark = agreed("2026-09-17T16:00", Mode.ELSEWHERE, "Парк у реки");
    mother.doesNotSee("встреча не в школе");
    outsideSchool("На встречи вне школы");
    mother.sees("встреча не в школе").sees("Парк у реки").seesButton("Согласие даю");
    misha.sees("Спрашиваю родителей (Аня Лисицына)");
    outsideSchool("Не спрашивать");
    mother.opens("").doesNotSeeButton("Можно ли встретиться");
    misha.opens("").presses("Мои встречи").presses("16:00").doesNotSee("Ждём согласия");
    house.travel("2026-09-17T15:30");
    anya.doesNotSee("отменена");
    assertThat(school.in(() -> school.bean(Meetings.class).get(inThePark.id())).state())
        .isEqualTo(MeetingState.AGREED);
  }

  @Test
  void aFamilyHearsThatTheRhythmIsAnotherAndThatItIsStopped() {
    for (String day : List.of("2026-09-09", "2026-09-10", "2026-09-11")) {
      Meeting meeting = agreed(day + "T15:00", Mode.SCHOOL, "");
      house.travel(day + "T16:00");
      school.held(meeting, misha, anya);
    }
    agreed("2026-09-16T15:00", Mode.SCHOOL, "");
    mother.sees("каждую неделю");
    school.in(
        () -> {
          MeetingSeries old =
              school.bean(SeriesOfMeetings.class).findByTandemIdAndStoppedAtIsNull(pair).get(0);
          Instant at = LocalDateTime.parse("2026-09-17T15:00").atZone(MOSCOW).toInstant();
          Meeting moved =
              school
                  .bean(ProposeMeeting.class)
                  .rhythm(
                      tandem(),
                      old,
                      school.person(misha).id(),
                      new Appointment(at, 40, Mode.SCHOOL, ""),
                      old.rhythm());
          school
              .bean(DecideMeeting.class)
              .confirm(school.bean(Seats.class).of(school.person(anya), moved.id()));
          return moved;
        });
    mother.sees("регулярные встречи теперь в другое время").sees("17 сентября");
    misha.opens("").presses("Мои встречи").presses("Регулярные").presses("Остановить");
    misha.presses("Да, остановить").sees("остановлены");
    mother.sees("Аня Лисицына: регулярные встречи остановлены");
    anya.sees("Регулярные встречи остановлены");
  }

  @Test
  void ofAFamilyThatIsNotInTheBotTheCuratorSaysWhetherItAgrees() {
    school.in(
        () -> {
          Guardianships all = school.bean(Guardianships.class);
          all.deleteAll(all.findByGuardianId(school.person(mother).id()));
          return mother;
        });
    outsideSchool("На встречи вне школы");
    agreed("2026-09-16T15:00", Mode.ELSEWHERE, "Парк у реки");
    curator.sees("Аня Лисицына: встреча не в школе, а родителям бот написать не может");
    curator.presses("Согласия нет").sees("На эту встречу не ждём");
    misha.sees("согласия дома нет, поэтому она отменена");
    assertThat(school.in(() -> school.bean(Meetings.class).ahead(pair, house.now()))).isEmpty();

    agreed("2026-09-17T15:00", Mode.ELSEWHERE, "Парк у реки");
    curator.sees("родителям бот написать не может");
    house.travel("2026-09-17T12:30");
    misha.sees("ответа из дома").sees("Встреча отменена; можно");
    curator.presses("Согласие есть").seesToast("уже решено");
    assertThat(school.in(() -> school.bean(Meetings.class).ahead(pair, house.now()))).isEmpty();
  }
}
