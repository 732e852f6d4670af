package ru.tandem.tandems;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import ru.tandem.consents.ConsentLapsed;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.ParticipantConsented;
import ru.tandem.enrolment.Participants;
import ru.tandem.enrolment.Step;
import ru.tandem.gatherings.Gathering;
import ru.tandem.gatherings.Gatherings;
import ru.tandem.gatherings.Guests;
import ru.tandem.gatherings.PlanGathering;
import ru.tandem.gatherings.Wishes;
import ru.tandem.meetings.CuratorDiary;
import ru.tandem.meetings.Meetings;
import ru.tandem.people.PersonId;
import ru.tandem.questionnaires.AnswerQuestionnaire;
import ru.tandem.sandbox.Phone;
import ru.tandem.schools.StaffRole;
import tools.jackson.databind.json.JsonMapper;

/** What people ask of the curator, what the curator does by himself, and who hears of it. */
class HandStoryTest extends PairStory {

  private Phone card() {
    return curator.opens("").presses("Осень").presses("👥 Пары").presses("Миша Орлов");
  }

  private void asks(String what) {
    anya.opens("").presses("Миша Орлов").presses("Попросить куратора").presses(what);
  }

  @Test
  void threeTapsAskAndTheCuratorSeesWhatAYesWillDoBeforeItIsSaid() {
    card().presses("‹ Все пары").seesButton("Миша Орлов").presses("‹ К программе");
    curator.seesButton("Дорожная карта");
    anya.opens("").presses("Миша Орлов");
    int before = anya.actions();
    anya.presses("Попросить куратора").presses("Другой наставник").presses("Пропустить");
    assertThat(anya.actions() - before).isEqualTo(3);
    anya.sees("Просьба у куратора").sees("не позже чем").sees(said(day(2)));
    curator.sees("Аня Лисицына").sees("Ответ обещан").presses("Согласиться");
    curator.sees("Работа пары закончится").sees("встречи снимутся: 1").sees("Ирина Лисицына");
    curator.sees("Снова ждут пару: Аня Лисицына").sees("отдельный не нужен");
    assertThat(pair().isEnded()).isFalse();
    misha.doesNotSee("завершена");
    curator.presses("Да, сделать").sees("Сделано");
    misha.sees("завершена");
    mother.sees("завершена");
    assertThat(pair().endCause()).contains(EndCause.ANOTHER_MENTOR);
    curator.pressesOld(curator.lastMessageId(), "К паре").sees("завершена");
  }

  @Test
  void whoIsNoCuratorAnyMoreIsExpectedAtNoFirstMeetingAndAnotherIs() {
    curator.sees("ждут и вас").sees("Миша Орлов");
    Phone olga = school.staff("Ольга Ивановна", StaffRole.CURATOR);
    olga.opens("").presses("Осень").presses("👥 Пары").presses("Орлов");
    olga.presses("Помощник пары").presses("Марина Павловна").presses("Да, сделать");
    int card = curator.sees("помочь паре").lastMessageId();
    olga.opens("").presses("Настройки школы").presses("Кураторы и замещение");
    olga.presses("Снять: Марина").presses("Да, снять");
    curator.sees("доступ к программам школы закрыт").sees("Помощь паре закончена");
    anya.sees("Марина Павловна больше не помогает паре");
    mother.sees("Марина Павловна больше не помогает паре");
    curator.pressesOld(card, "К паре").seesToast("уже решено");
    olga.sees("ждут и вас").sees("Миша Орлов");
    int told = curator.botTexts().size();
    curator.opens("").doesNotSeeButton("Мой дневник");
    house.travel(day(3) + "T13:00");
    olga.sees("Встреча скоро").seesButton("Не смогу");
    misha.doesNotSee("Куратор в это время не сможет");
    misha.opens("").presses("Мои встречи").presses("15:00").presses("Отменить").presses("Другое");
    olga.sees("отменена");
    assertThat(curator.botTexts().subList(told, curator.botTexts().size()))
        .noneMatch(text -> text.contains("Миша Орлов"));
  }

  @Test
  void whoTalksFirstKeepsTheRequestOpen() {
    asks("Закончить");
    anya.says("Не хватает времени").sees("Просьба у куратора");
    curator.sees("Не хватает времени").presses("Сначала поговорить").sees("остаётся открытой");
    anya.sees("Марина Павловна").sees("остаётся открытой, это не отказ");
    curator.opens("").presses("Просьба: Аня").sees("Сначала разговор: Марина Павловна");
    curator.doesNotSeeButton("Сначала поговорить").presses("Отказать со словом");
    curator.says("Давай попробуем раз в две недели").sees("Передано");
    anya.sees("раз в две недели").sees("всё остаётся как было");
    misha.doesNotSee("раз в две недели");
    curator.opens("").doesNotSeeButton("Просьба: Аня");
  }

