package ru.tandem.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import ru.tandem.feedback.SmallSchool;
import ru.tandem.meetings.Meetings;
import ru.tandem.meetings.Outcome;
import ru.tandem.meetings.SayOutcome;
import ru.tandem.meetings.Seat;
import ru.tandem.meetings.Seats;
import ru.tandem.sandbox.Phone;
import ru.tandem.schools.SchoolCreated;
import ru.tandem.schools.StaffRole;
import ru.tandem.story.House;
import ru.tandem.tandems.TandemId;
import ru.tandem.timetable.NightFell;

/** One matter is one line, each line acts at once, and what has been done is ticked. */
class DigestStoryTest {

  private static House house;

  @BeforeAll
  static void open() {
    house = House.onSqlite();
  }

  @AfterAll
  static void close() {
    house.close();
  }

  @Test
  void oneSurveyIsOneLineHoweverManyOweItAndOnePressRemindsThemAll() {
    SmallSchool school = new SmallSchool(house, "Лицей № 3", "Рассвет");
    Phone marina = school.staff("Марина Павловна", StaffRole.CURATOR);
    school.publish(new SchoolCreated(school.id()));
    Phone misha = school.mentor("Миша Орлов", "2009-05-02");
    Phone anya = school.mentee("Аня Лисицына", "2013-03-14");
    Phone borya = school.mentee("Боря Котов", "2013-03-14");
    List.of(anya, borya).forEach(one -> school.pair(misha, one));
    house.travel(house.now().plus(Duration.ofDays(15)));

    marina.says("/menu").presses("Рассвет").presses("Сводка недели");
    marina.sees("Опрос об ожиданиях ждёт давно (3): Миша Орлов, Аня Лисицына, Боря Котов");
    assertThat(count(marina.lastMessage(), "прос")).isEqualTo(1);
    assertThat(count(marina.lastMessage(), "Ждёт вашего решения")).isLessThanOrEqualTo(1);
    marina.sees("больше без вас никому не напишет");
    marina.presses("Напомнить об опросе: 3").sees("✓ 📝 Опрос об ожиданиях ждёт давно (3)");
    marina.sees("Марина Павловна").doesNotSeeButton("Напомнить об опросе");
    house.travel(house.now().plus(Duration.ofHours(23)));
    anya.sees("Куратор напоминает: опрос об ожиданиях");
    misha.sees("Куратор напоминает: опрос об ожиданиях");

    int asked = marina.lastMessageId();
    int heard = count(anya.transcript(), "Куратор напоминает");
    marina.forges(asked, "monitoring.line:" + school.programme() + ":SURVEY:0:0");
    marina.seesToast("Уже сделано");
    house.telegram().awaitQuiet();
    assertThat(count(anya.transcript(), "Куратор напоминает")).isEqualTo(heard);
    assertThat(new String(anya.says("/mydata").receivesFile("mydata"), StandardCharsets.UTF_8))
        .contains("С 15 сентября 2026, 03:30 куратор смотрит, всё ли в порядке: 📝 Опрос ждёт");
  }

