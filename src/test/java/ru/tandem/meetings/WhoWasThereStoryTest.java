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

  @Test
  void theMentorMarksWhoWasMissingAndTheChildsOwnWordCounts() {
    TandemId group = works(anya, vera);
    school.agreed(group, misha, anya, monday.plusDays(1) + "T15:00");
    vera.sees("предлагает").presses("Подходит").sees("Договорились");
    house.travel(monday.plusDays(1) + "T16:00");
    misha.sees("состоялась?").presses("Да, но не все").sees("Кого не было?");
    misha.presses("Аня Лисицына").seesButton("🙅 Не было: Аня Лисицына");
    assertThat(absentees()).containsExactly(school.person(anya).id());
    assertThat(step(anya)).isEqualTo(Step.PAIRED);
    house.restart();
    misha.presses("🙅 Не было: Аня Лисицына").seesButton("✅ Аня Лисицына");
    assertThat(absentees()).isEmpty();
    misha.presses("Аня Лисицына").seesButton("🙅 Не было: Аня Лисицына");
    misha.presses("Вера Зимина").seesButton("🙅 Не было: Вера Зимина");
    misha.presses("Готово").sees("Насколько");
    house.travel(monday.plusDays(2) + "T16:30");
    anya.sees("Наставник отмечает, что на этой встрече тебя не было").presses("Это ошибка");
    anya.sees("Насколько").doesNotSee("Наставник уточнил");
    curator.sees("кто был на этой встрече").sees("состоялась, на встрече не было: Аня Лисицына");
    curator.sees("Аня Лисицына: состоялась").presses("Присутствие: Аня Лисицына").sees("Записано");
    misha.sees("Куратор уточнил: Аня Лисицына");
    anya.sees("Куратор уточнил: встреча тебе засчитана");
    vera.sees("Наставник отмечает").presses("Да, меня не было").sees("Что помешало прийти?");
    assertThat(absentees()).containsExactly(school.person(vera).id());
    assertThat(step(anya)).isEqualTo(Step.MET);
    assertThat(step(vera)).isEqualTo(Step.PAIRED);
    assertThat(held(group)).isOne();
  }

  @Test
  void aMarkAgainstAChildsWordIsTheCuratorsQuestionUntilOneOfThemThinksBetter() {
    TandemId group = works(anya, vera);
    school.agreed(group, misha, anya, monday.plusDays(1) + "T15:00");
    vera.sees("предлагает").presses("Подходит").sees("Договорились");
    house.travel(monday.plusDays(1) + "T16:00");
    anya.sees("состоялась?").presses("Да").sees("Насколько");
    misha.sees("состоялась?").presses("✅ Да").sees("Насколько");
    misha.opens("").presses("Мои встречи").presses("✏️").presses("Кого не было");
    misha.presses("Аня Лисицына").seesButton("🙅 Не было: Аня Лисицына");
    int question = curator.sees("кто был на этой встрече").lastMessageId();
    assertThat(anya.botTexts()).noneMatch(text -> text.contains("Наставник отмечает"));
    assertThat(absentees()).isEmpty();
    misha.presses("🙅 Не было: Аня Лисицына").seesButton("✅ Аня Лисицына");
    curator.sees("Ответ исправлен");
    curator.pressesOld(question, "Не было: Аня Лисицына").sees("Встреча состоялась");
    assertThat(absentees()).isEmpty();
    misha.presses("Аня Лисицына").seesButton("🙅 Не было: Аня Лисицына");
    curator.sees("кто был на этой встрече").presses("🙅 Не было: Аня Лисицына").sees("Записано");
    anya.sees("Куратор уточнил: на этой встрече быть не получилось");
    assertThat(absentees()).containsExactly(school.person(anya).id());
    misha.opens("").presses("Мои встречи").presses("✏️").presses("Кого не было");
    misha.presses("Вера Зимина").seesButton("🙅 Не было: Вера Зимина");
    house.travel(monday.plusDays(14) + "T16:00");
    assertThat(absentees())
        .containsExactlyInAnyOrder(school.person(anya).id(), school.person(vera).id());
  }

  @Test
  void nobodyElseSaysWhoWasThereNorPutsAnothersWordRight() {
    TandemId group = works(anya, vera);
    Phone irina = school.guardian("Ирина Лисицына", anya);
    Phone lev = school.mentor("Лев Чайкин", "2008-06-02");
    school.pair(lev, school.mentee("Юля Чайкина", "2013-06-02"));
    Phone observer = school.staff("Глеб Павлович", StaffRole.OBSERVER);
    Phone elsewhere = new SmallSchool(house, "Школа № 4", "Зима").staff("Инна", StaffRole.CURATOR);
    Phone stranger = house.phone("Прохожий").opens("").sees("приглашение");
    Meeting meeting = school.agreed(group, misha, anya, monday.plusDays(1) + "T15:00");
    vera.sees("предлагает").presses("Подходит").sees("Договорились");
    house.travel(monday.plusDays(1) + "T16:00");
    vera.sees("состоялась?").presses("Да").sees("Насколько");
    misha.sees("состоялась?").presses("Да, но не все").sees("Кого не было?");
    String about = meeting.id() + ":" + school.person(vera).id();

    List<Phone> others = List.of(irina, lev, observer, elsewhere, stranger);
    for (String mark : List.of("meetings.who.absent:", "meetings.who.there:")) {
      others.forEach(one -> refused(one, mark + about));
      List.of(anya, vera, curator).forEach(one -> refused(one, mark + about));
    }
    for (String list : List.of("meetings.notall:", "meetings.who:", "meetings.correct:")) {
      others.forEach(one -> refused(one, list + meeting.id()));
      refused(curator, list + meeting.id());
    }
    others.forEach(one -> refused(one, "meetings.corrected:" + meeting.id() + ":MISSED"));
    refused(curator, "meetings.corrected:" + meeting.id() + ":MISSED");

    misha.presses("Вера Зимина").seesButton("Не было: Вера Зимина");
    curator.sees("кто был на этой встрече");
    for (String verdict : List.of("meetings.found.absent:", "meetings.found.there:")) {
      others.forEach(one -> refused(one, verdict + about));
      List.of(anya, vera, misha).forEach(one -> refused(one, verdict + about));
    }
    assertThat(absentees()).isEmpty();
    curator.presses("Присутствие: Вера Зимина").sees("Записано");
  }

  private static void refused(Phone somebody, String data) {
    somebody.forges(somebody.lastMessageId(), data);
    somebody.doesNotSee("Кого не было").doesNotSee("Записано").doesNotSee("Как было");
  }
}
