package ru.tandem.monitoring;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.ProgrammeId;
import ru.tandem.programmes.Programmes;
import ru.tandem.schools.SchoolId;
import ru.tandem.schools.Schools;
import ru.tandem.tandems.Tandem;

/** The tandems that somebody should look after, each with its reasons. */
@Component
public class PairsAtRisk {

  private final Programmes programmes;
  private final Schools schools;
  private final ReadSigns signs;
  private final SchoolThresholds thresholds;
  private final Clock clock;

  PairsAtRisk(
      Programmes programmes,
      Schools schools,
      ReadSigns signs,
      SchoolThresholds thresholds,
      Clock clock) {
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

    public Risk gravest() {
      return reasons.get(0).risk();
    }

    /** What concerns the pair itself, and not one of them in whatever pair. */
    public List<Reason> ofPair() {
      return reasons.stream().filter(reason -> !reason.risk().isPersonal()).toList();
    }
  }

  /** The gravest first. */
  public List<Pair> in(Programme programme) {
    return in(List.of(programme));
  }

  /** Of all pairs of several programmes in one look, the gravest first. */
  public List<Pair> in(Collection<Programme> programmes) {
    Map<ProgrammeId, Programme> by =
        programmes.stream().collect(Collectors.toMap(Programme::id, Function.identity()));
    Map<SchoolId, Thresholds> limits = new HashMap<>();
    programmes.forEach(one -> limits.computeIfAbsent(one.school(), thresholds::of));
    List<Pair> pairs = new ArrayList<>();
    signs
        .of(programmes)
        .forEach(
            (tandem, known) -> {
              Programme programme = by.get(tandem.programme());
              Thresholds own = limits.get(programme.school());
              pairs.add(new Pair(tandem, reasons(programme, known, own)));
            });
    return pairs.stream()
        .filter(pair -> !pair.reasons().isEmpty())
        .sorted(Comparator.comparing(Pair::gravest))
        .toList();
  }

  /** Who rests needs no look. */
  public List<Reason> reasons(Tandem tandem) {
    return in(programmes.get(tandem.programme())).stream()
        .filter(pair -> pair.tandem().id().equals(tandem.id()))
        .findFirst()
        .map(Pair::reasons)
        .orElse(List.of());
  }

  /** When the season is over only what is urgent still counts. */
  private List<Reason> reasons(Programme programme, Signs known, Thresholds limits) {
    boolean over = isOver(programme);
    return Risk.of(known, limits, clock.instant()).stream()
        .filter(reason -> !over || reason.risk().isUrgent())
        .toList();
  }

  /** The last day is over, and with it the watch: that all is well is not known any more. */
  public boolean isOver(Programme programme) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), schools.get(programme.school()).zone());
    return programme.endsOn().isBefore(today);
  }
}
