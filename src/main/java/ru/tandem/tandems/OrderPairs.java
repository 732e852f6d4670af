package ru.tandem.tandems;

import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import ru.tandem.people.AlreadySettled;
import ru.tandem.programmes.ProgrammeId;

/** The curator enters the order on pairs that the school has issued. */
@Component
public class OrderPairs {

  private final Tandems tandems;
  private final ApplicationEventPublisher events;

  OrderPairs(Tandems tandems, ApplicationEventPublisher events) {
    this.tandems = tandems;
    this.events = events;
  }

  /** The pairs that no order has been entered for. */
  public List<Tandem> waiting(ProgrammeId programme) {
    return tandems.findByProgrammeIdOrderById(programme).stream()
        .filter(tandem -> !tandem.isEnded() && tandem.order().isEmpty())
        .toList();
  }

  /**
   * Holds for all pairs that wait for one.
   *
   * @return how many
   * @throws AlreadySettled when none does
   */
  public int by(ProgrammeId programme, Tandem.Order order) {
    List<Tandem> waiting = waiting(programme);
    if (waiting.isEmpty()) {
      throw new AlreadySettled();
    }
    waiting.forEach(tandem -> tandem.isOrdered(order));
    events.publishEvent(new PairsOrdered(waiting.stream().map(Tandem::id).toList()));
    return waiting.size();
  }
}
