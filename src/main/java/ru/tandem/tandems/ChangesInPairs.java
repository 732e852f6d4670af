package ru.tandem.tandems;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import ru.tandem.documents.IssuedPapers;
import ru.tandem.documents.PaperNumbered;
import ru.tandem.programmes.ProgrammeId;

/**
 * Whom an order on pairs names and who has parted early. An order on changes tells of each once:
 * whoever has parted since it was made waits for the next.
 */
@Component
public class ChangesInPairs {

  /** As the list of papers calls the order on changes. */
  public static final String PAPER = "order-pairs-change";

  private final Tandems tandems;
  private final IssuedPapers issued;

  ChangesInPairs(Tandems tandems, IssuedPapers issued) {
    this.tandems = tandems;
    this.issued = issued;
  }

  /** One who has parted from a mentor. */
  public record Change(Tandem pair, TandemMember mentee, Tandem.Order order, Instant at) {}

  /** Whether somebody has parted whom no order on changes tells of. */
  public boolean isWaiting(ProgrammeId programme) {
    return !waiting(programme).isEmpty();
  }

  /** Those whom the next order on changes tells of; while there are none, those of the last. */
  public List<Change> told(ProgrammeId programme) {
    List<Change> waiting = waiting(programme);
    return waiting.isEmpty() ? some(programme, isOf(last(programme))) : waiting;
  }

  private List<Change> waiting(ProgrammeId programme) {
    return some(programme, mentee -> mentee.change().isEmpty());
  }

  private Optional<Tandem.Order> last(ProgrammeId programme) {
    return issued
        .findByProgrammeIdAndCodeAndSubject(programme, PAPER, 0)
        .flatMap(paper -> paper.number().map(no -> new Tandem.Order(no, paper.dated().get())));
  }

  private static Predicate<TandemMember> isOf(Optional<Tandem.Order> order) {
    return mentee -> order.isPresent() && mentee.change().equals(order);
  }

  private List<Change> some(ProgrammeId programme, Predicate<TandemMember> which) {
    return tandems.findByProgrammeIdOrderById(programme).stream()
        .flatMap(pair -> pair.everybody().stream().filter(which).flatMap(one -> of(pair, one)))
        .toList();
  }

  private static Stream<Change> of(Tandem pair, TandemMember mentee) {
    return mentee.order().stream()
        .flatMap(
            order -> pair.partedAt(mentee).stream().map(at -> new Change(pair, mentee, order, at)));
  }

  /** Where the file tells of nobody new, the number was put right. */
  @EventListener
  void numbered(PaperNumbered event) {
    if (!event.code().equals(PAPER)) {
      return;
    }
    List<Change> all =
        waiting(event.programme()).stream().filter(one -> event.tellsOf(one.at())).toList();
    if (all.isEmpty()) {
      all =
          some(
              event.programme(),
              isOf(Optional.ofNullable(event.before()).map(ChangesInPairs::order)));
    }
    Tandem.Order order = order(event.now());
    all.forEach(one -> one.mentee().isToldBy(order));
  }

  private static Tandem.Order order(PaperNumbered.Number number) {
    return new Tandem.Order(number.number(), number.day());
  }
}
