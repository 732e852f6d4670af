package ru.tandem.monitoring;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.Programmes;
import ru.tandem.schools.Schools;
import ru.tandem.tandems.Tandem;
import ru.tandem.tandems.Tandems;

/** The tandems that somebody should look after, each with its reasons. */
@Component
public class PairsAtRisk {

  private final Tandems tandems;
  private final Programmes programmes;
  private final Schools schools;
  private final ReadSigns signs;
  private final SchoolThresholds thresholds;
  private final Clock clock;

  PairsAtRisk(
      Tandems tandems,
      Programmes programmes,
      Schools schools,
      ReadSigns signs,
      SchoolThresholds thresholds,
      Clock clock) {
    this.tandems = tandems;
    this.programmes = programmes;
    this.schools = schools;
    this.signs = signs;
    this.thresholds = thresholds;
    this.clock = clock;
  }

  /**
   * @param reasons at least one, the gravest first
   */
  public record Pair(Tandem tandem, List<Reason> reasons) {

    private Risk gravest() {
      return reasons.get(0).risk();
    }
  }

  /** The gravest first. */
  public List<Pair> in(Programme programme) {
    return tandems.findByProgrammeIdOrderById(programme.id()).stream()
        .map(tandem -> new Pair(tandem, reasons(tandem)))
        .filter(pair -> !pair.reasons().isEmpty())
        .sorted(Comparator.comparing(Pair::gravest))
        .toList();
  }

  /** Who rests needs no look; when the season is over only what is urgent still counts. */
  public List<Reason> reasons(Tandem tandem) {
    if (!tandem.isWorking()) {
      return List.of();
    }
    Programme programme = programmes.get(tandem.programme());
    boolean over = isOver(programme);
    Thresholds limits = thresholds.of(programme.school());
    return Risk.of(signs.of(tandem), limits, clock.instant()).stream()
        .filter(reason -> !over || reason.risk().isUrgent())
        .toList();
  }

  private boolean isOver(Programme programme) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), schools.get(programme.school()).zone());
    return programme.endsOn().isBefore(today);
  }
}
