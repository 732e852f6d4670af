package ru.tandem.matching.bot;

import org.springframework.stereotype.Component;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.delivery.Urgency;
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
  private final PairWords words;
  private final Chats chats;

  SearchGoesOn(Proposals proposals, PairWords words, Chats chats) {
    this.proposals = proposals;
    this.words = words;
    this.chats = chats;
  }

  void tell(Proposal over, PersonId person) {
    chats.tell(person, of(over, person), Urgency.REMINDER);
  }

  Screen of(Proposal over, PersonId person) {
    Text said =
        hasOthers(over, person)
            ? Text.of("matching.search.one", words.name(over.person(over.side(person).other())))
            : Text.of("matching.search");
    return Screen.of(said).with(Button.home());
  }

  private boolean hasOthers(Proposal over, PersonId person) {
    return proposals.allOf(person).stream()
        .filter(each -> !each.id().equals(over.id()))
        .anyMatch(each -> each.is(ProposalState.OFFERED) || each.is(ProposalState.AGREED));
  }
}
