package ru.tandem.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import ru.tandem.enrolment.Participants;
import ru.tandem.enrolment.Step;
import ru.tandem.feedback.SmallSchool;
import ru.tandem.programmes.MentoringKind;
import ru.tandem.programmes.Programmes;
import ru.tandem.sandbox.Phone;
import ru.tandem.schools.StaffRole;
import ru.tandem.story.House;
import ru.tandem.tandems.TandemId;

/** «Было», «не было», «меня не было»: what was pressed by mistake can be put right. */
class CorrectedWordStoryTest {

  private final House house = House.onSqlite();
  private final SmallSchool school = new SmallSchool(house, MentoringKind.GROUP);
  private final LocalDate monday = LocalDate.of(2026, 9, 7);
  private final Phone curator = school.staff("Марина Павловна", StaffRole.CURATOR);
  private final Phone misha = school.mentor("Миша Орлов", "2008-05-02");
  private final Phone anya = school.mentee("Аня Лисицына", "2013-03-14");

  private Meeting meeting;

  @AfterEach
  void close() {
    house.close();
  }

  private TandemId met(Phone... mentees) {
    TandemId pair = school.pair(misha, mentees);
    house.telegram().awaitQuiet();
    meeting = school.agreed(pair, misha, anya, monday.plusDays(1) + "T15:00");
    for (Phone one : mentees) {
      if (one != anya) {
        one.sees("предлагает").presses("Подходит").sees("Договорились");
      }
    }
    house.travel(monday.plusDays(1) + "T16:00");
    return pair;
  }

  private long count(TandemId pair, MeetingState state) {
    return school.in(() -> school.bean(Meetings.class).countByTandemIdAndState(pair, state));
  }

  private Step step(Phone phone) {
    return school.in(() -> school.bean(Participants.class).get(school.part(phone)).step());
  }

  @Test
  void aNoThatWasAMistakeIsPutRightAndNobodyIsAskedAboutIt() {
    TandemId pair = met(anya);
    misha.sees("состоялась?").presses("Нет").sees("Что помешало?");
    misha.presses("Исправить ответ").sees("Сейчас записано: «не состоялась»");
    house.restart();
    misha.presses("Состоялась").sees("Насколько");
    assertThat(count(pair, MeetingState.HELD)).isOne();
    int form = misha.lastMessageId();
    misha.forges(form, "meetings.corrected:" + meeting.id() + ":HELD");
    misha
        .forges(form, "meetings.missed:" + meeting.id())
        .sees("Встреча состоялась")
        .seesButton("Исправить ответ");
    assertThat(count(pair, MeetingState.HELD)).isOne();
    anya.sees("состоялась?").presses("Да").sees("Насколько");
    house.telegram().awaitQuiet();
    assertThat(curator.botTexts()).noneMatch(text -> text.contains("рассказали разное"));
  }

  @Test
  void aYesThatWasAMistakeCountsNowhereAndTheQuestionToTheCuratorFallsAway() {
    TandemId pair = met(anya);
    misha.sees("состоялась?").presses("Да").sees("Насколько");
    assertThat(step(anya)).isEqualTo(Step.MET);
    anya.sees("состоялась?").presses("Нет").sees("Что помешало?").presses("Уроки");
    int question = curator.sees("рассказали разное").lastMessageId();
    misha.opens("").presses("Мои встречи").presses("✏️").presses("Исправить ответ");
    misha.sees("Сейчас записано: «состоялась»").presses("Не состоялась").sees("Что помешало?");
    curator.sees("Ответ исправлен: теперь о встрече говорят одно и то же");
    curator.pressesOld(question, "✅ Состоялась").sees("не состоялась");
    assertThat(count(pair, MeetingState.MISSED)).isOne();
    assertThat(step(anya)).isEqualTo(Step.PAIRED);
    misha.opens("").doesNotSeeButton("Насколько");
    curator.opens("").doesNotSeeButton("Уточнить встречу");
  }

  @Test
  void whatTheCuratorHasFoundOrWhatIsClosedIsPutRightNoMore() {
    TandemId pair = met(anya);
    misha.sees("состоялась?").presses("Да").sees("Насколько");
    anya.sees("состоялась?").presses("Нет").sees("Что помешало?").presses("Исправить ответ");
    int correcting = anya.sees("Как было на самом деле").lastMessageId();
    curator.sees("рассказали разное").presses("✅ Состоялась").sees("Записано");
    anya.sees("Куратор уточнил");
    anya.forges(correcting, "meetings.corrected:" + meeting.id() + ":HELD")
        .sees("Встреча состоялась");
    anya.doesNotSeeButton("Исправить ответ");
    assertThat(count(pair, MeetingState.HELD)).isOne();
  }

  @Test
  void afterTheClosingNothingIsPutRight() {
    met(anya);
    misha.sees("состоялась?").presses("Нет").sees("Что помешало?");
    int why = misha.lastMessageId();
    school.in(
        () -> {
          school
              .bean(Programmes.class)
              .get(school.programme())
              .close(school.person(curator).id(), house.now());
          return 1;
        });
    misha.forges(why, "meetings.correct:" + meeting.id()).doesNotSee("Как было на самом деле");
  }

  @Test
  void whatWasToldByMistakeIsTakenBack() {
    TandemId pair = school.pair(misha, anya);
    house.telegram().awaitQuiet();
    house.travel(monday.plusDays(1) + "T16:00");
    misha.opens("").presses("Мои встречи").presses("Встреча уже была");
    misha.presses("8").presses("15:00").sees("Где").presses("В школе").sees("Записано");
    int asked = anya.sees("Её внесли после").lastMessageId();
    misha.opens("").presses("Мои встречи").presses("8 сентября").presses("Исправить ответ");
    misha.sees("Как было на самом деле").doesNotSeeButton("Перенеслась");
    misha.presses("Не состоялась").sees("Запись об этой встрече убрана");
    anya.pressesOld(asked, "Да").sees("Запись об этой встрече убрана");
    assertThat(count(pair, MeetingState.HELD)).isZero();
  }

  @Test
  void whoWasThereAfterAllSaysSoAndTheMentorHears() {
    Phone vera = school.mentee("Вера Зимина", "2013-04-15");
    met(anya, vera);
    misha.sees("состоялась?").presses("✅ Да").sees("Насколько");
    anya.sees("состоялась?").presses("Меня не было").sees("Что помешало прийти?");
    misha.sees("Аня Лисицына: на эту встречу прийти не получилось");
    anya.presses("Исправить ответ").sees("прийти не получилось").presses("✅ Состоялась");
    misha.sees("Аня Лисицына: ответ исправлен");
    assertThat(step(anya)).isEqualTo(Step.MET);
    anya.opens("").presses("Мои встречи").presses("✏️").presses("Исправить ответ");
    anya.presses("Меня не было").sees("Что помешало прийти?");
    assertThat(step(anya)).isEqualTo(Step.PAIRED);
  }
}
