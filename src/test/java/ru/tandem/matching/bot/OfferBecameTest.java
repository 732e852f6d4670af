package ru.tandem.matching.bot;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import ru.tandem.matching.ProposalState;

/** What an old button under an offer tells does not tell who said no. */
class OfferBecameTest {

  @Test
  void refusedAndTakenBackReadTheSame() {
    assertThat(OfferBecame.text(ProposalState.REFUSED))
        .isEqualTo(OfferBecame.text(ProposalState.WITHDRAWN))
        .isNotEqualTo(OfferBecame.text(ProposalState.AGREED))
        .isNotEqualTo(OfferBecame.text(ProposalState.ENDED));
  }
}
