package ru.tandem.meetings;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import ru.tandem.people.PersonId;
import ru.tandem.schools.SchoolCalendar;
import ru.tandem.tandems.StandIns;
import ru.tandem.tandems.Tandem;
import ru.tandem.tandems.TandemId;
import ru.tandem.tandems.Tandems;

/**
 * What meetings look like in people's calendars. What somebody has been sent is remembered, so that
 * whatever becomes of it can follow there.
 */
@Component
public class CalendarEntries {

  private final Meetings meetings;
  private final SeriesOfMeetings series;
  private final Tandems tandems;
  private final StandIns standIns;
  private final NextMeeting next;
  private final CalendarCopies copies;
  private final Clock clock;

  CalendarEntries(
      Meetings meetings,
      SeriesOfMeetings series,
      Tandems tandems,
      StandIns standIns,
      NextMeeting next,
      CalendarCopies copies,
      Clock clock) {
    this.meetings = meetings;
    this.series = series;
    this.tandems = tandems;
    this.standIns = standIns;
    this.next = next;
    this.copies = copies;
    this.clock = clock;
  }

  /** What is to come. */
  private record Coming(MeetingKind kind, Appointment at) {}

  /**
   * Gives somebody the entry of a meeting, with the first of a series those of all its days; what
   * gives way to them goes from there.
   */
  public List<CalendarEntry> give(PersonId reader, Meeting meeting) {
    Map<String, Coming> given = new LinkedHashMap<>();
    given.put(meeting.uid(), new Coming(meeting.kind(), meeting.appointment()));
    if (meeting.proposal().rhythm().isPresent() && meeting.series().isPresent()) {
      MeetingSeries whole = series.findById(meeting.series().get().value()).orElseThrow();
      addDays(whole, tandems.get(meeting.tandem()), given);
    }
    List<CalendarEntry> all = new ArrayList<>();
    given.forEach((uid, coming) -> all.add(given(reader, meeting.tandem(), uid, coming).entry()));
    all.addAll(follow(reader, meeting.tandem()));
    return all;
  }

  private CalendarCopy given(PersonId reader, TandemId tandem, String uid, Coming coming) {
    CalendarCopy copy =
        copies
            .findByPersonIdAndUid(reader, uid)
            .orElseGet(
                () ->
                    copies.save(
                        CalendarCopy.first(reader, tandem, uid, coming.kind(), coming.at())));
    copy.becomes(coming.kind(), coming.at());
    return copy;
  }

  /** Everybody who has been given entries of this tandem. */
  public List<PersonId> holders(TandemId tandem) {
    return copies.findByTandemIdOrderById(tandem).stream()
        .map(CalendarCopy::person)
        .distinct()
        .toList();
  }

  /** What has changed in the entries that this person has been given; now it is known there. */
  public List<CalendarEntry> follow(PersonId reader, TandemId id) {
    Tandem tandem = tandems.get(id);
    boolean away =
        tandem.hasLeft(reader)
            || tandem.isAway(reader)
            || stoodIn(reader, tandem)
            || tandem.restOf(reader).isPresent();
    Map<String, Coming> coming = away ? Map.of() : coming(tandem, reader);
    Instant now = clock.instant();
    List<CalendarEntry> changed = new ArrayList<>();
    for (CalendarCopy copy : copies.findByPersonIdAndTandemIdOrderByStartsAt(reader, id)) {
      Coming still = coming.get(copy.uid());
      if (still != null && copy.becomes(still.kind(), still.at())) {
        changed.add(copy.entry());
      } else if (still == null && copy.isAhead(now)) {
        copy.isCancelled();
        changed.add(copy.entry());
      }
    }
    return changed;
  }

  /** Stood in for the mentor, and does no longer. */
  private boolean stoodIn(PersonId reader, Tandem tandem) {
    return !tandem.has(reader)
        && standIns.findByTandemIdOrderById(tandem.id()).stream()
            .anyMatch(one -> one.person().equals(reader) && one.agreedAt().isPresent());
  }

  private Map<String, Coming> coming(Tandem tandem, PersonId reader) {
    Map<String, Coming> coming = new LinkedHashMap<>();
    meetings.ahead(tandem.id(), clock.instant()).stream()
        .filter(meeting -> meeting.isAwaited(reader))
        .forEach(
            meeting ->
                coming.put(meeting.uid(), new Coming(meeting.kind(), meeting.appointment())));
    if (tandem.isWorking()) {
      series
          .findByTandemIdAndStoppedAtIsNull(tandem.id())
          .forEach(one -> addDays(one, tandem, coming));
    }
    return coming;
  }

  private void addDays(MeetingSeries one, Tandem tandem, Map<String, Coming> coming) {
    SchoolCalendar calendar = next.calendar(tandem);
    LocalDate lastDay = next.lastDay(tandem);
    for (LocalDate day : one.stillToCome(lastDay, calendar)) {
      coming.putIfAbsent(one.uid(day), new Coming(one.kind(day, lastDay, calendar), one.on(day)));
    }
  }
}
