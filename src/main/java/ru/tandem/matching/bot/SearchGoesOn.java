package ru.tandem.matching.bot;

import org.springframework.stereotype.Component;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.delivery.Urgency;
import ru.tandem.enrolment.ParticipantId;
import ru.tandem.enrolment.ParticipantRole;
import ru.tandem.enrolment.Participants;
import ru.tandem.matching.Proposal;
import ru.tandem.matching.ProposalState;
import ru.tandem.matching.Proposals;
import ru.tandem.people.PersonId;

/**
 * What is said where an offer has come to nothing, whyever: that the search goes on. Whoever has
 * other offers or pairs hears which search that is, and that the others stand.
 */
@Component
class SearchGoesOn {

  private final Proposals proposals;
  private final Participants participants;
  private final PairWords words;
  private final Chats chats;

  SearchGoesOn(Proposals proposals, Participants participants, PairWords words, Chats chats) {
    this.proposals = proposals;
    this.participants = participants;
    this.words = words;
    this.chats = chats;
  }

  void tell(Proposal over, PersonId person) {
    chats.tell(person, of(over, person), Urgency.REMINDER);
  }

  Screen of(Proposal over, PersonId person) {
    return Screen.of(said(over, person)).with(Button.home());
  }

  /** For whoever has left, and when the season is over, nobody is looked for. */
  private Text said(Proposal over, PersonId person) {
    ParticipantRole side = over.side(person);
    ParticipantId own = side == ParticipantRole.MENTOR ? over.mentor() : over.mentee();
    if (!participants.get(own).isCurrent()) {
      return Text.of("matching.search.over");
    }
    return hasOthers(over, person)
        ? Text.of("matching.search.one", words.name(over.person(side.other())))
        : Text.of("matching.search");
  }

  private boolean hasOthers(Proposal over, PersonId person) {
    return proposals.allOf(person).stream()
        .filter(each -> !each.id().equals(over.id()))
        .anyMatch(each -> each.is(ProposalState.OFFERED) || each.is(ProposalState.AGREED));
  }
}
