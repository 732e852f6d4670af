package ru.tandem.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import ru.tandem.enrolment.Participants;
import ru.tandem.enrolment.Step;
import ru.tandem.feedback.SmallSchool;
import ru.tandem.monitoring.PairsAtRisk;
import ru.tandem.monitoring.Risk;
import ru.tandem.programmes.MentoringKind;
import ru.tandem.sandbox.Phone;
import ru.tandem.story.House;
import ru.tandem.tandems.Tandem;
import ru.tandem.tandems.TandemId;
import ru.tandem.tandems.Tandems;

/** Pairs without a course of meetings: on demand, once, and a few times. */
class OnDemandMeetingTest {

  private static House house;

  private SmallSchool school;
  private Phone anya;
  private Phone misha;
  private TandemId pair;

  @BeforeAll
  static void open() {
    house = House.onSqlite();
  }

  @AfterAll
  static void close() {
    house.close();
  }

  private void aPair(MentoringKind kind) {
    house.travel(today().plusDays(1).atTime(9, 0).toString());
    school = new SmallSchool(house, kind);
    anya = school.mentee("Аня Лисицына", "2012-03-14");
    misha = school.mentor("Миша Орлов", "2009-05-02");
    pair = school.pair(misha, anya);
    house.telegram().awaitQuiet();
  }

  private static LocalDate today() {
    return LocalDate.ofInstant(house.now(), ZoneId.of("Europe/Moscow"));
  }

  private void meet() {
    anya.says("/menu").presses("Мои встречи").presses("Предложить").sees("Встреча по вопросу");
    anya.sees("В какой день?");
    String tomorrow = today().plusDays(1).getDayOfMonth() + "";
    anya.presses(tomorrow).presses("15:00").presses("В школе").sees("проверим");
    anya.presses("Всё верно").doesNotSee("И дальше");
    misha.sees("15:00").presses("Подходит").sees("Договорились");
    house.travel(today().plusDays(1).atTime(18, 0).toString());
    misha.sees("Встреча состоялась?").presses("Да");
    anya.sees("Встреча состоялась?").presses("Да");
    house.telegram().awaitQuiet();
  }

  private long held() {
    return school.in(
        () ->
            school
                .bean(Meetings.class)
                .findByTandemIdAndStateInOrderByStartsAt(pair, List.of(MeetingState.HELD))
                .size());
  }

  private boolean isMissed() {
    Tandem tandem = school.in(() -> school.bean(Tandems.class).get(pair));
    return school.in(() -> school.bean(PairsAtRisk.class).reasons(tandem)).stream()
        .anyMatch(reason -> reason.risk() == Risk.NO_MEETING);
  }

  private void isNotPressed(Duration time) {
    int told = misha.botTexts().size();
    house.travel(time);
    assertThat(isMissed()).isFalse();
    assertThat(misha.botTexts().stream().skip(told)).noneMatch(text -> text.contains("предложи"));
  }

  @Test
  void whoMeetsOnDemandMeetsAsOftenAsThereIsAQuestionAndIsNeverPressed() {
    aPair(MentoringKind.SITUATIONAL);
    anya.says("/menu").seesButton("Предложить: Встреча по вопросу");
    house.travel(Duration.ofDays(22));
    assertThat(isMissed()).isTrue();
    meet();
    meet();
    assertThat(held()).isEqualTo(2);
    isNotPressed(Duration.ofDays(25));
    anya.says("/menu").doesNotSeeButton("Предложить: Встреча").presses("Мои встречи");
    anya.seesButton("Предложить");
  }

  @Test
  void aSpeedPairMeetsOnceAndIsAtWork() {
    aPair(MentoringKind.SPEED);
    meet();
    assertThat(held()).isOne();
    assertThat(school.in(() -> school.bean(Participants.class).get(school.part(anya)).step()))
        .isEqualTo(Step.ACTIVE);
    anya.says("/menu").doesNotSeeButton("Предложить").presses("Мои встречи");
    anya.doesNotSeeButton("Предложить");
    isNotPressed(Duration.ofDays(40));
    assertThat(misha.botTexts()).noneMatch(text -> text.contains("работается вместе"));
  }

  @Test
  void aFlashPairMeetsUpToThreeTimes() {
    aPair(MentoringKind.FLASH);
    meet();
    meet();
    anya.says("/menu").presses("Мои встречи").seesButton("Предложить");
    meet();
    anya.says("/menu").presses("Мои встречи").doesNotSeeButton("Предложить");
  }
}
