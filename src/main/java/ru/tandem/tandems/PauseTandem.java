package ru.tandem.tandems;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.ParticipantId;
import ru.tandem.enrolment.Participants;
import ru.tandem.enrolment.Step;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.Programmes;
import ru.tandem.schools.SchoolMoved;
import ru.tandem.schools.Schools;
import ru.tandem.timetable.Agenda;
import ru.tandem.timetable.OnDue;

/** Lets a tandem rest, and wakes it. */
@Component
public class PauseTandem {

  private static final String RESUME = "tandems.resume";
  private static final String WAKE = "tandems.wake";

  private final Tandems tandems;
  private final Participants participants;
  private final Programmes programmes;
  private final Schools schools;
  private final Agenda agenda;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  PauseTandem(
      Tandems tandems,
      Participants participants,
      Programmes programmes,
      Schools schools,
      Agenda agenda,
      ApplicationEventPublisher events,
      Clock clock) {
    this.tandems = tandems;
    this.participants = participants;
    this.programmes = programmes;
    this.schools = schools;
    this.agenda = agenda;
    this.events = events;
    this.clock = clock;
  }

  /** All of them, at somebody's wish, until the morning of that day. */
  public void until(Tandem tandem, LocalDate day, Instant now) {
    until(tandem, tandem.mentorPerson(), day, now);
  }

  /**
   * Whoever stood in for the mentor is gone before his time; that he lacked a consent is no matter
   * of the pair's any more.
   */
  void untilBack(Tandem tandem, LocalDate day, Instant now) {
    if (tandem.rest().filter(rest -> rest.cause().isConsent()).isPresent()) {
      tandem.resume();
    }
    until(tandem, day, now);
  }

  /** The one who wishes it: without the mentor all rest, without one mentee the others go on. */
  public void until(Tandem tandem, PersonId who, LocalDate day, Instant now) {
    until(tandem, who, PauseCause.ASKED, day, now);
  }

  /** The same by the curator's own hand: nobody who works there ends it. */
  void byCurator(Tandem tandem, PersonId who, LocalDate day, Instant now) {
    until(tandem, who, PauseCause.CURATOR, day, now);
  }

  private void until(Tandem tandem, PersonId one, PauseCause cause, LocalDate day, Instant now) {
    PersonId who = whoseRest(tandem, one);
    boolean rested = mayRestLonger(tandem, who);
    boolean changed =
        rested ? tandem.pause(who, cause, day, now) : rest(tandem, who, cause, day, now);
    if (!changed) {
      throw new AlreadySettled();
    }
    agenda.set(kind(tandem, who), subject(tandem, who), day.atStartOfDay(zone(tandem)).toInstant());
    if (rested) {
      events.publishEvent(new RestMoved(tandem.id(), who, day));
    }
  }

  /** In a pair whose mentee has laid down the work it is that rest which is meant. */
  private static PersonId whoseRest(Tandem tandem, PersonId who) {
    List<TandemMember> mentees = tandem.mentees();
    boolean menteesOwn =
        who.equals(tandem.mentorPerson())
            && tandem.rest().isEmpty()
            && mentees.size() == 1
            && mentees.get(0).rest().isPresent();
    return menteesOwn ? mentees.get(0).person() : who;
  }

  /** He rests because somebody wished it: that may end on another day. */
  public boolean mayRestLonger(Tandem tandem, PersonId one) {
    return !tandem.isEnded()
        && own(tandem, whoseRest(tandem, one)).filter(Rest::isAgreed).isPresent();
  }

  /** For as long as a guardian lets this minor rest; nothing changes if he rests already. */
  void forGuardian(Tandem tandem, PersonId minor, LocalDate day, Instant now) {
    if (own(tandem, minor).isEmpty()) {
      rest(tandem, minor, PauseCause.GUARDIAN, day, now);
    }
  }

  /** At once: this one's consent is gone. May be said twice. */
  public void forConsent(Tandem tandem, PersonId who, PauseCause why, Instant now) {
    if (rest(tandem, who, why, null, now)) {
      agenda.cancel(kind(tandem, who), subject(tandem, who));
    }
  }

  private boolean rest(Tandem tandem, PersonId who, PauseCause cause, LocalDate day, Instant now) {
    boolean worked = tandem.isWorking();
    if (!tandem.pause(who, cause, day, now)) {
      return false;
    }
    if (tandem.isWorking()) {
      events.publishEvent(new MenteeRests(tandem.id(), who, cause));
    } else if (worked || cause.isConsent()) {
      events.publishEvent(new TandemPaused(tandem.id(), cause));
    }
    return true;
  }

