package ru.tandem.tandems;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.util.ReflectionTestUtils;
import ru.tandem.consents.ConsentWithdrawn;
import ru.tandem.enrolment.LeaveProgramme;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.ParticipantConsented;
import ru.tandem.enrolment.Participants;
import ru.tandem.enrolment.Step;
import ru.tandem.meetings.Appointment;
import ru.tandem.meetings.DecideMeeting;
import ru.tandem.meetings.Meeting;
import ru.tandem.meetings.MeetingId;
import ru.tandem.meetings.MeetingSeries;
import ru.tandem.meetings.Meetings;
import ru.tandem.meetings.Mode;
import ru.tandem.meetings.ProposeMeeting;
import ru.tandem.meetings.Seats;
import ru.tandem.meetings.SeriesOfMeetings;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.Rhythm;
import ru.tandem.sandbox.Phone;

/** A mentor falls ill: another one stands in for some time, and hands the pair back. */
class StandInStoryTest extends PairStory {

  private Phone lena;

  /** They have a plan, and another mentor is free. */
  @BeforeEach
  void aPairAtWork() {
    lena = school.mentor("Лена Ручьёва", "2005-07-02");
    school.in(
        () -> {
          WorkOnPlan work = school.bean(WorkOnPlan.class);
          work.aim(pair(), "Выступить на конференции", person(misha));
          work.add(pair(), new WorkOnPlan.Step("Выбрать тему", null, null, day(5)), person(misha));
          return work;
        });
    house.telegram().awaitQuiet();
  }

  private PersonId person(Phone phone) {
    return school.person(phone).id();
  }

  private boolean hasMet(Phone phone) {
    return school.in(() -> school.bean(Participants.class).get(school.part(phone)).has(Step.MET));
  }

  private Phone card() {
    return curator.opens("").presses("Осень").presses("👥 Пары").presses("Орлов");
  }

  /** By the mentor's wish, and as the curator chooses. */
  private void lenaIsAsked() {
    misha.opens("").presses("Аня Лисицына").presses("Попросить куратора");
    misha.presses("Замена на время").says(day(10).toString()).sees("Почему").says("Болею");
    misha.sees("Замена до " + said(day(10)));
    curator.sees("Болею").presses("Согласиться").sees("Кого спросить о замене?");
    curator.presses("Лена Ручьёва").says("Аня ждёт в четверг");
    curator.sees("Лена Ручьёва: спрошу").sees("Узнают: Миша Орлов, Аня Лисицына, Лена Ручьёва");
    curator.presses("Да, сделать").sees("Вопрос отправлен");
    misha.sees("Куратор спрашивает о замене");
    lena.sees("Можете подменить").sees("Аня ждёт в четверг").sees("Выступить на конференции");
  }

  @Test
  void anotherMentorTakesThePairOverAndHandsItBack() {
    lenaIsAsked();
    anya.doesNotSee("Лена");
    assertThat(pair().mentorPerson()).isEqualTo(person(misha));
    lena.presses("Да, смогу").sees("Пара с вами до " + said(day(10))).sees("Выбрать тему");
    lena.sees("Назначено");
    anya.sees("пару ведёт Лена Ручьёва").sees("Потом снова Миша Орлов");
    mother.sees("встречи проводит Лена Ручьёва");
    curator.opens("").presses("Осень").presses("👥 Пары");
    curator.sees("Миша Орлов: пока отсутствует, пару ведёт Лена Ручьёва");
    curator.seesButton("Лена Ручьёва — Аня Лисицына");
    misha.sees("Отдыхайте").opens("").sees("пару ведёт Лена Ручьёва до");
    misha.doesNotSeeButton("Попросить");

    anya.opens("").presses("Лена Ручьёва").presses("Написать").says("Спасибо, что помогаете");
    lena.sees("Спасибо, что помогаете");
    assertThat(misha.botTexts()).noneMatch(text -> text.contains("что помогаете"));
    house.travel(day(2) + "T15:00");
    lena.sees("Встреча завтра");
    misha.doesNotSee("Встреча завтра");
    house.travel(day(1) + "T16:00");
    lena.sees("состоялась?").presses("Да");
    anya.sees("состоялась?").presses("Да");
    house.telegram().awaitQuiet();
    assertThat(hasMet(misha)).isFalse();
    assertThat(hasMet(lena)).isTrue();
    assertThat(hasMet(anya)).isTrue();
    lena.opens("").presses("Аня Лисицына").presses("📋 План").presses("1 ☐").sees("✅ 1.");
    misha.opens("").presses("Аня Лисицына").seesButton("Снова веду пару");
    misha.doesNotSeeButton("Написать");

    house.restart();
    house.travel(day(7) + "T09:00");
    misha.sees("Пара снова с вами").sees("Кто подменял: Лена Ручьёва").sees("Встреч было: 1");
    lena.sees("Замена закончилась");
    anya.sees("Наставник снова здесь: Миша Орлов");
    mother.sees("Наставник снова здесь: Миша Орлов");
    assertThat(pair().mentorPerson()).isEqualTo(person(misha));
    anya.opens("").seesButton("Миша Орлов").doesNotSeeButton("Лена");
    lena.opens("").doesNotSeeButton("Аня Лисицына");
  }

