package ru.tandem.meetings.bot;

import java.util.List;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Text;
import ru.tandem.meetings.Meeting;
import ru.tandem.people.Person;
import ru.tandem.people.PersonId;
import ru.tandem.tandems.Tandem;
import ru.tandem.tandems.VisibleTandems;

/** Through whom a meeting concerns its reader: himself, or his children. */
@Component
class WhoseMeetings {

  private final VisibleTandems visible;
  private final MeetingCards cards;

  WhoseMeetings(VisibleTandems visible, MeetingCards cards) {
    this.visible = visible;
    this.cards = cards;
  }

  private List<PersonId> of(Person reader, Tandem tandem) {
    return tandem.has(reader.id()) ? List.of(reader.id()) : visible.ownIn(reader, tandem);
  }

  /** One of them works there now. */
  boolean isAtWork(Person reader, Tandem tandem) {
    return of(reader, tandem).stream().anyMatch(tandem::isAtWork);
  }

  /** One of them is expected there: neither rests nor has said no. */
  boolean isAwaited(Person reader, Tandem tandem, Meeting meeting) {
    return of(reader, tandem).stream()
        .anyMatch(one -> tandem.isAtWork(one) && meeting.isAwaited(one));
  }

  /** What tells one pair from another: the other side, or the own children in it. */
  Text whom(Person reader, Tandem tandem) {
    return cards.names(tandem.has(reader.id()) ? tandem.opposite(reader.id()) : of(reader, tandem));
  }
}
