package ru.tandem.meetings;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import ru.tandem.enrolment.Participants;
import ru.tandem.enrolment.Places;
import ru.tandem.people.People;
import ru.tandem.people.Person;
import ru.tandem.programmes.MentoringKind;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.Programmes;
import ru.tandem.programmes.Side;
import ru.tandem.schools.SchoolCalendar;
import ru.tandem.schools.SchoolCalendars;
import ru.tandem.schools.SchoolId;
import ru.tandem.schools.Schools;
import ru.tandem.schools.SettingsOfSchools;
import ru.tandem.tandems.KindOfPair;
import ru.tandem.tandems.Tandem;
import ru.tandem.tandems.TermOfPair;

/** Which meeting of the five kinds comes next for a tandem. */
@Component
public class NextMeeting {

  /** From so many days before the last day of the season on, the final meeting is the next. */
  private static final int NEAR_THE_END = 14;

  private static final List<MeetingKind> BEFORE_WORK =
      List.of(MeetingKind.ORGANISATIONAL, MeetingKind.TRIAL, MeetingKind.PLANNING);

  private final Meetings meetings;
  private final SeriesOfMeetings series;
  private final Programmes programmes;
  private final Schools schools;
  private final SettingsOfSchools settings;
  private final SchoolCalendars calendars;
  private final Participants participants;
  private final People people;
  private final Places places;
  private final ObjectProvider<SecondThoughts> doubts;
  private final KindOfPair kinds;
  private final TermOfPair term;
  private final Clock clock;

  NextMeeting(
      Meetings meetings,
      SeriesOfMeetings series,
      Programmes programmes,
      Schools schools,
      SettingsOfSchools settings,
      SchoolCalendars calendars,
      Participants participants,
      People people,
      Places places,
      ObjectProvider<SecondThoughts> doubts,
      KindOfPair kinds,
      TermOfPair term,
      Clock clock) {
    this.meetings = meetings;
    this.series = series;
    this.programmes = programmes;
    this.schools = schools;
    this.settings = settings;
    this.calendars = calendars;
    this.participants = participants;
    this.people = people;
    this.places = places;
    this.doubts = doubts;
    this.kinds = kinds;
    this.term = term;
    this.clock = clock;
  }

  /** What it is time to propose; empty while something is on the way, or nothing is left to do. */
  public Optional<MeetingKind> due(Tandem tandem) {
    return isOpenFor(tandem) && !isOnTheWay(tandem) && !isHeldUp(tandem)
        ? kind(tandem)
        : Optional.empty();
  }

  /** Somebody would rather not go on as before: the curator has the word. */
  public boolean isHeldUp(Tandem tandem) {
    return tandem.isWorking() && doubts.stream().anyMatch(one -> one.about(tandem));
  }

  /** Proposed or agreed, or told; of what is over, while nobody has said that it was not held. */
  private boolean isOnTheWay(Tandem tandem) {
    Instant now = clock.instant();
    return meetings
        .findByTandemIdAndStateInOrderByStartsAt(
            tandem.id(), Set.of(MeetingState.PROPOSED, MeetingState.AGREED, MeetingState.TOLD))
        .stream()
        .anyMatch(
            meeting ->
                meeting.state() != MeetingState.AGREED
                    || meeting.isAhead(now)
                    || !meeting.attendance().hasWord());
  }

  /** What it was, when they have met of themselves. */
  MeetingKind kindOfUnarranged(Tandem tandem) {
    if (!kinds.of(tandem).isCourse()) {
      return MeetingKind.SINGLE;
    }
    return kind(tandem).filter(kind -> kind != MeetingKind.FINAL).orElse(MeetingKind.REGULAR);
  }

  /** What may be proposed: what is due, or one more meeting beside a running series. */
  public Optional<MeetingKind> possible(Tandem tandem) {
    if (!isOpenFor(tandem) || meetings.open(tandem.id()).isPresent() || isHeldUp(tandem)) {
      return Optional.empty();
    }
    if (!kinds.of(tandem).isCourse()) {
      return Optional.of(MeetingKind.SINGLE);
    }
    Optional<MeetingKind> due = due(tandem);
    return due.isEmpty() && hasSeries(tandem) ? Optional.of(MeetingKind.REGULAR) : due;
  }

  private Optional<MeetingKind> kind(Tandem tandem) {
    if (!kinds.of(tandem).isCourse()) {
      return held(tandem) == 0 ? Optional.of(MeetingKind.SINGLE) : Optional.empty();
    }
    Stream<MeetingKind> before =
        BEFORE_WORK.stream().filter(kind -> !meetings.hasHeld(tandem.id(), kind));
    return Stream.concat(before, work(tandem)).findFirst();
  }

  /** A pair without a series, or whose last meeting of it fell through, ends with a meeting too. */
  private Stream<MeetingKind> work(Tandem tandem) {
    if (isNearTheEnd(tandem)) {
      return Stream.of(MeetingKind.FINAL);
    }
    return hasSeries(tandem) ? Stream.empty() : Stream.of(MeetingKind.REGULAR);
  }

