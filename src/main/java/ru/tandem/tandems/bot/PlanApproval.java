package ru.tandem.tandems.bot;

import org.springframework.core.annotation.Order;
import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.Form;
import ru.tandem.conversation.Home;
import ru.tandem.conversation.HomePart;
import ru.tandem.conversation.Kinds;
import ru.tandem.conversation.OnForm;
import ru.tandem.conversation.OnPress;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.ScreenPlace;
import ru.tandem.conversation.Text;
import ru.tandem.delivery.Urgency;
import ru.tandem.documents.HeadsWord;
import ru.tandem.documents.PaperReaders;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.NotFound;
import ru.tandem.people.Person;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.bot.CuratorsHear;
import ru.tandem.tandems.DevelopmentPlans;
import ru.tandem.tandems.Tandem;
import ru.tandem.tandems.TandemId;
import ru.tandem.tandems.Tandems;
import ru.tandem.tandems.WorkOnPlan;

/**
 * Where the programme says so, a plan that the curator has looked at comes to the head of the
 * school; he approves it or gives it back with a word.
 *
 * <pre>
 *   Что поправить?      Слишком много задач на одну неделю
 * </pre>
 */
@Bot
@Order(ScreenPlace.DOCUMENTS)
class PlanApproval implements HomePart {

  static final String RETURN = "tandems.plan.no";

  private final Tandems tandems;
  private final DevelopmentPlans plans;
  private final WorkOnPlan work;
  private final PaperReaders readers;
  private final PlanWaits waits;
  private final PlanText words;
  private final TandemCards cards;
  private final CuratorsHear curators;
  private final Chats chats;

  PlanApproval(
      Tandems tandems,
      DevelopmentPlans plans,
      WorkOnPlan work,
      PaperReaders readers,
      PlanWaits waits,
      PlanText words,
      TandemCards cards,
      CuratorsHear curators,
      Chats chats) {
    this.tandems = tandems;
    this.plans = plans;
    this.work = work;
    this.readers = readers;
    this.waits = waits;
    this.words = words;
    this.cards = cards;
    this.curators = curators;
    this.chats = chats;
  }

  /** The plan of a pair whose school this person heads. */
  private Tandem headed(Person head, TandemId id) {
    Tandem tandem = tandems.findById(id.value()).orElseThrow(NotFound::new);
    readers.headed(head, tandem.programme());
    return tandem;
  }

  /** One that lies before him as it stands. */
  private Tandem waiting(Person head, TandemId id) {
    Tandem tandem = headed(head, id);
    plans.findByTandemId(id).ifPresent(plan -> plan.head().requireWaiting());
    if (work.beforeHead(tandem).isEmpty()) {
      throw new AlreadySettled();
    }
    return tandem;
  }

  @OnPress("tandems.plan.read")
  Reply read(Person head, TandemId id) {
    Tandem tandem = waiting(head, id);
    return Screen.of(Text.paragraphs(waits.title(tandem), words.of(head, tandem)))
        .with(PlanWaits.decide(tandem))
        .with(Button.home());
  }

  @OnPress("tandems.plan.yes")
  Reply approve(Person head, TandemId id) {
    Tandem tandem = waiting(head, id);
    work.approve(tandem, head.id());
    Screen yes = Screen.of("documents.approved", waits.title(tandem));
    curators.tell(tandem.programme(), open(yes, tandem), Urgency.REMINDER);
    tell(tandem, Text.of("tandems.plan.approved"), Urgency.BROADCAST);
    return yes.with(Button.home());
  }

  @OnPress(RETURN)
  Reply giveBack(Person head, TandemId id) {
    return Reply.begin(RETURN, waiting(head, id).id());
  }

  @OnForm(RETURN)
  Form form(Person head, TandemId id) {
    Tandem tandem = waiting(head, id);
    return Form.named(RETURN)
        .ask("word", Kinds.text(HeadsWord.LONGEST))
        .then(answers -> back(head, tandem, answers.text("word")));
  }

  private Reply back(Person head, Tandem tandem, String word) {
    work.giveBack(tandem, word, head.id());
    tell(tandem, Text.of("tandems.plan.returned.head", word), Urgency.REMINDER);
    Screen told = Screen.of("tandems.plan.returned.curator", waits.title(tandem), word);
    curators.tell(tandem.programme(), open(told, tandem), Urgency.REMINDER);
    return Screen.of("tandems.plan.sentback").with(Button.home());
  }

  private void tell(Tandem tandem, Text news, Urgency urgency) {
    for (PersonId one : tandem.concerned()) {
      chats.tell(one, open(Screen.of(cards.news(news, one, tandem)), tandem), urgency);
    }
  }

  private static Screen open(Screen screen, Tandem tandem) {
    return screen.with(
        Button.press("tandems.plan.open", "tandems.plan", tandem.id()), Button.home());
  }

  /** What has come to the head is not lost with its message. */
  @Override
  public void show(Person person, Home home) {
    plans
        .awaiting(person.id())
        .forEach(
            plan ->
                home.next(
                    77,
                    Button.press("tandems.plan.home", "tandems.plan.read", plan.tandem()),
                    waits.whose(tandems.get(plan.tandem()))));
  }
}
