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

/**
 * When a season ends on another day, what was to be the last meeting is no longer, or the one that
 * was not is; regular meetings that had come to their end go on, and those behind the end are off.
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

  private void follow(Tandem tandem) {
    Instant now = clock.instant();
    List<MeetingSeries> rhythms = series.findByTandemIdAndStoppedAtIsNull(tandem.id());
    rhythms.forEach(one -> endsBefore(one, tandem, now));
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

  /**
   * What a rhythm has made for a day behind the last one is off; it is made again if that moves.
   */
  private void endsBefore(MeetingSeries rhythm, Tandem tandem, Instant now) {
    LocalDate lastDay = next.lastDay(tandem);
    for (Meeting meeting : meetings.ahead(tandem.id(), now)) {
      boolean itsOwn = meeting.series().filter(rhythm.id()::equals).isPresent();
      if (itsOwn && rhythm.day(meeting).isAfter(lastDay)) {
        meeting.callOff(now);
        agenda.forget(meeting);
        rhythm.comesBack();
        events.publishEvent(new MeetingCancelled(meeting.id()));
      }
    }
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