  @Test
  void aRequestThatWaitsIsRemindedOfAndCanBeTakenBack() {
    asks("Закончить");
    anya.presses("Пропустить").sees("Просьба у куратора");
    anya.opens("").sees("Просьба у куратора").presses("Миша Орлов").presses("Моя просьба");
    anya.sees("Ответ придёт сюда");
    house.travel(Duration.ofHours(50));
    curator.sees("Просьба ждёт ответа");
    house.travel(Duration.ofHours(12));
    anya.sees("Просьба ещё у куратора").opens("").presses("Миша Орлов").presses("Моя просьба");
    int old = anya.lastMessageId();
    anya.presses("Забрать просьбу").sees("просьбы больше нет");
    long id =
        school.in(() -> school.bean(TandemRequests.class).findAll()).stream()
            .mapToLong(one -> one.id().value())
            .max()
            .orElseThrow();
    anya.forges(old, "tandems.unask:" + id).sees("уже забрана");
    curator.opens("").doesNotSeeButton("Просьба: Аня");
  }

  @Test
  void whoIsLeftWithoutAnAnswerIsPromisedNothingTwiceInVainAndTheHeadKnowsThatItWaits() {
    Phone gleb = school.staff("Глеб Андреевич", StaffRole.OBSERVER);
    LocalDate asked = day(0);
    asks("Закончить");
    anya.says("Не хватает времени").sees("Просьба у куратора");
    house.travel(asked.plusDays(60) + "T18:00");
    assertThat(anya.botTexts().stream().filter(text -> text.contains("Просьба ещё у куратора")))
        .hasSize(1);
    assertThat(anya.botTexts().stream().filter(text -> text.contains("Так быть не должно")))
        .hasSize(1);
    assertThat(gleb.botTexts().stream().filter(text -> text.contains("ждёт ответа с"))).hasSize(1);
    assertThat(gleb.transcript()).doesNotContain("Не хватает времени");
    assertThat(curator.botTexts().stream().filter(text -> text.contains("Просьба ждёт ответа")))
        .hasSizeBetween(4, 8);
    anya.opens("").sees("Просьба у куратора").doesNotSee("не позже чем");
    curator.opens("").presses("Просьба: Аня").presses("Отказать со словом");
    curator.says("Давай поговорим").sees("Передано");
    anya.sees("Давай поговорим");
  }

  @Test
  void fourTapsFromTheCardEndAPairOrLetItRest() {
    card();
    int before = curator.actions();
    curator.presses("⏸ Пауза").presses(Integer.toString(day(10).getDayOfMonth()));
    curator.presses("Пропустить").sees("Вся пара отдыхает до " + said(day(10)));
    curator.presses("Да, сделать").sees("Сделано");
    assertThat(curator.actions() - before).isEqualTo(4);
    misha.sees("на паузе до " + said(day(10)));
    mother.sees("на паузе до " + said(day(10))).sees("Наставник: Миша");
    anya.opens("").sees("на паузе до " + said(day(10)));
    card().presses("Снять паузу").presses("Пропустить").presses("Да, сделать").sees("Сделано");
    misha.sees("Пауза закончилась");
    card();
    before = curator.actions();
    curator.presses("🏁 Завершить").presses("Обе стороны согласны").presses("Пропустить");
    curator.sees("Работа пары закончится").presses("Да, сделать").sees("Сделано");
    assertThat(curator.actions() - before).isEqualTo(4);
    assertThat(pair().endCause()).contains(EndCause.MUTUAL);
  }

  @Test
  void aRestThatWasAgreedOnLastsUntilItsDayThoughAConsentWasMissingMeanwhile() {
    LocalDate back = day(10);
    card().presses("⏸ Пауза").presses(Integer.toString(back.getDayOfMonth()));
    curator.presses("Пропустить").presses("Да, сделать").sees("Сделано");
    misha.sees("на паузе до " + said(back));
    consents(misha, false);
    misha.opens("").presses("Аня Лисицына").sees("на паузе").doesNotSee("до " + said(back));
    consents(misha, true);
    anya.sees("на паузе до " + said(back)).doesNotSee("Пауза закончилась");
    misha.opens("").sees("на паузе до " + said(back));
    house.travel(back + "T09:00");
    misha.sees("Пауза закончилась");
    assertThat(pair().isWorking()).isTrue();
  }

