package ru.tandem.meetings;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.mockito.Mockito.withSettings;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.test.util.ReflectionTestUtils;
import ru.tandem.MovableClock;
import ru.tandem.delivery.QuietHours;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.ParticipantRole;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.People;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.ProgrammeId;
import ru.tandem.programmes.Programmes;
import ru.tandem.programmes.Rhythm;
import ru.tandem.schools.DaySpan;
import ru.tandem.schools.Lessons;
import ru.tandem.schools.ReminderHours;
import ru.tandem.schools.SchoolCalendar;
import ru.tandem.schools.SchoolSettings;
import ru.tandem.schools.SettingsOfSchools;
import ru.tandem.tandems.MenteeLeft;
import ru.tandem.tandems.MenteeRests;
import ru.tandem.tandems.PauseCause;
import ru.tandem.tandems.StandIn;
import ru.tandem.tandems.StandInCame;
import ru.tandem.tandems.StandInWent;
import ru.tandem.tandems.StandIns;
import ru.tandem.tandems.Tandem;
import ru.tandem.tandems.TandemPaused;
import ru.tandem.tandems.TandemResumed;
import ru.tandem.tandems.Tandems;
import ru.tandem.timetable.Agenda;

/**
 * A group whose acts are those of the house, while its rows, its agenda and its clock are of
 * memory; it remembers what people are told, and notices what must not be.
 */
final class GroupInMemory {

  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final QuietHours NIGHT = QuietHours.NIGHT;
  private static final int MINUTES = 60;

  /** Who stands in for the mentor now and then. */
  private static final long OTHER = 9;

  private static final LocalDate LAST = LocalDate.of(2027, 1, 20);
  private static final Set<String> REMINDERS = Set.of(MeetingAgenda.DAY, MeetingAgenda.HOURS);

  static final SchoolCalendar YEAR =
      new SchoolCalendar(
          List.of(new DaySpan(LocalDate.of(2026, 10, 26), LocalDate.of(2026, 11, 4))),
          List.of(),
          Map.of(DayOfWeek.TUESDAY, new Lessons(LocalTime.of(8, 30), LocalTime.of(14, 0))),
          day -> day.getDayOfWeek() == DayOfWeek.SUNDAY);

  private static final OpenHours HOURS = new OpenHours(YEAR, NIGHT, BERLIN, Set.of());

  /** Making a mock is dear: those that all groups share ask the present one. */
  private static GroupInMemory present;

  private static final Programmes PROGRAMMES = programmes();
  private static final Clashes CLASHES = clashes();
  private static final GuardiansLeave LEAVE = quiet(GuardiansLeave.class);
  private static final People PEOPLE = quiet(People.class);
  private static final Progress PROGRESS = quiet(Progress.class);
  private static final MeetingAgenda AGENDA = agenda();
  private static final NextMeeting NEXT = next();

  private record Key(String kind, long subject) {}

  /** One reminder that waits for the morning, or has come. */
  record Told(PersonId who, MeetingId meeting, Instant startsAt, Reminders which, Instant at) {}

  private final Map<Key, Instant> due = new HashMap<>();
  private final List<Meeting> rows = new ArrayList<>();
  private final List<MeetingSeries> rhythms = new ArrayList<>();
  private final List<StandIn> substitutes = new ArrayList<>();
  private final Map<Meeting, Instant> agreedAt = new HashMap<>();
  private final Set<MeetingId> warned = new HashSet<>();
  private final Set<List<Object>> away = new HashSet<>();
  private final List<Told> waiting = new ArrayList<>();
  private final List<Told> told = new ArrayList<>();
  private final List<String> faults = new ArrayList<>();

  private final MovableClock clock;
  private final Tandem tandem;
  private final Meetings meetings;
  private final ProposeMeeting propose;
  private final DecideMeeting decide;
  private final SayOutcome outcome;
  private final RollSeries roll;

