package ru.tandem.tandems.bot;

import java.util.Optional;
import org.springframework.core.annotation.Order;
import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Button;
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
import ru.tandem.delivery.Matter;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.NotFound;
import ru.tandem.people.Person;
import ru.tandem.people.PersonId;
import ru.tandem.tandems.AskCurator;
import ru.tandem.tandems.Tandem;
import ru.tandem.tandems.TandemId;
import ru.tandem.tandems.TandemRequest;
import ru.tandem.tandems.TandemRequests;
import ru.tandem.tandems.Tandems;
import ru.tandem.tandems.VisibleTandems;

/**
 * A guardian may be against the pair of the own child: the curators hear it as a request and talk,
 * or end the pair. Neither side of it learns whose wish it was.
 */
@Bot
@Order(ScreenPlace.REQUESTS)
class ObjectionBot implements HomePart, TandemPart {

  static final String OBJECT = "tandems.object";

  private static final String FORM = "tandems.objection";

  private final Tandems tandems;
  private final VisibleTandems visible;
  private final TandemRequests requests;
  private final AskCurator ask;
  private final RequestReaders readers;
  private final RequestCards cards;
  private final TandemCards names;

  ObjectionBot(
      Tandems tandems,
      VisibleTandems visible,
      TandemRequests requests,
      AskCurator ask,
      RequestReaders readers,
      RequestCards cards,
      TandemCards names) {
    this.tandems = tandems;
    this.visible = visible;
    this.requests = requests;
    this.ask = ask;
    this.readers = readers;
    this.cards = cards;
    this.names = names;
  }

  static Button object(Tandem tandem, PersonId child) {
    return Button.press("tandems.objection.item", OBJECT, tandem.id(), child);
  }

  @OnPress(OBJECT)
  Reply object(Person guardian, TandemId id, PersonId child) {
    Tandem tandem = of(guardian, id, child);
    Optional<TandemRequest> asked = asked(guardian.id(), id, child);
    return asked.isPresent() ? standing(asked.get()) : Reply.begin(FORM, tandem.id() + "-" + child);
  }

  private Tandem of(Person guardian, TandemId id, PersonId child) {
    Tandem tandem = tandems.findById(id.value()).orElseThrow(NotFound::new);
    if (!visible.isOwn(guardian, child) || !tandem.has(child) && !tandem.hasLeft(child)) {
      throw new NotFound();
    }
    if (tandem.isEnded() || !tandem.has(child)) {
      throw new AlreadySettled();
    }
    return tandem;
  }

  private Optional<TandemRequest> asked(PersonId guardian, TandemId id, PersonId child) {
    return requests.findFirstByTandemIdAndPersonIdAndChildIdAndDecidedAtIsNull(id, guardian, child);
  }

  @OnForm(FORM)
  Form form(Person guardian, TandemId id, PersonId child) {
    Tandem tandem = of(guardian, id, child);
    if (asked(guardian.id(), id, child).isPresent()) {
      throw new AlreadySettled();
    }
    return Form.named(FORM)
        .ask("why", Kinds.text(300))
        .optional()
        .hint(readers.nobodyElse(tandem, guardian.id()).orElse(Text.of("tandems.objection.hint")))
        .then(
            answers -> send(tandem, ask.object(tandem, guardian.id(), child, answers.text("why"))));
  }

  private Reply send(Tandem tandem, TandemRequest request) {
    Matter matter = Matter.of(RequestCards.REQUEST, request.id());
    readers.tell(tandem, cards.card(request, tandem), matter);
    return standing(request);
  }

  /** Until when an answer comes, what goes on meanwhile, and the way back. */
  private Screen standing(TandemRequest request) {
    return Screen.of(
            Text.paragraphs(
                Text.of("tandems.objection.sent", names.name(request.whom())),
                cards.until(request)))
        .with(Button.press("tandems.objection.takeback", "tandems.unask", request.id()))
        .with(Button.press("tandems.card", "tandems.card", request.tandem()), Button.home());
  }

  @Override
  public void show(Person guardian, Home home) {
    for (Tandem tandem : visible.ofChildren(guardian)) {
      for (PersonId child : visible.ownIn(guardian, tandem)) {
        asked(guardian.id(), tandem.id(), child)
            .ifPresent(
                one ->
                    home.line(
                        Text.lines(
                            Text.of("tandems.objection.home", names.name(child)),
                            cards.until(one))));
      }
    }
  }

  @Override
  public void show(Person reader, Tandem tandem, TandemCard card) {
    if (tandem.isEnded()) {
      return;
    }
    for (PersonId child : visible.ownIn(reader, tandem)) {
      Optional<TandemRequest> asked = asked(reader.id(), tandem.id(), child);
      card.item(asked.map(RequestCards::own).orElseGet(() -> object(tandem, child)));
    }
  }
}
