package ru.tandem.council.bot;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Became;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.council.Council;
import ru.tandem.council.CouncilMatter;
import ru.tandem.council.CouncilMatters;
import ru.tandem.council.CouncilWord;
import ru.tandem.council.CouncilWords;
import ru.tandem.council.PairsForCouncil;
import ru.tandem.council.PlansForCouncil;
import ru.tandem.matching.Proposal;
import ru.tandem.matching.ProposalState;
import ru.tandem.matching.Proposals;
import ru.tandem.people.Person;
import ru.tandem.programmes.CuratedProgrammes;
import ru.tandem.programmes.ProgrammeId;
import ru.tandem.programmes.Programmes;
import ru.tandem.tandems.DevelopmentPlan;
import ru.tandem.tandems.DevelopmentPlans;
import ru.tandem.tandems.Tandem;
import ru.tandem.tandems.Tandems;

/** An old button of the council, or of the curator under its word, tells how things stand now. */
@Component
class CouncilBecame implements Became {

  private static final Set<String> OF_ALL = Set.of("council.pairs", "council.plans");
  private static final Set<String> OF_A_PAIR =
      Set.of("council.pair", "council.pair.fine", CouncilPairs.SAY);
  private static final Set<String> OF_A_DISPUTE =
      Set.of(CouncilDisputes.ADVISE, "council.dispute.close");
  private static final Set<String> OF_A_PLAN =
      Set.of("council.plan", "council.plan.fine", CouncilPlans.ADVISE);

  private final Council council;
  private final PairsForCouncil pairs;
  private final PlansForCouncil plans;
  private final CouncilWords words;
  private final CouncilMatters matters;
  private final CuratedProgrammes curated;
  private final Programmes programmes;
  private final Proposals proposals;
  private final Tandems tandems;
  private final DevelopmentPlans written;

  CouncilBecame(
      Council council,
      PairsForCouncil pairs,
      PlansForCouncil plans,
      CouncilWords words,
      CouncilMatters matters,
      CuratedProgrammes curated,
      Programmes programmes,
      Proposals proposals,
      Tandems tandems,
      DevelopmentPlans written) {
    this.council = council;
    this.pairs = pairs;
    this.plans = plans;
    this.words = words;
    this.matters = matters;
    this.curated = curated;
    this.programmes = programmes;
    this.proposals = proposals;
    this.tandems = tandems;
    this.written = written;
  }

  @Override
  public Optional<Screen> of(Person presser, String action, List<String> arguments) {
    long number = Became.number(arguments);
    if (action.equals("council.pass")) {
      return words
          .findById(number)
          .filter(word -> curated.isCurated(presser, word.programme()))
          .flatMap(this::passed);
    }
    if (OF_A_DISPUTE.contains(action)) {
      return matters.findById(number).flatMap(matter -> became(presser, matter));
    }
    if (!OF_ALL.contains(action) && !OF_A_PAIR.contains(action) && !OF_A_PLAN.contains(action)) {
      return Optional.empty();
    }
    if (!council.sitsAnywhere(presser.id())) {
      return Optional.of(said("left"));
    }
    if (OF_A_PAIR.contains(action)) {
      return Optional.of(
          proposals
              .findById(number)
              .filter(pair -> council.sits(presser.id(), pair.programme()))
              .map(pair -> became(presser, pair))
              .orElseGet(() -> said("gone")));
    }
    if (OF_A_PLAN.contains(action)) {
      return tandems
          .findById(number)
          .filter(tandem -> council.sits(presser.id(), tandem.programme()))
          .map(tandem -> became(presser, tandem));
    }
    return programmes
        .findById(number)
        .filter(one -> council.sits(presser.id(), one.id()) && one.isClosed())
        .map(one -> said("closed"));
  }

  private Optional<Screen> became(Person presser, CouncilMatter matter) {
    if (curated.isCurated(presser, matter.programme())) {
      return Optional.of(
          Screen.of("council.became.disputeclosed")
              .with(Button.press("tandems.card", "tandems.card", matter.tandem()), Button.home()));
    }
    if (!council.sits(presser.id(), matter.programme())) {
      return council.sitsAnywhere(presser.id()) ? Optional.empty() : Optional.of(said("left"));
    }
    if (isClosed(matter.programme())) {
      return Optional.of(said("closed"));
    }
    boolean own = plans.isOwn(presser.id(), tandems.get(matter.tandem()));
    return Optional.of(said(own ? "own" : "dispute"));
  }

  /** It was decided while he was writing: his words have gone to the curator all the same. */
  Screen tooLate(Person member, Proposal pair) {
    return tooLate(became(member, pair));
  }

  Screen tooLate(Person member, Tandem tandem) {
    return tooLate(became(member, tandem));
  }

  private static Screen tooLate(Screen now) {
    Text words = Text.paragraphs(Text.of("council.told.late"), now.text());
    return new Screen(words, now.rows(), null);
  }

  /** Refused or taken back cannot be told from each other: nobody learns who said no. */
  private Screen became(Person member, Proposal pair) {
    if (isClosed(pair.programme())) {
      return said("closed");
    }
    if (pairs.isOwn(member.id(), pair)) {
      return said("own");
    }
    return Screen.of("council.became." + (pair.is(ProposalState.AGREED) ? "agreed" : "gone"))
        .with(
            Button.press("council.pairs.all", "council.pairs", pair.programme(), 0), Button.home());
  }

  private Screen became(Person member, Tandem tandem) {
    if (isClosed(tandem.programme())) {
      return said("closed");
    }
    if (plans.isOwn(member.id(), tandem)) {
      return said("own");
    }
    if (tandem.isEnded()) {
      return said("ended");
    }
    boolean seen = written.findByTandemId(tandem.id()).flatMap(DevelopmentPlan::seenAt).isPresent();
    return said(seen ? "looked" : "changed");
  }

  private boolean isClosed(ProgrammeId programme) {
    return programmes.get(programme).isClosed();
  }

  private Optional<Screen> passed(CouncilWord word) {
    return word.tandem()
        .map(
            tandem ->
                Screen.of(word.isPassedOn() ? "council.became.passed" : "council.became.ended")
                    .with(
                        Button.press("tandems.plan.open", "tandems.plan", tandem), Button.home()));
  }

  private static Screen said(String what) {
    return Screen.of(Text.of("council.became." + what)).with(Button.home());
  }
}
