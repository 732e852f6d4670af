package ru.tandem.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import ru.tandem.TestDatabase;
import ru.tandem.feedback.SmallSchool;
import ru.tandem.gatherings.Gathering;
import ru.tandem.gatherings.Gatherings;
import ru.tandem.gatherings.PlanGathering;
import ru.tandem.sandbox.Phone;
import ru.tandem.schools.StaffRole;
import ru.tandem.story.House;
import ru.tandem.tandems.TandemId;

/** The school's clock is set anew: nobody comes at another hour than was agreed. */
class MovedClockStoryTest {

  private static final ZoneId OMSK = ZoneId.of("Asia/Omsk");

  private static Instant omsk(String local) {
    return LocalDateTime.parse(local).atZone(OMSK).toInstant();
  }

  private static List<Instant> gatherings(SmallSchool school) {
    return school.in(
        () ->
            school
                .bean(Gatherings.class)
                .findByProgrammeIdOrderByStartsAtDesc(school.programme())
                .stream()
                .map(Gathering::startsAt)
                .toList());
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void halfPastThreeStaysHalfPastThree(TestDatabase database) {
    try (House house = House.on(database)) {
      LocalDate day = LocalDate.of(2026, 10, 6);
      house.travel(day + "T09:00");
      SmallSchool school = new SmallSchool(house);
      Phone marina = school.staff("Марина Павловна", StaffRole.CURATOR);
      Phone misha = school.mentor("Миша Орлов", "2009-05-02");
      Phone anya = school.mentee("Аня Лисицына", "2013-03-14");
      Phone mother = school.guardian("Ирина Лисицына", anya);
      Phone lev = school.mentor("Лев Ким", "2009-05-02");
      Phone boris = school.mentee("Боря Котов", "2013-03-14");
      school.confirms(mother, anya);
      TandemId pair = school.pair(misha, anya);
      school.pair(lev, boris);
      school.agreed(pair, misha, anya, day + "T15:00");
      house.telegram().awaitQuiet();
      house.travel(day + "T17:00");
      misha.sees("состоялась?").presses("Да").sees("Насколько");
      anya.sees("состоялась?").presses("Да").sees("Насколько");
      school.agreed(pair, misha, anya, day.plusDays(3) + "T15:30");
      lev.opens("")
          .presses("Предложить")
          .presses(Integer.toString(day.plusDays(2).getDayOfMonth()));
      lev.presses("16:00").presses("В школе").presses("отправить").sees("Ждём ответа");
      String gathering = day.plusDays(4) + "T17:00";
      school.in(
          () ->
              house
                  .bean(PlanGathering.class)
                  .plan(
                      school.programme(),
                      LocalDateTime.parse(gathering).atZone(ZoneId.of("Europe/Moscow")).toInstant(),
                      "Зал"));
      anya.opens("").presses("Мои встречи").presses("9 октября").presses("В календарь");
      anya.receivesFile("meeting.ics");

      marina
          .says("/menu")
          .presses("Настройки школы")
          .presses("🕘 Время")
          .presses("Омск")
          .presses("Да, перейти");
      marina.sees("Время: Омск");
      for (Phone phone : List.of(misha, anya, mother)) {
        phone.sees("теперь другое время, сейчас там 20:00").sees("9 октября, 15:30");
      }
      assertThat(new String(anya.receivesFile("meeting.ics")))
          .contains("DTSTART:20261009T093000Z", "SEQUENCE:1", "STATUS:CONFIRMED");
      assertThat(anya.botTexts()).filteredOn(text -> text.contains("другое время")).hasSize(1);
      boris.sees("теперь другое время");
      boris.opens("").presses("Мои встречи").sees("8 октября, 16:00");
      misha.opens("").presses("Мои встречи").sees("9 октября, 15:30").sees("6 октября, 15:00");
      assertThat(gatherings(school)).containsExactly(omsk(gathering));

      house.restart();
      house.travel(omsk(day.plusDays(2) + "T15:25"));
      anya.doesNotSee("Встреча завтра");
      house.travel(omsk(day.plusDays(2) + "T15:35"));
      anya.sees("Встреча завтра").sees("15:30");
      house.travel(omsk(day.plusDays(3) + "T16:30"));
      anya.sees("Встреча состоялась?").sees("15:30");
    }
  }
}
