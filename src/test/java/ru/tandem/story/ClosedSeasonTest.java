package ru.tandem.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.util.ClassUtils;
import ru.tandem.feedback.SmallSchool;
import ru.tandem.gatherings.PlanGathering;
import ru.tandem.meetings.MeetingId;
import ru.tandem.meetings.MeetingKind;
import ru.tandem.meetings.Meetings;
import ru.tandem.meetings.Outcome;
import ru.tandem.meetings.SayOutcome;
import ru.tandem.meetings.Seat;
import ru.tandem.meetings.Seats;
import ru.tandem.papers.PdfFile;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.ProgrammePlanned;
import ru.tandem.programmes.Programmes;
import ru.tandem.questionnaires.Responses;
import ru.tandem.sandbox.Phone;
import ru.tandem.schools.SchoolCreated;
import ru.tandem.schools.StaffRole;
import ru.tandem.tandems.Tandem;
import ru.tandem.tandems.TandemId;
import ru.tandem.tandems.Tandems;
import ru.tandem.tandems.WorkOnPlan;
import ru.tandem.timetable.Agenda;
import ru.tandem.timetable.OnDue;

/** When a season is closed it is over: for those who were in it, and for the clock. */
class ClosedSeasonTest {

  private final House house = House.onSqlite();
  private final SmallSchool school = new SmallSchool(house, "Лицей у реки", "Осень");
  private final Phone marina = school.staff("Марина Павловна", StaffRole.CURATOR);
  private final Phone anya = school.mentee("Аня Лисицына", "2013-03-14");
  private final Phone mother = school.guardian("Ирина Лисицына", anya);
  private final Phone misha = school.mentor("Миша Орлов", "2009-05-02");
  private final Phone vera = school.mentee("Вера Зайцева", "2009-02-02");
  private final TandemId pair = school.pair(misha, anya);

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void theBotProposesToCloseWhenTheLastDayHasPassedAndOneScreenSaysWhatBecomesOfAll() {
    school.publish(new SchoolCreated(school.id()));
    school.publish(new ProgrammePlanned(school.programme()));
    house.travel("2026-12-20T23:00");
    assertThat(marina.transcript()).doesNotContain("уже прошёл");
    house.travel("2026-12-21T10:00");
    marina.sees("Последний день программы «Осень»").sees("20 декабря");
    marina.says("/menu").seesButton("Закрыть: Осень").presses("Закрыть: Осень");
    marina.sees("Закрыть программу «Осень»?").sees("Останется для чтения");
    marina.sees("наставляемых 2, наставников 1").sees("пары: 1");
    marina.sees("участники: 3, родители: 1").sees("больше ничего не придёт");
    house.restart();
    marina.presses("Да, закрыть").sees("Программа закрыта 21 декабря 2026").sees("Код акта");
    marina.sees("Пары за сезон: 1").presses("Пары").presses("Миша Орлов").sees("Аня Лисицына");
    marina.says("/menu").doesNotSeeButton("Закрыть: Осень");
    theCuratorsViewCanStillBeTold();
    house.travel("2026-12-22T12:00");
    anya.sees("Программа «Осень» завершена");
    mother.sees("Программа «Осень» завершена");
    List.of(anya, misha, vera, mother).forEach(this::isGreetedAsOneOfUs);
  }

  /** The final report is made after the closing, and asks for it. */
  private void theCuratorsViewCanStillBeTold() {
    marina.presses("Все программы").presses("Осень").presses("Взгляд куратора");
    marina.presses("Оценить по девяти критериям").sees("Программа отвечает целям");
    marina.presses("2 — да").sees("2 из 10");
  }

  /** Who was here is not sent for an invitation as if nobody knew him. */
  private void isGreetedAsOneOfUs(Phone phone) {
    phone.says("/start").doesNotSee("нужна ссылка-приглашение").sees("завершена");
  }

