package ru.tandem.tandems;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ru.tandem.people.PersonId;

/**
 * A school's order on pairs is in force.
 *
 * @param mentees whom it names in which pair
 */
public record PairsOrdered(Map<TandemId, List<PersonId>> mentees) {

  public PairsOrdered {
    mentees = Collections.unmodifiableMap(new LinkedHashMap<>(mentees));
  }

  static PairsOrdered of(List<OrderLine> lines) {
    Map<TandemId, List<PersonId>> mentees = new LinkedHashMap<>();
    lines.forEach(line -> mentees.put(line.pair().id(), line.people()));
    return new PairsOrdered(mentees);
  }
}
