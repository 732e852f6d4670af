package ru.tandem.tandems;

import org.springframework.stereotype.Component;
import ru.tandem.programmes.KindSettled;
import ru.tandem.programmes.Programme;

/** Pairs work as the kind of their programme says, from the first one on. */
@Component
class FormedPairs implements KindSettled {

  private final Tandems tandems;

  FormedPairs(Tandems tandems) {
    this.tandems = tandems;
  }

  @Override
  public boolean in(Programme programme) {
    return tandems.existsByProgrammeId(programme.id());
  }
}
