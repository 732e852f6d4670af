package ru.tandem.monitoring.bot;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.enrolment.Step;
import ru.tandem.meetings.Meeting;
import ru.tandem.meetings.MeetingState;
import ru.tandem.meetings.Meetings;
import ru.tandem.monitoring.PairsAtRisk;
import ru.tandem.monitoring.SumUp;
import ru.tandem.monitoring.Summary;
import ru.tandem.people.Person;
import ru.tandem.programmes.Programme;
import ru.tandem.schools.School;
import ru.tandem.tandems.TandemState;

/** What the head of a school should know of a week: numbers, and not a single name. */
@Component
class WeekInNumbers {

  private static final Duration WEEK = Duration.ofDays(7);

  private final SumUp sumUp;
  private final PairsAtRisk risks;
  private final Meetings meetings;
  private final Chats chats;
  private final Clock clock;

  WeekInNumbers(SumUp sumUp, PairsAtRisk risks, Meetings meetings, Chats chats, Clock clock) {
    this.sumUp = sumUp;
    this.risks = risks;
    this.meetings = meetings;
    this.chats = chats;
    this.clock = clock;
  }

  Screen of(Person head, School school, List<Programme> programmes) {
    Letter letter = new Letter(text -> chats.plain(text, head).length());
    letter.line("monitoring.digest.heading", school.name(), chats.today(head));
    LocalDate today = chats.today(head);
    programmes.forEach(programme -> about(programme, today, letter));
    return letter.screen();
  }

  private void about(Programme programme, LocalDate today, Letter letter) {
    Summary summary = sumUp.of(programme);
    letter.paragraph();
    letter.line("monitoring.digest.programme", programme.title());
    side(summary.mentees(), letter);
    side(summary.mentors(), letter);
    boolean over = programme.endsOn().isBefore(today);
    if (!summary.pairs().isEmpty()) {
      pairs(summary, over, letter);
    }
    if (over) {
      letter.line("monitoring.week.over", programme.endsOn());
    }
    letter.button(
        Button.press(
            Text.of("monitoring.home.summary", programme.title()),
            "monitoring.summary",
            programme.id()));
  }

  private static void side(Summary.Side side, Letter letter) {
    letter.line(
        "monitoring.week." + side.role(),
        side.reached(Step.JOINED),
        side.planned(),
        side.reached(Step.PAIRED));
  }

  /** Once the last day is over nobody watches whether they meet: that all is well is not known. */
  private void pairs(Summary summary, boolean over, Letter letter) {
    Programme programme = summary.programme();
    Instant now = clock.instant();
    List<Meeting> held = meetings.between(programme.id(), now.minus(WEEK), now);
    letter.line("monitoring.week.pairs", summary.pairs(TandemState.FORMED, TandemState.ACTIVE));
    letter.line(
        "monitoring.week.meetings",
        count(held, MeetingState.HELD),
        count(held, MeetingState.MISSED),
        summary.meetings(MeetingState.HELD));
    if (!over) {
      int atRisk = risks.in(programme).size();
      letter.line(atRisk == 0 ? "monitoring.digest.norisks" : "monitoring.week.risks", atRisk);
    }
  }

  private static long count(List<Meeting> some, MeetingState state) {
    return some.stream().filter(meeting -> meeting.state() == state).count();
  }
}
