package ru.tandem.consents;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import ru.tandem.consents.ConsentsAsked.Occasion;
import ru.tandem.delivery.Reminded;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.ParticipantId;
import ru.tandem.enrolment.ParticipantJoined;
import ru.tandem.enrolment.Participants;
import ru.tandem.enrolment.Step;
import ru.tandem.people.People;
import ru.tandem.programmes.ProgrammeId;
import ru.tandem.timetable.Agenda;
import ru.tandem.timetable.OnDue;

/** Says when consents are to be asked for: at the door, after days of silence, on a birthday. */
@Component
public class AskForConsents {

  private static final String CHASE = "consents.chase";
  static final String BIRTHDAY = "consents.birthday";

  /** A birthday begins with something better than a document. */
  private static final LocalTime BIRTHDAY_HOUR = LocalTime.of(16, 0);

  private final Askings askings;
  private final Participants participants;
  private final People people;
  private final Consents consents;
  private final Agenda agenda;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  AskForConsents(
      Askings askings,
      Participants participants,
      People people,
      Consents consents,
      Agenda agenda,
      ApplicationEventPublisher events,
      Clock clock) {
    this.askings = askings;
    this.participants = participants;
    this.people = people;
    this.consents = consents;
    this.agenda = agenda;
    this.events = events;
    this.clock = clock;
  }

  @EventListener
  @Order(ParticipantJoined.ASKED)
  void begin(ParticipantJoined joined) {
    Participant participant = participants.get(joined.participant());
    Asking asking = asking(participant);
    setBirthday(participant);
    // Who takes part in another programme of this school has said it all before.
    if (!consents.gate(participant).isOpen()) {
      setChase(asking);
      events.publishEvent(new ConsentsAsked(participant.id(), Occasion.JOINED));
    }
  }

  /** Who had left and comes again is asked from the start. */
  private Asking asking(Participant participant) {
    Instant now = clock.instant();
    Asking asking =
        askings
            .findById(participant.id().value())
            .orElseGet(() -> askings.save(Asking.of(participant, now)));
    asking.again(now);
    return asking;
  }

  private void setChase(Asking asking) {
    asking.nextChase().ifPresent(due -> agenda.set(CHASE, asking.participant().value(), due));
  }

  /** Sets the next day on which somebody else's yes, or one's own, becomes needed. */
  void setBirthday(Participant participant) {
    LocalDate today = consents.today(participant);
    people
        .get(participant.person())
        .bornOn()
        .flatMap(
            born ->
                Stream.of(Reader.TEENAGE, Reader.OF_AGE)
                    .map(born::plusYears)
                    .filter(day -> day.isAfter(today))
                    .findFirst())
        .map(day -> day.atTime(BIRTHDAY_HOUR).atZone(consents.school(participant).zone()))
        .ifPresent(due -> agenda.set(BIRTHDAY, participant.id().value(), due.toInstant()));
  }

  @OnDue(CHASE)
  void chase(long number, Instant due) {
    Participant participant = participants.get(new ParticipantId(number));
    Asking asking = askings.get(participant.id());
    if (asking.isClosed() || !participant.isCurrent()) {
      return;
    }
    asking.chased();
    setChase(asking);
    remind(asking);
  }

  /** Reminds those whose yes is missing. */
  public Reminded remind(ParticipantId participant) {
    return remind(askings.get(participant));
  }

  /** Reminds the guardians alone. */
  public Reminded remindGuardians(ParticipantId child) {
    Reminded said = new Reminded();
    events.publishEvent(new GuardiansReminded(child, said));
    return said;
  }

  private Reminded remind(Asking asking) {
    Reminded said = new Reminded();
    events.publishEvent(new ConsentsAsked(asking.participant(), Occasion.REMINDER, said));
    return said;
  }

  @OnDue(BIRTHDAY)
  void birthday(long number, Instant due) {
    Participant participant = participants.get(new ParticipantId(number));
    setBirthday(participant);
    if (participant.isCurrent() && !consents.gate(participant).isOpen()) {
      again(participant);
      events.publishEvent(new ConsentsAsked(participant.id(), Occasion.BIRTHDAY));
    }
  }

  /** Those of these programmes who still lack a yes, the longest first. */
  public List<Asking> open(Collection<ProgrammeId> programmes) {
    return programmes.isEmpty()
        ? List.of()
        : askings.findByProgrammeIdInAndClosedAtIsNullOrderByAskedAt(programmes).stream()
            .filter(asking -> participants.get(asking.participant()).isCurrent())
            .toList();
  }

  /**
   * Of these the reminders did not help, and somebody should talk to them; whoever is still within
   * the time for new words, after a birthday or for a new version, is late for nothing.
   */
  public List<Asking> late(Collection<ProgrammeId> programmes) {
    return open(programmes).stream()
        .filter(Asking::isForTheCurator)
        .filter(asking -> !participants.get(asking.participant()).has(Step.CONSENTED))
        .toList();
  }

  /** What had been closed is open again. */
  void again(Participant participant) {
    Asking asking =
        askings
            .findById(participant.id().value())
            .orElseGet(() -> askings.save(Asking.of(participant, clock.instant())));
    if (asking.isClosed()) {
      asking.again(clock.instant());
      setChase(asking);
    }
  }

  /** Nothing is missing, or somebody does not want to: nobody is reminded any more. */
  void close(Participant participant) {
    askings.findById(participant.id().value()).ifPresent(asking -> asking.close(clock.instant()));
    agenda.cancel(CHASE, participant.id().value());
  }
}
