package ru.tandem.meetings.bot;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import ru.tandem.consents.bot.ChildPart;
import ru.tandem.conversation.Text;
import ru.tandem.enrolment.Participant;
import ru.tandem.meetings.MeetingState;
import ru.tandem.meetings.Meetings;
import ru.tandem.meetings.NextMeeting;
import ru.tandem.tandems.Tandem;
import ru.tandem.tandems.Tandems;

/** When the child meets, and how often it did lately. */
@Component
@Order(20)
class MeetingsOfChild implements ChildPart {

  private static final Duration LATELY = Duration.ofDays(30);

  private final Meetings meetings;
  private final Tandems tandems;
  private final NextMeeting next;
  private final MeetingCards cards;
  private final Clock clock;

  MeetingsOfChild(
      Meetings meetings, Tandems tandems, NextMeeting next, MeetingCards cards, Clock clock) {
    this.meetings = meetings;
    this.tandems = tandems;
    this.next = next;
    this.cards = cards;
    this.clock = clock;
  }

  @Override
  public List<Text> lines(Participant child) {
    List<Text> lines = new ArrayList<>();
    for (Tandem tandem : tandems.living(child.person())) {
      if (tandem.participants().contains(child.id())) {
        lines.add(Text.of("meetings.child.lately", held(tandem)));
        lines.add(
            next.ahead(tandem).map(cards::line).orElseGet(() -> Text.of("meetings.child.none")));
      }
    }
    return lines;
  }

  private long held(Tandem tandem) {
    Instant since = clock.instant().minus(LATELY);
    return meetings.findByTandemIdOrderByStartsAt(tandem.id()).stream()
        .filter(meeting -> meeting.state() == MeetingState.HELD)
        .filter(meeting -> meeting.startsAt().isAfter(since))
        .count();
  }
}
