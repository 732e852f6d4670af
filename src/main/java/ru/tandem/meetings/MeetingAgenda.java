package ru.tandem.meetings;

import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;
import ru.tandem.tandems.TandemId;
import ru.tandem.timetable.Agenda;

/** What is due when, around a meeting. Who does it checks that it still applies. */
@Component
public class MeetingAgenda {

  /** The day before. */
  public static final String DAY = "meetings.day";

  /** Two hours before. */
  public static final String HOURS = "meetings.hours";

  /** Both sides are asked whether it took place. */
  public static final String ASK = "meetings.ask";

  /** Whoever has not answered is asked once more. */
  public static final String ASK_AGAIN = "meetings.askagain";

  /** The one word that has come is taken for the whole. */
  static final String SETTLE = "meetings.settle";

  /** A proposal has not been answered for a day. */
  public static final String UNANSWERED = "meetings.unanswered";

  /** The proposed time has come without an answer. */
  public static final String LAPSE = "meetings.lapse";

  static final String ROLL = "meetings.roll";

  /** A tandem has nothing ahead for some time. */
  public static final String NUDGE = "meetings.nudge";

  private static final Duration ASK_AFTER = Duration.ofMinutes(15);
  private static final Duration PATIENCE = Duration.ofHours(20);
  private static final Duration SETTLE_AFTER = Duration.ofHours(48);
  private static final Duration NUDGE_AFTER = Duration.ofHours(48);

  private final Agenda agenda;

  MeetingAgenda(Agenda agenda) {
    this.agenda = agenda;
  }

  void proposed(Meeting meeting, Instant now) {
    long id = meeting.id().value();
    agenda.set(LAPSE, id, meeting.startsAt());
    Instant patience = now.plus(PATIENCE);
    if (patience.isBefore(meeting.startsAt())) {
      agenda.set(UNANSWERED, id, patience);
    }
  }

  void agreed(Meeting meeting, Instant now) {
    forget(meeting);
    long id = meeting.id().value();
    Reminders.plan(now, meeting.startsAt())
        .forEach((reminder, moment) -> agenda.set(reminder.agendaKind(), id, moment));
    Instant ask = meeting.endsAt().plus(ASK_AFTER);
    agenda.set(ASK, id, ask);
    agenda.set(ASK_AGAIN, id, ask.plus(PATIENCE));
    agenda.set(SETTLE, id, ask.plus(SETTLE_AFTER));
  }

  /** It will not be held then, or it is not to be answered any more. */
  void forget(Meeting meeting) {
    long id = meeting.id().value();
    for (String kind : new String[] {LAPSE, UNANSWERED, DAY, HOURS, ASK, ASK_AGAIN, SETTLE}) {
      agenda.cancel(kind, id);
    }
  }

  void roll(MeetingSeries series) {
    agenda.set(ROLL, series.id().value(), series.rollsAt());
  }

  void roll(MeetingSeries series, Instant now) {
    agenda.set(ROLL, series.id().value(), now);
  }

  void stop(MeetingSeries series) {
    agenda.cancel(ROLL, series.id().value());
  }

  /** Looks in some days whether something has been agreed. */
  public void nudge(TandemId tandem, Instant now) {
    agenda.set(NUDGE, tandem.value(), now.plus(NUDGE_AFTER));
  }

  public void nudgeNextWeek(TandemId tandem, Instant now) {
    agenda.set(NUDGE, tandem.value(), now.plus(Duration.ofDays(7)));
  }

  void noNudge(TandemId tandem) {
    agenda.cancel(NUDGE, tandem.value());
  }
}
