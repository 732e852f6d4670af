package ru.tandem.tandems;

import org.springframework.stereotype.Component;
import ru.tandem.programmes.Programmes;
import ru.tandem.programmes.RelayRule;

/** Whether those who work together may see each other's accounts. */
@Component
public class DirectTalk {

  private final Programmes programmes;

  DirectTalk(Programmes programmes) {
    this.programmes = programmes;
  }

  /** The order is in force, the programme lets it be, and the tandem works. */
  public boolean isOpen(Tandem tandem) {
    return tandem.isWorking()
        && tandem.order().isPresent()
        && programmes.get(tandem.programme()).relay() == RelayRule.UNTIL_ORDER;
  }
}