  /** That which ends with this person's word: the mentor's is that of all. */
  private static Optional<Rest> own(Tandem tandem, PersonId who) {
    return who.equals(tandem.mentorPerson()) ? tandem.rest() : tandem.restOf(who);
  }

  private static String kind(Tandem tandem, PersonId who) {
    return who.equals(tandem.mentorPerson()) ? RESUME : WAKE;
  }

  private static long subject(Tandem tandem, PersonId who) {
    return tandem.mentees().stream()
        .filter(member -> member.person().equals(who))
        .findFirst()
        .map(TandemMember::id)
        .orElse(tandem.id().value());
  }

  /**
   * Whoever wished for a rest ends it, and nobody else's; of a mentor and one mentee either speaks
   * for both.
   *
   * @throws AlreadySettled when nothing rests that may go on at this person's word
   */
  public void resume(Tandem tandem, PersonId by) {
    if (!mayWake(tandem, by)) {
      throw new AlreadySettled();
    }
    boolean worked = tandem.isWorking();
    if (mayWakeAll(tandem, by)) {
      tandem.resume();
      agenda.cancel(RESUME, tandem.id().value());
    }
    wakeable(tandem, by).forEach(mentee -> wake(tandem, mentee));
    tell(tandem, by, worked);
  }

  /** The rest of all is over; nobody's own is. */
  public void resume(Tandem tandem) {
    if (tandem.rest().isEmpty() || !isAllowed(tandem)) {
      throw new AlreadySettled();
    }
    boolean worked = tandem.isWorking();
    tandem.resume();
    agenda.cancel(RESUME, tandem.id().value());
    tell(tandem, tandem.mentorPerson(), worked);
  }

  /** What the mentor rested for is over when somebody stands in for him. */
  void endsFor(Tandem tandem) {
    boolean wished =
        tandem.rest().filter(one -> !one.cause().isConsent()).isPresent() && isAllowed(tandem);
    if (wished) {
      tandem.resume();
      agenda.cancel(RESUME, tandem.id().value());
    }
  }

  private void wake(Tandem tandem, PersonId mentee) {
    agenda.cancel(WAKE, subject(tandem, mentee));
    tandem.wakes(mentee);
  }

  private void tell(Tandem tandem, PersonId who, boolean worked) {
    if (worked) {
      events.publishEvent(new MenteeGoesOn(tandem.id(), who));
    } else if (tandem.isWorking()) {
      events.publishEvent(new TandemResumed(tandem.id()));
    }
  }

  /** Whether this person's word would let something go on. */
  public boolean mayWake(Tandem tandem, PersonId by) {
    return !tandem.isEnded() && (mayWakeAll(tandem, by) || !wakeable(tandem, by).isEmpty());
  }

  /** What the mentor of several has wished for is no mentee's to end. */
  private boolean mayWakeAll(Tandem tandem, PersonId by) {
    return tandem.rest().filter(rest -> rest.cause() == PauseCause.ASKED).isPresent()
        && (by.equals(tandem.mentorPerson()) || tandem.mentees().size() == 1)
        && isAllowed(tandem);
  }

  /** Whom a curator may let go on: the mentor stands for all. */
  public List<PersonId> wakeable(Tandem tandem) {
    List<PersonId> some = new ArrayList<>();
    if (tandem.rest().isPresent() && isAllowed(tandem)) {
      some.add(tandem.mentorPerson());
    }
    tandem.mentees().stream()
        .filter(member -> member.rest().filter(own -> !own.cause().isConsent()).isPresent())
        .filter(member -> isAllowed(member.participant()))
        .map(TandemMember::person)
        .forEach(some::add);
    return some;
  }

  /**
   * A curator lets this one go on; the mentor stands for all.
   *
   * @throws AlreadySettled when he does not rest, or may not go on
   */
  void wakes(Tandem tandem, PersonId who) {
    if (!wakeable(tandem).contains(who)) {
      throw new AlreadySettled();
    }
    if (who.equals(tandem.mentorPerson())) {
      resume(tandem);
    } else {
      boolean worked = tandem.isWorking();
      wake(tandem, who);
      tell(tandem, who, worked);
    }
  }

