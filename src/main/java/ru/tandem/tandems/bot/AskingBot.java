package ru.tandem.tandems.bot;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.Form;
import ru.tandem.conversation.Home;
import ru.tandem.conversation.HomePart;
import ru.tandem.conversation.Kind;
import ru.tandem.conversation.Kinds;
import ru.tandem.conversation.OnForm;
import ru.tandem.conversation.OnPress;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.ScreenPlace;
import ru.tandem.conversation.Text;
import ru.tandem.delivery.Matter;
import ru.tandem.enrolment.ParticipantRole;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.NotFound;
import ru.tandem.people.Person;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.MentoringKind;
import ru.tandem.programmes.Programmes;
import ru.tandem.tandems.AskCurator;
import ru.tandem.tandems.KindOfPair;
import ru.tandem.tandems.PauseTandem;
import ru.tandem.tandems.RequestKind;
import ru.tandem.tandems.Tandem;
import ru.tandem.tandems.TandemId;
import ru.tandem.tandems.TandemRequest;
import ru.tandem.tandems.TandemRequestId;
import ru.tandem.tandems.TandemRequests;
import ru.tandem.tandems.Tandems;

/**
 * Whoever works in a tandem may ask the curator for something; the other side hears nothing until
 * it is decided, and then not whose wish it was. It can be taken back until then.
 */
@Bot
@Order(ScreenPlace.REQUESTS)
class AskingBot implements HomePart, TandemPart {

  private static final String FORM = "tandems.request";

  private final Tandems tandems;
  private final RequestReaders readers;
  private final Programmes programmes;
  private final TandemRequests requests;
  private final AskCurator ask;
  private final PauseTandem pause;
  private final KindOfPair kinds;
  private final RequestCards cards;
  private final Chats chats;

  AskingBot(
      Tandems tandems,
      RequestReaders readers,
      Programmes programmes,
      TandemRequests requests,
      AskCurator ask,
      PauseTandem pause,
      KindOfPair kinds,
      RequestCards cards,
      Chats chats) {
    this.tandems = tandems;
    this.readers = readers;
    this.programmes = programmes;
    this.requests = requests;
    this.ask = ask;
    this.pause = pause;
    this.kinds = kinds;
    this.cards = cards;
    this.chats = chats;
  }

  @OnPress("tandems.ask")
  Reply ask(Person person, TandemId id) {
    Tandem tandem = open(person, id);
    Optional<TandemRequest> asked = asked(person.id(), id);
    if (asked.isPresent()) {
      return standing(asked.get());
    }
    Screen screen = Screen.of("tandems.ask.what");
    for (RequestKind kind : RequestKind.values()) {
      if (isFor(kind, person, tandem)) {
        screen =
            screen.with(
                Button.press(label(kind, person, tandem), "tandems.request", tandem.id(), kind));
      }
    }
    return screen.with(Button.press("tandems.card", "tandems.card", tandem.id()), Button.home());
  }

  private Text label(RequestKind kind, Person person, Tandem tandem) {
    return kind == RequestKind.PAUSE && pause.mayRestLonger(tandem, person.id())
        ? Text.of("tandems.steer.longer")
        : Text.of("tandems.request." + kind);
  }

  private Optional<TandemRequest> asked(PersonId person, TandemId id) {
    return requests.findFirstByTandemIdAndPersonIdAndDecidedAtIsNull(id, person);
  }

  private boolean isFor(RequestKind kind, Person person, Tandem tandem) {
    boolean mentor = tandem.side(person.id()) == ParticipantRole.MENTOR;
    if (tandem.isStandIn(person.id())) {
      return false;
    }
    return switch (kind) {
      case PAUSE ->
          tandem.isWorking() && tandem.restOf(person.id()).isEmpty()
              || pause.mayRestLonger(tandem, person.id());
      case TERM, CHANGE -> tandem.isWorking();
      case KIND -> tandem.isWorking() && !kinds.others(tandem).isEmpty();
      case END -> true;
      case OBJECTION -> false;
      case ANOTHER_MENTOR -> !mentor;
      case RELEASE -> mentor;
      case SUBSTITUTE -> mentor && !tandem.isEnded();
    };
  }

  @OnPress("tandems.request")
  Reply request(Person person, TandemId id, RequestKind kind) {
    Tandem tandem = open(person, id);
    Optional<TandemRequest> asked = asked(person.id(), id);
    if (asked.isPresent()) {
      return standing(asked.get());
    }
    if (!isFor(kind, person, tandem)) {
      throw new NotFound();
    }
    return Reply.begin(FORM, id + "-" + kind);
  }

  private Tandem open(Person person, TandemId id) {
    Tandem tandem = tandems.of(person, id);
    if (tandem.isEnded()) {
      throw new AlreadySettled();
    }
    return tandem;
  }

