package ru.tandem.meetings.bot;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Matters;
import ru.tandem.delivery.Matter;
import ru.tandem.meetings.Aftermath;
import ru.tandem.meetings.CuratorDiary;
import ru.tandem.meetings.Meeting;
import ru.tandem.meetings.MeetingId;
import ru.tandem.meetings.Meetings;
import ru.tandem.meetings.MentorMarked;
import ru.tandem.meetings.NextMeeting;
import ru.tandem.meetings.Party;
import ru.tandem.meetings.Reminders;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.Programmes;
import ru.tandem.tandems.Tandems;

/** When nobody need be asked or reminded about a meeting any more. */
@Component
class MeetingMatters implements Matters {

  /** Whether a proposed time suits. */
  static final String PROPOSAL = "meetings.proposal";

  /** Whether it took place. */
  static final String OUTCOME = "meetings.outcome";

  /** That it is time to arrange the next one; in which tandem. */
  static final String NEXT = "meetings.next";

  /** What the curator says where both sides say different things. */
  static final String DISPUTE = "meetings.dispute";

  /** That it is agreed: who hears of it when it is over, hears too late. */
  static final String AGREED = "meetings.agreed";

  /** That an agreed hour is near. */
  static final String NEAR = "meetings.near";

  /** That the mentor says, or says no longer, that this one was not there. */
  static final String MARKED = "meetings.marked";

  private final Meetings meetings;
  private final Tandems tandems;
  private final Programmes programmes;
  private final NextMeeting next;
  private final CuratorDiary diary;
  private final Clock clock;

  MeetingMatters(
      Meetings meetings,
      Tandems tandems,
      Programmes programmes,
      NextMeeting next,
      CuratorDiary diary,
      Clock clock) {
    this.meetings = meetings;
    this.tandems = tandems;
    this.programmes = programmes;
    this.next = next;
    this.diary = diary;
    this.clock = clock;
  }

  /** That it is near, at the hour that is known now; each reminder has its own time by design. */
  static Matter near(Meeting meeting, Reminders reminder) {
    return Matter.of(NEAR, meeting.id(), meeting.startsAt().getEpochSecond(), reminder);
  }

  static Matter marked(Meeting meeting, MentorMarked said) {
    return Matter.of(MARKED, meeting.id(), said.absent());
  }

  @Override
  public Map<String, Done> known() {
    return Map.of(
        MARKED,
        (who, matter, since) ->
            is(matter, one -> isOver(one) || !isMarked(one, who, matter)).orElse(true),
        NEAR,
        (who, matter, since) ->
            is(matter, one -> !isNear(one, matter) || !isAwaited(one, who)).orElse(true),
        AGREED,
        (who, matter, since) -> is(matter, one -> !one.isAhead(clock.instant())).orElse(true),
        PROPOSAL,
        (who, matter, since) -> is(matter, one -> !waitsFor(one, who)).orElse(true),
        OUTCOME,
        (who, matter, since) -> is(matter, one -> isOver(one) || !isAsked(one, who)).orElse(true),
        NEXT,
        (who, matter, since) -> tandems.findById(matter.number()).flatMap(next::due).isEmpty(),
        DISPUTE,
        (who, matter, since) -> is(matter, one -> isOver(one) || !one.isDisputed()).orElse(true));
  }

  private Optional<Boolean> is(Matter matter, Predicate<Meeting> done) {
    return meetings.findById(new MeetingId(matter.number()).value()).map(done::test);
  }

  private boolean isNear(Meeting meeting, Matter matter) {
    return meeting.isAhead(clock.instant())
        && meeting.startsAt().getEpochSecond() == matter.number(1);
  }

  /** Works there still and has not said no, or is the curator who comes. */
  private boolean isAwaited(Meeting meeting, PersonId who) {
    return meeting.attending(party(meeting)).awaited().contains(who)
        || diary.guest(meeting).filter(who::equals).isPresent();
  }

  /** Of a season that has been closed nothing is asked any more. */
  private boolean isOver(Meeting meeting) {
    return programmes.get(meeting.programme()).isClosed();
  }

  private static boolean isMarked(Meeting meeting, PersonId who, Matter matter) {
    boolean absent = Boolean.parseBoolean(matter.word(1));
    return meeting.isMarkedAbsent(who) == absent && meeting.word(who).isEmpty();
  }

  private boolean isAsked(Meeting meeting, PersonId who) {
    return Aftermath.of(meeting, tandems.get(meeting.tandem())).isAsking(who, clock.instant());
  }

  private boolean waitsFor(Meeting meeting, PersonId who) {
    return meeting.agreement(party(meeting)).waitsFor(who);
  }

  private Party party(Meeting meeting) {
    return Party.of(tandems.get(meeting.tandem()));
  }
}
