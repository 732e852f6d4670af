package ru.tandem.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.util.ReflectionTestUtils;
import ru.tandem.enrolment.LeaveProgramme;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.Participants;
import ru.tandem.feedback.SmallSchool;
import ru.tandem.programmes.MentoringKind;
import ru.tandem.sandbox.Phone;
import ru.tandem.schools.StaffRole;
import ru.tandem.story.House;
import ru.tandem.tandems.FormTandem;
import ru.tandem.tandems.Tandem;
import ru.tandem.tandems.TandemId;
import ru.tandem.tandems.Tandems;
import ru.tandem.tandems.WorkOnPlan;

/** A group grows and shrinks in the middle of its work. */
class GroupChangesStoryTest {

  private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");

  private final House house = House.onSqlite();
  private final SmallSchool school = new SmallSchool(house, MentoringKind.GROUP);
  private final LocalDate monday = LocalDate.of(2026, 9, 7);
  private final Phone curator = school.staff("Марина Павловна", StaffRole.CURATOR);
  private final Phone misha = school.mentor("Миша Орлов", "2005-05-02");
  private final Phone anya = school.mentee("Аня Лисицына", "2013-03-14");
  private final Phone vera = school.mentee("Вера Зимина", "2013-04-15");
  private TandemId group;

  @BeforeEach
  void theyWork() {
    group = school.pair(misha, anya, vera);
    house.telegram().awaitQuiet();
  }

  @AfterEach
  void close() {
    house.close();
  }

  private void leaves(Phone child) {
    school.in(() -> school.bean(LeaveProgramme.class).by(school.person(child), school.part(child)));
    house.telegram().awaitQuiet();
  }

  private Participant participant(Phone phone) {
    return school.bean(Participants.class).get(school.part(phone));
  }

  private void joins(Phone mentee) {
    school.in(
        () -> {
          Tandem tandem = school.bean(Tandems.class).get(group);
          ReflectionTestUtils.invokeMethod(
              school.bean(FormTandem.class), "join", tandem, participant(mentee), house.now());
          return tandem;
        });
    house.telegram().awaitQuiet();
  }

  private List<Meeting> ahead() {
    return school.in(() -> school.bean(Meetings.class).ahead(group, house.now()));
  }

  private void proposes(String local) {
    school.in(
        () ->
            school
                .bean(ProposeMeeting.class)
                .anew(
                    school.bean(Tandems.class).get(group),
                    school.person(misha).id(),
                    new Appointment(
                        LocalDateTime.parse(local).atZone(MOSCOW).toInstant(),
                        40,
                        Mode.SCHOOL,
                        "")));
    house.telegram().awaitQuiet();
  }

  @Test
  void whoeverComesWhileATimeIsProposedIsAskedToo() {
    proposes(monday.plusDays(3) + "T15:00");
    anya.sees("предлагает").presses("Подходит").sees("Твой ответ записан");
    Phone dasha = school.mentee("Даша Рябова", "2013-06-17");
    joins(dasha);
    dasha.presses("Ответить: встреча").sees("предлагает: Миша Орлов").presses("Подходит");
    dasha.sees("Твой ответ записан");
    vera.sees("предлагает").presses("Подходит").sees("Договорились");
    dasha.sees("Договорились").receivesFile("meeting.ics");
    assertThat(ahead()).hasSize(1);
  }

  @Test
  void whoeverLeavesTakesHisMeetingOutOfHisCalendarAndTheRestMeetAsAPair() {
    school.agreed(group, misha, anya, monday.plusDays(3) + "T15:00");
    vera.sees("предлагает").presses("Подходит").sees("Договорились");
    leaves(vera);
    String file = new String(vera.receivesFile("meeting.ics"), StandardCharsets.UTF_8);
    assertThat(file).contains("STATUS:CANCELLED");
    misha.sees("Вера Зимина больше не участвует");
    assertThat(ahead()).hasSize(1);
    house.travel(monday.plusDays(2) + "T15:00");
    misha.sees("Встреча завтра").sees("👤 Аня Лисицына").opens("").doesNotSee("Вера");
    vera.doesNotSee("Встреча завтра");
    anya.opens("").presses("Мои встречи").presses("15:00").seesButton("Отменить");
    house.travel(monday.plusDays(3) + "T16:00");
    misha.sees("состоялась?").doesNotSeeButton("Да, но не все");
    anya.sees("состоялась?").doesNotSeeButton("Меня не было");
  }

  @Test
  void whoeverLeavesAfterAMeetingThatHeWasAtStillCountsThereAndIsAskedNoMore() {
    school.agreed(group, misha, anya, monday.plusDays(3) + "T15:00");
    vera.sees("предлагает").presses("Подходит").sees("Договорились");
    house.travel(monday.plusDays(3) + "T16:00");
    int asked = vera.sees("состоялась?").lastMessageId();
    misha.sees("состоялась?").presses("Да, но не все").sees("Кого не было?");
    int list = misha.lastMessageId();
    leaves(vera);
    vera.pressesOld(asked, "✅ Да").doesNotSee("Насколько");
    misha.pressesOld(list, "Вера Зимина").doesNotSee("Не было: Вера");
    anya.sees("состоялась?").presses("✅ Да").sees("Насколько");
    house.telegram().awaitQuiet();
    assertThat(curator.botTexts()).noneMatch(text -> text.contains("рассказывают разное"));
  }

  @Test
  void theTaskOfWhoeverLeavesWaitsForNobodyAndAnAgreedPlanIsAskedOfWhoeverComes() {
    school.in(
        () -> {
          WorkOnPlan work = school.bean(WorkOnPlan.class);
          Tandem tandem = school.bean(Tandems.class).get(group);
          work.aim(tandem, "Выступить вместе", school.person(misha).id());
          work.add(
              tandem,
              new WorkOnPlan.Step(
                  "Выбрать тему", null, school.person(vera).id(), monday.plusDays(4)),
              school.person(misha).id());
          return work;
        });
    leaves(vera);
    house.travel(monday.plusDays(3) + "T17:00");
    misha.sees("Выбрать тему");
    vera.doesNotSee("Выбрать тему");
    misha.opens("").presses("Аня Лисицына").presses("📋 План").sees("пока ничья");
    Phone dasha = school.mentee("Даша Рябова", "2013-06-17");
    joins(dasha);
    dasha.opens("").seesButton("План").presses("Миша Орлов").presses("📋 План");
    dasha.sees("Выступить вместе");
    misha.opens("").presses("👥").presses("Написать").says("Привет обоим");
    dasha.sees("Привет обоим");
    anya.sees("Привет обоим");
    vera.doesNotSee("Привет обоим");
  }
}
