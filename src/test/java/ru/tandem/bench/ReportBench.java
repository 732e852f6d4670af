package ru.tandem.bench;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.ParticipantRole;
import ru.tandem.feedback.ManyPeople;
import ru.tandem.feedback.SmallSchool;
import ru.tandem.sandbox.Phone;
import ru.tandem.schools.StaffRole;
import ru.tandem.story.House;
import ru.tandem.tandems.FormTandem;
import ru.tandem.tandems.Tandem;

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
  private ManyPeople many;

  @Test
  void aSchoolOfThreeHundred() {
    try (House opened = House.onSqlite()) {
      house = opened;
      school = new SmallSchool(house);
      many = new ManyPeople(school);
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
    Participant mentor = many.takesPart("Наставник " + number, 2 * number, ParticipantRole.MENTOR);
    Participant mentee = many.takesPart("Ученик " + number, 2 * number + 1, ParticipantRole.MENTEE);
    Instant now = school.bean(Clock.class).instant();
    Tandem pair = school.bean(FormTandem.class).of(mentor, List.of(mentee), now);
    for (int i = 1; i <= MEETINGS; i++) {
      many.met(pair, mentor, mentee, now.minus(Duration.ofDays(i)));
    }
    many.answers(mentor, "pupil-pupil-mentor", number);
    many.answers(mentee, "pupil-pupil-mentee", number);
    return pair;
  }
}
