package ru.tandem.tandems.bot;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.Screen;
import ru.tandem.delivery.Urgency;
import ru.tandem.enrolment.Participants;
import ru.tandem.people.PersonId;
import ru.tandem.tandems.EndCause;
import ru.tandem.tandems.MenteeJoined;
import ru.tandem.tandems.MenteeLeft;
import ru.tandem.tandems.Tandem;
import ru.tandem.tandems.TandemEnded;
import ru.tandem.tandems.TandemFormed;
import ru.tandem.tandems.TandemMember;
import ru.tandem.tandems.Tandems;

/**
 * A mentor hears that his mentee has another mentor beside him, and that he has no longer; nothing
 * of why. The mentee and the family have it from the other pair.
 */
@Component
class SecondNews {

  private final Tandems tandems;
  private final Participants participants;
  private final TandemCards cards;
  private final Chats chats;

  SecondNews(Tandems tandems, Participants participants, TandemCards cards, Chats chats) {
    this.tandems = tandems;
    this.participants = participants;
    this.cards = cards;
    this.chats = chats;
  }

  @EventListener
  @Order
  void on(TandemFormed formed) {
    Tandem tandem = tandems.get(formed.tandem());
    people(tandem).forEach(mentee -> tell("tandems.second.came", tandem, mentee));
  }

  @EventListener
  @Order
  void on(MenteeJoined joined) {
    Tandem tandem = tandems.get(joined.tandem());
    tell("tandems.second.came", tandem, participants.get(joined.mentee()).person());
  }

  @EventListener
  @Order
  void on(TandemEnded ended) {
    Tandem tandem = tandems.get(ended.tandem());
    if (ended.cause() != EndCause.DONE) {
      people(tandem).forEach(mentee -> tell("tandems.second.went", tandem, mentee));
    }
  }

  @EventListener
  @Order
  void on(MenteeLeft left) {
    tell("tandems.second.went", tandems.get(left.tandem()), left.person());
  }

  private static Stream<PersonId> people(Tandem tandem) {
    return tandem.mentees().stream().map(TandemMember::person);
  }

  private void tell(String key, Tandem tandem, PersonId mentee) {
    for (Tandem other : beside(tandem, mentee)) {
      chats.tell(
          other.mentorPerson(),
          Screen.of(key, cards.name(mentee), cards.name(tandem.mentorPerson()))
              .with(TandemNews.open(other), Button.home()),
          Urgency.REMINDER);
    }
  }

  /** Where the same mentee works with another mentor in the same programme. */
  private List<Tandem> beside(Tandem tandem, PersonId mentee) {
    return tandems.living(mentee).stream()
        .filter(other -> !other.id().equals(tandem.id()))
        .filter(other -> other.programme().equals(tandem.programme()))
        .filter(other -> !other.mentorPerson().equals(mentee))
        .filter(other -> !other.mentorPerson().equals(tandem.mentorPerson()))
        .toList();
  }
}