  @Test
  void nobodyIsRemindedOfATaskOfAPairThatRestsOrIsOver() {
    LocalDate due = day(5);
    school.in(
        () -> {
          WorkOnPlan work = school.bean(WorkOnPlan.class);
          WorkOnPlan.Step step = new WorkOnPlan.Step("Выбрать тему", null, null, due);
          work.add(pair(), step, school.person(misha).id());
          return work;
        });
    consents(anya, false);
    misha.sees("на паузе");
    house.travel(due.minusDays(1) + "T17:00");
    consents(anya, true);
    card().presses("🏁 Завершить").presses("Обе стороны согласны").presses("Пропустить");
    curator.presses("Да, сделать").sees("Сделано");
    house.travel(due.plusDays(10) + "T17:00");
    for (Phone one : List.of(misha, anya)) {
      assertThat(one.botTexts()).noneMatch(text -> text.contains("Выбрать тему"));
    }
  }

  private void consents(Phone whose, boolean yes) {
    school.in(
        () -> {
          Participant part = school.bean(Participants.class).get(school.part(whose));
          if (yes) {
            part.consented(house.now());
            house.publish(new ParticipantConsented(part.id(), false));
          } else {
            part.consentWithdrawn(house.now());
            house.publish(new ConsentLapsed(part.id()));
          }
          return part;
        });
    house.telegram().awaitQuiet();
  }

  @Test
  void whoWroteInTheEveningHearsThatTheReaderHasSwitchedMessagesOffByTheMorning() {
    LocalDate evening = day(0);
    house.travel(evening + "T22:30");
    misha.opens("").presses("Аня Лисицына").presses("Написать").says("До завтра!");
    misha.sees("Сейчас тихие часы");
    anya.says("/stop").presses("Да, не присылать").sees("больше не пишу первым");
    house.travel(evening.plusDays(1) + "T09:00");
    misha.sees("То, что ждало утра, не передано").sees("Аня Лисицына: сообщения бота выключены");
    assertThat(anya.botTexts()).noneMatch(text -> text.contains("До завтра!"));
    anya.says("/start").sees("снова включены");
  }

  @Test
  void whatWaitsForTheMorningIsNotPassedOnWhenThePairRestsByThen() {
    LocalDate evening = day(0);
    house.travel(evening + "T22:30");
    misha.opens("").presses("Аня Лисицына").presses("Написать").sendsVoice();
    misha.sees("Сейчас тихие часы").says("и ещё одно слово");
    misha.presses("Паре: Аня Лисицына").sees("Сейчас тихие часы");
    card().presses("⏸ Пауза").presses(Integer.toString(day(10).getDayOfMonth()));
    curator.presses("Пропустить").presses("Да, сделать").sees("Сделано");
    house.travel(evening.plusDays(1) + "T09:00");
    anya.sees("на паузе").doesNotSee("и ещё одно слово");
    assertThat(anya.botTexts()).noneMatch(text -> text.contains("и ещё одно слово"));
    misha.sees("То, что ждало утра, не передано");
    assertThat(misha.botTexts().stream().filter(text -> text.contains("То, что ждало утра")))
        .hasSize(1);
    card().presses("Снять паузу").presses("Пропустить").presses("Да, сделать").sees("Сделано");
    misha.opens("").presses("Аня Лисицына").presses("Написать").says("снова тут");
    anya.sees("снова тут");
  }

