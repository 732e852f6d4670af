package ru.tandem.meetings;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import ru.tandem.consents.GuardianGone;
import ru.tandem.enrolment.Participants;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.Guardianship;
import ru.tandem.people.NotFound;
import ru.tandem.people.People;
import ru.tandem.people.Person;
import ru.tandem.people.PersonId;
import ru.tandem.people.Reachability;
import ru.tandem.programmes.GuardianRule;
import ru.tandem.programmes.ProgrammeChanged;
import ru.tandem.programmes.Programmes;
import ru.tandem.schools.SchoolMoved;
import ru.tandem.tandems.Guardians;
import ru.tandem.tandems.MenteeJoined;
import ru.tandem.tandems.StandIn;
import ru.tandem.tandems.StandInCame;
import ru.tandem.tandems.StandIns;
import ru.tandem.tandems.Tandems;
import ru.tandem.tandems.VisibleTandems;
import ru.tandem.timetable.Agenda;
import ru.tandem.timetable.OnDue;

/**
 * Where the programme says so, a minor comes to a meeting outside school only with a guardian's
 * yes. One guardian's word is enough; without a word in time he does not come. For a family that is
 * not in the bot the curators answer.
 */
@Component
public class AskGuardians {

  private static final String UNTIL = "meetings.guardians";

  private final Meetings meetings;
  private final GuardianWords words;
  private final Tandems tandems;
  private final StandIns standIns;
  private final Guardians guardians;
  private final Participants participants;
  private final People people;
  private final VisibleTandems visible;
  private final Programmes programmes;
  private final GuardiansLeave leave;
  private final DecideMeeting decide;
  private final Agenda agenda;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  AskGuardians(
      Meetings meetings,
      GuardianWords words,
      Tandems tandems,
      StandIns standIns,
      Guardians guardians,
      Participants participants,
      People people,
      VisibleTandems visible,
      Programmes programmes,
      GuardiansLeave leave,
      DecideMeeting decide,
      Agenda agenda,
      ApplicationEventPublisher events,
      Clock clock) {
    this.meetings = meetings;
    this.words = words;
    this.tandems = tandems;
    this.standIns = standIns;
    this.guardians = guardians;
    this.participants = participants;
    this.people = people;
    this.visible = visible;
    this.programmes = programmes;
    this.leave = leave;
    this.decide = decide;
    this.agenda = agenda;
    this.events = events;
    this.clock = clock;
  }

  /** Before the news of it: whoever is asked is not told the same beside. */
  @EventListener
  @Order(Ordered.HIGHEST_PRECEDENCE)
  void on(MeetingAgreed agreed) {
    Meeting meeting = meetings.get(agreed.meeting());
    ask(meeting, true, child -> isAsked(child, meeting));
  }

  @EventListener
  void on(MeetingMade made) {
    askTheOthers(meetings.get(made.meeting()));
  }

  /** Another place is another question. */
  @EventListener
  void on(MeetingPlaced placed) {
    Meeting meeting = meetings.get(placed.meeting());
    if (meeting.appointment().mode() == Mode.ELSEWHERE) {
      words.deleteAll(words.findByMeetingIdOrderById(meeting.id()));
      ask(meeting, false, child -> false);
    }
  }

  /** Whoever has come to a group since is asked about as the others were. */
  @EventListener
  void on(MenteeJoined joined) {
    meetings.ahead(joined.tandem(), clock.instant()).forEach(this::askTheOthers);
  }

  /** And so is a minor who stands in for a mentor. */
  @EventListener
  void on(StandInCame came) {
    StandIn one = standIns.findById(came.standIn().value()).orElseThrow();
    meetings.ahead(one.tandem(), clock.instant()).forEach(this::askTheOthers);
  }

  private void askTheOthers(Meeting meeting) {
    if (!leave.isWanted(meeting)) {
      return;
    }
    ask(meeting, false, child -> isAsked(child, meeting) || mayCome(child, meeting));
  }

