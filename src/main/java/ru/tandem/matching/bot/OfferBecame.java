package ru.tandem.matching.bot;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Became;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Screen;
import ru.tandem.enrolment.ParticipantRole;
import ru.tandem.matching.Proposal;
import ru.tandem.matching.ProposalState;
import ru.tandem.matching.Proposals;
import ru.tandem.people.Person;

/** An old button under the offer of a pair tells what has become of that offer. */
@Component
class OfferBecame implements Became {

  private static final Set<String> ACTS =
      Set.of(
          "matching.offer",
          "matching.accept",
          "matching.refuse",
          "matching.refused",
          "matching.why",
          "matching.ask");

  private final Proposals proposals;
  private final SearchGoesOn search;

  OfferBecame(Proposals proposals, SearchGoesOn search) {
    this.proposals = proposals;
    this.search = search;
  }

  @Override
  public Optional<Screen> of(Person presser, String action, List<String> arguments) {
    return ACTS.contains(action)
        ? proposals
            .findById(Became.number(arguments))
            .filter(proposal -> concerns(presser, proposal))
            .filter(proposal -> !proposal.is(ProposalState.DRAFT))
            .map(proposal -> became(proposal, presser))
        : Optional.empty();
  }

  /** Refused or taken back: the one cannot be told from the other, so nobody learns who said no. */
  private Screen became(Proposal proposal, Person presser) {
    return switch (proposal.state()) {
      case DRAFT, REFUSED, WITHDRAWN -> search.of(proposal, presser.id());
      case OFFERED -> open(proposal, proposal.side(presser.id()));
      case AGREED, ENDED -> said("matching.became." + proposal.state());
    };
  }

  /** What has not been said cannot be said now; whose turn it is nobody learns by it. */
  private static Screen open(Proposal proposal, ParticipantRole side) {
    return said(
        proposal.answer(side).isPresent() ? "matching.became.OFFERED" : "matching.became.WAITS");
  }

  private static Screen said(String key) {
    return Screen.of(key).with(Button.home());
  }

  private static boolean concerns(Person presser, Proposal proposal) {
    return presser.id().equals(proposal.person(ParticipantRole.MENTOR))
        || presser.id().equals(proposal.person(ParticipantRole.MENTEE));
  }
}