  @Test
  void aPairWithoutASeriesHasItsFinalMeetingAFormOfItsOwnAndAFarewell() {
    held("2026-09-08T15:00");
    held("2026-09-10T15:00");
    held("2026-09-14T15:00");
    school.endsSoon();
    MeetingId last = held("2026-09-17T15:00");
    assertThat(house.bean(Meetings.class).get(last).kind()).isEqualTo(MeetingKind.FINAL);
    anya.forges(anya.lastMessageId(), "feedback.meeting:" + last);
    anya.sees("Насколько близко вы подошли к своей цели").presses("9").presses("8");
    anya.presses("Пропустить").presses("Цель достигнута");
    anya.sees("Спасибо за этот путь").doesNotSeeButton("Меню");
    assertThat(anya.buttonLabels()).first().isEqualTo("🌱 Что дальше");
    anya.presses("Что дальше").seesButton("Хочу быть наставником");
    marina.says("/menu").presses("Осень").presses("Кто где").presses("Полный цикл по именам");
    marina.sees("Прошли: 0 из 3").sees("Аня Лисицына · встреч 4").sees("план");
  }

  private MeetingId held(String local) {
    MeetingId id = school.agreed(pair, misha, anya, local).id();
    house.travel(house.bean(Meetings.class).get(id).endsAt().plusSeconds(60));
    school.in(
        () -> {
          Seat seat = school.bean(Seats.class).of(school.person(anya), id);
          school.bean(SayOutcome.class).say(seat, Outcome.HELD);
          return seat;
        });
    return id;
  }

  /**
   * What comes to pupils together waits for five o'clock; the season is closed half an hour before.
   */
  @Test
  void whatStillWaitedForItsHourIsNotSaidOnceTheSeasonIsClosed() {
    held("2026-09-08T10:00");
    school.agreed(pair, misha, anya, "2026-09-09T15:00");
    house.travel("2026-09-09T17:30");
    anya.sees("Встреча состоялась?");
    for (String due : List.of("2026-09-10", "2026-09-11", "2026-09-12")) {
      school.in(
          () -> {
            Tandem tandem = school.bean(Tandems.class).get(pair);
            PersonId who = school.person(anya).id();
            WorkOnPlan.Step step = new WorkOnPlan.Step("Дроби", null, who, LocalDate.parse(due));
            school.bean(WorkOnPlan.class).add(tandem, step, who);
            return tandem;
          });
    }
    house.travel("2026-09-10T16:30");
    school.endsSoon();
    marina.says("/menu").presses("Осень").presses("спросить итоги").presses("Да, спросить");
    marina.sees("Опрос отправлен");
    marina.says("/menu").presses("Осень").presses("Истории").presses("Предложить парам");
    marina.sees("Спросили пар: 1");
    int heard = anya.botTexts().size();
    marina.says("/menu").presses("Осень").presses("Изменить").presses("Закрыть программу");
    marina.presses("Да, закрыть").sees("Программа закрыта");
    house.travel("2026-09-11T20:00");
    List<String> texts = anya.botTexts();
    assertThat(texts.subList(heard, texts.size()))
        .hasSize(1)
        .first(InstanceOfAssertFactories.STRING)
        .contains("завершена")
        .doesNotContain("📌", "❔", "🎁", "Сезон подходит");
    marina.says("/menu").presses("Все программы").presses("Осень").presses("Истории");
    marina.sees("больше ни о чём не спрашивают").doesNotSeeButton("Написать историю");
    String more = "monitoring.keepsakes:" + school.programme();
    marina.forges(marina.lastMessageId(), more).seesToast("уже решено");
  }

  @Test
  void whoIsInTheMiddleOfTheFinalSurveyHearsThatTheSeasonIsOver() {
    held("2026-09-08T10:00");
    school.endsSoon();
    marina.says("/menu").presses("Осень").presses("спросить итоги").presses("Да, спросить");
    house.travel("2026-09-08T17:30");
    anya.sees("Сезон подходит к концу").presses("Ответить").sees("1 из");
    anya.presses("8").sees("2 из");
    marina.says("/menu").presses("Осень").presses("Изменить").presses("Закрыть программу");
    marina.presses("Да, закрыть").sees("Программа закрыта");
    anya.presses("8").sees("Программа «Осень» завершена").seesButton("Что дальше");
    anya.says("не знаю").sees("завершена").doesNotSee("3 из");
    String mentees = "pupil-pupil-mentee-final";
    List<String> subjects = List.of(school.part(anya).subject());
    assertThat(house.bean(Responses.class).latest(mentees, subjects)).isEmpty();
    // nobody is said to have answered who has not
    marina.says("/menu").presses("Все программы").presses("Осень").sees("Итоги прислали: 0 из 2");
    marina.presses("Кто ответил").sees("нет ответа (2)").sees("Аня Лисицына");
    marina.doesNotSee("Ответили все").doesNotSee("ждём").doesNotSeeButton("Напомнить");
  }

