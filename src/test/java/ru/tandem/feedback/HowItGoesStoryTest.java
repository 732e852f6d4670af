package ru.tandem.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.tandem.meetings.Meetings;
import ru.tandem.sandbox.Phone;
import ru.tandem.schools.StaffRole;
import ru.tandem.story.House;
import ru.tandem.tandems.EndCause;
import ru.tandem.tandems.EndTandem;
import ru.tandem.tandems.Tandem;
import ru.tandem.tandems.TandemId;
import ru.tandem.tandems.Tandems;

/** People are asked how it goes, each about each by name, and what they say reaches the curator. */
class HowItGoesStoryTest {

  private House house;

  private SmallSchool school;
  private Phone curator;
  private Phone misha;
  private Phone anya;
  private Phone vera;
  private TandemId first;

  /** Grown up, so that nothing is put together; each story begins with the season. */
  @BeforeEach
  void aMentorOfTwo() {
    house = House.onSqlite();
    house.travel(today().plusDays(1) + "T09:00");
    school = new SmallSchool(house);
    curator = school.staff("Марина Павловна", StaffRole.CURATOR);
    misha = school.mentor("Миша Орлов", "2005-05-02");
    anya = school.mentee("Аня Лисицына", "2007-03-14");
    vera = school.mentee("Вера Зимина", "2007-04-15");
    first = school.pair(misha, anya);
    school.pair(misha, vera);
    house.telegram().awaitQuiet();
  }

  @AfterEach
  void close() {
    house.close();
  }

  private LocalDate today() {
    return LocalDate.ofInstant(house.now(), ZoneId.of("Europe/Moscow"));
  }

  @Test
  void aMentorOfTwoSeesWhomEachRatingIsAbout() {
    house.travel(today().plusDays(30) + "T16:01");
    misha.sees("Как вам вместе?").sees("👤 Аня Лисицына").sees("👤 Вера Зимина");
    anya.sees("👤 Миша Орлов").presses("10").sees("Спасибо");
    misha.opens("").seesButton("Аня Лисицына").seesButton("Вера Зимина");
  }

  @Test
  void aMentorOfTwoReadsInEachListWithWhomAMeetingIs() {
    TandemId second = school.bean(Tandems.class).living(school.person(vera).id()).get(0).id();
    school.agreed(first, misha, anya, today().plusDays(5) + "T15:00");
    school.agreed(second, misha, vera, today().plusDays(6) + "T16:00");
    house.telegram().awaitQuiet();
    misha.opens("").presses("Мои встречи").sees("✅ · Аня Лисицына").sees("✅ · Вера Зимина");
    misha.seesButton("15:00 · Аня Лисицына").presses("16:00 · Вера Зимина").sees("Вера Зимина");
    anya.opens("").presses("Мои встречи").doesNotSee("· Миша Орлов");
    vera.opens("").presses("Мои встречи").presses("16:00").presses("Отменить").presses("Уроки");
    misha.opens("").presses("Мои встречи").sees("отменена · Вера Зимина");
  }

  @Test
  void aQuestionThatComesAtABadMomentIsPutOffAndComesOnceMore() {
    house.travel(today().plusDays(30) + "T16:01");
    anya.sees("Как вам вместе?").presses("Напомнить позже").sees("Когда напомнить?");
    anya.presses("Не откладывать").sees("Как вам вместе?").presses("Напомнить позже");
    anya.presses("Завтра, в 09:00").sees("Хорошо, напомню");
    vera.says("/help").presses("Что мне присылать").presses("🌙 3 дн.").sees("Тишина до");
    vera.presses("Напомнить позже").seesButton(", 08:00").doesNotSeeButton("Завтра");
    vera.presses("Не откладывать").presses("Закончить тишину").sees("сообщения приходят");
    vera.presses("Напомнить позже").presses("вечером").sees("Хорошо, напомню");
    vera.opens("").presses("Как вам вместе?").presses("9").sees("Спасибо");
    house.restart();
    int before = vera.botTexts().size();
    house.travel(today() + "T20:00");
    assertThat(vera.botTexts()).hasSize(before);
    house.travel(today().plusDays(1) + "T09:01");
    anya.sees("Как вам вместе?").sees("👤 Миша Орлов").presses("10").sees("Спасибо");
  }

  @Test
  void whoWishesForQuietHearsNothingThatCanWait() {
    misha.says("/stop").presses("Что мне присылать").presses("🌙 3 дн.").sees("Тишина до");
    anya.opens("").presses("Миша Орлов").presses("Спасибо").seesToast("Передам");
    house.travel(today().plusDays(2) + "T12:00");
    misha.doesNotSee("Аня Лисицына: спасибо");
    house.travel(today().plusDays(1) + "T12:00");
    misha.sees("Аня Лисицына: спасибо");
    anya.presses("Спасибо");
    misha.sees("Аня Лисицына: спасибо");
  }

  @Test
  void threeTapsTellOfAnAchievementTheJournalKeepsAllAndAnOldButtonSaysWhatBecameOfIt() {
    anya.opens("").presses("Миша Орлов");
    int before = anya.actions();
    anya.presses("🏆 Достижение").presses("Конкурс").presses("Город").presses("Победа");
    assertThat(anya.actions() - before).isEqualTo(4);
    anya.says("Олимпиада по химии").sees("Поздравляю");
    misha.sees("Аня Лисицына: новое достижение").sees("Олимпиада по химии");
    misha.opens("").presses("👥 Аня").presses("📖 Журнал").sees("Журнал пары");
    String journal = new String(misha.receivesFile("zhurnal"));
    assertThat(journal).contains("Пара сложилась").contains("Олимпиада по химии");

    school.agreed(first, misha, anya, today().plusDays(5) + "T15:00");
    house.telegram().awaitQuiet();
    anya.opens("").presses("Мои встречи").presses("15:00").presses("Отменить").presses("Уроки");
    anya.sees("Встреча отменена");
    long meeting = lastMeeting();
    misha.forges(misha.lastMessageId(), "meetings.coming:" + meeting);
    misha.sees("Вот как сейчас").sees("Встреча отменена");
    anya.forges(anya.lastMessageId(), "feedback.rating:" + first).sees("опрос уже пройден");
    school.in(
        () -> {
          Tandem tandem = school.bean(Tandems.class).get(first);
          school.bean(EndTandem.class).end(tandem, EndCause.DONE, null, house.now());
          return true;
        });
    house.travel(Duration.ofDays(8));
    anya.forges(anya.lastMessageId(), "tandems.write:" + first).sees("Работа пары завершена");
  }

  @Test
  void whoWorksTogetherNoMoreIsNotAskedHowItGoes() {
    house.travel(today().plusDays(53) + "T20:00");
    anya.sees("Половина пути");
    anya.opens("").seesButton("Половина пути");
    school.in(
        () -> {
          Tandem tandem = school.bean(Tandems.class).get(first);
          school.bean(EndTandem.class).end(tandem, EndCause.ASKED, null, house.now());
          return true;
        });
    house.telegram().awaitQuiet();
    for (Phone phone : List.of(anya, misha)) {
      phone.opens("");
      house.telegram().awaitQuiet();
    }
    anya.doesNotSeeButton("Половина пути");
    misha.seesButton("Половина пути");
    vera.opens("").seesButton("Половина пути");
  }

  private long lastMeeting() {
    return school.bean(Meetings.class).findAll().stream()
        .mapToLong(one -> one.id().value())
        .max()
        .orElseThrow();
  }
}
