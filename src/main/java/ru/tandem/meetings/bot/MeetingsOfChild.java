package ru.tandem.meetings.bot;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import ru.tandem.consents.bot.ChildPart;
import ru.tandem.conversation.ScreenPlace;
import ru.tandem.conversation.Text;
import ru.tandem.enrolment.Participant;
import ru.tandem.meetings.Meeting;
import ru.tandem.meetings.MeetingState;
import ru.tandem.meetings.Meetings;
import ru.tandem.meetings.NextMeeting;
import ru.tandem.meetings.SeriesOfMeetings;
import ru.tandem.people.PersonId;
import ru.tandem.tandems.Tandem;
import ru.tandem.tandems.Tandems;

/** When the child meets, and how often it did lately. */
@Component
@Order(ScreenPlace.MEETINGS)
class MeetingsOfChild implements ChildPart {

  private static final Duration LATELY = Duration.ofDays(30);

  /** More stand in the calendar file. */
  private static final int MOST_LATER = 4;

  private final Meetings meetings;
  private final SeriesOfMeetings series;
  private final Tandems tandems;
  private final NextMeeting next;
  private final MeetingCards cards;
  private final Clock clock;

  MeetingsOfChild(
      Meetings meetings,
      SeriesOfMeetings series,
      Tandems tandems,
      NextMeeting next,
      MeetingCards cards,
      Clock clock) {
    this.meetings = meetings;
    this.series = series;
    this.tandems = tandems;
    this.next = next;
    this.cards = cards;
    this.clock = clock;
  }

  @Override
  public List<Text> lines(Participant child) {
    List<Text> lines = new ArrayList<>();
    for (Tandem tandem : tandems.living(child)) {
      lines.add(Text.of("meetings.child.lately", held(tandem, child.person())));
      lines.add(
          next.ahead(tandem).map(cards::line).orElseGet(() -> Text.of("meetings.child.none")));
    }
    return lines;
  }

  /** Those after the next one, and how they go on. */
  @Override
  public List<Text> details(Participant child) {
    List<Text> lines = new ArrayList<>();
    for (Tandem tandem : tandems.living(child)) {
      List<Meeting> later = meetings.ahead(tandem.id(), clock.instant()).stream().skip(1).toList();
      if (!later.isEmpty()) {
        lines.add(Text.of("meetings.child.later"));
        later.stream().limit(MOST_LATER).forEach(meeting -> lines.add(cards.line(meeting)));
        lines.add(Text.more(later.size(), MOST_LATER));
      }
      series
          .findByTandemIdAndStoppedAtIsNull(tandem.id())
          .forEach(one -> lines.add(Text.of("meetings.child.rhythm." + one.rhythm())));
    }
    return lines;
  }

  /** Those of a group at which the child was. */
  private long held(Tandem tandem, PersonId child) {
    Instant since = clock.instant().minus(LATELY);
    return meetings.findByTandemIdOrderByStartsAt(tandem.id()).stream()
        .filter(meeting -> meeting.state() == MeetingState.HELD)
        .filter(meeting -> meeting.startsAt().isAfter(since))
        .filter(meeting -> tandem.had(child, meeting.startsAt()) && meeting.wasWith(child))
        .count();
  }
}