  /** Those who rest at their own wish and for whom this person may speak. */
  private List<PersonId> wakeable(Tandem tandem, PersonId by) {
    return tandem.mentees().stream()
        .filter(member -> member.person().equals(by) || tandem.mentees().size() == 1)
        .filter(member -> member.rest().filter(own -> own.cause() == PauseCause.ASKED).isPresent())
        .filter(member -> isAllowed(member.participant()))
        .map(TandemMember::person)
        .toList();
  }

  /** Whether the mentor and all who do not rest by themselves may go on. */
  public boolean isAllowed(Tandem tandem) {
    return isAllowed(tandem.actingMentor())
        && tandem.mentees().stream()
            .filter(member -> member.rest().isEmpty())
            .allMatch(member -> isAllowed(member.participant()));
  }

  /** All consents are there, and no guardian lets this one rest. */
  private boolean isAllowed(ParticipantId id) {
    Participant participant = participants.get(id);
    return participant.has(Step.CONSENTED) && !participant.isPaused();
  }

  /** What kept this one from working is over, if that is what his rest, or that of all, is for. */
  void goesOn(Tandem tandem, Participant part, Predicate<Rest> over) {
    boolean worked = tandem.isWorking();
    PersonId who = part.person();
    if (tandem.restOf(who).filter(over).isPresent() && isAllowed(part.id())) {
      if (!restsAgain(tandem, who)) {
        wake(tandem, who);
        tell(tandem, who, worked);
      }
    }
    if (tandem.rest().filter(over).isPresent()
        && isAllowed(tandem)
        && !restsAgain(tandem, tandem.mentorPerson())) {
      resume(tandem);
    }
  }

  /** A consent was missing while they rested: until the day they had agreed on they still do. */
  private boolean restsAgain(Tandem tandem, PersonId who) {
    Optional<Rest> agreed =
        own(tandem, who).flatMap(rest -> rest.before(today(tandem), clock.instant()));
    agreed.ifPresent(rest -> restsAgain(tandem, who, rest));
    return agreed.isPresent();
  }

  private void restsAgain(Tandem tandem, PersonId who, Rest rest) {
    tandem.restsAgain(who, rest);
    Instant day = rest.until().orElseThrow().atStartOfDay(zone(tandem)).toInstant();
    agenda.set(kind(tandem, who), subject(tandem, who), day);
    events.publishEvent(
        tandem.isWorking()
            ? new MenteeRests(tandem.id(), who, rest.cause())
            : new TandemPaused(tandem.id(), rest.cause()));
  }

  /** A rest for a guardian only, or longer than had been asked for. */
  boolean isOver(Rest rest, Tandem tandem) {
    return switch (rest.cause()) {
      case GUARDIAN -> true;
      case ASKED, CURATOR -> rest.until().filter(day -> !day.isAfter(today(tandem))).isPresent();
      case CONSENT, LAPSED, DOUBTED -> false;
    };
  }

  private LocalDate today(Tandem tandem) {
    return LocalDate.now(clock.withZone(zone(tandem)));
  }

  private ZoneId zone(Tandem tandem) {
    return schools.get(programmes.get(tandem.programme()).school()).zone();
  }

  /** The morning of the day is another moment. */
  @EventListener
  void on(SchoolMoved moved) {
    List<Tandem> all =
        programmes.findBySchoolIdOrderByIdDesc(moved.school()).stream()
            .flatMap(one -> tandems.findByProgrammeIdOrderById(one.id()).stream())
            .toList();
    agenda.move(RESUME, all.stream().map(one -> one.id().value()).toList(), moved::sameHour);
    List<Long> members =
        all.stream().flatMap(one -> one.mentees().stream()).map(TandemMember::id).toList();
    agenda.move(WAKE, members, moved::sameHour);
  }

  @OnDue(RESUME)
  void restIsOver(long tandem, Instant due) {
    tandems
        .findById(tandem)
        .filter(resting -> resting.rest().isPresent() && isAllowed(resting))
        .ifPresent(this::resume);
  }

  @OnDue(WAKE)
  void ownRestIsOver(long member, Instant due) {
    tandems
        .withMember(member)
        .filter(tandem -> !tandem.isEnded())
        .ifPresent(
            tandem ->
                tandem.mentees().stream()
                    .filter(one -> one.id() == member)
                    .map(one -> participants.get(one.participant()))
                    .forEach(part -> goesOn(tandem, part, rest -> isOver(rest, tandem))));
  }
}