  GroupInMemory(int mentees, Instant begin) {
    clock = new MovableClock(begin);
    tandem = formed(mentees, begin);
    Meetings meetings = store(Meetings.class, rows, this::find);
    SeriesOfMeetings series = store(SeriesOfMeetings.class, rhythms, this::findSeries);
    ApplicationEventPublisher events = event -> {};
    Tandems tandems = store(Tandems.class, List.of(), (name, arguments) -> tandem);
    present = this;
    this.meetings = meetings;
    propose = new ProposeMeeting(meetings, NEXT, PROGRAMMES, AGENDA, events, clock);
    StopSeries stop = new StopSeries(meetings, series, AGENDA, events, clock);
    decide =
        new DecideMeeting(
            meetings,
            series,
            CLASHES,
            PEOPLE,
            tandems,
            store(
                StandIns.class, substitutes, (name, arguments) -> substitute((Long) arguments[0])),
            stop,
            NEXT,
            LEAVE,
            AGENDA,
            events,
            clock);
    outcome = new SayOutcome(meetings, tandems, PROGRAMMES, NEXT, PROGRESS, AGENDA, events, clock);
    roll = new RollSeries(meetings, series, tandems, NEXT, AGENDA, events, clock);
  }

  private static <T> T quiet(Class<T> type) {
    return mock(type, withSettings().stubOnly());
  }

  private static Tandem formed(int mentees, Instant now) {
    List<Participant> all = new ArrayList<>();
    for (long id = 1; id <= mentees + 1; id++) {
      all.add(part(id, id == 1 ? ParticipantRole.MENTOR : ParticipantRole.MENTEE, now));
    }
    Tandem tandem =
        ReflectionTestUtils.invokeMethod(
            Tandem.class, "formed", all.get(0), new ArrayList<>(all.subList(1, all.size())), now);
    ReflectionTestUtils.setField(tandem, "id", 1L);
    return tandem;
  }

  private static Participant part(long id, ParticipantRole role, Instant now) {
    Participant one = Participant.joins(new ProgrammeId(1), new PersonId(id), role, now);
    ReflectionTestUtils.setField(one, "id", id);
    return one;
  }

  private static MeetingAgenda agenda() {
    Agenda kept = quiet(Agenda.class);
    doAnswer(
            set ->
                present.due.put(
                    new Key(set.getArgument(0), set.getArgument(1)), set.getArgument(2)))
        .when(kept)
        .set(anyString(), anyLong(), any());
    doAnswer(gone -> present.due.remove(new Key(gone.getArgument(0), gone.getArgument(1))))
        .when(kept)
        .cancel(anyString(), anyLong());
    SettingsOfSchools settings = quiet(SettingsOfSchools.class);
    SchoolSettings usual = quiet(SchoolSettings.class);
    when(usual.reminders()).thenReturn(ReminderHours.USUAL);
    when(settings.of(any())).thenReturn(usual);
    return new MeetingAgenda(kept, PROGRAMMES, settings);
  }

  private static Programmes programmes() {
    Programme programme = quiet(Programme.class);
    when(programme.rhythm()).thenReturn(Rhythm.WEEKLY);
    Programmes programmes = quiet(Programmes.class);
    when(programmes.get(any())).thenReturn(programme);
    return programmes;
  }

  private static Clashes clashes() {
    Clashes clashes = quiet(Clashes.class);
    when(clashes.whenAgreeing(any())).thenReturn(Optional.empty());
    return clashes;
  }

  private static NextMeeting next() {
    NextMeeting next = quiet(NextMeeting.class);
    when(next.isOpenFor(any())).thenAnswer(asked -> present.tandem.isWorking());
    when(next.possible(any()))
        .thenAnswer(
            asked ->
                present.tandem.isWorking() && present.meetings.open(present.tandem.id()).isEmpty()
                    ? Optional.of(MeetingKind.REGULAR)
                    : Optional.empty());
    when(next.hasSeries(any()))
        .thenAnswer(asked -> present.rhythms.stream().anyMatch(one -> !one.isStopped()));
    when(next.kindOfUnarranged(any())).thenReturn(MeetingKind.REGULAR);
    when(next.lastDay(any())).thenReturn(LAST);
    when(next.calendar(any())).thenReturn(YEAR);
    when(next.zone(any())).thenReturn(BERLIN);
    return next;
  }

  /** A repository whose rows stand in a list. */
  private interface Finder {
    Object find(String name, Object[] arguments);
  }

