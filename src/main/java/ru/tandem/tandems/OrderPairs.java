package ru.tandem.tandems;

import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.NotFound;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.ProgrammeId;

/**
 * The school's orders on pairs. An order holds for the pairs that stood in its paper when it was
 * made; those that were formed later wait for another one.
 */
@Component
public class OrderPairs {

  private final Tandems tandems;
  private final OrderDrafts drafts;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  OrderPairs(Tandems tandems, OrderDrafts drafts, ApplicationEventPublisher events, Clock clock) {
    this.tandems = tandems;
    this.drafts = drafts;
    this.events = events;
    this.clock = clock;
  }

  /** The pairs that no order has been entered for. */
  public List<Tandem> waiting(ProgrammeId programme) {
    return tandems.findByProgrammeIdOrderById(programme).stream()
        .filter(OrderPairs::waits)
        .toList();
  }

  private static boolean waits(Tandem tandem) {
    return !tandem.isEnded() && tandem.order().isEmpty();
  }

  /**
   * The paper on all pairs that wait for one; it stays the same as long as they do.
   *
   * @throws AlreadySettled when none waits
   */
  public OrderDraft draft(ProgrammeId programme, PersonId curator) {
    List<Tandem> waiting = waiting(programme);
    if (waiting.isEmpty()) {
      throw new AlreadySettled();
    }
    return open(programme).stream()
        .filter(draft -> draft.isOf(waiting))
        .findFirst()
        .orElseGet(() -> drafts.save(OrderDraft.of(programme, waiting, curator, clock.instant())));
  }

  /**
   * @throws NotFound when there is no such paper
   */
  public OrderDraft draft(long id) {
    return drafts.findById(id).orElseThrow(NotFound::new);
  }

  /** Whether some pairs of the programme have their order: what comes now adds to it. */
  public boolean isOrdered(ProgrammeId programme) {
    return tandems.findByProgrammeIdOrderById(programme).stream()
        .anyMatch(tandem -> tandem.order().isPresent());
  }

  /** Papers that may still be signed: they name somebody who waits. The latest first. */
  public List<OrderDraft> open(ProgrammeId programme) {
    return drafts.findByProgrammeIdOrderByIdDesc(programme).stream()
        .filter(draft -> !draft.isEntered())
        .filter(draft -> named(draft).stream().anyMatch(OrderPairs::waits))
        .toList();
  }

  /** All pairs that stand in it, also those that have ended since. */
  public List<Tandem> named(OrderDraft draft) {
    return draft.pairs().stream().flatMap(id -> tandems.findById(id.value()).stream()).toList();
  }

  /**
   * What an order holds for.
   *
   * @param ordered for which pairs it is in force now
   * @param ended which are named in it and are over by now
   */
  public record Entered(List<Tandem> ordered, List<Tandem> ended) {}

  /**
   * Holds for the pairs that stand in the paper and for no others.
   *
   * @throws AlreadySettled when none of them waits any more
   */
  public Entered by(OrderDraft draft, Tandem.Order order) {
    List<Tandem> named = named(draft);
    List<Tandem> waiting = named.stream().filter(OrderPairs::waits).toList();
    if (waiting.isEmpty()) {
      throw new AlreadySettled();
    }
    draft.isEntered(order);
    waiting.forEach(tandem -> tandem.isOrdered(order));
    events.publishEvent(new PairsOrdered(waiting.stream().map(Tandem::id).toList()));
    return new Entered(waiting, named.stream().filter(Tandem::isEnded).toList());
  }
}
