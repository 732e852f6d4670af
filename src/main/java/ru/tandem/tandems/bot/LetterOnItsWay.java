package ru.tandem.tandems.bot;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.Matters;
import ru.tandem.conversation.MessagesOff;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
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

  @EventListener
  void rests(TandemPaused event) {
    Tandem tandem = tandems.get(event.tandem());
    tell(tandem, Text.of("tandems.letter.stopped"), tandem::has);
  }

  /** Who reads nothing any more does not read what waited for the morning either. */
  @EventListener
  void isOff(MessagesOff event) {
    Text words =
        Text.paragraphs(Text.of("tandems.letter.off"), chats.unreached(List.of(event.person())));
    tandems
        .living(event.person())
        .forEach(tandem -> tell(tandem, words, writer -> !writer.equals(event.person())));
  }

  /** However many there are, it is said once. */
  private void tell(Tandem tandem, Text words, Predicate<PersonId> whom) {
    Screen news =
        Screen.of(words)
            .with(Button.press("tandems.card", "tandems.card", tandem.id()), Button.home());
    letters.findByTandemIdAndWaitsUntilAfterOrderById(tandem.id(), clock.instant()).stream()
        .map(Letter::person)
        .filter(whom)
        .distinct()
        .forEach(writer -> chats.tell(writer, news, Urgency.REMINDER));
  }
}