  @SuppressWarnings("unchecked")
  private static <T, R> T store(Class<T> type, List<R> rows, Finder finder) {
    InvocationHandler answering =
        (proxy, method, arguments) ->
            switch (method.getName()) {
              case "save" -> saved(rows, (R) arguments[0]);
              case "flush" -> null;
              case "hashCode" -> 1;
              default -> found(proxy, method, arguments, finder);
            };
    return (T) Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, answering);
  }

  private static Object found(Object proxy, Method method, Object[] arguments, Finder finder)
      throws Throwable {
    if (method.isDefault()) {
      Object byFinder = method.getName().equals("get") ? finder.find("get", arguments) : null;
      return byFinder != null
          ? byFinder
          : InvocationHandler.invokeDefault(proxy, method, arguments);
    }
    return finder.find(method.getName(), arguments);
  }

  private static <R> R saved(List<R> rows, R row) {
    if (!rows.contains(row)) {
      rows.add(row);
      ReflectionTestUtils.setField(row, "id", (long) rows.size());
    }
    return row;
  }

  @SuppressWarnings("unchecked")
  private Object find(String name, Object[] arguments) {
    return switch (name) {
      case "get" -> rows.get((int) ((MeetingId) arguments[0]).value() - 1);
      case "findById" -> Optional.of(rows.get(((Long) arguments[0]).intValue() - 1));
      case "findByTandemIdAndStateInOrderByStartsAt" ->
          rows.stream()
              .filter(row -> ((Collection<MeetingState>) arguments[1]).contains(row.state()))
              .sorted(Comparator.comparing(Meeting::startsAt))
              .toList();
      case "findByTandemIdOrderByStartsAt" ->
          rows.stream().sorted(Comparator.comparing(Meeting::startsAt)).toList();
      case "existsByProposalReplacesIdAndStateIn" ->
          rows.stream()
              .filter(row -> ((Collection<MeetingState>) arguments[1]).contains(row.state()))
              .anyMatch(row -> row.proposal().replaces().filter(arguments[0]::equals).isPresent());
      default -> throw new IllegalStateException(name);
    };
  }

  private Object findSeries(String name, Object[] arguments) {
    return switch (name) {
      case "findById" -> Optional.of(rhythms.get(((Long) arguments[0]).intValue() - 1));
      case "findByTandemIdAndStoppedAtIsNull" ->
          rhythms.stream().filter(one -> !one.isStopped()).toList();
      default -> throw new IllegalStateException(name);
    };
  }

  private Optional<StandIn> substitute(long id) {
    return Optional.of(substitutes.get((int) id - 1));
  }

  // what people do

  private PersonId anybody(Random random) {
    List<PersonId> people = tandem.people();
    return people.get(random.nextInt(people.size()));
  }

  /** An hour that is offered, or one that is typed and, when it is none of those, warned of. */
  private Appointment at(Random random) {
    LocalDate day = LocalDate.ofInstant(clock.instant(), BERLIN).plusDays(1 + random.nextInt(14));
    List<LocalTime> times = HOURS.times(day, MINUTES, BERLIN);
    LocalTime typed = LocalTime.of(6 + random.nextInt(17), 15 * random.nextInt(4));
    LocalTime time =
        times.isEmpty() || random.nextInt(5) == 0 ? typed : times.get(random.nextInt(times.size()));
    return new Appointment(day.atTime(time).atZone(BERLIN).toInstant(), MINUTES, Mode.SCHOOL, "");
  }

  private void named(Meeting proposed) {
    if (HOURS.outside(proposed.appointment()).isPresent()) {
      warned.add(proposed.id());
    }
  }

  private void tries(Runnable act) {
    try {
      act.run();
    } catch (AlreadySettled settled) {
      // an old button: nothing happens
    }
    notice();
  }

  private Seat seat(PersonId who, Meeting meeting) {
    return new Seat(meeting, tandem, who);
  }

  private Optional<Meeting> open() {
    return rows.stream().filter(Meeting::isOpen).findFirst();
  }

  private Optional<Meeting> oneOf(Random random) {
    return rows.isEmpty() ? Optional.empty() : Optional.of(rows.get(random.nextInt(rows.size())));
  }

  void proposes(Random random, boolean rhythm) {
    Optional<Rhythm> often =
        rhythm && rhythms.stream().allMatch(MeetingSeries::isStopped)
            ? Optional.of(random.nextBoolean() ? Rhythm.WEEKLY : Rhythm.FORTNIGHTLY)
            : Optional.empty();
    PersonId by = anybody(random);
    if (tandem.atWork().contains(by)) {
      tries(() -> named(propose.anew(tandem, by, at(random), often)));
    }
  }

  void answers(Random random, boolean yes) {
    PersonId by = anybody(random);
    open()
        .or(() -> oneOf(random))
        .ifPresent(
            meeting ->
                tries(
                    () -> {
                      if (yes) {
                        decide.confirm(seat(by, meeting));
                      } else {
                        decide.decline(seat(by, meeting));
                      }
                    }));
  }

  void counters(Random random) {
    PersonId by = anybody(random);
    open()
        .ifPresent(
            meeting ->
                tries(() -> propose.counter(seat(by, meeting), at(random)).ifPresent(this::named)));
  }

  void moves(Random random) {
    PersonId by = anybody(random);
    if (tandem.atWork().contains(by)) {
      oneOf(random)
          .ifPresent(meeting -> tries(() -> named(propose.move(seat(by, meeting), at(random)))));
    }
  }

  void cancels(Random random) {
    PersonId by = anybody(random);
    oneOf(random)
        .filter(meeting -> tandem.atWork().contains(by))
        .ifPresent(
            meeting ->
                tries(
                    () -> {
                      away.add(List.of(meeting, by));
                      if (meeting.isOpen()) {
                        decide.takeBack(seat(by, meeting));
                      } else {
                        decide.cancel(seat(by, meeting), "other");
                      }
                    }));
  }

  void tells(Random random) {
    PersonId by = anybody(random);
    Outcome said = Outcome.values()[random.nextInt(Outcome.values().length)];
    oneOf(random).ifPresent(meeting -> tries(() -> outcome.say(seat(by, meeting), said)));
  }

  /** They have met of themselves in the last days, and one of them says so. */
  void meetsOfThemselves(Random random) {
    PersonId by = anybody(random);
    Instant then = clock.instant().minus(Duration.ofHours(1 + random.nextInt(72)));
    if (tandem.atWork().contains(by)) {
      tries(() -> outcome.tell(tandem, by, new Appointment(then, MINUTES, Mode.SCHOOL, "")));
    }
  }

  /** Another comes in the mentor's place, or the mentor is back. */
  void standsInOrReturns() {
    PersonId before = tandem.mentorPerson();
    if (tandem.away().isPresent()) {
      StandIn one = substitutes.get(substitutes.size() - 1);
      ReflectionTestUtils.invokeMethod(tandem, "mentorReturns");
      ReflectionTestUtils.invokeMethod(one, "ends", clock.instant());
      tries(() -> decide.on(new StandInWent(one.id(), true)));
    } else {
      StandIn one = standsIn(part(OTHER, ParticipantRole.MENTOR, clock.instant()));
      tries(() -> decide.on(new StandInCame(one.id(), before)));
    }
    for (Meeting meeting : rows) {
      away.add(List.of(meeting, before));
      away.add(List.of(meeting, tandem.mentorPerson()));
    }
  }

  private StandIn standsIn(Participant other) {
    Instant now = clock.instant();
    StandIn one =
        ReflectionTestUtils.invokeMethod(
            StandIn.class, "asked", tandem.id(), other, LAST, "", tandem.mentorPerson(), now);
    saved(substitutes, one);
    ReflectionTestUtils.invokeMethod(one, "agrees", now);
    ReflectionTestUtils.setField(tandem, "standIns", List.copyOf(substitutes));
    ReflectionTestUtils.invokeMethod(tandem, "standsIn", other, LAST);
    return one;
  }

  void restsOrWakes(Random random) {
    List<PersonId> mentees = tandem.on(ParticipantRole.MENTEE);
    PersonId who = mentees.get(random.nextInt(mentees.size()));
    rows.forEach(meeting -> away.add(List.of(meeting, who)));
    tries(
        () -> {
          boolean worked = tandem.isWorking();
          if (tandem.restOf(who).isPresent()) {
            ReflectionTestUtils.invokeMethod(tandem, "wakes", who);
            if (!worked && tandem.isWorking()) {
              roll.wake(new TandemResumed(tandem.id()));
            }
          } else {
            ReflectionTestUtils.invokeMethod(
                tandem, "pause", who, PauseCause.ASKED, LAST, clock.instant());
            if (tandem.isWorking()) {
              decide.on(new MenteeRests(tandem.id(), who, PauseCause.ASKED));
            } else {
              roll.rest(new TandemPaused(tandem.id(), PauseCause.ASKED));
            }
          }
        });
  }

  void leaves(Random random) {
    if (tandem.mentees().size() > 1 && random.nextInt(4) == 0) {
      PersonId who = tandem.on(ParticipantRole.MENTEE).get(0);
      rows.forEach(meeting -> away.add(List.of(meeting, who)));
      boolean worked = tandem.isWorking();
      ReflectionTestUtils.invokeMethod(tandem, "goesOnWithout", who, clock.instant());
      decide.on(new MenteeLeft(tandem.id(), null, who, null));
      if (worked && !tandem.isWorking()) {
        roll.rest(new TandemPaused(tandem.id(), PauseCause.ASKED));
      }
      notice();
    }
  }

  /** Whatever is due meanwhile is done at its minute, and what waits for the morning is read. */
  void passes(int minutes) {
    Instant until = clock.instant().plus(Duration.ofMinutes(minutes));
    Optional<Instant> first = nextMoment(until);
    while (first.isPresent()) {
      if (first.get().isAfter(clock.instant())) {
        clock.passes(Duration.between(clock.instant(), first.get()));
      }
      deliver();
      doWhatIsDue();
      notice();
      first = nextMoment(until);
    }
    clock.passes(Duration.between(clock.instant(), until));
  }

  private Optional<Instant> nextMoment(Instant until) {
    return Stream.concat(due.values().stream(), waiting.stream().map(Told::at))
        .filter(moment -> !moment.isAfter(until))
        .min(Comparator.naturalOrder());
  }

  private void doWhatIsDue() {
    Instant now = clock.instant();
    for (Key key :
        due.entrySet().stream()
            .filter(entry -> !entry.getValue().isAfter(now))
            .map(Map.Entry::getKey)
            .toList()) {
      if (due.remove(key) != null) {
        act(key, now);
      }
    }
  }

  private void act(Key key, Instant now) {
    switch (key.kind()) {
      case MeetingAgenda.DAY -> remind(key.subject(), Reminders.EARLY);
      case MeetingAgenda.HOURS -> remind(key.subject(), Reminders.LATE);
      case MeetingAgenda.LAPSE -> decide.lapse(key.subject(), now);
      case MeetingAgenda.QUORUM -> decide.closeVote(key.subject(), now);
      case MeetingAgenda.SETTLE -> outcome.settle(key.subject(), now);
      case MeetingAgenda.EXPIRE -> outcome.expire(key.subject(), now);
      case MeetingAgenda.ROLL -> roll.roll(key.subject(), now);
      default -> {
        // who is asked or nudged is told elsewhere
      }
    }
  }

  /** As the chat does it: at once, or when the night is over. */
  private void remind(long id, Reminders which) {
    Instant now = clock.instant();
    Meeting meeting = rows.get((int) id - 1);
    if (meeting.isAhead(now) && AGENDA.isTimely(which, meeting, now)) {
      List<PersonId> awaited = meeting.attending(Party.of(tandem)).awaited();
      tandem.people().stream()
          .filter(who -> !awaited.contains(who))
          .forEach(who -> away.add(List.of(meeting, who)));
      Instant loud = NIGHT.nextLoud(now, BERLIN);
      for (PersonId who : awaited) {
        waiting.add(new Told(who, meeting.id(), meeting.startsAt(), which, loud));
      }
    }
    deliver();
  }

  private void deliver() {
    Instant now = clock.instant();
    List<Told> ripe = waiting.stream().filter(one -> !one.at().isAfter(now)).toList();
    waiting.removeAll(ripe);
    for (Told one : ripe) {
      Meeting meeting = rows.get((int) one.meeting().value() - 1);
      boolean near =
          meeting.isAhead(now)
              && meeting.startsAt().equals(one.startsAt())
              && meeting.attending(Party.of(tandem)).awaited().contains(one.who());
      if (near) {
        told.add(one);
        look(one, meeting);
      }
    }
  }

  private void look(Told one, Meeting meeting) {
    if (!NIGHT.nextLoud(one.at(), BERLIN).equals(one.at())) {
      faults.add("told at night: " + one);
    }
    long same =
        told.stream()
            .filter(other -> other.who().equals(one.who()) && other.which() == one.which())
            .filter(other -> other.meeting().equals(one.meeting()))
            .count();
    if (same > 1) {
      faults.add("told twice: " + one);
    }
    if (meeting.state() != MeetingState.AGREED) {
      faults.add("told of what is off: " + one);
    }
  }

  // what must not be

  private void notice() {
    Instant now = clock.instant();
    if (rows.stream().filter(Meeting::isOpen).count() > 1) {
      faults.add("two proposals at once");
    }
    for (Meeting meeting : rows) {
      if (meeting.state() == MeetingState.AGREED && agreedAt.putIfAbsent(meeting, now) == null) {
        outside(meeting);
      }
      agrees(meeting, now);
      isTheSameForAll(meeting, now);
    }
  }

  /** What one reads in a card the other must not miss, nor read of what is no more. */
  private void isTheSameForAll(Meeting meeting, Instant now) {
    if (!meeting.isAhead(now)) {
      return;
    }
    if (!tandem.isWorking()) {
      faults.add("stands while all rest: " + meeting.id());
    }
    meeting
        .proposal()
        .replaces()
        .map(id -> rows.get((int) id.value() - 1))
        .filter(old -> old.isAhead(now))
        .ifPresent(old -> faults.add("the old time stands beside the new one: " + old.id()));
    meeting
        .series()
        .map(id -> rhythms.get((int) id.value() - 1))
        .filter(MeetingSeries::isStopped)
        .ifPresent(one -> faults.add("stands by a rhythm that is stopped: " + meeting.id()));
    Party party = Party.of(tandem);
    if (party.all().stream().anyMatch(meeting.agreement(party)::waitsFor)) {
      faults.add("somebody is asked about what is agreed: " + meeting.id());
    }
    if (meeting.attending(party).awaited().size() < 2) {
      faults.add("somebody waits there alone: " + meeting.id());
    }
  }

  private void outside(Meeting meeting) {
    boolean known =
        warned.contains(meeting.id())
            || meeting.series().isPresent()
                && rows.stream()
                    .filter(row -> row.series().equals(meeting.series()))
                    .anyMatch(row -> warned.contains(row.id()));
    if (!known && HOURS.outside(meeting.appointment()).isPresent()) {
      faults.add("outside without a warning: " + meeting.appointment());
    }
  }

  /** What is due for it is what its state asks for. */
  private void agrees(Meeting meeting, Instant now) {
    long id = meeting.id().value();
    boolean reminded = due.keySet().stream().anyMatch(key -> isReminder(key, id));
    if (reminded && meeting.state() != MeetingState.AGREED) {
      faults.add("a reminder of what is " + meeting.state());
    }
    if (meeting.state() == MeetingState.TOLD
        && !meeting.isDisputed()
        && !due.containsKey(new Key(MeetingAgenda.EXPIRE, id))) {
      faults.add("told, and nobody is asked: " + meeting.id());
    }
    if (meeting.isOpen() && !due.containsKey(new Key(MeetingAgenda.LAPSE, id))) {
      faults.add("a proposal that nobody ends");
    }
    Party party = Party.of(tandem);
    if (meeting.isOpen() && party.all().stream().noneMatch(meeting.agreement(party)::waitsFor)) {
      faults.add("a proposal that waits for nobody");
    }
    if (meeting.isAhead(now)) {
      Reminders.plan(now, meeting.startsAt(), ReminderHours.USUAL).entrySet().stream()
          .filter(planned -> planned.getValue().isAfter(agreedAt.get(meeting)))
          .filter(planned -> !due.containsKey(new Key(planned.getKey().agendaKind(), id)))
          .forEach(planned -> faults.add("no reminder is due: " + planned));
    }
  }

  private static boolean isReminder(Key key, long id) {
    return key.subject() == id && REMINDERS.contains(key.kind());
  }

  List<String> faults() {
    return faults;
  }

  List<Told> told() {
    return told;
  }

  /** Of meetings whose hour came: whoever was awaited all the time and was not told in time. */
  List<String> lost() {
    List<String> lost = new ArrayList<>();
    for (Meeting meeting : rows) {
      boolean came =
          agreedAt.containsKey(meeting)
              && (meeting.state() == MeetingState.HELD || meeting.state() == MeetingState.MISSED);
      if (came) {
        Reminders.plan(agreedAt.get(meeting), meeting.startsAt(), ReminderHours.USUAL)
            .forEach((which, moment) -> lost.addAll(lost(meeting, which, moment)));
      }
    }
    return lost;
  }

  private List<String> lost(Meeting meeting, Reminders which, Instant moment) {
    if (!NIGHT.nextLoud(moment, BERLIN).isBefore(meeting.startsAt())) {
      return List.of();
    }
    return tandem.people().stream()
        .filter(who -> meeting.isAwaited(who) && !away.contains(List.of(meeting, who)))
        .filter(who -> agreedAt.get(meeting).isBefore(meeting.startsAt()))
        .filter(
            who ->
                told.stream()
                    .noneMatch(
                        one ->
                            one.who().equals(who)
                                && one.meeting().equals(meeting.id())
                                && one.which() == which))
        .map(who -> who + " of " + meeting.id() + " " + which)
        .toList();
  }
}