  @Test
  void whoSaysYesToTheKeepsakeAfterTheClosingGetsItAndNobodyIsWrittenTo() {
    Phone father = school.guardian("Олег Орлов", misha);
    held("2026-09-08T10:00");
    marina.says("/menu").presses("Осень").presses("Истории").presses("Предложить парам");
    house.travel("2026-09-08T17:30");
    for (Phone phone : List.of(anya, mother, father)) {
      phone.sees("лист на память").presses("Да, хочется").sees("Записано");
    }
    misha.sees("лист на память");
    marina.says("/menu").presses("Осень").presses("Изменить").presses("Закрыть программу");
    marina.presses("Да, закрыть").sees("Программа закрыта");
    house.travel("2026-09-10T12:00");
    int heard = anya.botTexts().size();
    misha.forges(misha.lastMessageId(), "monitoring.story.say:1:1").sees("Записано");
    assertThat(PdfFile.text(misha.receivesFile("na-pamyat"))).contains("Аня Лисицына");
    house.travel("2026-09-12T12:00");
    assertThat(anya.botTexts()).as("what came after the closing").hasSize(heard);
    anya.says("/menu").presses("На память паре").sees("Все согласны");
    assertThat(PdfFile.text(anya.receivesFile("na-pamyat"))).contains("Миша Орлов");
  }

  @Test
  void whatWasAskedAboutAPairIsNotOfferedOnceTheSeasonIsClosed() {
    held("2026-09-08T10:00");
    house.travel("2026-11-12T18:00");
    anya.sees("Половина пути");
    anya.says("/menu").seesButton("Половина пути");
    int asked = anya.lastMessageId();
    String goOn =
        anya.data().stream().filter(data -> data.contains("f:")).findFirst().orElseThrow();
    marina.says("/menu").presses("Осень").presses("Изменить").presses("Закрыть программу");
    marina.presses("Да, закрыть").sees("Программа закрыта");
    house.travel("2026-11-13T18:00");
    for (Phone phone : List.of(anya, misha)) {
      phone.says("/menu");
      house.telegram().awaitQuiet();
      phone.sees("завершена").doesNotSeeButton("Продолжить").doesNotSeeButton("Половина");
    }
    anya.forges(asked, goOn).sees("Эти вопросы уже закрыты");
  }

  @Test
  void theHeadIsNotToldThatAllIsWellOnceTheLastDayIsOver() {
    Phone head = school.staff("Пётр Громов", StaffRole.OBSERVER);
    school.publish(new SchoolCreated(school.id()));
    held("2026-09-08T10:00");
    house.travel("2026-12-21T12:00");
    head.sees("Сводка недели, 21 декабря").sees("Последний день был 20 декабря");
    head.sees("закрыть программу").doesNotSee("в порядке");
    // nor is the curator
    assertThat(marina.botTexts())
        .filteredOn(text -> text.contains("Сводка недели, 21 декабря"))
        .singleElement(InstanceOfAssertFactories.STRING)
        .contains("Последний день был 20 декабря")
        .doesNotContain("в порядке");
    marina.says("/menu");
    house.telegram().awaitQuiet();
    marina.forges(marina.lastMessageId(), "monitoring.risks:" + school.programme());
    marina.sees("Сезон закончился").doesNotSee("в порядке");
  }

