package ru.tandem.tandems;

import java.util.List;
import org.springframework.stereotype.Component;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.Programmes;
import ru.tandem.programmes.RelayRule;

/** Whether those who work together may see each other's accounts. */
@Component
public class DirectTalk {

  private final Programmes programmes;

  DirectTalk(Programmes programmes) {
    this.programmes = programmes;
  }

  /**
   * Whose account this one may see: of those beside whom an order in force names him, where the
   * programme lets it be and both work. Whoever stands in for a mentor is named in none.
   */
  public List<PersonId> with(Tandem tandem, PersonId reader) {
    return isAllowed(tandem) ? byOrder(tandem, reader) : List.of();
  }

  /** Those beside whom an order in force names him, whatever the programme says. */
  public List<PersonId> byOrder(Tandem tandem, PersonId reader) {
    return atWork(tandem, reader).stream()
        .filter(other -> isOrdered(tandem, reader) || isOrdered(tandem, other))
        .toList();
  }

  /** Whom he may see with an order in force. */
  public List<PersonId> atAnOrder(Tandem tandem, PersonId reader) {
    return isAllowed(tandem) ? atWork(tandem, reader) : List.of();
  }

  private boolean isAllowed(Tandem tandem) {
    return programmes.get(tandem.programme()).relay() == RelayRule.UNTIL_ORDER;
  }

  private static List<PersonId> atWork(Tandem tandem, PersonId reader) {
    return tandem.away().isPresent() ? List.of() : tandem.atWorkWith(reader);
  }

  private static boolean isOrdered(Tandem tandem, PersonId mentee) {
    return tandem.member(mentee).flatMap(TandemMember::order).isPresent();
  }
}
