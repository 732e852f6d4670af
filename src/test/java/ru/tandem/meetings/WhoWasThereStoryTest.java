package ru.tandem.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import ru.tandem.enrolment.Participants;
import ru.tandem.enrolment.Step;
import ru.tandem.feedback.SmallSchool;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.MentoringKind;
import ru.tandem.sandbox.Phone;
import ru.tandem.schools.StaffRole;
import ru.tandem.story.House;
import ru.tandem.tandems.TandemId;

/** After a meeting of a mentor and two children: each answers for himself. */
class WhoWasThereStoryTest {

  private final House house = House.onSqlite();
  private final SmallSchool school = new SmallSchool(house, MentoringKind.GROUP);
  private final LocalDate monday = LocalDate.of(2026, 9, 7);
  private final Phone curator = school.staff("Марина Павловна", StaffRole.CURATOR);
  private final Phone misha = school.mentor("Миша Орлов", "2008-05-02");
  private final Phone anya = school.mentee("Аня Лисицына", "2013-03-14");
  private final Phone vera = school.mentee("Вера Зимина", "2013-04-15");

  @AfterEach
  void close() {
    house.close();
  }

  private TandemId works(Phone... mentees) {
    TandemId pair = school.pair(misha, mentees);
    house.telegram().awaitQuiet();
    return pair;
  }

  private Step step(Phone phone) {
    return school.in(() -> school.bean(Participants.class).get(school.part(phone)).step());
  }

  private long held(TandemId pair) {
    return school.in(
        () -> school.bean(Meetings.class).countByTandemIdAndState(pair, MeetingState.HELD));
  }

  @Test
  void whoWasNotThereSaysSoOfHimselfAndOnlyWhetherTheyMetAtAllIsAQuestion() {
    TandemId group = works(anya, vera);
    Phone irina = school.guardian("Ирина Лисицына", anya);
    Phone pyotr = school.guardian("Пётр Зимин", vera);
    school.confirms(irina, anya);
    school.confirms(pyotr, vera);
    school.agreed(group, misha, anya, monday.plusDays(1) + "T15:00");
    vera.sees("предлагает").presses("Подходит").sees("Договорились");
    house.travel(monday.plusDays(1) + "T16:00");
    misha.sees("состоялась?").doesNotSeeButton("Меня не было").presses("Да").sees("Насколько");
    vera.sees("состоялась?").presses("Да").sees("Насколько");
    house.restart();
    anya.sees("состоялась?").presses("Меня не было").sees("Что помешало прийти?");
    misha.sees("Аня Лисицына: на эту встречу прийти не получилось");
    anya.presses("Уроки").sees("Наставник узнает, что тебя на этой встрече не было");
    anya.opens("").doesNotSeeButton("Как прошло");
    house.travel(monday.plusDays(4) + "T16:00");
    assertThat(curator.botTexts()).noneMatch(text -> text.contains("рассказали разное"));
    assertThat(held(group)).isOne();
    irina.opens("").presses("👪").sees("Встреч за последние 30 дней: 0");
    pyotr.opens("").presses("👪").sees("Встреч за последние 30 дней: 1");
    assertThat(step(vera)).isEqualTo(Step.MET);
    assertThat(step(anya)).isEqualTo(Step.PAIRED);
    assertThat(absentees()).containsExactly(school.person(anya).id());
  }

  private List<PersonId> absentees() {
    return school.in(
        () ->
            school.bean(Meetings.class).absences(school.programme()).stream()
                .map(Absence::person)
                .toList());
  }

  @Test
  void thatItDidNotTakePlaceAtAllBesideAYesIsAskedOfTheCuratorInAGroupToo() {
    TandemId group = works(anya, vera);
    school.agreed(group, misha, anya, monday.plusDays(1) + "T15:00");
    vera.sees("предлагает").presses("Подходит").sees("Договорились");
    house.travel(monday.plusDays(1) + "T16:00");
    vera.sees("состоялась?").presses("Да").sees("Насколько");
    anya.sees("состоялась?").presses("Нет").sees("Что помешало?").presses("Уроки");
    curator.sees("разное").sees("Вера Зимина: состоялась").sees("Аня Лисицына: не состоялась");
    curator.presses("✅ Состоялась").sees("Записано");
    anya.sees("Куратор уточнил");
    assertThat(held(group)).isOne();
    assertThat(step(anya)).isEqualTo(Step.MET);
    assertThat(absentees()).isEmpty();
  }
}
