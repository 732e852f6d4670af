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

  OfferBecame(Proposals proposals) {
    this.proposals = proposals;
  }

  @Override
  public Optional<Screen> of(Person presser, String action, List<String> arguments) {
    return ACTS.contains(action)
        ? proposals
            .findById(Became.number(arguments))
            .filter(proposal -> concerns(presser, proposal))
            .filter(proposal -> !proposal.is(ProposalState.DRAFT))
            .map(proposal -> Screen.of(text(proposal.state())).with(Button.home()))
        : Optional.empty();
  }

  /** Refused or taken back: the one cannot be told from the other, so nobody learns who said no. */
  static String text(ProposalState state) {
    boolean over = state == ProposalState.REFUSED || state == ProposalState.WITHDRAWN;
    return "matching.became." + (over ? "OVER" : state);
  }

  private static boolean concerns(Person presser, Proposal proposal) {
    return presser.id().equals(proposal.person(ParticipantRole.MENTOR))
        || presser.id().equals(proposal.person(ParticipantRole.MENTEE));
  }
}
