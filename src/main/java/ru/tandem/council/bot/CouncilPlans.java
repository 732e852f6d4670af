package ru.tandem.council.bot;

import java.util.List;
import java.util.Optional;
import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Form;
import ru.tandem.conversation.Kinds;
import ru.tandem.conversation.OnForm;
import ru.tandem.conversation.OnPress;
import ru.tandem.conversation.Page;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.council.Council;
import ru.tandem.council.CouncilWord;
import ru.tandem.council.PlansForCouncil;
import ru.tandem.council.SpeakInCouncil;
import ru.tandem.people.Person;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.ProgrammeId;
import ru.tandem.tandems.Tandem;
import ru.tandem.tandems.TandemId;

/**
 * One of the council looks at the plans on which pairs have agreed.
 *
 * <pre>
 *   Что бы вы учли?      Пробный экзамен лучше до каникул
 * </pre>
 */
@Bot
class CouncilPlans {

  static final String ADVISE = "council.advise";
  private static final int PER_PAGE = 10;

  private final Council council;
  private final PlansForCouncil plans;
  private final SpeakInCouncil speak;
  private final PlanForCouncil card;
  private final CouncilNames names;
  private final CouncilNews news;
  private final CouncilBecame became;

  CouncilPlans(
      Council council,
      PlansForCouncil plans,
      SpeakInCouncil speak,
      PlanForCouncil card,
      CouncilNames names,
      CouncilNews news,
      CouncilBecame became) {
    this.council = council;
    this.plans = plans;
    this.speak = speak;
    this.card = card;
    this.names = names;
    this.news = news;
    this.became = became;
  }

  @OnPress("council.plans")
  Reply all(Person member, ProgrammeId id, int number) {
    Programme programme = council.programme(member, id);
    List<Tandem> all = plans.open(member.id(), programme);
    Page<Tandem> page = Page.of(all, number, PER_PAGE);
    List<Button> buttons =
        page.items().stream()
            .map(tandem -> Button.press(label(member, tandem), "council.plan", tandem.id()))
            .toList();
    return Screen.of(
            Text.of(all.isEmpty() ? "council.plans.none" : "council.plans", programme.title()))
        .grid(buttons, 1)
        .grid(page.turns("council.plans", id), 2)
        .with(Button.home());
  }

  private Text label(Person member, Tandem tandem) {
    String state =
        plans
            .said(member.id(), tandem)
            .map(word -> word.isRemark() ? "said" : "fine")
            .orElse("new");
    return Text.of("council.pair.label." + state, names.whose(tandem));
  }

  @OnPress("council.plan")
  Reply open(Person member, TandemId id) {
    return card.of(member, plans.of(member, id), Text.empty());
  }

  /** Nothing is to be added; may be pressed twice. */
  @OnPress("council.plan.fine")
  Reply fine(Person member, TandemId id) {
    Tandem tandem = plans.of(member, id);
    speak.of(tandem, member.id(), "");
    return next(member, tandem, Text.of("council.seen"));
  }

  @OnPress(ADVISE)
  Reply advise(Person member, TandemId id) {
    return Reply.begin(ADVISE, plans.of(member, id).id());
  }

  @OnForm(ADVISE)
  Form form(Person member, TandemId id) {
    Tandem tandem = plans.spokenOf(member, id);
    return Form.named(ADVISE)
        .intro(Text.of("tandems.plan.title", names.whose(tandem)))
        .ask("word", Kinds.text(CouncilWord.LONGEST))
        .then(answers -> told(member, tandem, answers.text("word")));
  }

  private Reply told(Person member, Tandem tandem, String word) {
    news.ofPlan(member, tandem, speak.of(tandem, member.id(), word));
    return plans.isOpen(tandem)
        ? next(member, tandem, Text.of("council.told"))
        : became.tooLate(member, tandem);
  }

  private Reply next(Person member, Tandem before, Text done) {
    Programme programme = council.programme(member, before.programme());
    Optional<Tandem> next = plans.unseen(member.id(), programme).stream().findFirst();
    return next.map(tandem -> card.of(member, tandem, done))
        .orElseGet(
            () ->
                Screen.of(Text.lines(done, Text.of("council.plans.done")))
                    .with(
                        Button.press("council.plans.all", "council.plans", before.programme(), 0),
                        Button.home()));
  }
}