  @Test
  void whoStandsInIsAskedOfNothingThatWasBeforeHim() {
    house.travel(day(3) + "T16:00");
    anya.sees("состоялась?").presses("Да");
    misha.sees("состоялась?");
    lenaIsAsked();
    lena.presses("Да, смогу").sees("Пара с вами до");
    lena.opens("").seesButton("Аня Лисицына");
    lena.doesNotSeeButton("Как прошло").doesNotSeeButton("План изменился");
    lena.presses("Аня Лисицына").doesNotSeeButton("Как прошло");
  }

  @Test
  void whoStoodInSaysHowItWasAndNotTheMentorWhoIsBackSince() {
    lenaIsAsked();
    lena.presses("Да, смогу").sees("Пара с вами до");
    house.travel(day(3) + "T16:00");
    int asked = lena.sees("состоялась?").lastMessageId();
    misha.opens("").presses("Аня Лисицына").seesButton("Снова веду пару");
    house.restart();
    misha.presses("Снова веду пару").sees("Аня Лисицына");
    house.travel(day(1) + "T14:00");
    lena.sees("Осталось ответить");
    misha.doesNotSee("Осталось ответить").opens("").doesNotSeeButton("Как прошло");
    anya.opens("").presses("Как прошло").presses("Нет").presses("Другое");
    lena.pressesOld(asked, "Да").sees("Аня Лисицына");
    curator.sees("рассказали разное").sees("Лена Ручьёва").presses("Состоялась");
    lena.sees("Куратор уточнил: встреча состоялась");
    assertThat(hasMet(lena)).isTrue();
    assertThat(hasMet(misha)).isFalse();
  }

  /** As it is told when somebody takes a consent back, or gives it anew. */
  private void consents(Phone phone, boolean yes) {
    school.in(
        () -> {
          Participant part = school.bean(Participants.class).get(school.part(phone));
          if (yes) {
            part.consented(house.now());
          } else {
            part.consentWithdrawn(house.now());
          }
          house.publish(
              yes
                  ? new ParticipantConsented(part.id(), false)
                  : new ConsentWithdrawn(part.id(), part.person()));
          return part;
        });
    house.telegram().awaitQuiet();
  }

  @Test
  void whatKeepsWhoeverStandsInFromWorkingIsNoMatterOfTheMentorWhoIsBack() {
    lenaIsAsked();
    lena.presses("Да, смогу").sees("Пара с вами");
    consents(lena, false);
    anya.sees("на паузе");
    house.travel(day(10) + "T09:00");
    misha.sees("Пара снова с вами");
    anya.sees("Пауза закончилась");
    assertThat(pair().isWorking()).isTrue();
  }

  @Test
  void whatTheFamilyOfAMentorWishesHoldsWhenHeIsBack() {
    lenaIsAsked();
    lena.presses("Да, смогу").sees("Пара с вами");
    school.in(
        () -> {
          Participant part = school.bean(Participants.class).get(school.part(misha));
          part.pause(house.now(), day(20));
          return part;
        });
    misha.opens("").presses("Аня Лисицына").presses("Снова веду пару");
    anya.sees("на паузе до " + said(day(20)));
    assertThat(pair().isWorking()).isFalse();
  }

