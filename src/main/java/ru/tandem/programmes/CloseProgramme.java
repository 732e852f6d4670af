package ru.tandem.programmes;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import ru.tandem.people.Person;

/**
 * The curator closes a season: what can be read later stays, what serves nobody any more is erased,
 * and the act says how much that was.
 */
@Component
public class CloseProgramme {

  private final CuratedProgrammes programmes;
  private final Supplier<List<SeasonRemains>> remains;
  private final ClosingActs acts;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  CloseProgramme(
      CuratedProgrammes programmes,
      ObjectProvider<SeasonRemains> remains,
      ClosingActs acts,
      ApplicationEventPublisher events,
      Clock clock) {
    this.programmes = programmes;
    this.remains = SingletonSupplier.of(() -> remains.orderedStream().toList());
    this.acts = acts;
    this.events = events;
    this.clock = clock;
  }

  /** What would be erased, by kind; what there is none of is left out. */
  public Map<String, Integer> erases(Programme programme) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    remains.get().forEach(one -> note(counts, one.kind(), one.count(programme)));
    return counts;
  }

  private static void note(Map<String, Integer> counts, String kind, int rows) {
    if (rows > 0) {
      counts.merge(kind, rows, Integer::sum);
    }
  }

  /**
   * @throws ru.tandem.people.AlreadySettled when it has been closed before
   */
  public ClosingAct by(Person curator, ProgrammeId id) {
    Programme programme = programmes.open(curator, id);
    Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    // whoever hears of the end forgets something himself: the act counts that, too
    Map<String, Integer> erased = erases(programme);
    programme.close(curator.id(), now);
    events.publishEvent(new ProgrammeClosed(id, curator.id()));
    Map<String, Integer> rest = new LinkedHashMap<>();
    remains.get().forEach(one -> note(rest, one.kind(), one.erase(programme)));
    rest.forEach((kind, rows) -> erased.merge(kind, rows, Math::max));
    return acts.save(ClosingAct.of(id, curator.id(), erased, now));
  }
}
