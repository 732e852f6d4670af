package ru.tandem.bench;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.ParticipantRole;
import ru.tandem.enrolment.Participants;
import ru.tandem.feedback.SmallSchool;
import ru.tandem.meetings.Appointment;
import ru.tandem.meetings.Meeting;
import ru.tandem.meetings.Mode;
import ru.tandem.meetings.Outcome;
import ru.tandem.meetings.SayOutcome;
import ru.tandem.meetings.Seats;
import ru.tandem.people.People;
import ru.tandem.people.Person;
import ru.tandem.questionnaires.AnswerQuestionnaire;
import ru.tandem.questionnaires.Item;
import ru.tandem.questionnaires.Kind;
import ru.tandem.questionnaires.Questionnaire;
import ru.tandem.questionnaires.Questionnaires;
import ru.tandem.sandbox.Phone;
import ru.tandem.schools.StaffRole;
import ru.tandem.story.House;
import ru.tandem.tandems.FormTandem;
import ru.tandem.tandems.Tandem;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/**
 * A school of three hundred who have met and answered everything: how long the curator waits for
 * the summary (aim 1 s) and for the whole report (aim 5 s), from the press to what has come.
 */
@Tag("bench")
class ReportBench {

  private static final int PAIRS = Integer.getInteger("bench.pairs", 150);
  private static final int MEETINGS = 6;
  private static final int ROUNDS = 5;

  private House house;
  private SmallSchool school;

  @Test
  void aSchoolOfThreeHundred() {
    try (House opened = House.onSqlite()) {
      house = opened;
      school = new SmallSchool(house);
      Phone marina = school.staff("Марина Соколова", StaffRole.CURATOR);
      house.travel("2026-11-20T10:00");
      for (int i = 0; i < PAIRS; i++) {
        int number = i;
        school.in(() -> pair(number));
      }
      for (int round = 1; round <= ROUNDS; round++) {
        time("summary", () -> summary(marina));
        time("book of figures", () -> paper(marina, "summary-book", "Цифры"));
        time("report, Word", () -> paper(marina, "final-report", "отчёт"));
        time("report, PDF", () -> paper(marina, "final-report-pdf", "отчёт"));
        time("log of meetings", () -> paper(marina, "meeting-log", "Журнал"));
      }
    }
  }

  private void summary(Phone marina) {
    marina.forges(marina.lastMessageId(), "monitoring.results:" + school.programme());
    marina.sees("Качество программы");
    marina.forges(marina.lastMessageId(), "programmes.open:" + school.programme()).sees("Осень");
  }

  private void paper(Phone marina, String code, String name) {
    marina.forges(
        marina.lastMessageId(), "documents.give:" + school.programme() + ":" + code + ":0");
    marina.receivesFile(name);
  }

  private static void time(String what, Runnable act) {
    long begun = System.nanoTime();
    act.run();
    Duration took = Duration.ofNanos(System.nanoTime() - begun);
    System.out.printf("%s of %d people: %d ms%n", what, 2 * PAIRS, took.toMillis());
  }

  private Tandem pair(int number) {
    Participant mentor = part("Наставник " + number, 2 * number, ParticipantRole.MENTOR);
    Participant mentee = part("Ученик " + number, 2 * number + 1, ParticipantRole.MENTEE);
    Instant now = school.bean(Clock.class).instant();
    Tandem pair = school.bean(FormTandem.class).of(mentor, List.of(mentee), now);
    for (int i = 1; i <= MEETINGS; i++) {
      met(pair, mentor, mentee, now.minus(Duration.ofDays(i)));
    }
    answer(mentor, "pupil-pupil-mentor", number);
    answer(mentee, "pupil-pupil-mentee", number);
    return pair;
  }

  private Participant part(String name, long sheet, ParticipantRole role) {
    Instant now = school.bean(Clock.class).instant();
    Person person = school.bean(People.class).save(Person.onPaper(name, sheet, now));
    person.introduces(name, LocalDate.of(2011, 3, 14));
    Participant part = Participant.joins(school.programme(), person.id(), role, now);
    part.consented(now);
    part.applied(1, now);
    part.approve(person.id(), now);
    return school.bean(Participants.class).save(part);
  }

  private void met(Tandem pair, Participant mentor, Participant mentee, Instant at) {
    SayOutcome say = school.bean(SayOutcome.class);
    Meeting meeting = say.tell(pair, mentor.person(), new Appointment(at, 40, Mode.SCHOOL, ""));
    Person person = school.bean(People.class).get(mentee.person());
    say.say(school.bean(Seats.class).of(person, meeting.id()), Outcome.HELD);
  }

  private void answer(Participant part, String side, int number) {
    List<String> surveys = new ArrayList<>(List.of(side + "-first", side + "-final"));
    for (String id : surveys) {
      Questionnaire asked = school.bean(Questionnaires.class).byId(id).orElseThrow();
      Map<String, JsonNode> answers = new HashMap<>();
      for (Item item : asked.items()) {
        if (item.kind() == Kind.SCALE) {
          answers.put(item.key(), StringNode.valueOf(String.valueOf(1 + number % 10)));
        } else if (item.kind() == Kind.YESNO) {
          answers.put(item.key(), StringNode.valueOf("yes"));
        }
      }
      school.bean(AnswerQuestionnaire.class).by(part.person(), asked, part.id().subject(), answers);
    }
  }
}