  private boolean isNearTheEnd(Tandem tandem) {
    return !today(tandem).isBefore(lastDay(tandem).minusDays(NEAR_THE_END));
  }

  /** On its day the end of their time is not near yet. */
  boolean isLongBeforeTheEnd(Meeting meeting, Tandem tandem) {
    return meeting
        .startsAt()
        .atZone(zone(tandem))
        .toLocalDate()
        .isBefore(lastDay(tandem).minusDays(NEAR_THE_END));
  }

  /** Regular meetings are agreed for the whole time, once. */
  boolean hasSeries(Tandem tandem) {
    return !series.findByTandemIdAndStoppedAtIsNull(tandem.id()).isEmpty();
  }

  /** Regular meetings come by themselves. */
  public boolean isRhythmic(Tandem tandem) {
    return hasSeries(tandem);
  }

  /** The tandem works, its season goes on, and it has not had its last meeting. */
  public boolean isOpenFor(Tandem tandem) {
    return tandem.isWorking() && !hadLast(tandem) && !isOver(tandem);
  }

  private boolean hadLast(Tandem tandem) {
    MentoringKind kind = kinds.of(tandem);
    return kind.isCourse()
        ? meetings.hasHeld(tandem.id(), MeetingKind.FINAL)
        : held(tandem) >= kind.most();
  }

  private long held(Tandem tandem) {
    return meetings.countByTandemIdAndState(tandem.id(), MeetingState.HELD);
  }

  /** They are teachers, who may visit each other's lessons. */
  public boolean isOfTeachers(Tandem tandem) {
    return programme(tandem).form().mentees() == Side.STAFF;
  }

  /** Somebody would miss a meeting here; whoever meets on demand has met once, and that is well. */
  public boolean isAwaited(Tandem tandem) {
    return isOpenFor(tandem) && (kinds.of(tandem).isCourse() || held(tandem) == 0);
  }

  private Programme programme(Tandem tandem) {
    return programmes.get(tandem.programme());
  }

  private boolean isOver(Tandem tandem) {
    return today(tandem).isAfter(programme(tandem).endsOn());
  }

  private LocalDate today(Tandem tandem) {
    return LocalDate.ofInstant(clock.instant(), zone(tandem));
  }

  /** The last day on which this tandem works. */
  public LocalDate lastDay(Tandem tandem) {
    return term.lastDay(tandem);
  }

  /** Until when a day may be named; who did not meet at the end in time may do so later. */
  public LocalDate lastToName(Tandem tandem) {
    LocalDate own = lastDay(tandem);
    return own.isBefore(today(tandem)) ? programme(tandem).endsOn() : own;
  }

  /** All meetings of its programme are online. */
  public boolean isRemote(Tandem tandem) {
    return kinds.of(tandem) == MentoringKind.REMOTE;
  }

  /** By which clock it meets. */
  public ZoneId zone(Tandem tandem) {
    return schools.get(programme(tandem).school()).zone();
  }

  /** The year of its school, with the days that its pupils' classes have off. */
  public SchoolCalendar calendar(Tandem tandem) {
    Set<Integer> grades =
        tandem.actors().stream()
            .map(participants::get)
            .flatMap(one -> places.grade(one).stream())
            .collect(Collectors.toSet());
    return calendars.of(programme(tandem).school(), grades);
  }

  /** When its school lets it meet. */
  public OpenHours hours(Tandem tandem) {
    SchoolId school = programme(tandem).school();
    return new OpenHours(
        calendar(tandem), settings.of(school).quietHours(), zone(tandem), clocks(tandem));
  }

  /** Why that one is not at a usual time; empty when it is. */
  Optional<Outside> outside(Meeting meeting, Tandem tandem) {
    OpenHours usual = hours(tandem);
    OpenHours hours = meeting.kind() == MeetingKind.VISIT ? usual.withLessons() : usual;
    return hours.outside(meeting.appointment());
  }

  private Set<ZoneId> clocks(Tandem tandem) {
    return tandem.people().stream().map(people::get).map(Person::zone).collect(Collectors.toSet());
  }

  /** All days on which that series will meet, from the latest that it has made on. */
  public List<LocalDate> daysOf(MeetingSeries one, Tandem tandem) {
    return one.days(one.lastMade(), lastDay(tandem), calendar(tandem));
  }

  /** The last of them is the final one. */
  public MeetingKind kindOn(MeetingSeries one, LocalDate day, Tandem tandem) {
    return one.kind(day, lastDay(tandem), calendar(tandem));
  }

  /** The days off that it passes over until its end. */
  public List<LocalDate> daysOff(MeetingSeries one, Tandem tandem) {
    return one.skipped(one.lastMade(), lastDay(tandem).plusDays(1), calendar(tandem));
  }

  /** The nearest agreed meeting that has not begun. */
  public Optional<Meeting> ahead(Tandem tandem) {
    Instant now = clock.instant();
    return meetings.ahead(tandem.id(), now).stream().findFirst();
  }
}