  @OnForm(FORM)
  Form form(Person person, TandemId id, RequestKind kind) {
    Tandem tandem = open(person, id);
    if (asked(person.id(), tandem.id()).isPresent()) {
      throw new AlreadySettled();
    }
    LocalDate tomorrow = chats.today(person).plusDays(1);
    LocalDate last =
        kind == RequestKind.TERM
            ? latest(programmes.get(tandem.programme()).endsOn(), tomorrow)
            : tomorrow.plusMonths(2);
    Form form = Form.named(FORM);
    if (kind.isUntil()) {
      form.ask(
          "until",
          Text.of("tandems.request.until." + kind),
          Kinds.day(tomorrow, last, tomorrow.minusDays(1)));
    }
    if (kind == RequestKind.KIND) {
      form.ask("kind", Text.of("tandems.request.kindof"), options(tandem));
    }
    form.ask(
        "why",
        Text.of(kind == RequestKind.CHANGE ? FORM + ".change" : FORM + ".why"),
        Kinds.text(300));
    if (kind != RequestKind.CHANGE) {
      form.optional();
    }
    return form.hint(
            readers.nobodyElse(tandem, person.id()).orElse(Text.of("tandems.request.hint")))
        .then(
            answers ->
                send(
                    tandem,
                    kind == RequestKind.KIND
                        ? ask.forKind(
                            tandem,
                            person.id(),
                            MentoringKind.valueOf(answers.text("kind")),
                            answers.text("why"))
                        : ask.forThat(
                            tandem,
                            person.id(),
                            kind,
                            kind.isUntil() ? answers.date("until") : null,
                            answers.text("why"))));
  }

  private Kind options(Tandem tandem) {
    return Kinds.choice(
        kinds.others(tandem).stream()
            .map(one -> Kinds.option(one.name(), RequestCards.kind(one)))
            .toList());
  }

  private static LocalDate latest(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? other : one;
  }

  private Reply send(Tandem tandem, TandemRequest request) {
    Matter matter = Matter.of(RequestCards.REQUEST, request.id());
    readers.tell(tandem, cards.card(request, tandem), matter);
    return standing(request);
  }

  /** What has been asked for, until when an answer comes, and the way back. */
  private Screen standing(TandemRequest request) {
    return Screen.of(
            Text.paragraphs(
                Text.of("tandems.request.sent"), cards.what(request), cards.until(request)))
        .with(Button.press("tandems.request.takeback", "tandems.unask", request.id()))
        .with(Button.press("tandems.card", "tandems.card", request.tandem()), Button.home());
  }

  @OnPress("tandems.unask")
  Reply takeBack(Person person, TandemRequestId id) {
    TandemRequest request = requests.require(id);
    if (!request.person().equals(person.id())) {
      throw new NotFound();
    }
    if (!request.isOpen()) {
      return became(request);
    }
    ask.withdraw(request);
    return Screen.of("tandems.request.takenback")
        .with(Button.press("tandems.card", "tandems.card", request.tandem()), Button.home());
  }

  private Screen became(TandemRequest request) {
    Text became = Text.of("tandems.request.was." + how(request));
    return Screen.of(
            Text.paragraphs(
                became,
                cards.what(request),
                request
                    .reply()
                    .map(said -> Text.of("tandems.request.why.quoted", said))
                    .orElse(Text.empty())))
        .with(Button.press("tandems.card", "tandems.card", request.tandem()), Button.home());
  }

  private static String how(TandemRequest request) {
    if (request.hasFallen()) {
      return "fell";
    }
    return request.isWithdrawn() ? "withdrawn" : request.isGranted() ? "granted" : "not";
  }

  @Override
  public void show(Person person, Home home) {
    for (Tandem tandem : tandems.living(person.id())) {
      asked(person.id(), tandem.id()).ifPresent(one -> home.line(waits(one)));
    }
  }

  private Text waits(TandemRequest request) {
    return request
        .answerBy()
        .filter(day -> !request.isLeftWaiting())
        .map(day -> Text.of("tandems.request.home", cards.what(request), day))
        .orElse(Text.of("tandems.request.home.open", cards.what(request)));
  }

  @Override
  public void show(Person reader, Tandem tandem, TandemCard card) {
    if (tandem.has(reader.id()) && !tandem.isEnded() && !tandem.isStandIn(reader.id())) {
      Optional<TandemRequest> asked = asked(reader.id(), tandem.id());
      asked.ifPresent(one -> card.line(waits(one)));
      card.item(
          Button.press(
              asked.isPresent() ? "tandems.ask.mine" : "tandems.ask", "tandems.ask", tandem.id()));
    }
  }
}
