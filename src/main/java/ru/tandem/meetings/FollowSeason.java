package ru.tandem.meetings;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import ru.tandem.programmes.SeasonMoved;
import ru.tandem.tandems.Tandem;
import ru.tandem.tandems.Tandems;
import ru.tandem.tandems.TermChanged;

/**
 * When a season, or the time of one pair, ends on another day, what was to be the last meeting is
 * no longer, or the one that was not is; regular meetings that had come to their end go on, and
 * whatever lies behind the end is off.
 */
@Component
class FollowSeason {

  private static final Set<MeetingKind> OF_THE_RHYTHM =
      Set.of(MeetingKind.REGULAR, MeetingKind.FINAL);

  private final Meetings meetings;
  private final SeriesOfMeetings series;
  private final Tandems tandems;
  private final NextMeeting next;
  private final MeetingAgenda agenda;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  FollowSeason(
      Meetings meetings,
      SeriesOfMeetings series,
      Tandems tandems,
      NextMeeting next,
      MeetingAgenda agenda,
      ApplicationEventPublisher events,
      Clock clock) {
    this.meetings = meetings;
    this.series = series;
    this.tandems = tandems;
    this.next = next;
    this.agenda = agenda;
    this.events = events;
    this.clock = clock;
  }

  /** After the news of it: what changes in people's calendars goes along. */
  @EventListener
  @Order(SeasonMoved.CALENDARS)
  void on(SeasonMoved moved) {
    tandems.working(List.of(moved.programme())).forEach(this::follow);
  }

  @EventListener
  @Order(SeasonMoved.CALENDARS)
  void on(TermChanged changed) {
    Tandem tandem = tandems.get(changed.tandem());
    if (tandem.isWorking()) {
      follow(tandem);
    }
  }

  private void follow(Tandem tandem) {
    Instant now = clock.instant();
    List<MeetingSeries> rhythms = series.findByTandemIdAndStoppedAtIsNull(tandem.id());
    endsBefore(rhythms, tandem, now);
    for (Meeting meeting : meetings.ahead(tandem.id(), now)) {
      if (OF_THE_RHYTHM.contains(meeting.kind())) {
        meeting.becomes(kind(meeting, rhythms, tandem));
      }
    }
    rhythms.stream()
        .filter(one -> !one.rollsAt().isAfter(now))
        .forEach(one -> agenda.roll(one, now));
    if (next.isOpenFor(tandem)) {
      agenda.nudge(tandem.id(), now);
    }
    events.publishEvent(new EntriesChanged(tandem.id()));
  }

  /** What lies behind the last day is off; what a rhythm has made is made again if that moves. */
  private void endsBefore(List<MeetingSeries> rhythms, Tandem tandem, Instant now) {
    for (Meeting meeting : meetings.ahead(tandem.id(), now)) {
      if (isBehindTheEnd(meeting, tandem)) {
        callOff(meeting, now);
        rhythms.stream()
            .filter(one -> meeting.series().filter(one.id()::equals).isPresent())
            .forEach(MeetingSeries::comesBack);
        events.publishEvent(new MeetingCancelled(meeting.id()));
      }
    }
    meetings
        .open(tandem.id())
        .filter(proposal -> isBehindTheEnd(proposal, tandem))
        .ifPresent(
            proposal -> {
              callOff(proposal, now);
              events.publishEvent(new MeetingDeclined(proposal.id()));
            });
  }

  private boolean isBehindTheEnd(Meeting meeting, Tandem tandem) {
    return LocalDate.ofInstant(meeting.startsAt(), next.zone(tandem)).isAfter(next.lastDay(tandem));
  }

  private void callOff(Meeting meeting, Instant now) {
    meeting.callOff(now);
    agenda.forget(meeting);
  }

  /** One that belongs to no rhythm is the last where none is near it. */
  private MeetingKind kind(Meeting meeting, List<MeetingSeries> rhythms, Tandem tandem) {
    LocalDate lastDay = next.lastDay(tandem);
    return rhythms.stream()
        .filter(one -> meeting.series().filter(one.id()::equals).isPresent())
        .findFirst()
        .map(one -> one.kind(one.day(meeting), lastDay, next.calendar(tandem)))
        .orElseGet(
            () ->
                meeting.kind() == MeetingKind.FINAL && next.isLongBeforeTheEnd(meeting, tandem)
                    ? MeetingKind.REGULAR
                    : meeting.kind());
  }
}
