package ru.tandem.tandems;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.ProgrammeId;
import ru.tandem.programmes.Programmes;

/**
 * Orders on pairs that have their number: it may be put right, taken back, or the order be
 * cancelled. A number is given once a year.
 */
@Component
public class EnteredOrders {

  private final OrderDrafts drafts;
  private final OrderPairs order;
  private final Programmes programmes;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  EnteredOrders(
      OrderDrafts drafts,
      OrderPairs order,
      Programmes programmes,
      ApplicationEventPublisher events,
      Clock clock) {
    this.drafts = drafts;
    this.order = order;
    this.programmes = programmes;
    this.events = events;
    this.clock = clock;
  }

  /** Also those that were cancelled; the latest first. */
  public List<OrderDraft> of(ProgrammeId programme) {
    return drafts.findByProgrammeIdOrderByIdDesc(programme).stream()
        .filter(OrderDraft::isEntered)
        .toList();
  }

  /**
   * The order of the school that has that number already. One order may be on the pairs of several
   * programmes.
   */
  public Optional<Tandem.Order> spent(OrderDraft draft, Tandem.Order wanted) {
    Programme own = programmes.get(draft.programme());
    return programmes.findBySchoolIdOrderByIdDesc(own.school()).stream()
        .flatMap(programme -> of(programme.id()).stream())
        .filter(other -> other.id() != draft.id())
        .filter(other -> isSpent(draft, other, wanted))
        .findFirst()
        .flatMap(OrderDraft::entered);
  }

  private static boolean isSpent(OrderDraft draft, OrderDraft other, Tandem.Order wanted) {
    Tandem.Order had = other.entered().orElseThrow();
    boolean own = other.programme().equals(draft.programme());
    return sign(had).equals(sign(wanted))
        && had.day().getYear() == wanted.day().getYear()
        && (own || !had.day().equals(wanted.day()));
  }

  private static String sign(Tandem.Order order) {
    return order.number().replaceAll("\\s", "").toLowerCase(Locale.ROOT);
  }

  /** Those for whom it is in force. */
  public List<OrderLine> ordered(OrderDraft draft) {
    return order.named(draft).stream()
        .map(line -> line.only(mentee -> mentee.order().equals(draft.entered())))
        .filter(line -> !line.isEmpty())
        .toList();
  }

  /**
   * @throws ru.tandem.people.AlreadySettled when it has no number, or was cancelled
   */
  public void putRight(OrderDraft draft, Tandem.Order right) {
    List<OrderLine> lines = ordered(draft);
    draft.isPutRight(right);
    lines.stream()
        .flatMap(line -> line.mentees().stream())
        .forEach(mentee -> mentee.isPutRight(right));
  }

  /**
   * Those who work together go on, and wait for another order.
   *
   * @throws ru.tandem.people.AlreadySettled when it has no number, or was cancelled
   */
  public void end(OrderDraft draft, OrderEnd why, PersonId curator) {
    draft.requireInForce();
    List<OrderLine> lines = ordered(draft);
    lines.stream()
        .flatMap(line -> line.mentees().stream())
        .forEach(TandemMember::isOrderedNoLonger);
    if (why == OrderEnd.CANCELLED) {
      draft.cancels(curator, clock.instant());
    } else {
      draft.isTakenBack();
    }
    events.publishEvent(OrderFell.of(lines));
  }
}