  /** What is switched on holds for what has been arranged before, too. */
  @EventListener
  void on(ProgrammeChanged changed) {
    if (programmes.get(changed.programme()).guardianRule() != GuardianRule.NOT_ASKED) {
      meetings
          .findByProgrammeIdAndStateAndStartsAtAfter(
              changed.programme(), MeetingState.AGREED, clock.instant())
          .forEach(this::askTheOthers);
    }
  }

  /** Somebody has answered, or still can. */
  private boolean isAsked(PersonId child, Meeting meeting) {
    return words.findByMeetingIdOrderById(meeting.id()).stream()
        .filter(word -> word.child().equals(child))
        .anyMatch(word -> word.yes().isPresent() || isGuardian(word) && isReached(word.guardian()));
  }

  private boolean isReached(PersonId person) {
    return people.get(person).reachability() == Reachability.REACHABLE;
  }

  /** Whoever was asked is gone: if nobody else of the family is asked, the curators are. */
  @EventListener
  void on(GuardianGone gone) {
    tandems.living(participants.get(gone.child())).stream()
        .flatMap(tandem -> meetings.ahead(tandem.id(), clock.instant()).stream())
        .forEach(this::askTheOthers);
  }

  /** Whoever was asked reads nothing any more. */
  public void askElsewhere(PersonId guardian) {
    words.findByGuardianIdAndYesIsNullOrderById(guardian).stream()
        .map(word -> meetings.get(word.meeting()))
        .filter(meeting -> meeting.isAhead(clock.instant()))
        .forEach(this::askTheOthers);
  }

  /** A yes to a rhythm is one for all its days at that place. */
  private boolean mayCome(PersonId child, Meeting meeting) {
    return meetings.findByTandemIdOrderByStartsAt(meeting.tandem()).stream()
        .filter(other -> other.series().isPresent() && other.series().equals(meeting.series()))
        .filter(other -> isAtTheSamePlace(other, meeting))
        .flatMap(other -> words.findByMeetingIdOrderById(other.id()).stream())
        .anyMatch(word -> word.child().equals(child) && word.yes().orElse(false));
  }

  private static boolean isAtTheSamePlace(Meeting one, Meeting other) {
    Appointment at = one.appointment();
    return at.mode() == other.appointment().mode()
        && at.place().equals(other.appointment().place());
  }

  private void ask(Meeting meeting, boolean agreed, Predicate<PersonId> isKnown) {
    if (!leave.isWanted(meeting)) {
      return;
    }
    Instant now = clock.instant();
    List<GuardianWord> asked =
        meeting.attending(Party.of(tandems.get(meeting.tandem()))).awaited().stream()
            .filter(one -> !isKnown.test(one))
            .flatMap(one -> whoAnswers(one, meeting).map(who -> asked(meeting, one, who, now)))
            .map(words::save)
            .toList();
    if (!asked.isEmpty()) {
      agenda.set(UNTIL, meeting.id().value(), GuardiansLeave.until(meeting.startsAt(), now));
      List<PersonId> children = asked.stream().map(GuardianWord::child).distinct().toList();
      events.publishEvent(new GuardiansAsked(meeting.id(), children, agreed));
    }
  }

  private static GuardianWord asked(Meeting meeting, PersonId child, PersonId who, Instant now) {
    return GuardianWord.asked(meeting.id(), child, who, now);
  }

  /** Where nobody of the family is in the bot, the curators know what has come on paper. */
  private Stream<PersonId> whoAnswers(PersonId child, Meeting meeting) {
    return asksCurators(child)
        ? visible.curators(tandems.get(meeting.tandem())).stream()
        : guardians.of(child).stream().map(Guardianship::guardian);
  }

  /** Nobody of the family reads the bot: what it says comes on paper or by telephone. */
  public boolean asksCurators(PersonId child) {
    return guardians.isMinor(child)
        && guardians.of(child).stream().map(Guardianship::guardian).noneMatch(this::isReached);
  }

  /** Is asked as a curator, of what the family has said elsewhere. */
  public boolean isForFamily(GuardianWord word) {
    return !isOfFamily(word);
  }

