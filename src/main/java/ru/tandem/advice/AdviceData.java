package ru.tandem.advice;

import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.ParticipantTakenOut;
import ru.tandem.enrolment.Participants;
import ru.tandem.people.DataAsked;
import ru.tandem.people.DataPlace;
import ru.tandem.people.Erasing;
import ru.tandem.programmes.ErasedFromProgramme;

/**
 * Own questions and answers: shown to who asks, gone with who is erased; nobody waits for the gone.
 */
@Component
class AdviceData {

  private final Advices advices;
  private final AdviceCalls calls;
  private final Participants participants;
  private final AskMentors ask;
  private final AnswerAdvice answers;

  AdviceData(
      Advices advices,
      AdviceCalls calls,
      Participants participants,
      AskMentors ask,
      AnswerAdvice answers) {
    this.advices = advices;
    this.calls = calls;
    this.participants = participants;
    this.ask = ask;
    this.answers = answers;
  }

  @EventListener
  @Order(DataPlace.ADVICE)
  void write(DataAsked asked) {
    asked.sheet().section("advice.mydata");
    for (Participant part : participants.findByPersonIdOrderById(asked.person())) {
      for (Advice advice : advices.findByParticipantIdOrderById(part.id())) {
        asked.sheet().line("advice.mydata.asked", advice.askedAt(), advice.words());
        advice.rating().ifPresent(stars -> asked.sheet().line("advice.mydata.rated", stars));
      }
    }
    for (Advice advice : advices.findByAnsweredByOrderById(asked.person())) {
      asked.sheet().line("advice.mydata.answered", advice.askedAt(), advice.answer().orElseThrow());
    }
  }

  @EventListener
  @Order(Erasing.ADVICE)
  void erase(ErasedFromProgramme erased) {
    for (Participant part : participants.of(erased.person(), erased.programme())) {
      List<Advice> own = advices.findByParticipantIdOrderById(part.id());
      for (Advice advice : own) {
        List<AdviceCall> called = calls.findByAdviceIdOrderById(advice.id());
        calls.deleteAll(called);
        erased.rows().add(1 + called.size());
      }
      calls.flush();
      advices.deleteAll(own);
    }
    forget(erased);
  }

  private void forget(ErasedFromProgramme erased) {
    for (AdviceCall call : calls.findByPersonIdOrderById(erased.person())) {
      Advice advice = advices.get(call.advice());
      if (advice.programme().equals(erased.programme())) {
        if (advice.isTakenBy(erased.person())) {
          answers.isAnybodys(advice);
        }
        advice.forgets(erased.person());
        calls.delete(call);
        erased.rows().add(1);
      }
    }
  }

  /** Whoever has gone answers nothing, and needs no answer. */
  @EventListener
  void on(ParticipantTakenOut departed) {
    Participant gone = participants.get(departed.participant());
    ask.waiting(gone).forEach(ask::isOver);
    advices.findByMentorPersonIdOrderById(gone.person()).stream()
        .filter(advice -> advice.programme().equals(gone.programme()))
        .filter(advice -> advice.state() == AdviceState.TAKEN)
        .forEach(answers::isAnybodys);
  }
}
