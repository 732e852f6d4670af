package ru.tandem.tandems.bot;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Became;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.people.Person;
import ru.tandem.tandems.PlanTasks;
import ru.tandem.tandems.StandIn;
import ru.tandem.tandems.StandIns;
import ru.tandem.tandems.Steerings;
import ru.tandem.tandems.Tandem;
import ru.tandem.tandems.TandemRequest;
import ru.tandem.tandems.TandemRequests;
import ru.tandem.tandems.Tandems;
import ru.tandem.tandems.VisibleTandems;

/** What has become of a request, a task or a pair whose buttons are old. */
@Component
class TandemBecame implements Became {

  private static final Set<String> REQUESTS =
      Set.of("tandems.open", "tandems.grant", "tandems.granted", "tandems.talk", "tandems.decline");

  private static final Set<String> TASKS =
      Set.of(
          "tandems.tick",
          "tandems.judge",
          "tandems.accept",
          "tandems.redo",
          "tandems.onetask",
          "tandems.change",
          "tandems.shift",
          "tandems.remove",
          "tandems.removed");

  private static final Set<String> PAIRS =
      Set.of(
          "tandems.write",
          "tandems.answer",
          "tandems.ask",
          "tandems.request",
          "tandems.resume",
          "tandems.agree",
          "tandems.lead",
          "tandems.addtask",
          "tandems.setaim",
          "tandems.edit",
          "tandems.thank",
          "tandems.leadby",
          "tandems.achieved",
          "tandems.plan",
          "tandems.history",
          "tandems.journal",
          "tandems.card",
          "tandems.standin.back",
          "tandems.standin.leave",
          "meetings.tell",
          "meetings.propose",
          "meetings.lesson",
          "meetings.ofpair",
          "meetings.series",
          "meetings.series.change",
          "meetings.series.stop",
          "meetings.series.yes");

  private static final Set<String> HANDS =
      Set.of(
          "tandems.steer",
          "tandems.steerwhom",
          "tandems.toone",
          "tandems.tothat",
          "tandems.looked",
          "tandems.return",
          "tandems.helper",
          "tandems.helper.who",
          "tandems.helper.add",
          "tandems.helper.remove");

  private static final Set<String> STAND_INS =
      Set.of("tandems.standin", "tandems.standin.yes", "tandems.standin.no");

  private final Tandems tandems;
  private final VisibleTandems visible;
  private final TandemRequests requests;
  private final Steerings steerings;
  private final StandIns standIns;
  private final PlanTasks tasks;
  private final RequestCards requestCards;
  private final TandemCards cards;

  TandemBecame(
      Tandems tandems,
      VisibleTandems visible,
      TandemRequests requests,
      Steerings steerings,
      StandIns standIns,
      PlanTasks tasks,
      RequestCards requestCards,
      TandemCards cards) {
    this.tandems = tandems;
    this.visible = visible;
    this.requests = requests;
    this.steerings = steerings;
    this.standIns = standIns;
    this.tasks = tasks;
    this.requestCards = requestCards;
    this.cards = cards;
  }

  @Override
  public Optional<Screen> of(Person presser, String action, List<String> arguments) {
    long number = Became.number(arguments);
    if (REQUESTS.contains(action)) {
      return requests
          .findById(number)
          .filter(request -> !request.isOpen())
          .filter(request -> visible.isCurated(presser, tandems.get(request.tandem())))
          .map(this::request);
    }
    if (action.equals(ObjectionBot.OBJECT)) {
      return tandems
          .findById(number)
          .map(tandem -> Screen.of("tandems.objection.over").with(Button.home()));
    }
    if (PAIRS.contains(action)) {
      return tandems
          .findById(number)
          .flatMap(tandem -> resting(presser, tandem).or(() -> now(presser, tandem)));
    }
    if (HANDS.contains(action)) {
      return tandems.findById(number).flatMap(tandem -> now(presser, tandem));
    }
    if (STAND_INS.contains(action)) {
      return standIns
          .findById(number)
          .filter(one -> one.person().equals(presser.id()))
          .map(one -> standIn(presser, one));
    }
    if (action.equals("tandems.report") || action.equals("tandems.reported")) {
      return Optional.of(letterIsGone());
    }
    if (action.equals("tandems.steered")) {
      return steerings
          .findById(number)
          .flatMap(steering -> now(presser, tandems.get(steering.tandem())));
    }
    return TASKS.contains(action) ? task(presser, number) : Optional.empty();
  }

  /** For those who work there, and for the curators: how the pair stands. */
  private Optional<Screen> now(Person presser, Tandem tandem) {
    if (!tandem.has(presser.id()) && !visible.isCurated(presser, tandem)) {
      return Optional.empty();
    }
    Screen card = cards.of(presser, tandem);
    Text words = Text.paragraphs(Text.of("tandems.became.pair"), card.text());
    return Optional.of(new Screen(words, card.rows(), null));
  }

  /** The season is over, or its writer erased; what it said can still be told. */
  private static Screen letterIsGone() {
    return Screen.of("tandems.became.letter")
        .with(Button.press("tandems.became.help", "feedback.help"), Button.home());
  }

  /** He has answered, or is not asked any more. */
  private Screen standIn(Person presser, StandIn one) {
    return one.isRunning()
        ? now(presser, tandems.get(one.tandem())).orElseThrow()
        : Screen.of("tandems.became.standin").with(Button.home());
  }

  private Optional<Screen> task(Person presser, long number) {
    return tasks
        .findById(number)
        .map(task -> tandems.get(task.tandem()))
        .flatMap(tandem -> resting(presser, tandem))
        .or(() -> tandems.living(presser.id()).stream().findFirst().map(TandemBecame::task));
  }

  /** It is over, or it or this one rests, or this one has left; empty when the work goes on. */
  private Optional<Screen> resting(Person presser, Tandem tandem) {
    if (tandem.hasLeft(presser.id())) {
      return Optional.of(Screen.of("tandems.left.you").with(Button.home()));
    }
    return tandem.has(presser.id()) && !tandem.isAtWork(presser.id())
        ? Optional.of(pair(presser, tandem))
        : Optional.empty();
  }

  private Screen request(TandemRequest request) {
    String how =
        request.hasFallen()
            ? "tandems.became.fell"
            : request.isWithdrawn()
                ? "tandems.became.withdrawn"
                : request.isGranted() ? "tandems.became.granted" : "tandems.became.declined";
    Text by = request.decidedBy().map(cards::name).orElse(Text.empty());
    return Screen.of(
            Text.paragraphs(
                Text.of(how, cards.name(request.person()), by), requestCards.what(request)))
        .with(Button.press("tandems.card", "tandems.card", request.tandem()), Button.home());
  }

  private Screen pair(Person presser, Tandem tandem) {
    Text whole = tandem.isEnded() ? Text.of("tandems.over") : cards.rests(tandem);
    Text how = tandem.isWorking() ? cards.resting(presser, tandem) : whole;
    return Screen.of(Text.paragraphs(how, cards.withWhom(presser, tandem)))
        .with(Button.press("tandems.card", "tandems.card", tandem.id()), Button.home());
  }

  /** It was removed, or is as it was left; the plan shows what stands in it. */
  private static Screen task(Tandem tandem) {
    return Screen.of("tandems.became.task")
        .with(Button.press("tandems.plan.open", "tandems.plan", tandem.id()), Button.home());
  }
}