  @Test
  void whatIsPressedAfterThePairHasEndedTellsHowItStandsAndIsNeverTheMenu() {
    asks("Закончить");
    anya.presses("Пропустить").sees("Просьба у куратора");
    curator.sees("Аня Лисицына").presses("Сначала поговорить");
    long request = school.in(() -> school.bean(TandemRequests.class).findAll()).get(0).id().value();
    long meeting =
        school.in(
            () ->
                school
                    .bean(Meetings.class)
                    .findByTandemIdOrderByStartsAt(pair)
                    .get(0)
                    .id()
                    .value());
    card().presses("🏁 Завершить").presses("Обе стороны согласны").presses("Пропустить");
    curator.sees("Работа пары закончится");
    house.telegram().awaitQuiet();
    String again = curator.data().stream().filter(one -> one.contains("steered")).findFirst().get();
    curator.presses("Да, сделать").sees("Сделано");
    for (String act : List.of("file", "because", "move", "card")) {
      isAnswered(misha, "meetings." + act + ":" + meeting);
    }
    for (String act : List.of("propose", "series", "series.stop", "lesson")) {
      isAnswered(misha, "meetings." + act + ":" + pair);
    }
    isAnswered(anya, "later:tandems.planned:" + pair).sees("Напоминать об этом уже не нужно");
    isAnswered(anya, "tandems.unask:" + request).sees("Эта просьба отпала");
    isAnswered(curator, "tandems.grant:" + request).sees("отвечать на эту просьбу уже не нужно");
    isAnswered(curator, again).sees("завершена");
    isAnswered(curator, "meetings.visit.no:" + meeting);
    isAnswered(curator, "tandems.helper:" + pair).sees("завершена");
    isAnswered(curator, "tandems.steer:" + pair + ":PAUSE").sees("завершена");
    isAnswered(anya, "tandems.report:999").sees("Рассказать о нём взрослому");
    isAnswered(mother, "meetings.mine").sees("Раньше").sees("Первая встреча");
    isAnswered(curator, "tandems.order:" + school.programme()).sees("приказа никто не ждёт");
  }

  private Phone isAnswered(Phone phone, String data) {
    phone.says("/menu").sees("Вот что сейчас").forges(phone.lastMessageId(), data);
    house.telegram().awaitQuiet();
    assertThat(phone.lastMessage()).as(data).doesNotContain("Вот что сейчас");
    return phone;
  }

  @Test
  void whoToldOfAMeetingHearsThatNobodyHasConfirmedIt() {
    LocalDate told = day(0);
    misha.opens("").presses("Мои встречи").presses("Встреча уже была").says("вчера");
    misha.sees("Во сколько началась").presses("16:00").sees("Где?").presses("В школе");
    misha.sees("вторая сторона подтвердит");
    anya.sees("Её внесли после");
    house.travel(told.plusDays(3) + "T12:00");
    assertThat(anya.botTexts().stream().filter(text -> text.contains("Её внесли после")))
        .hasSize(2);
    house.travel(told.plusDays(8) + "T18:00");
    misha.sees("так и не подтвердила").presses("Внести ещё раз");
    misha.sees("В какой день вы встречались?");
  }

  @Test
  void theCuratorMovesAMenteeToAnotherMentorWithAWord() {
    Phone lena = school.mentor("Лена Ручьёва", "2005-07-02");
    card().presses("Другой наставник").presses("Лена Ручьёва").says("Лена тоже любит химию");
    curator.sees("Аня Лисицына: дальше с наставником Лена Ручьёва").sees("Лена тоже любит");
    anya.doesNotSee("Лена");
    curator.presses("Да, сделать").sees("Сделано");
    anya.sees("Лена тоже любит химию").sees("Наставник: Лена Ручьёва");
    lena.sees("Пара сложилась").sees("Аня Лисицына");
    misha.sees("завершена").doesNotSee("Лена Ручьёва");
    curator.pressesOld(curator.lastMessageId(), "К паре").sees("завершена");
  }

  @Test
  void whoGoesOnWithAnotherMentorTakesAlongWhatWasNotFinished() {
    Phone lena = school.mentor("Лена Ручьёва", "2005-07-02");
    school.in(
        () -> {
          WorkOnPlan work = school.bean(WorkOnPlan.class);
          PersonId by = school.person(misha).id();
          work.aim(pair(), "Выступить на конференции", by);
          work.add(pair(), new WorkOnPlan.Step("Выбрать тему", null, null, day(5)), by);
          work.add(pair(), new WorkOnPlan.Step("Прочитать книгу", null, null, day(2)), by);
          work.done(pair(), school.bean(PlanTasks.class).of(pair).get(0), by);
          return work;
        });
    card().presses("Другой наставник").presses("Лена Ручьёва").presses("Пропустить");
    curator.presses("Да, сделать").sees("Сделано");
    lena.opens("").presses("Аня Лисицына").presses("📋 План").doesNotSee("Выступить");
    lena.doesNotSeeButton("Взять прежн");
    anya.opens("").presses("Лена Ручьёва").presses("📋 План").presses("Взять прежн");
    anya.sees("Выступить на конференции").sees("Выбрать тему").doesNotSee("Прочитать книгу");
    anya.doesNotSeeButton("Взять прежн");
    lena.sees("Аня Лисицына меняет план").presses("План подходит");
    lena.opens("").presses("Аня Лисицына").presses("📋 План").sees("Выступить на конференции");
    assertThat(misha.botTexts()).noneMatch(text -> text.contains("Аня Лисицына меняет план"));
  }