  @Test
  void whoeverStandsInWithoutAConsentMayLeaveAndBeForgotten() {
    lenaIsAsked();
    lena.presses("Да, смогу").sees("Пара с вами");
    consents(lena, false);
    school.in(() -> school.bean(LeaveProgramme.class).by(school.person(lena), school.part(lena)));
    house.telegram().awaitQuiet();
    anya.sees("на паузе до " + said(day(10)));
    assertThat(pair().mentorPerson()).isEqualTo(person(misha));
    misha.opens("").presses("Снять с паузы");
    anya.sees("Пауза закончилась");
  }

  @Test
  void aMentorWhoIsReleasedEndsNoPairInWhichHeStandsIn() {
    Phone vera = school.mentee("Вера Зимина", "2013-04-15");
    TandemId own = school.pair(lena, vera);
    lenaIsAsked();
    lena.presses("Да, смогу").sees("Пара с вами");
    lena.opens("").presses("👥 Вера").presses("Попросить куратора");
    lena.presses("Больше не быть наставником").presses("Пропустить").sees("Просьба у куратора");
    curator.presses("Согласиться").sees("Вера Зимина").doesNotSee("Аня Лисицына");
    curator.presses("Да, сделать").sees("Сделано");
    vera.sees("завершена");
    assertThat(school.in(() -> school.bean(Tandems.class).get(own)).isEnded()).isTrue();
    assertThat(pair().isEnded()).isFalse();
    assertThat(pair().mentorPerson()).isEqualTo(person(misha));
    anya.sees("на паузе до " + said(day(10)));
  }

  /** At an hour of which one is reminded in the night: the reminder waits for the morning. */
  private void theyMeetEarly() {
    MeetingId moved = moves(misha, day(3).atTime(8, 30));
    school.in(
        () ->
            school
                .bean(DecideMeeting.class)
                .confirm(school.bean(Seats.class).of(school.person(anya), moved)));
    house.telegram().awaitQuiet();
  }

  private MeetingId moves(Phone who, LocalDateTime to) {
    Instant at = to.atZone(ZoneId.of("Europe/Moscow")).toInstant();
    MeetingId moved =
        school.in(
            () -> {
              Meeting agreed = school.bean(Meetings.class).ahead(pair, house.now()).get(0);
              return school
                  .bean(ProposeMeeting.class)
                  .move(
                      school.bean(Seats.class).of(school.person(who), agreed.id()),
                      new Appointment(at, 40, Mode.SCHOOL, ""))
                  .id();
            });
    house.telegram().awaitQuiet();
    return moved;
  }

  @Test
  void whoeverIsGoneIsNotRemindedInTheMorningOfWhatWasHis() {
    theyMeetEarly();
    lenaIsAsked();
    lena.presses("Да, смогу").sees("Пара с вами");
    house.travel(day(3) + "T07:00");
    misha.opens("").presses("Аня Лисицына").presses("Снова веду пару").sees("Пара");
    house.travel(day(0) + "T08:02");
    anya.sees("Встреча скоро");
    lena.doesNotSee("Встреча скоро");
  }

  @Test
  void theWeekOfWhoeverStandsInEndsWithHisTime() {
    school.in(
        () -> {
          Meeting first = school.bean(Meetings.class).ahead(pair, house.now()).get(0);
          MeetingSeries weekly =
              ReflectionTestUtils.invokeMethod(
                  MeetingSeries.class,
                  "agreed",
                  first,
                  Rhythm.WEEKLY,
                  ZoneId.of("Europe/Moscow"),
                  house.now());
          return school.bean(SeriesOfMeetings.class).save(weekly);
        });
    lenaIsAsked();
    lena.presses("Да, смогу").sees("Пара с вами");
    lena.opens("").presses("Мои встречи").presses("Моя неделя").sees("Аня Лисицына");
    lena.presses("Дальше ›").sees("встреч нет");
    anya.opens("").presses("Мои встречи").presses("Моя неделя").presses("Дальше ›");
    anya.sees("Рабочая встреча");
  }

