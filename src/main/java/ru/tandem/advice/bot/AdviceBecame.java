package ru.tandem.advice.bot;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import ru.tandem.advice.Advice;
import ru.tandem.advice.AdviceCalls;
import ru.tandem.advice.Advices;
import ru.tandem.conversation.Became;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Screen;
import ru.tandem.people.Person;

/** An old button under a question tells what has become of it. */
@Component
class AdviceBecame implements Became {

  private static final Set<String> MENTORS = Set.of("advice.take", "advice.pass", "advice.reply");
  private static final Set<String> ASKERS = Set.of("advice.rate", "advice.again", "advice.close");

  private final Advices advices;
  private final AdviceCalls calls;
  private final AdviceWords words;

  AdviceBecame(Advices advices, AdviceCalls calls, AdviceWords words) {
    this.advices = advices;
    this.calls = calls;
    this.words = words;
  }

  @Override
  public Optional<Screen> of(Person presser, String action, List<String> arguments) {
    Optional<Advice> advice =
        MENTORS.contains(action) || ASKERS.contains(action)
            ? advices.findById(Became.number(arguments))
            : Optional.empty();
    if (ASKERS.contains(action)) {
      return advice.filter(one -> one.asker().equals(presser.id())).map(words::own);
    }
    return advice
        .filter(one -> calls.findByAdviceIdAndPersonId(one.id(), presser.id()).isPresent())
        .map(one -> Screen.of("advice.became." + one.state()).with(Button.home()));
  }
}
