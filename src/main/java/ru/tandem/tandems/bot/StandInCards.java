package ru.tandem.tandems.bot;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.people.People;
import ru.tandem.people.PersonId;
import ru.tandem.tandems.StandIn;
import ru.tandem.tandems.Tandem;

/** How it looks when somebody stands in for a mentor, and what he is handed over. */
@Component
class StandInCards {

  private final TandemCards cards;
  private final People people;
  private final Supplier<List<HandOver>> parts;

  StandInCards(TandemCards cards, People people, ObjectProvider<HandOver> parts) {
    this.cards = cards;
    this.people = people;
    this.parts = SingletonSupplier.of(() -> parts.orderedStream().toList());
  }

  /** With all that one would like to know before one says yes. */
  Screen asking(StandIn one, Tandem tandem) {
    Text words =
        one.words().map(said -> Text.of("tandems.request.why.quoted", said)).orElse(Text.empty());
    return Screen.of(
            Text.paragraphs(
                Text.of(
                    "tandems.standin.ask",
                    cards.name(tandem.mentorPerson()),
                    one.until(),
                    cards.mentees(tandem)),
                words,
                handedOver(tandem, Instant.EPOCH)))
        .with(
            Button.press("tandems.standin.yes", "tandems.standin.yes", one.id()),
            Button.press("tandems.standin.no", "tandems.standin.no", one.id()))
        .with(Button.home());
  }

  /** The card with which a pair is handed over. */
  Screen taken(Tandem tandem, LocalDate until) {
    return Screen.of(
            Text.paragraphs(
                Text.of("tandems.standin.taken", cards.mentees(tandem), until),
                handedOver(tandem, Instant.EPOCH),
                Text.of("tandems.standin.next")))
        .with(Button.press("tandems.card", "tandems.card", tandem.id()))
        .with(Button.press("tandems.plan", "tandems.plan", tandem.id()), Button.home());
  }

  /** The card with which the mentor has it back: what has become of it meanwhile. */
  Screen back(Tandem tandem, StandIn one) {
    Instant since = one.agreedAt().orElse(Instant.EPOCH);
    return Screen.of(
            Text.paragraphs(
                Text.of(
                    "tandems.standin.returned", cards.name(one.person()), cards.mentees(tandem)),
                changed(tandem, since),
                handedOver(tandem, since)))
        .with(Button.press("tandems.card", "tandems.card", tandem.id()), Button.home());
  }

  /** Who is not there any more, and who rests. */
  private Text changed(Tandem tandem, Instant since) {
    List<PersonId> gone = tandem.goneSince(since);
    return Text.lines(
        gone.isEmpty() ? Text.empty() : Text.of("tandems.standin.gone", cards.names(gone)),
        tandem.isWorking()
            ? cards.resting(people.get(tandem.mentorPerson()), tandem)
            : cards.rests(tandem));
  }

  private Text handedOver(Tandem tandem, Instant since) {
    List<Text> lines =
        parts.get().stream().flatMap(part -> part.lines(tandem, since).stream()).toList();
    return Text.lines(lines);
  }

  /** For the mentor who is away. */
  Text away(Tandem tandem) {
    return Text.of(
        "tandems.standin.away",
        cards.mentees(tandem),
        cards.name(tandem.mentorPerson()),
        tandem.standInUntil().orElseThrow());
  }

  /** That somebody stands in, for whom, and until when. */
  Text standing(Tandem tandem) {
    return Text.of(
        "tandems.standin.line",
        cards.name(tandem.mentorPerson()),
        tandem.standInUntil().orElseThrow(),
        cards.name(tandem.away().orElseThrow()));
  }

  /** For the curators: that somebody has been asked. */
  Text asked(StandIn one) {
    return Text.of("tandems.standin.asked", cards.name(one.person()), one.until());
  }
}
