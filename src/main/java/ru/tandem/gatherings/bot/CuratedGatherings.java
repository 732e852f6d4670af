package ru.tandem.gatherings.bot;

import org.springframework.stereotype.Component;
import ru.tandem.gatherings.Gathering;
import ru.tandem.gatherings.GatheringId;
import ru.tandem.gatherings.Gatherings;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.NotFound;
import ru.tandem.people.Person;
import ru.tandem.programmes.CuratedProgrammes;

/** Gatherings as a curator of the school finds them; nobody else finds anything. */
@Component
class CuratedGatherings {

  private final Gatherings gatherings;
  private final CuratedProgrammes programmes;

  CuratedGatherings(Gatherings gatherings, CuratedProgrammes programmes) {
    this.gatherings = gatherings;
    this.programmes = programmes;
  }

  Gathering of(Person curator, GatheringId id) {
    Gathering gathering = gatherings.findById(id.value()).orElseThrow(NotFound::new);
    programmes.of(curator, gathering.programme());
    return gathering;
  }

  /**
   * @throws AlreadySettled when it was cancelled
   */
  Gathering standing(Person curator, GatheringId id) {
    Gathering gathering = of(curator, id);
    if (gathering.isCancelled()) {
      throw new AlreadySettled();
    }
    return gathering;
  }

  /**
   * @throws AlreadySettled when it was cancelled or closed
   */
  Gathering open(Person curator, GatheringId id) {
    Gathering gathering = standing(curator, id);
    if (gathering.isSurveyed()) {
      throw new AlreadySettled();
    }
    return gathering;
  }
}
