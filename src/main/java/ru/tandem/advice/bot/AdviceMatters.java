package ru.tandem.advice.bot;

import java.time.Instant;
import java.util.Map;
import org.springframework.stereotype.Component;
import ru.tandem.advice.AdviceState;
import ru.tandem.advice.Advices;
import ru.tandem.conversation.Matters;
import ru.tandem.delivery.Matter;
import ru.tandem.people.PersonId;

/** When a question need not be taken, answered or looked after any more. */
@Component
class AdviceMatters implements Matters {

  /** Whether a mentor takes it. */
  static final String CALL = "advice.call";

  /** That whoever took it answers. */
  static final String ANSWER = "advice.answer";

  /** That nobody has taken it. */
  static final String NOBODY = "advice.nobody";

  private final Advices advices;

  AdviceMatters(Advices advices) {
    this.advices = advices;
  }

  @Override
  public Map<String, Done> known() {
    return Map.of(CALL, this::isNotOpen, ANSWER, this::isNotTaken, NOBODY, this::isOver);
  }

  private boolean isNotOpen(PersonId who, Matter matter, Instant since) {
    return advices
        .findById(matter.number())
        .filter(advice -> advice.state() == AdviceState.OPEN)
        .isEmpty();
  }

  private boolean isNotTaken(PersonId who, Matter matter, Instant since) {
    return advices
        .findById(matter.number())
        .filter(advice -> advice.state() == AdviceState.TAKEN)
        .filter(advice -> advice.mentor().filter(who::equals).isPresent())
        .isEmpty();
  }

  private boolean isOver(PersonId who, Matter matter, Instant since) {
    return advices.findById(matter.number()).filter(advice -> advice.waits()).isEmpty();
  }
}