  @Test
  void aSecondMentorWorksBesideTheFirstAndTheOtherGoesOnWhenOneEnds() {
    Phone lena = school.mentor("Лена Ручьёва", "2005-07-02");
    card().presses("Второй наставник").presses("Лена Ручьёва").presses("Пропустить");
    curator.sees("рядом с прежним наставником ещё один — Лена Ручьёва").sees("приказ о дополнении");
    lena.doesNotSee("Аня");
    curator.presses("Да, сделать").sees("Сделано");
    anya.sees("Наставник: Лена Ручьёва");
    lena.sees("Пара сложилась").sees("Аня Лисицына");
    misha.doesNotSee("завершена");
    anya.opens("").seesButton("Миша Орлов").seesButton("Лена Ручьёва");
    card().doesNotSeeButton("Второй наставник");
    // one mentee is one pair on the board, and both mentors have their place taken
    curator.forges(curator.lastMessageId(), "matching.open:" + school.programme());
    curator.doesNotSee("2 из 1");
    curator.opens("").presses("Осень").presses("👥 Пары").presses("Лена Ручьёва");
    curator.presses("🏁 Завершить").presses("Обе стороны согласны").presses("Пропустить");
    curator.presses("Да, сделать").sees("Сделано");
    lena.sees("завершена");
    anya.opens("").seesButton("Миша Орлов").doesNotSeeButton("Лена Ручьёва");
    assertThat(pair().isEnded()).isFalse();
    assertThat(
            school.in(
                () -> school.bean(Participants.class).get(school.part(anya)).has(Step.PAIRED)))
        .isTrue();
  }

  @Test
  void wordsThatWaitForTheMorningAreNotSaidToHaveArrived() {
    house.travel(today() + "T22:00");
    misha.opens("").presses("Аня Лисицына").presses("Написать").says("До завтра");
    misha.sees("тихие часы").doesNotSee("Передано ✓");
    anya.doesNotSee("До завтра");
    house.travel(day(1) + "T08:05");
    anya.sees("До завтра");
  }

  @Test
  void aPhotoAVoiceAndAFileGoToTheOtherSide() {
    misha.opens("").presses("Аня Лисицына").presses("Написать");
    misha.sendsFile("задача.txt", "2+2".getBytes(StandardCharsets.UTF_8)).sees("Передано");
    anya.sees("Наставник Миша Орлов").presses("Ответить").sendsVoice();
    anya.sees("Передано");
    misha.sees("Аня Лисицына:");
  }

  @Test
  void aReportedMessageIsReadByTheCuratorOnly() {
    misha.opens("").presses("Аня Лисицына").presses("Написать").says("Ты опять опоздала!");
    misha.sees("Передано");
    anya.sees("опоздала").presses("Пожаловаться").sees("не узнает").presses("Да, показать");
    anya.sees("Тебе ответит: Марина Павловна");
    curator.sees("Жалоба на сообщение").sees("опоздала").sees("Пара: Миша Орлов");
    misha.doesNotSee("Жалоба");
    card().sees("Сообщений в паре: 1, жалоб: 1");
  }

  @Test
  void aLooseTextIsOfferedToThePairOrTheCurator() {
    anya.says("Я сегодня опоздаю на десять минут").sees("кому это передать?");
    anya.seesButton("Да, передать куратору").presses("Паре: Миша Орлов").sees("Передано");
    misha.sees("Я сегодня опоздаю на десять минут");
    curator.doesNotSee("опоздаю");
    anya.sendsVoice().sees("никуда не ушло").sees("нажми «Написать» на карточке пары");
    anya.sendsFile("план.docx", "план".getBytes(StandardCharsets.UTF_8)).sees("никуда не ушло");
    mother.sendsVoice().sees("понимаю только текст").doesNotSee("никуда не ушло");
  }