  /** The question says all that there is to know. */
  public boolean isAsking(PersonId guardian, PersonId child, Meeting meeting) {
    return waiting(meeting).contains(child)
        && words.findByMeetingIdOrderById(meeting.id()).stream()
            .anyMatch(word -> word.guardian().equals(guardian) && word.child().equals(child));
  }

  private boolean isOfFamily(GuardianWord word) {
    return guardians.of(word.child()).stream()
        .anyMatch(row -> row.guardian().equals(word.guardian()));
  }

  /**
   * The question to a guardian, who is one still.
   *
   * @throws NotFound when this person was never asked that, or answers for the child no longer
   */
  public GuardianWord of(Person guardian, GuardianWordId id) {
    GuardianWord word = words.of(guardian, id);
    if (!isGuardian(word)) {
      throw new NotFound();
    }
    return word;
  }

  /** The children about whom nobody has said anything, as long as the programme wants a word. */
  public List<PersonId> waiting(Meeting meeting) {
    return leave.isWanted(meeting)
        ? words.waiting(meeting.id()).stream().filter(guardians::isMinor).toList()
        : List.of();
  }

  /** Those without an answer from this person about children that are his to answer for. */
  public List<GuardianWord> waitingFor(Person guardian) {
    return words.findByGuardianIdAndYesIsNullOrderById(guardian.id()).stream()
        .filter(this::isGuardian)
        .toList();
  }

  /** Answers for the child still. */
  public boolean isGuardian(GuardianWord word) {
    return isOfFamily(word)
        || whoAnswers(word.child(), meetings.get(word.meeting())).anyMatch(word.guardian()::equals);
  }

  /**
   * A no counts as long as the child is awaited, whoever has said yes before.
   *
   * @throws AlreadySettled when it has been answered, or the meeting has begun or is off
   */
  public void say(GuardianWord word, boolean yes) {
    Meeting meeting = meetings.get(word.meeting());
    if (yes ? !mayAllow(word) : !isAwaited(word)) {
      throw new AlreadySettled();
    }
    word.says(yes, clock.instant());
    if (yes) {
      events.publishEvent(new GuardianAgreed(word.id()));
    } else {
      decide.withhold(meeting, word.child());
      events.publishEvent(new GuardianRefused(meeting.id(), word.child(), false));
    }
  }

  /** Nobody has answered, or only his own no stands in the way of a meeting still to come. */
  public boolean mayAllow(GuardianWord word) {
    List<GuardianWord> said =
        words.findByMeetingIdOrderById(word.meeting()).stream()
            .filter(other -> other.child().equals(word.child()) && other.yes().isPresent())
            .toList();
    boolean ownNo = word.yes().isPresent() && !word.yes().get();
    boolean othersNo =
        said.stream().anyMatch(other -> !other.id().equals(word.id()) && !other.yes().get());
    return meetings.get(word.meeting()).isAhead(clock.instant())
        && (ownNo ? !othersNo : said.isEmpty());
  }

  /** The child is expected at a meeting that is still to come. */
  public boolean isAwaited(GuardianWord word) {
    Meeting meeting = meetings.get(word.meeting());
    return meeting.isAhead(clock.instant()) && meeting.isAwaited(word.child());
  }

  /** Until when they are asked is an hour of the school's clock too. */
  @EventListener
  void on(SchoolMoved moved) {
    List<Long> all =
        programmes.findBySchoolIdOrderByIdDesc(moved.school()).stream()
            .flatMap(one -> meetings.findByProgrammeIdOrderByStartsAt(one.id()).stream())
            .map(meeting -> meeting.id().value())
            .toList();
    agenda.move(UNTIL, all, moved::sameHour);
  }

  @OnDue(UNTIL)
  void tooLate(long id, Instant due) {
    Meeting meeting = meetings.get(new MeetingId(id));
    if (!meeting.isAhead(clock.instant())) {
      return;
    }
    List<PersonId> late = waiting(meeting).stream().filter(meeting::isAwaited).toList();
    for (PersonId child : late) {
      if (meeting.isAhead(clock.instant())) {
        decide.withhold(meeting, child);
      }
    }
    late.forEach(child -> events.publishEvent(new GuardianRefused(meeting.id(), child, true)));
  }
}
