package ru.tandem.feedback.bot;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Became;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Screen;
import ru.tandem.feedback.Concern;
import ru.tandem.feedback.Concerns;
import ru.tandem.feedback.GrownUps;
import ru.tandem.people.Person;

/** What has become of a call, or of a survey, whose buttons are old. */
@Component
class ConcernBecame implements Became {

  private static final Set<String> CURATORS =
      Set.of("feedback.take", "feedback.reply", "feedback.talked", "feedback.reopen");

  private static final Set<String> OWN =
      Set.of("feedback.still", "feedback.helped", "feedback.urgent", "feedback.more");

  private final Concerns concerns;
  private final GrownUps grownUps;
  private final ConcernCards cards;

  ConcernBecame(Concerns concerns, GrownUps grownUps, ConcernCards cards) {
    this.concerns = concerns;
    this.grownUps = grownUps;
    this.cards = cards;
  }

  @Override
  public Optional<Screen> of(Person presser, String action, List<String> arguments) {
    Optional<Concern> concern =
        CURATORS.contains(action) || OWN.contains(action)
            ? concerns.findById(Became.number(arguments))
            : Optional.empty();
    if (CURATORS.contains(action)) {
      return concern.filter(one -> grownUps.readers(one).contains(presser.id())).map(cards::card);
    }
    return concern
        .filter(one -> one.person().equals(presser.id()))
        .map(
            one ->
                Screen.of(
                        one.isOpen() ? "feedback.became.open" : "feedback.became.closed",
                        cards.who(one))
                    .with(Button.press("feedback.again", "feedback.help"), Button.home()));
  }
}