  @Test
  void oldKeysOfAClosedSeasonSayHowItStands() {
    marina.says("/menu").presses("Осень").presses("Изменить").presses("Закрыть программу");
    marina.presses("Да, закрыть").sees("Программа закрыта");
    String line = "monitoring.line:%s:STUCK:0:0".formatted(school.programme());
    for (String data :
        List.of(
            "programmes.settings:" + school.programme(),
            "outreach.announce:" + school.programme(),
            "programmes.close:" + school.programme(),
            "monitoring.digest:" + school.programme(),
            line)) {
      marina.says("/menu");
      house.telegram().awaitQuiet();
      marina.forges(marina.lastMessageId(), data);
      marina.sees("Программа «Осень» закрыта").seesButton("Открыть программу");
    }
    marina.presses("Открыть программу").sees("Всё можно прочитать");
    for (Phone phone : List.of(anya, misha, mother)) {
      phone.says("/menu");
      house.telegram().awaitQuiet();
      phone.forges(phone.lastMessageId(), "consents.leave");
      phone.sees("уже завершена").sees("Выходить не нужно").seesButton("Меню");
    }
    anya.forges(anya.lastMessageId(), "f:4711:easy:8").sees("Эти вопросы уже закрыты");
    mother.forges(mother.lastMessageId(), "programmes.settings:" + school.programme());
    mother.doesNotSee("закрыта").sees("завершена");
  }

  /** Whatever anybody still finds in his chat when the season is over. */
  @Test
  void everyOldKeyOfEveryRoleIsAnsweredAndTellsNobodyElse() {
    Phone head = school.staff("Пётр Громов", StaffRole.OBSERVER);
    school.publish(new SchoolCreated(school.id()));
    held("2026-09-08T10:00");
    school.agreed(pair, misha, anya, "2026-09-20T15:00");
    school.endsSoon();
    marina.says("/menu").presses("Осень").presses("спросить итоги").presses("Да, спросить");
    house.travel("2026-09-11T20:00");
    List<Phone> all = List.of(anya, mother, misha, vera, head, marina);
    all.forEach(this::looksAround);
    marina.says("/menu").presses("Осень").presses("Изменить").presses("Закрыть программу");
    marina.presses("Да, закрыть").sees("Программа закрыта");
    house.travel("2026-09-14T18:00");
    List<String> faults = new ArrayList<>();
    for (Phone phone : all) {
      Set<String> keys = new TreeSet<>(phone.data());
      keys.removeIf(data -> WAYS_OUT.stream().anyMatch(data::contains));
      assertThat(keys).as(phone.owner().name()).hasSizeGreaterThan(6);
      List<Integer> heard = all.stream().map(one -> one.botTexts().size()).toList();
      for (String data : keys) {
        phone.says("/menu");
        house.telegram().awaitQuiet();
        String menu = phone.lastMessage();
        phone.forges(phone.lastMessageId(), data);
        String toast = phone.toast();
        house.telegram().awaitQuiet();
        boolean silent = toast == null && phone.lastMessage().equals(menu);
        if (phone.lastMessage().contains("моя ошибка") || silent && !data.endsWith("home")) {
          faults.add(phone.owner().name() + ": " + data);
        }
      }
      for (int i = 0; i < all.size(); i++) {
        if (all.get(i) != phone && all.get(i).botTexts().size() > heard.get(i)) {
          List<String> texts = all.get(i).botTexts();
          faults.add(
              phone.owner().name()
                  + " → "
                  + all.get(i).owner().name()
                  + texts.subList(heard.get(i), texts.size()));
        }
      }
    }
    assertThat(faults).isEmpty();
  }

  private static final List<String> WAYS_OUT =
      List.of("erase", "leave", "withdraw", "language", "concern", "resign", "dismiss", "help");

  /** What can be reached from the menu, each kind of key once. */
  private void looksAround(Phone phone) {
    Set<String> seen = new TreeSet<>();
    phone.says("/menu");
    house.telegram().awaitQuiet();
    for (int round = 0; round < 2; round++) {
      for (String data : List.copyOf(phone.data())) {
        boolean changes =
            WAYS_OUT.stream().anyMatch(data::contains)
                || data.startsWith("programmes.close")
                || data.contains("yes");
        if (!changes && seen.add(data.replaceAll(":.*", ""))) {
          phone.says("/menu");
          house.telegram().awaitQuiet();
          phone.forges(phone.lastMessageId(), data);
          house.telegram().awaitQuiet();
        }
      }
    }
  }

