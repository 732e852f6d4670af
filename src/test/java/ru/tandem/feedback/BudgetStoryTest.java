package ru.tandem.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import ru.tandem.enrolment.ParticipantApproved;
import ru.tandem.meetings.Appointment;
import ru.tandem.meetings.Mode;
import ru.tandem.meetings.ProposeMeeting;
import ru.tandem.sandbox.Phone;
import ru.tandem.story.House;
import ru.tandem.tandems.TandemId;
import ru.tandem.tandems.Tandems;

/** Nobody rings at a child's door three times a day. */
class BudgetStoryTest {

  private static House house;
  private static SmallSchool school;
  private static Phone anya;
  private static Phone misha;
  private static Phone vadim;

  @BeforeAll
  static void begin() {
    house = House.onSqlite();
    school = new SmallSchool(house);
    misha = school.mentor("Миша Орлов", "2009-05-02");
    vadim = school.mentor("Вадим Зимин", "1990-05-02");
    anya = school.mentee("Аня Лисицына", "2013-03-14");
  }

  @AfterAll
  static void end() {
    house.close();
  }

  /** Thirteen years old: a survey, a proposal and a meeting would all be remembered on one day. */
  @Test
  void whatCanWaitComesToAChildOnceADay() {
    school.agreed(school.pair(misha, anya), misha, anya, "2026-09-07T10:00");
    proposes(vadim, school.pair(vadim, anya), "2026-09-14T15:00");
    school.publish(new ParticipantApproved(school.part(anya)));
    school.publish(new ParticipantApproved(school.part(vadim)));
    house.travel("2026-09-07T20:00");
    anya.sees("Встреча состоялась?").sees("предлагает");
    int before = anya.botTexts().size();

    house.restart();
    house.travel("2026-09-08T16:59");
    assertThat(anya.botTexts()).hasSize(before);
    vadim.sees("Чего вы ждёте");
    house.travel("2026-09-08T20:00");
    List<String> came = anya.botTexts().subList(before, anya.botTexts().size());
    assertThat(came).hasSize(1);
    assertThat(came.get(0))
        .contains("Предложение встречи ждёт ответа", "Осталось ответить", "Чего ты ждёшь");

    anya.presses("Подходит").sees("Договорились");
    anya.presses("Ответить").sees("из");
    vadim.sees("Договорились");
  }

  /** What is bound to an hour comes at its hour. */
  @Test
  void aMeetingIsRememberedAtItsTime() {
    Phone vera = school.mentee("Вера Зимина", "2013-04-15");
    Phone gleb = school.mentor("Глеб Ильин", "2009-04-15");
    house.travel("2026-10-05T09:00");
    school.agreed(school.pair(gleb, vera), gleb, vera, "2026-10-07T15:00");
    house.travel("2026-10-06T14:59");
    vera.doesNotSee("Встреча завтра");
    house.travel("2026-10-06T15:00");
    vera.sees("Встреча завтра");
  }

  private static void proposes(Phone who, TandemId pair, String local) {
    Appointment at =
        new Appointment(
            LocalDateTime.parse(local).atZone(ZoneId.of("Europe/Moscow")).toInstant(),
            40,
            Mode.SCHOOL,
            "");
    school.in(
        () ->
            school
                .bean(ProposeMeeting.class)
                .anew(school.bean(Tandems.class).get(pair), school.person(who).id(), at));
  }
}
