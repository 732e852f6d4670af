package ru.tandem.conversation;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import ru.tandem.delivery.Urgency;
import ru.tandem.people.CodeTries;
import ru.tandem.people.CodesTried;
import ru.tandem.people.Operators;
import ru.tandem.people.Person;

/** Looks at codes that people type, as long as they do not guess. */
@Component
public class TypedCodes {

  private final CodeTries tries;
  private final Operators operators;
  private final Chats chats;

  TypedCodes(CodeTries tries, Operators operators, Chats chats) {
    this.tries = tries;
    this.operators = operators;
    this.chats = chats;
  }

  /**
   * Why a code is not taken; empty when it is.
   *
   * @param isGood is asked only while the person has tries left
   * @param unknown the message for a code that there is not, or that is of no use to this person
   */
  public Optional<Text> refusal(Person person, BooleanSupplier isGood, String unknown) {
    if (!tries.areLeft(person)) {
      return Optional.of(enough());
    }
    if (isGood.getAsBoolean()) {
      return Optional.empty();
    }
    tries.failed(person);
    return Optional.of(tries.areLeft(person) ? Text.of(unknown) : enough());
  }

  /** Whether what the person types is looked at. */
  public boolean areLookedAt(Person person) {
    return tries.areLeft(person);
  }

  private static Text enough() {
    return Text.of("conversation.codes.enough", CodeTries.PAUSE.toMinutes());
  }

  @EventListener
  void warn(CodesTried tried) {
    String key = tried.byOne() ? "conversation.codes.one" : "conversation.codes.all";
    for (Person operator : operators.present()) {
      chats.tell(
          operator.id(), Screen.of(key, tried.times()).with(Button.home()), Urgency.REMINDER);
    }
  }
}