  @Test
  void nothingOfAClosedSeasonIsEverSentAgainWhateverFallsDue() {
    school.publish(new SchoolCreated(school.id()));
    school.agreed(pair, misha, anya, "2026-09-20T15:00");
    house.travel("2026-09-10T12:00");
    marina.says("/menu").presses("Осень").presses("Изменить").presses("Закрыть программу");
    marina.presses("Да, закрыть").sees("Программа закрыта");
    house.travel("2026-09-11T20:00");
    List<Phone> all = List.of(anya, misha, vera, mother, marina);
    List<Integer> heard = all.stream().map(phone -> phone.botTexts().size()).toList();

    Set<String> kinds = kinds();
    assertThat(kinds).hasSizeGreaterThan(30);
    Agenda agenda = house.bean(Agenda.class);
    for (int round = 0; round < 2; round++) {
      school.in(
          () -> {
            kinds.forEach(
                kind -> {
                  for (long subject = 1; subject < 6; subject++) {
                    agenda.set(kind, subject, house.now().plusSeconds(60));
                  }
                });
            return kinds;
          });
      house.travel(Duration.ofMinutes(1));
      // what there is nothing of would be tried again and again
      school.in(
          () -> {
            kinds.forEach(
                kind -> {
                  for (long subject = 1; subject < 6; subject++) {
                    agenda.cancel(kind, subject);
                  }
                });
            return kinds;
          });
      house.travel(Duration.ofHours(13));
    }
    house.travel(Duration.ofDays(300));
    List<String> more = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      List<String> texts = all.get(i).botTexts();
      more.addAll(texts.subList(heard.get(i), texts.size()));
    }
    assertThat(more).as("what came after the closing").isEmpty();
    assertThat(house.bean(Programmes.class).get(school.programme()).isClosed()).isTrue();
  }

  @Test
  void whoWasToComeSomewhereHearsThatItFallsAndTheCuratorReadsItBefore() {
    school.agreed(pair, misha, anya, "2026-09-10T15:00");
    school.in(
        () ->
            school
                .bean(PlanGathering.class)
                .plan(school.programme(), house.now().plus(Duration.ofDays(2)), "Зал"));
    Phone petya = school.mentee("Петя Ким", "2013-05-14");
    house.telegram().awaitQuiet();
    school.in(
        () ->
            school
                .bean(PlanGathering.class)
                .plan(school.programme(), house.now().plus(Duration.ofDays(3)), "Зал"));
    petya.opens("").presses("Ответить на приглашение").presses("Приду").sees("Ждём");
    anya.opens("").presses("Миша Орлов").presses("Попросить куратора").presses("Другой наставник");
    anya.presses("Пропустить").sees("Просьба у куратора");
    marina.says("/menu").presses("Осень").presses("Изменить").presses("Закрыть программу");
    marina.sees("назначенные встречи пар: 1").sees("просьбы без ответа: 1");
    marina.sees("«Встреча знакомств», чт, 10 сентября, 09:00: придут 1");
    marina.presses("Да, закрыть").sees("Программа закрыта");
    petya.sees("Программа «Осень» завершена").sees("не состоится").sees("«Встреча знакомств»");
    anya.sees("Программа «Осень» завершена").sees("не состоится").sees("10 сентября, 15:00");
    misha.sees("10 сентября, 15:00 — встреча пары");
    mother.sees("Программа «Осень» завершена").sees("10 сентября, 15:00 — встреча пары");
    vera.doesNotSee("не состоится");
  }

  /** Everything that anybody does when it falls due. */
  private Set<String> kinds() {
    Set<String> kinds = new TreeSet<>();
    for (String name : house.context().getBeanDefinitionNames()) {
      Class<?> type = house.context().getType(name);
      if (type != null && type.getName().startsWith("ru.tandem.")) {
        for (Method method : ClassUtils.getUserClass(type).getDeclaredMethods()) {
          OnDue due = method.getAnnotation(OnDue.class);
          if (due != null) {
            kinds.add(due.value());
          }
        }
      }
    }
    return kinds;
  }
}