  @Test
  void lastWeeksDigestSaysWhatHasSettledItself() {
    SmallSchool school = new SmallSchool(house, "Школа № 9", "Полдень");
    Phone marina = school.staff("Вера Павловна", StaffRole.CURATOR);
    Phone olga = school.staff("Ольга Ильинична", StaffRole.CURATOR);
    school.publish(new SchoolCreated(school.id()));
    Phone misha = school.mentor("Миша Ким", "2009-05-02");
    Phone anya = school.mentee("Аня Ким", "2013-03-14");
    TandemId pair = school.pair(misha, anya);
    house.travel(house.now().plus(Duration.ofDays(22)));
    marina.says("/menu").presses("Полдень").presses("Сводка недели").sees("без встреч 22 дн.");
    int old = marina.lastMessageId();
    marina
        .seesButton("Миша Ким, Аня Ким")
        .presses("Напомнить")
        .sees("✓ Миша Ким, Аня Ким — без встреч");
    olga.says("/menu").presses("Полдень").presses("Сводка недели");
    olga.sees("✓ Миша Ким, Аня Ким — без встреч").sees("Вера Павловна");
    house.travel(house.now().plus(Duration.ofHours(23)));
    misha.sees("встреч давно не было").presses("К паре").sees("Аня Ким");

    school.in(
        () -> {
          var meeting =
              school.agreed(
                  pair,
                  misha,
                  anya,
                  house
                      .now()
                      .atZone(ZoneId.of("Europe/Moscow"))
                      .toLocalDateTime()
                      .plusHours(30)
                      .toString());
          return meeting;
        });
    house.travel(house.now().plus(Duration.ofDays(8)));
    school.in(
        () -> {
          var met = school.bean(Meetings.class).findByTandemIdOrderByStartsAt(pair).get(0);
          Seat seat = school.bean(Seats.class).of(school.person(anya), met.id());
          school.bean(SayOutcome.class).say(seat, Outcome.HELD);
          return met;
        });
    marina.forges(old, "monitoring.line:" + school.programme() + ":PAIR:" + pair + ":0");
    marina.seesToast("всё решилось").sees("Пары в порядке");
    Phone stranger = house.phone("Чужой").opens("").sees("Тандем");
    stranger.forges(
        stranger.lastMessageId(), "monitoring.line:" + school.programme() + ":PAIR:" + pair + ":0");
    stranger.doesNotSee("Сводка недели");
  }

  @Test
  void whatTwoSidesSayDifferentlyIsFoundFilteredAndRemembered() {
    SmallSchool school = new SmallSchool(house, "Школа № 11", "Вечер");
    Phone marina = school.staff("Зоя Павловна", StaffRole.CURATOR);
    Phone misha = school.mentor("Миша Лось", "2009-05-02");
    Phone anya = school.mentee("Аня Лось", "2013-03-14");
    TandemId pair = school.pair(misha, anya);
    school.answers(misha, "rating", "rating", "9", "tandem:" + pair);
    school.answers(anya, "rating", "rating", "5", "tandem:" + pair);
    marina.says("/menu").presses("Вечер").presses("Парам нужно внимание: 1");
    marina.sees("оценки расходятся: наставник 9, наставляемый 5");
    school.publish(new NightFell(house.now()));
    house.telegram().awaitQuiet();
    school.answers(misha, "rating", "rating", "6", "tandem:" + pair);
    house.travel(house.now().plus(Duration.ofDays(1)));
    school.publish(new NightFell(house.now()));
    house.telegram().awaitQuiet();
    marina.forges(marina.lastMessageId(), "monitoring.risks:" + school.programme());
    marina.presses("Как было раньше");
    marina.sees("Миша Лось, Аня Лось — ⚖️ Оценки расходятся");
  }

  @Test
  void whoeverFeelsUnsafeIsOneLineWithTheWayToThePair() {
    SmallSchool school = new SmallSchool(house, "Школа № 12", "Сумерки");
    Phone marina = school.staff("Инна Павловна", StaffRole.CURATOR);
    Phone misha = school.mentor("Миша Чиж", "2009-05-02");
    Phone anya = school.mentee("Аня Чиж", "2013-03-14");
    school.pair(misha, anya);
    school.answers(anya, "pupil-pupil-mentee-first", "safety", "3", school.part(anya).subject());
    marina.says("/menu").presses("Сумерки").presses("Сводка недели");
    marina.sees("❗ Аня Чиж: спокойно и безопасно на 3 из 10").seesButton("Беру на себя");
    marina.seesButton("Парам нужно внимание: 1");
    marina.presses("👥 Миша Чиж, Аня Чиж").sees("Почему стоит заглянуть");
  }

  private static int count(String text, String word) {
    return text.split(Pattern.quote(word), -1).length - 1;
  }
}
