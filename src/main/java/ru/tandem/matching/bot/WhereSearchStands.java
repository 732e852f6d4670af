package ru.tandem.matching.bot;

import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import ru.tandem.consents.bot.ChildPart;
import ru.tandem.conversation.ScreenPlace;
import ru.tandem.conversation.Text;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.Step;
import ru.tandem.enrolment.bot.ReadyWord;
import ru.tandem.matching.LookAfterUnpaired;
import ru.tandem.matching.Proposal;
import ru.tandem.matching.ProposalState;
import ru.tandem.matching.Proposals;

/**
 * Where somebody without a pair stands, at home and for the family: that the search goes on after a
 * pair has ended, or after all others have got theirs. Of offers and of what became of them it says
 * nothing.
 */
@Component
@Order(ScreenPlace.SEARCH)
class WhereSearchStands implements ReadyWord, ChildPart {

  private final Proposals proposals;
  private final LookAfterUnpaired unpaired;

  WhereSearchStands(Proposals proposals, LookAfterUnpaired unpaired) {
    this.proposals = proposals;
    this.unpaired = unpaired;
  }

  @Override
  public Optional<Text> of(Participant ready) {
    return state(ready).map(state -> Text.of("matching.stand." + state + "." + ready.role()));
  }

  @Override
  public List<Text> lines(Participant child) {
    return state(child)
        .map(state -> Text.of("matching.stand." + state + ".family." + child.role()))
        .stream()
        .toList();
  }

  private Optional<String> state(Participant participant) {
    boolean waits =
        participant.isCurrent()
            && !participant.isPaused()
            && participant.has(Step.APPROVED)
            && !participant.has(Step.PAIRED);
    if (!waits) {
      return Optional.empty();
    }
    List<Proposal> all = proposals.allOf(participant.person(), participant.programme());
    if (all.stream().anyMatch(each -> each.is(ProposalState.ENDED))) {
      return Optional.of("parted");
    }
    return unpaired.said(participant).isEmpty() ? Optional.empty() : Optional.of("waits");
  }
}