  @Test
  void whoeverRestsOrDoesNotWantToIsNotMoved() {
    Phone lena = school.mentor("Лена Ручьёва", "2005-07-02");
    Phone oleg = school.mentor("Олег Седов", "2005-07-03");
    doesNotWant(anya, lena);
    card().presses("Другой наставник").seesButton("Олег Седов").doesNotSeeButton("Лена Ручьёва");
    curator.presses("Олег Седов").presses("Пропустить").seesButton("Да, сделать");
    int asked = curator.lastMessageId();
    mother.opens("").presses("👪 Аня").presses("На две недели").sees("на паузе");
    card().doesNotSeeButton("Другой наставник").seesButton("🏁 Завершить");
    curator.pressesOld(asked, "Да, сделать").seesToast("уже решено");
    assertThat(pair().isEnded()).isFalse();
    oleg.doesNotSee("Аня");
  }

  /** After a gathering, in private. */
  private void doesNotWant(Phone chooser, Phone vetoed) {
    school.in(
        () -> {
          Gathering gathering =
              school
                  .bean(PlanGathering.class)
                  .plan(school.programme(), house.now().plus(Duration.ofHours(1)), "Зал");
          school
              .bean(Guests.class)
              .findByGatheringIdOrderById(gathering.id())
              .forEach(guest -> guest.attends(house.now()));
          Gathering open = school.bean(Gatherings.class).get(gathering.id());
          open.survey(house.now());
          return school
              .bean(AnswerQuestionnaire.class)
              .by(
                  school.person(chooser).id(),
                  school
                      .bean(Wishes.class)
                      .survey(school.bean(Participants.class).get(school.part(chooser))),
                  Wishes.subject(gathering.id()),
                  Map.of(
                      "veto",
                      JsonMapper.shared()
                          .valueToTree(List.of(school.person(vetoed).id().toString()))));
        });
  }

  @Test
  void afterTheEndOldButtonsSayNothingToTheOther() {
    misha.opens("").presses("Аня Лисицына").presses("Написать").says("До встречи");
    anya.sees("До встречи");
    int letter = anya.lastMessageId();
    long task =
        school.in(
            () -> {
              school
                  .bean(WorkOnPlan.class)
                  .add(
                      pair(),
                      new WorkOnPlan.Step("Выбрать тему", null, null, day(5)),
                      school.person(misha).id());
              return school.bean(PlanTasks.class).of(pair).get(0).id().value();
            });
    card().presses("🏁 Завершить").presses("Обе стороны согласны").presses("Пропустить");
    curator.presses("Да, сделать").sees("Сделано");
    anya.sees("завершена");
    int told = misha.botTexts().size();
    anya.forges(letter, "tandems.thank:" + pair).seesToast("уже решено");
    anya.sees("Работа пары завершена");
    anya.forges(letter, "tandems.tick:" + task + ":1").seesToast("уже решено");
    anya.forges(letter, "meetings.tell:" + pair).seesToast("уже решено");
    house.telegram().awaitQuiet();
    assertThat(misha.botTexts().subList(told, misha.botTexts().size()))
        .noneMatch(text -> text.contains("спасибо") || text.contains("Выбрать тему"));
  }

  @Test
  void theCuratorWhoWouldHaveComeHearsThatHeNeedNot() {
    curator.sees("На ней ждут и вас");
    card().presses("⏸ Пауза").presses(Integer.toString(day(10).getDayOfMonth()));
    curator.presses("Пропустить").presses("Да, сделать").sees("Первая встреча пары отменена");
    assertThat(school.bean(CuratorDiary.class).of(school.person(curator).id())).isEmpty();
  }

  @Test
  void aTermIsSetWithoutAPlanAndTheParentHearsOfIt() {
    card().presses("📅 Срок").presses(Integer.toString(day(12).getDayOfMonth()));
    curator.presses("Пропустить").sees("Узнают: Миша Орлов, Аня Лисицына; родители: Ирина");
    curator.presses("Да, сделать").sees("Сделано");
    anya.sees("Срок работы пары теперь до " + said(day(12))).presses("Открыть план");
    anya.sees("до " + said(day(12)));
    mother.sees("Срок работы пары теперь до " + said(day(12)));
    misha.sees("План можно поправить вместе.\n\nВ вашей паре: Аня Лисицына");
  }

  @Test
  void theOneWhoTakesOverIsAmongThoseWhoWillHear() {
    Phone lena = school.mentor("Лена Ручьёва", "2005-07-02");
    card().presses("Другой наставник").presses("Лена Ручьёва").presses("Пропустить");
    curator.sees("Узнают: Миша Орлов, Аня Лисицына, Лена Ручьёва; родители: Ирина Лисицына");
    lena.doesNotSee("Пара сложилась");
  }
}