  @Test
  void theButtonsOfAStandInWorkAfterARestart() {
    lenaIsAsked();
    lena.opens("").seesButton("Подменить наставника");
    house.restart();
    lena.presses("Подменить наставника").sees("Можете подменить").presses("Да, смогу");
    lena.sees("Пара с вами").presses("К паре").seesButton("Не смогу дальше");
    misha.opens("").presses("Аня Лисицына").seesButton("Снова веду пару");
    house.restart();
    lena.presses("Не смогу дальше").sees("Спасибо за помощь");
    misha.presses("Снова веду пару").seesToast("уже решено");
    curator.sees("Лена Ручьёва: подменять дальше не получится");
  }

  @Test
  void whoCannotIsNotBlamedAndAnotherIsAsked() {
    lenaIsAsked();
    int asked = lena.lastMessageId();
    house.restart();
    lena.presses("Не смогу").sees("Куратор спросит кого-то ещё");
    curator.sees("Лена Ручьёва: подменить не получится").presses("Спросить другого");
    curator.sees("До какого дня нужна замена?");
    anya.doesNotSee("Лена");
    lena.pressesOld(lena.lastMessageId(), "Меню");
    long id = school.bean(StandIns.class).current(pair).map(one -> one.id().value()).orElse(0L);
    assertThat(id).isZero();
    lena.forges(asked, "tandems.standin.yes:1").seesToast("уже решено");
    assertThat(pair().mentorPerson()).isEqualTo(person(misha));
  }

  @Test
  void whoIsAskedAndLeavesTheProgrammeIsAskedNoMoreAndTheCuratorMayAskAnother() {
    lenaIsAsked();
    school.in(() -> school.bean(LeaveProgramme.class).by(school.person(lena), school.part(lena)));
    house.telegram().awaitQuiet();
    curator.sees("Лена Ручьёва: подменить не получится").seesButton("Спросить другого");
    lena.opens("").doesNotSeeButton("Подменить");
    assertThat(pair().mentorPerson()).isEqualTo(person(misha));
  }

  @Test
  void theMentorComesBackBeforeHisTimeAndSoDoesTheCuratorSay() {
    lenaIsAsked();
    lena.presses("Да, смогу").sees("Пара с вами");
    anya.forges(anya.lastMessageId(), "tandems.standin.back:" + pair).seesToast("уже решено");
    lena.forges(lena.lastMessageId(), "tandems.standin.back:" + pair).seesToast("уже решено");
    moves(anya, day(4).atTime(16, 0));
    lena.sees("предлагает").seesButton("Подходит");
    misha.opens("").presses("Аня Лисицына").presses("Снова веду пару");
    misha.sees("Аня Лисицына").seesButton("Подходит").presses("Подходит").sees("Договорились");
    anya.sees("Наставник снова здесь: Миша Орлов").sees("Договорились");
    lena.sees("Замена закончилась");
    card().presses("🤝 Замена").presses(Integer.toString(day(7).getDayOfMonth()));
    curator.presses("Лена Ручьёва").presses("Пропустить").presses("Да, сделать");
    lena.sees("подменить наставника").presses("Да, смогу").sees("Пара с вами");
    curator.opens("").presses("Осень").presses("👥 Пары").presses("Лена Ручьёва");
    curator.sees("Пару ведёт Лена Ручьёва").presses("Вернуть наставника").presses("Пропустить");
    curator.sees("Миша Орлов снова ведёт пару").presses("Да, сделать").sees("Сделано");
    misha.sees("Пара снова с вами");
  }

  @Test
  void withoutWhoeverStandsInThePairWaitsForItsMentor() {
    lenaIsAsked();
    lena.presses("Да, смогу").sees("Пара с вами");
    school.in(() -> school.bean(LeaveProgramme.class).by(school.person(lena), school.part(lena)));
    house.telegram().awaitQuiet();
    assertThat(pair().isEnded()).isFalse();
    assertThat(pair().mentorPerson()).isEqualTo(person(misha));
    anya.sees("на паузе до " + said(day(10)));
    curator.sees("Лена Ручьёва: подменять дальше не получится");
    misha.opens("").presses("Снять с паузы");
    anya.sees("Пауза закончилась");
  }

  @Test
  void aMentorWhoGoesWhileSomebodyStandsInEndsThePair() {
    lenaIsAsked();
    lena.presses("Да, смогу").sees("Пара с вами");
    school.in(() -> school.bean(LeaveProgramme.class).by(school.person(misha), school.part(misha)));
    house.telegram().awaitQuiet();
    assertThat(pair().isEnded()).isTrue();
    lena.sees("Замена закончилась");
    anya.sees("завершена");
  }

