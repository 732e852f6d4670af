package ru.tandem.matching;

import org.springframework.stereotype.Component;
import ru.tandem.programmes.KindSettled;
import ru.tandem.programmes.Programme;

/** Whoever has been offered a pair was told how it would work. */
@Component
class OfferedPairs implements KindSettled {

  private final Proposals proposals;

  OfferedPairs(Proposals proposals) {
    this.proposals = proposals;
  }

  @Override
  public boolean in(Programme programme) {
    return !proposals.standing(programme.id()).isEmpty();
  }
}
