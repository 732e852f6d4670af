package ru.tandem.tandems;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import ru.tandem.programmes.Programmes;

/** How long a tandem works: as its season lasts, unless the curator has named an earlier day. */
@Component
public class TermOfPair {

  private final Programmes programmes;
  private final DevelopmentPlans plans;

  TermOfPair(Programmes programmes, DevelopmentPlans plans) {
    this.programmes = programmes;
    this.plans = plans;
  }

  /** The last day of it. */
  public LocalDate lastDay(Tandem tandem) {
    LocalDate season = programmes.get(tandem.programme()).endsOn();
    return plans
        .findByTandemId(tandem.id())
        .flatMap(DevelopmentPlan::endsOn)
        .filter(season::isAfter)
        .orElse(season);
  }
}
