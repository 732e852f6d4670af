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
  private final BeforeOrder before;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  OrderPairs(
      Tandems tandems,
      OrderDrafts drafts,
      BeforeOrder before,
      ApplicationEventPublisher events,
      Clock clock) {
    this.tandems = tandems;
    this.drafts = drafts;
    this.before = before;
    this.events = events;
    this.clock = clock;
  }

  /** The pairs that no order has been entered for. */
  public List<Tandem> waiting(ProgrammeId programme) {
    return tandems.findByProgrammeIdOrderById(programme).stream()
        .filter(OrderPairs::waits)
        .toList();
  }

  /** Those of them that may stand in an order now. */
  public List<Tandem> ready(ProgrammeId programme) {
    return waiting(programme).stream().filter(this::isReady).toList();
  }

  private boolean isReady(Tandem pair) {
    return before.of(pair).isEmpty();
  }

  private static boolean waits(Tandem tandem) {
    return !tandem.isEnded() && tandem.order().isEmpty();
  }

  /**
   * The paper on all pairs that wait for one and lack nothing; it stays the same as long as they
   * do.
   *
   * @throws AlreadySettled when there is none
   */
  public OrderDraft draft(ProgrammeId programme, PersonId curator) {
    List<Tandem> waiting = ready(programme);
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
    return drafts.findByProgrammeIdOrderByIdDesc(programme).stream().filter(this::isOpen).toList();
  }

  /** Not for one that is entered, nor when all its pairs have ended or stand in another. */
  public boolean isOpen(OrderDraft draft) {
    return !draft.isEntered() && named(draft).stream().anyMatch(OrderPairs::waits);
  }

  /** All pairs that stand in it, also those that have ended since. */
  public List<Tandem> named(OrderDraft draft) {
    return draft.pairs().stream().flatMap(id -> tandems.findById(id.value()).stream()).toList();
  }

  /**
   * The head of the school is asked for his word.
   *
   * @throws AlreadySettled while it waits for it, when he has said yes, or when it names nobody who
   *     waits
   */
  public void hand(OrderDraft draft, PersonId curator) {
    requireOpen(draft);
    draft.word().isAsked(curator, clock.instant());
  }

  /** Whether the head has been asked and has not said his word. */
  public boolean isWaiting(OrderDraft draft) {
    return isOpen(draft) && draft.word().isWaiting();
  }

  /**
   * @throws AlreadySettled when it does not wait for a word
   */
  public void requireWaiting(OrderDraft draft) {
    requireOpen(draft);
    draft.word().requireWaiting();
  }

  /**
   * @throws AlreadySettled when it does not wait for a word
   */
  public void approve(OrderDraft draft, PersonId head) {
    requireOpen(draft);
    draft.word().isYes(head, clock.instant());
  }

  /**
   * @throws AlreadySettled when it does not wait for a word
   */
  public void giveBack(OrderDraft draft, PersonId head, String word) {
    requireOpen(draft);
    draft.word().isNo(head, word, clock.instant());
  }

  private void requireOpen(OrderDraft draft) {
    if (!isOpen(draft)) {
      throw new AlreadySettled();
    }
  }

  /**
   * What an order holds for.
   *
   * @param ordered for which pairs it is in force now
   * @param ended which are named in it and are over by now
   * @param lacking which are named in it, and for which something has become missing since
   */
  public record Entered(List<Tandem> ordered, List<Tandem> ended, List<Tandem> lacking) {}

  /**
   * Holds for the pairs that stand in the paper and for no others; not for those that have lost a
   * consent since.
   *
   * @throws AlreadySettled when none of them waits any more
   */
  public Entered by(OrderDraft draft, Tandem.Order order) {
    List<Tandem> named = named(draft);
    List<Tandem> waiting = named.stream().filter(OrderPairs::waits).toList();
    if (waiting.isEmpty()) {
      throw new AlreadySettled();
    }
    List<Tandem> ready = waiting.stream().filter(this::isReady).toList();
    draft.isEntered(order);
    ready.forEach(tandem -> tandem.isOrdered(order));
    if (!ready.isEmpty()) {
      events.publishEvent(new PairsOrdered(ready.stream().map(Tandem::id).toList()));
    }
    return new Entered(
        ready,
        named.stream().filter(Tandem::isEnded).toList(),
        waiting.stream().filter(pair -> !ready.contains(pair)).toList());
  }
}
