package ru.tandem.meetings.bot;

import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.MessagesOff;
import ru.tandem.conversation.Text;
import ru.tandem.delivery.Matter;
import ru.tandem.delivery.Urgency;
import ru.tandem.meetings.Meeting;
import ru.tandem.meetings.Meetings;
import ru.tandem.meetings.Party;
import ru.tandem.people.People;
import ru.tandem.people.PersonId;
import ru.tandem.tandems.Tandem;
import ru.tandem.tandems.Tandems;

/** Whoever has named a time hears that the one who has the word is not reminded any more. */
@Component
class AnswersInVain {

  private final Meetings meetings;
  private final Tandems tandems;
  private final People people;
  private final MeetingCards cards;
  private final Chats chats;

  AnswersInVain(
      Meetings meetings, Tandems tandems, People people, MeetingCards cards, Chats chats) {
    this.meetings = meetings;
    this.tandems = tandems;
    this.people = people;
    this.cards = cards;
    this.chats = chats;
  }

  @EventListener
  void isOff(MessagesOff event) {
    for (Tandem tandem : tandems.living(event.person())) {
      meetings
          .open(tandem.id())
          .filter(one -> one.agreement(Party.of(tandem)).waitsFor(event.person()))
          .ifPresent(one -> tell(one, event.person()));
    }
  }

  private void tell(Meeting meeting, PersonId silent) {
    PersonId waiting = meeting.proposal().by();
    Text words = Text.paragraphs(Text.of("meetings.silenced"), chats.unreached(List.of(silent)));
    chats.tell(
        waiting,
        cards.of(people.get(waiting), meeting, words),
        Urgency.REMINDER,
        Matter.of(MeetingMatters.PROPOSAL, meeting.id()));
  }
}
