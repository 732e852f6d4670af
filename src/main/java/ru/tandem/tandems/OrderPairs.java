package ru.tandem.tandems;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.NotFound;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.ProgrammeId;
import ru.tandem.programmes.Programmes;
import ru.tandem.schools.SchoolId;
import ru.tandem.schools.Staff;
import ru.tandem.schools.Staffs;

/**
 * The school's orders on pairs. An order holds for those who stood in its paper when it was made;
 * pairs that were formed later, and whoever joins a group later, wait for another one.
 */
@Component
public class OrderPairs {

  private final Tandems tandems;
  private final OrderDrafts drafts;
  private final BeforeOrder before;
  private final Programmes programmes;
  private final Staffs staffs;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  OrderPairs(
      Tandems tandems,
      OrderDrafts drafts,
      BeforeOrder before,
      Programmes programmes,
      Staffs staffs,
      ApplicationEventPublisher events,
      Clock clock) {
    this.tandems = tandems;
    this.drafts = drafts;
    this.before = before;
    this.programmes = programmes;
    this.staffs = staffs;
    this.events = events;
    this.clock = clock;
  }

  /** Those whom no order names yet, with their mentors. */
  public List<OrderLine> waiting(ProgrammeId programme) {
    return lines(programme, OrderPairs::waits);
  }

  /** Those of them who may stand in an order now. */
  public List<OrderLine> ready(ProgrammeId programme) {
    return lines(programme, this::isReady);
  }

  private List<OrderLine> lines(ProgrammeId programme, BiPredicate<Tandem, TandemMember> which) {
    return some(
        tandems.findByProgrammeIdOrderById(programme).stream()
            .map(tandem -> new OrderLine(tandem, tandem.everybody())),
        which);
  }

  private static List<OrderLine> some(
      Stream<OrderLine> lines, BiPredicate<Tandem, TandemMember> which) {
    return lines
        .map(line -> line.only(mentee -> which.test(line.pair(), mentee)))
        .filter(line -> !line.isEmpty())
        .toList();
  }

  private boolean isReady(Tandem pair, TandemMember mentee) {
    return waits(pair, mentee) && before.of(pair, mentee).isEmpty();
  }

  private boolean isLacking(Tandem pair, TandemMember mentee) {
    return waits(pair, mentee) && !before.of(pair, mentee).isEmpty();
  }

  private static boolean waits(Tandem pair, TandemMember mentee) {
    return !isOver(pair, mentee) && mentee.order().isEmpty();
  }

  private static boolean isOver(Tandem pair, TandemMember mentee) {
    return pair.isEnded() || !mentee.isIn();
  }

  /** Some of one line who lack the same. */
  public record Lacking(OrderLine line, List<BeforeOrder.Lack> lacks) {}

  /** Who waits for an order and may not stand in one now, and why. */
  public List<Lacking> lacking(ProgrammeId programme) {
    return why(lines(programme, this::isLacking));
  }

  private List<Lacking> why(List<OrderLine> lines) {
    return lines.stream().flatMap(line -> why(line).stream()).toList();
  }

  private List<Lacking> why(OrderLine line) {
    Map<List<BeforeOrder.Lack>, List<TandemMember>> same = new LinkedHashMap<>();
    for (TandemMember mentee : line.mentees()) {
      same.computeIfAbsent(before.of(line.pair(), mentee), any -> new ArrayList<>()).add(mentee);
    }
    return same.entrySet().stream()
        .map(each -> new Lacking(new OrderLine(line.pair(), each.getValue()), each.getKey()))
        .toList();
  }

  /**
   * The paper on all pairs that wait for one and lack nothing; it stays the same as long as they
   * do.
   *
   * @throws AlreadySettled when there is none
   */
  public OrderDraft draft(ProgrammeId programme, PersonId curator) {
    List<OrderLine> waiting = ready(programme);
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
    return !draft.isEntered() && !some(named(draft).stream(), OrderPairs::waits).isEmpty();
  }

  /** All who stand in it, also those who have parted since; nobody who has joined them since. */
  public List<OrderLine> named(OrderDraft draft) {
    return lines(draft.programme(), (pair, mentee) -> draft.names(mentee));
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
   * The head has signed it outside the bot, says the curator: it holds when the head has confirmed
   * it.
   *
   * @throws AlreadySettled when he has said yes, or when it names nobody who waits
   */
  public void isSignedOnPaper(OrderDraft draft, Tandem.Order order, PersonId curator) {
    requireOpen(draft);
    draft.isSignedOnPaper(order, curator, clock.instant());
  }

  /**
   * @return what it holds for, where it has a number already
   * @throws AlreadySettled when it does not wait for a word
   */
  public Optional<Entered> approve(OrderDraft draft, PersonId head) {
    requireOpen(draft);
    draft.word().isYes(head, clock.instant());
    return draft.claim().map(order -> by(draft, order));
  }

  /**
   * @throws AlreadySettled when it does not wait for a word
   */
  public void giveBack(OrderDraft draft, PersonId head, String word) {
    requireOpen(draft);
    draft.isGivenBack(head, word, clock.instant());
  }

  private void requireOpen(OrderDraft draft) {
    if (!isOpen(draft)) {
      throw new AlreadySettled();
    }
  }

  /**
   * What an order holds for.
   *
   * @param ordered for whom it is in force now
   * @param ended who is named in it and has parted by now
   * @param lacking who is named in it, and for whom something has become missing since
   */
  public record Entered(List<OrderLine> ordered, List<OrderLine> ended, List<Lacking> lacking) {}

  /**
   * Holds for those who stand in the paper and for no others; not for those who have lost a consent
   * since.
   *
   * @throws AlreadySettled when none of them waits any more
   */
  public Entered by(OrderDraft draft, Tandem.Order order) {
    requireOpen(draft);
    List<OrderLine> named = named(draft);
    List<OrderLine> ready = some(named.stream(), this::isReady);
    List<OrderLine> lacking = some(named.stream(), this::isLacking);
    SchoolId school = programmes.get(draft.programme()).school();
    draft.isEntered(order, staffs.signs(school).map(Staff::person).orElse(null));
    List<OrderLine> ended = some(named.stream(), OrderPairs::isOver);
    isNamed(ready, order);
    isNamed(ended, order);
    if (!ready.isEmpty()) {
      events.publishEvent(PairsOrdered.of(ready));
    }
    return new Entered(ready, ended, why(lacking));
  }

  /** Of those who have parted too: the paper that was signed tells of them, and is to be mended. */
  private static void isNamed(List<OrderLine> lines, Tandem.Order order) {
    lines.stream()
        .flatMap(line -> line.mentees().stream())
        .filter(mentee -> mentee.order().isEmpty())
        .forEach(mentee -> mentee.isOrdered(order));
  }
}
