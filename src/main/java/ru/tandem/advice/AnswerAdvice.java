package ru.tandem.advice;

import java.time.Clock;
import org.springframework.stereotype.Component;
import ru.tandem.enrolment.Participant;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.NotFound;
import ru.tandem.people.Person;
import ru.tandem.programmes.CuratedProgrammes;
import ru.tandem.timetable.Agenda;

/**
 * A mentor who is called takes the question or passes it by; whoever took it, or a curator,
 * answers.
 */
@Component
public class AnswerAdvice {

  /** Whoever took it has not answered. */
  public static final String LATE = "advice.late";

  private final AskMentors ask;
  private final Advices advices;
  private final AdviceCalls calls;
  private final ReadyMentors mentors;
  private final CuratedProgrammes curated;
  private final Agenda agenda;
  private final Clock clock;

  AnswerAdvice(
      AskMentors ask,
      Advices advices,
      AdviceCalls calls,
      ReadyMentors mentors,
      CuratedProgrammes curated,
      Agenda agenda,
      Clock clock) {
    this.ask = ask;
    this.advices = advices;
    this.calls = calls;
    this.mentors = mentors;
    this.curated = curated;
    this.agenda = agenda;
    this.clock = clock;
  }

  private AdviceCall call(Person mentor, long id) {
    return calls.findByAdviceIdAndPersonId(id, mentor.id()).orElseThrow(NotFound::new);
  }

  /**
   * @throws NotFound for who was not called, or is ready no longer
   * @throws AlreadySettled when somebody else was first
   */
  public Advice take(Person mentor, long id) {
    call(mentor, id);
    Advice advice = advices.get(id);
    if (!ask.takesPart(advice)) {
      throw new AlreadySettled();
    }
    Participant part = mentors.of(mentor.id(), advice.programme()).orElseThrow(NotFound::new);
    advice.isTaken(part, clock.instant());
    agenda.cancel(AskMentors.NEXT, id);
    agenda.set(LATE, id, clock.instant().plus(AskMentors.PATIENCE));
    return advice;
  }

  /**
   * @return whether the next are called: whoever took it gives it back, or all have passed it by
   * @throws NotFound for who was not called
   * @throws AlreadySettled when somebody else has taken it, or it is over
   */
  public boolean pass(Person mentor, long id) {
    AdviceCall call = call(mentor, id);
    Advice advice = advices.get(id);
    boolean own = advice.isTakenBy(mentor.id());
    if (!own && advice.state() != AdviceState.OPEN) {
      throw new AlreadySettled();
    }
    call.passes(clock.instant());
    if (own) {
      letGo(advice);
    }
    return own || calls.findByAdviceIdOrderById(id).stream().allMatch(AdviceCall::isPassed);
  }

  /** Whether it is still there for this mentor to take. */
  public boolean mayTake(Person mentor, Advice advice) {
    return advice.state() == AdviceState.OPEN
        && ask.takesPart(advice)
        && mentors.of(mentor.id(), advice.programme()).isPresent();
  }

  /** Whether somebody waits for an answer to it. */
  public boolean isAnswerable(Advice advice) {
    return advice.waits() && ask.takesPart(advice);
  }

  /** Whoever took it does not answer: it is the others' again. */
  public void letGo(Advice advice) {
    advice.isLetGo();
    agenda.cancel(LATE, advice.id());
  }

  /** A day more for whoever took it. */
  public void reminded(Advice advice) {
    advice.isReminded(clock.instant());
    agenda.set(LATE, advice.id(), clock.instant().plus(AskMentors.PATIENCE));
  }

  /**
   * One that this person may answer: who has taken it, or a curator of the school.
   *
   * @throws NotFound for everybody else
   * @throws AlreadySettled when it has been answered, or is over
   */
  public Advice toAnswer(Person person, long id) {
    Advice advice = advices.get(id);
    if (!advice.mentor().filter(person.id()::equals).isPresent()
        && !curated.isCurated(person, advice.programme())) {
      call(person, id);
      throw new AlreadySettled();
    }
    if (!isAnswerable(advice)) {
      throw advice.answeredBy().map(AlreadySettled::new).orElseGet(AlreadySettled::new);
    }
    return advice;
  }

  public Advice answer(Person person, long id, String words) {
    Advice advice = toAnswer(person, id);
    advice.isAnswered(words, person.id(), clock.instant());
    ask.forget(advice);
    return advice;
  }

  /** Whoever took it takes part no longer: the next are called at once. */
  void isAnybodys(Advice advice) {
    letGo(advice);
    agenda.set(AskMentors.NEXT, advice.id(), clock.instant());
  }
}
