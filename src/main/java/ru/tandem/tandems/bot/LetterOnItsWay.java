package ru.tandem.tandems.bot;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.Matters;
import ru.tandem.conversation.Screen;
import ru.tandem.delivery.Matter;
import ru.tandem.delivery.Urgency;
import ru.tandem.people.PersonId;
import ru.tandem.tandems.Letter;
import ru.tandem.tandems.LettersOfPairs;
import ru.tandem.tandems.Tandem;
import ru.tandem.tandems.TandemPaused;
import ru.tandem.tandems.Tandems;

/**
 * A letter that waits for the morning does not go when its pair rests by then: whoever has written
 * it hears so, and nobody is written to by somebody who may not.
 */
@Component
class LetterOnItsWay implements Matters {

  private static final String LETTER = "tandems.letter.way";

  private final Tandems tandems;
  private final LettersOfPairs letters;
  private final Chats chats;
  private final Clock clock;

  LetterOnItsWay(Tandems tandems, LettersOfPairs letters, Chats chats, Clock clock) {
    this.tandems = tandems;
    this.letters = letters;
    this.chats = chats;
    this.clock = clock;
  }

  static Matter of(Letter letter) {
    return Matter.of(LETTER, letter.id());
  }

  @Override
  public Map<String, Done> known() {
    return Map.of(LETTER, this::isStopped);
  }

  /** Erased, or one of the two rests; a farewell is carried. */
  private boolean isStopped(PersonId reader, Matter matter, Instant since) {
    return letters
        .findById(matter.number())
        .filter(letter -> mayGo(letter, tandems.get(letter.tandem()), reader))
        .isEmpty();
  }

  private boolean mayGo(Letter letter, Tandem tandem, PersonId reader) {
    return tandem.mayBidFarewell(clock.instant())
        || Stream.of(letter.person(), reader).allMatch(tandem::isAtWork);
  }

  /** However many there are, it is said once. */
  @EventListener
  void rests(TandemPaused event) {
    Tandem tandem = tandems.get(event.tandem());
    Screen news =
        Screen.of("tandems.letter.stopped")
            .with(Button.press("tandems.card", "tandems.card", tandem.id()), Button.home());
    letters.findByTandemIdAndWaitsUntilAfterOrderById(tandem.id(), clock.instant()).stream()
        .map(Letter::person)
        .filter(tandem::has)
        .distinct()
        .forEach(writer -> chats.tell(writer, news, Urgency.REMINDER));
  }
}
