package ru.tandem.matching;

import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import ru.tandem.programmes.ErasedFromProgramme;

/** Why somebody was proposed to somebody is gone with who is erased. */
@Component
class ProposalData {

  private final Proposals proposals;
  private final ForbiddenPairs forbidden;

  ProposalData(Proposals proposals, ForbiddenPairs forbidden) {
    this.proposals = proposals;
    this.forbidden = forbidden;
  }

  /** The offers have been taken back before. */
  @EventListener
  @Order(45)
  void erase(ErasedFromProgramme erased) {
    List<Proposal> made = proposals.allOf(erased.person(), erased.programme());
    List<ForbiddenPair> parted = forbidden.allOf(erased.person(), erased.programme());
    proposals.deleteAll(made);
    forbidden.deleteAll(parted);
    erased.rows().add(made.size() + parted.size());
  }
}
