package ru.tandem.tandems;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ru.tandem.people.PersonId;

/**
 * A school's order on pairs holds no longer: it was cancelled, or had been entered by mistake.
 *
 * @param mentees whom it named in which pair
 */
public record OrderFell(Map<TandemId, List<PersonId>> mentees) {

  public OrderFell {
    mentees = Collections.unmodifiableMap(new LinkedHashMap<>(mentees));
  }

  static OrderFell of(List<OrderLine> lines) {
    Map<TandemId, List<PersonId>> mentees = new LinkedHashMap<>();
    lines.forEach(line -> mentees.put(line.pair().id(), line.people()));
    return new OrderFell(mentees);
  }
}
