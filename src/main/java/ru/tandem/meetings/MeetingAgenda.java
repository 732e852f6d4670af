package ru.tandem.meetings;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import ru.tandem.programmes.Programmes;
import ru.tandem.schools.ReminderHours;
import ru.tandem.schools.SettingsOfSchools;
import ru.tandem.tandems.TandemId;
import ru.tandem.timetable.Agenda;

/** What is due when, around a meeting. Who does it checks that it still applies. */
@Component
public class MeetingAgenda {

  /** The first reminder: mostly the day before. */
  public static final String DAY = "meetings.day";

  /** The second one: mostly two hours before. */
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

  /** Those of a group who have answered are enough, or not. */
  static final String QUORUM = "meetings.quorum";

  /** Nobody may say any more what became of it. */
  static final String EXPIRE = "meetings.expire";

  /** The school's days off are others now: what had been made for one of them falls out. */
  static final String DAYS_OFF = "meetings.daysoff";

  /** The school's days and hours are others now: an arranged meeting may not suit them any more. */
  static final String OUTSIDE = "meetings.outside";

  static final String ROLL = "meetings.roll";

  /** A tandem has nothing ahead for some time. */
  public static final String NUDGE = "meetings.nudge";

  private static final List<String> ALL =
      List.of(LAPSE, UNANSWERED, QUORUM, DAY, HOURS, ASK, ASK_AGAIN, SETTLE, EXPIRE, OUTSIDE);

  private static final Duration WEEK = Duration.ofDays(7);
  private static final Duration NUDGED_WEEKLY = Duration.ofDays(21);
  private static final Duration ASK_AFTER = Duration.ofMinutes(15);
  private static final Duration PATIENCE = Duration.ofHours(20);
  private static final Duration QUORUM_AFTER = Duration.ofHours(24);
  private static final Duration NUDGE_AFTER = Duration.ofHours(48);

  private final Agenda agenda;
  private final Programmes programmes;
  private final SettingsOfSchools settings;

  MeetingAgenda(Agenda agenda, Programmes programmes, SettingsOfSchools settings) {
    this.agenda = agenda;
    this.programmes = programmes;
    this.settings = settings;
  }

  /**
   * @param group somebody may let the others wait
   */
  void proposed(Meeting meeting, boolean group, Instant now) {
    long id = meeting.id().value();
    agenda.set(LAPSE, id, meeting.startsAt());
    Instant patience = now.plus(PATIENCE);
    if (patience.isBefore(meeting.startsAt())) {
      agenda.set(UNANSWERED, id, patience);
    }
    if (group) {
      agenda.set(QUORUM, id, quorum(meeting.startsAt(), now));
    }
  }

  /** A day later, and no later than half the time that is left. */
  private static Instant quorum(Instant startsAt, Instant now) {
    Instant half = now.plus(Duration.between(now, startsAt).dividedBy(2));
    Instant day = now.plus(QUORUM_AFTER);
    return half.isBefore(day) ? half : day;
  }

  /** The proposed time has become another moment. */
  void lapse(Meeting proposal) {
    agenda.set(LAPSE, proposal.id().value(), proposal.startsAt());
  }

  void agreed(Meeting meeting, Instant now) {
    forget(meeting);
    remind(meeting, now);
    long id = meeting.id().value();
    Instant ask = meeting.endsAt().plus(ASK_AFTER);
    agenda.set(ASK, id, ask);
    agenda.set(ASK_AGAIN, id, ask.plus(PATIENCE));
    agenda.set(SETTLE, id, ask.plus(Aftermath.PATIENCE));
    agenda.set(EXPIRE, id, meeting.endsAt().plus(Aftermath.QUESTION));
  }

  /** Told by one side, it waits for the other's word. */
  void told(Meeting meeting, Instant now) {
    agenda.set(ASK_AGAIN, meeting.id().value(), now.plus(Aftermath.PATIENCE));
    agenda.set(EXPIRE, meeting.id().value(), now.plus(Aftermath.QUESTION));
  }

  /** Nobody's word is left for the whole: it is looked at again. */
  void waitsAgain(Meeting meeting, Instant now) {
    Instant settle = meeting.endsAt().plus(ASK_AFTER).plus(Aftermath.PATIENCE);
    agenda.set(SETTLE, meeting.id().value(), settle.isAfter(now) ? settle : now);
    agenda.set(EXPIRE, meeting.id().value(), meeting.endsAt().plus(Aftermath.QUESTION));
  }

  /** Sets the reminders, or moves them when the school has changed their hours. */
  void remind(Meeting meeting, Instant now) {
    long id = meeting.id().value();
    agenda.cancel(DAY, id);
    agenda.cancel(HOURS, id);
    Reminders.plan(now, meeting.startsAt(), hours(meeting))
        .forEach((reminder, moment) -> agenda.set(reminder.agendaKind(), id, moment));
  }

  /** A reminder that comes late is left out when the next one is due as well. */
  public boolean isTimely(Reminders reminder, Meeting meeting, Instant now) {
    return reminder.isTimely(now, meeting.startsAt(), hours(meeting));
  }

  private ReminderHours hours(Meeting meeting) {
    return settings.of(programmes.get(meeting.programme()).school()).reminders();
  }

  /** It will not be held then, or it is not to be answered any more. */
  void forget(Meeting meeting) {
    long id = meeting.id().value();
    for (String kind : ALL) {
      agenda.cancel(kind, id);
    }
  }

  void roll(MeetingSeries series) {
    agenda.set(ROLL, series.id().value(), series.rollsAt());
  }

  void roll(MeetingSeries series, Instant now) {
    agenda.set(ROLL, series.id().value(), now);
  }

  void daysOff(MeetingSeries series, Instant now) {
    agenda.set(DAYS_OFF, series.id().value(), now);
  }

  void looksAtHours(Meeting meeting, Instant now) {
    agenda.set(OUTSIDE, meeting.id().value(), now);
  }

  void stop(MeetingSeries series) {
    agenda.cancel(ROLL, series.id().value());
  }

  /** Looks in some days whether something has been agreed. */
  public void nudge(TandemId tandem, Instant now) {
    agenda.set(NUDGE, tandem.value(), now.plus(NUDGE_AFTER));
  }

  /**
   * Once a week; when that has been in vain for some weeks the curators know, and who hears the
   * same every week stops listening.
   *
   * @param since when they met last, or began
   */
  public void nudgeAgain(TandemId tandem, Instant since, Instant now) {
    boolean inVain = since.plus(NUDGED_WEEKLY).isBefore(now);
    agenda.set(NUDGE, tandem.value(), now.plus(inVain ? NUDGED_WEEKLY : WEEK));
  }

  void noNudge(TandemId tandem) {
    agenda.cancel(NUDGE, tandem.value());
  }
}
