package ru.tandem.advice;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.ParticipantId;
import ru.tandem.enrolment.Participants;
import ru.tandem.enrolment.Step;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.NotFound;
import ru.tandem.people.Person;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.MentoringKind;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.Programmes;
import ru.tandem.timetable.Agenda;

/**
 * A question goes to a few ready mentors at once; the first to take it answers. When those have
 * been silent for a day, or have all passed it by, the next few are called, and after the last the
 * curator.
 */
@Component
public class AskMentors {

  /** The next are called. */
  public static final String NEXT = "advice.next";

  /** So many wait at once; more would wear the mentors out. */
  public static final int MOST_OPEN = 3;

  private static final int AT_ONCE = 5;
  static final Duration PATIENCE = Duration.ofDays(1);

  private final Advices advices;
  private final AdviceCalls calls;
  private final ReadyMentors mentors;
  private final Participants participants;
  private final Programmes programmes;
  private final Agenda agenda;
  private final Clock clock;

  AskMentors(
      Advices advices,
      AdviceCalls calls,
      ReadyMentors mentors,
      Participants participants,
      Programmes programmes,
      Agenda agenda,
      Clock clock) {
    this.advices = advices;
    this.calls = calls;
    this.mentors = mentors;
    this.participants = participants;
    this.programmes = programmes;
    this.agenda = agenda;
    this.clock = clock;
  }

  /** Whether this part is one of those who may ask. */
  public boolean mayAsk(Participant part) {
    Programme programme = programmes.get(part.programme());
    return programme.kind() == MentoringKind.SITUATIONAL
        && !programme.isClosed()
        && !part.isMentor()
        && ReadyMentors.isReady(part);
  }

  /**
   * The asker's own part.
   *
   * @throws NotFound when it is somebody else's, or of no programme in which one asks
   * @throws AlreadySettled when too many questions wait
   */
  public Participant asker(Person person, ParticipantId id) {
    Participant part = participants.of(person, id);
    if (!mayAsk(part)) {
      throw new NotFound();
    }
    if (waiting(part).size() >= MOST_OPEN) {
      throw new AlreadySettled();
    }
    return part;
  }

  public List<Advice> waiting(Participant mentee) {
    return advices.findByParticipantIdOrderById(mentee.id()).stream()
        .filter(Advice::waits)
        .toList();
  }

  /**
   * @param topic a tag; null for something else
   */
  public Advice ask(Person person, ParticipantId id, String topic, String words) {
    return advices.save(Advice.asked(asker(person, id), topic, words, clock.instant()));
  }

  /** Calls the next few; nobody is left when it is empty, and then the curator is told, once. */
  public List<AdviceCall> next(Advice advice) {
    if (advice.state() == AdviceState.OPEN && !takesPart(advice)) {
      isOver(advice);
    }
    if (advice.state() != AdviceState.OPEN) {
      return List.of();
    }
    Instant now = clock.instant();
    Set<PersonId> called =
        calls.findByAdviceIdOrderById(advice.id()).stream()
            .map(AdviceCall::person)
            .collect(Collectors.toSet());
    List<AdviceCall> some =
        mentors.of(advice).stream()
            .filter(mentor -> !called.contains(mentor.person()))
            .limit(AT_ONCE)
            .map(mentor -> calls.save(AdviceCall.to(mentor, advice, now)))
            .toList();
    if (!some.isEmpty()) {
      agenda.set(NEXT, advice.id(), now.plus(PATIENCE));
    }
    return some;
  }

  /** Nobody hears of who has left, or whose consent is missing. */
  boolean takesPart(Advice advice) {
    Participant asker = participants.get(advice.mentee());
    return asker.isCurrent() && asker.has(Step.CONSENTED);
  }

  /** Nobody is left who could be called. */
  public void handOn(Advice advice) {
    advice.isHandedOn(clock.instant());
    agenda.cancel(NEXT, advice.id());
  }

  public Advice rate(Person asker, long id, int stars) {
    Advice advice = advices.of(asker, id);
    advice.isRated(stars);
    return advice;
  }

  /**
   * Others are asked the same.
   *
   * @throws AlreadySettled when the answer was of help, or they have been asked
   */
  public Advice again(Person asker, long id) {
    Advice first = advices.of(asker, id);
    if (!first.mayBeAskedAgain() || isAsked(first)) {
      throw new AlreadySettled();
    }
    Advice again = ask(asker, first.mentee(), first.topic().orElse(null), first.words());
    first
        .mentor()
        .flatMap(mentor -> mentors.of(mentor, first.programme()))
        .ifPresent(
            mentor -> {
              AdviceCall before = calls.save(AdviceCall.to(mentor, again, clock.instant()));
              before.passes(clock.instant());
            });
    return again;
  }

  /** The same words wait already. */
  private boolean isAsked(Advice first) {
    return waiting(participants.get(first.mentee())).stream()
        .anyMatch(one -> one.words().equals(first.words()));
  }

  public Advice close(Person asker, long id) {
    Advice advice = advices.of(asker, id);
    advice.isClosed(clock.instant());
    forget(advice);
    return advice;
  }

  /** Whoever asked takes part no longer. */
  void isOver(Advice advice) {
    advice.isClosed(clock.instant());
    forget(advice);
  }

  void forget(Advice advice) {
    agenda.cancel(NEXT, advice.id());
    agenda.cancel(AnswerAdvice.LATE, advice.id());
  }
}
