package ru.tandem.tandems.bot;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Became;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Screen;
import ru.tandem.documents.HeadsWord;
import ru.tandem.documents.PaperReaders;
import ru.tandem.people.Person;
import ru.tandem.programmes.Programmes;
import ru.tandem.tandems.DevelopmentPlan;
import ru.tandem.tandems.DevelopmentPlans;
import ru.tandem.tandems.Tandem;
import ru.tandem.tandems.Tandems;

/** An old button of the head under a plan tells where the plan is now. */
@Component
class PlanBecame implements Became {

  private static final Set<String> ACTS =
      Set.of("tandems.plan.read", "tandems.plan.yes", PlanApproval.RETURN);

  private final Tandems tandems;
  private final DevelopmentPlans plans;
  private final Programmes programmes;
  private final PaperReaders readers;
  private final PlanWaits waits;

  PlanBecame(
      Tandems tandems,
      DevelopmentPlans plans,
      Programmes programmes,
      PaperReaders readers,
      PlanWaits waits) {
    this.tandems = tandems;
    this.plans = plans;
    this.programmes = programmes;
    this.readers = readers;
    this.waits = waits;
  }

  @Override
  public Optional<Screen> of(Person presser, String action, List<String> arguments) {
    return ACTS.contains(action)
        ? tandems
            .findById(Became.number(arguments))
            .filter(one -> readers.isHead(presser, programmes.get(one.programme())))
            .map(one -> Screen.of(state(one), waits.title(one)).with(Button.home()))
        : Optional.empty();
  }

  private String state(Tandem tandem) {
    Optional<HeadsWord> word = plans.findByTandemId(tandem.id()).map(DevelopmentPlan::head);
    if (tandem.isEnded()) {
      return "tandems.became.plan.over";
    }
    return word.flatMap(HeadsWord::approvedAt).isPresent()
        ? "tandems.became.plan.yes"
        : "tandems.became.plan.pair";
  }
}
