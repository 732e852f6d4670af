package ru.tandem.feedback.bot;

import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.LetterBox;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.ScreenPlace;
import ru.tandem.conversation.Text;
import ru.tandem.feedback.Concern;
import ru.tandem.feedback.ConcernCause;
import ru.tandem.feedback.Concerns;
import ru.tandem.people.Person;

/**
 * What somebody types who has called for help belongs to that call before anything else: it must
 * not go to the very person it is about.
 */
@Component
@Order(ScreenPlace.CALL)
class OpenCall implements LetterBox {

  private final Concerns concerns;

  OpenCall(Concerns concerns) {
    this.concerns = concerns;
  }

  @Override
  public Optional<Reply.Begin> of(Person writer) {
    List<Concern> open =
        concerns.findByPersonIdAndClosedAtIsNullOrderById(writer.id()).stream()
            .filter(one -> one.cause() != ConcernCause.ALARM)
            .toList();
    return open.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Reply.Begin(ConcernForms.HELP, open.get(open.size() - 1).id().toString()));
  }

  @Override
  public Text label(Person writer) {
    return Text.of("feedback.letter");
  }
}