  @Test
  void aPairThatEndsWhileSomebodyStandsInHearsOfNoRestAndTheMentorOfTheEndAlone() {
    lenaIsAsked();
    lena.presses("Да, смогу").sees("Пара с вами");
    curator.opens("").presses("Осень").presses("👥 Пары").presses("Лена Ручьёва");
    curator.presses("🏁 Завершить").presses("Обе стороны согласны").presses("Пропустить");
    curator.sees("Узнают: Лена Ручьёва, Аня Лисицына, Миша Орлов").presses("Да, сделать");
    misha.sees("Работа этой пары завершена");
    lena.sees("Замена закончилась");
    house.telegram().awaitQuiet();
    assertThat(curator.botTexts()).noneMatch(text -> text.contains("Пара отдыхает"));
    assertThat(misha.botTexts()).noneMatch(text -> text.contains("Снова в календаре"));
  }

  @Test
  void whoComesBackReadsWhoHasLeftAndWhoRestsSince() {
    Phone igor = school.mentor("Игорь Седов", "2004-05-02");
    Phone vera = school.mentee("Вера Зимина", "2013-04-15");
    Phone gleb = school.mentee("Глеб Орехов", "2013-05-16");
    Phone dasha = school.mentee("Даша Рябова", "2013-06-17");
    school.pair(igor, vera, gleb, dasha);
    house.telegram().awaitQuiet();
    igor.opens("").presses("Вера Зимина").presses("Попросить куратора");
    igor.presses("Замена на время").says(day(5).toString()).says("Болею");
    curator.sees("Болею").presses("Согласиться").presses("Лена Ручьёва").presses("Пропустить");
    curator.presses("Да, сделать");
    lena.sees("Можете подменить").presses("Да, смогу").sees("Пара с вами");
    vera.opens("").presses("Лена Ручьёва").presses("Попросить куратора");
    vera.presses("Другой наставник").presses("Пропустить").sees("Просьба у куратора");
    curator.sees("Вера Зимина").presses("Согласиться").presses("Да, сделать").sees("Сделано");
    gleb.opens("").presses("Лена Ручьёва").presses("Попросить куратора").presses("⏸ Пауза");
    gleb.says(day(9).toString()).presses("Пропустить").sees("Просьба у куратора");
    curator.sees("Пауза до").presses("Согласиться").presses("Да, сделать").sees("Сделано");
    String until = said(day(9));
    house.travel(day(5) + "T09:00");
    igor.sees("Пара снова с вами").sees("За это время из группы ушли: Вера Зимина");
    igor.sees("Глеб Орехов: пауза до " + until).sees("Даша Рябова");
    dasha.doesNotSee("ушли");
  }

  @Test
  void aSecondMentorHelpsAPairReadsItsPlanAndWritesToEach() {
    Phone stranger = school.mentor("Олег Седов", "2005-07-03");
    card().presses("Помощник пары").presses("Лена Ручьёва").sees("Узнают: Миша Орлов");
    anya.doesNotSee("Лена");
    house.restart();
    curator.presses("Да, сделать").sees("Помощник: Лена Ручьёва");
    anya.sees("теперь есть помощник: Лена Ручьёва");
    mother.sees("теперь есть помощник");
    lena.sees("помочь паре").opens("").presses("Помогаю: Аня Лисицына").presses("📋 План");
    lena.sees("Выбрать тему").doesNotSeeButton("➕ Задача");
    lena.presses("К паре").presses("Написать одному").presses("Аня Лисицына").says("Я рядом");
    anya.sees("Лена Ручьёва, помощник пары").sees("Я рядом");
    misha.doesNotSee("Я рядом");
    int old = lena.lastMessageId();
    lena.forges(old, "tandems.helper:" + pair).seesToast("уже решено");
    stranger.forges(stranger.lastMessageId(), "tandems.toone:" + pair).seesToast("уже решено");
    card().presses("Помощник пары").presses("Больше не помогает: Лена").doesNotSee("Помощник: Л");
    lena.sees("Помощь паре закончена").forges(old, "tandems.card:" + pair).seesToast("уже решено");
    misha.sees("Лена Ручьёва больше не помогает");
  }
}
