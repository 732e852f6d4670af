package ru.tandem.tandems.bot;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
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
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.Person;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.CuratedProgrammes;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.bot.OpenEnd;
import ru.tandem.tandems.AnswerRequest;
import ru.tandem.tandems.AskCurator;
import ru.tandem.tandems.RequestKind;
import ru.tandem.tandems.SteeringAct;
import ru.tandem.tandems.Tandem;
import ru.tandem.tandems.TandemId;
import ru.tandem.tandems.TandemRequest;
import ru.tandem.tandems.TandemRequestId;
import ru.tandem.tandems.TandemRequests;
import ru.tandem.tandems.Tandems;

/**
 * What the curators say to what is asked of them: each yes shows first what it will do; whoever
 * talks first keeps it open; a no has a word.
 */
@Bot
@Order(ScreenPlace.REQUESTS)
class RequestDesk implements HomePart, OpenEnd {

  private static final String FORM = "tandems.refusal";

  private final Tandems tandems;
  private final RequestReaders readers;
  private final TandemRequests requests;
  private final AskCurator ask;
  private final AnswerRequest answer;
  private final CuratedProgrammes programmes;
  private final RequestCards cards;
  private final TandemCards names;
  private final Foresee foresee;
  private final SteerBot steer;
  private final Chats chats;
  private final Clock clock;

  RequestDesk(
      Tandems tandems,
      RequestReaders readers,
      TandemRequests requests,
      AskCurator ask,
      AnswerRequest answer,
      CuratedProgrammes programmes,
      RequestCards cards,
      TandemCards names,
      Foresee foresee,
      SteerBot steer,
      Chats chats,
      Clock clock) {
    this.tandems = tandems;
    this.readers = readers;
    this.requests = requests;
    this.ask = ask;
    this.answer = answer;
    this.programmes = programmes;
    this.cards = cards;
    this.names = names;
    this.foresee = foresee;
    this.steer = steer;
    this.chats = chats;
    this.clock = clock;
  }

  @OnPress("tandems.open")
  Reply open(Person curator, TandemRequestId id) {
    TandemRequest request = open(id);
    return cards.card(request, readers.tandem(curator, request));
  }

  /**
   * @throws AlreadySettled naming the colleague who was quicker
   */
  private TandemRequest open(TandemRequestId id) {
    TandemRequest request = requests.require(id);
    if (!request.isOpen()) {
      throw new AlreadySettled(request.decidedBy().orElse(null));
    }
    return request;
  }

  /** First what it will do. */
  @OnPress("tandems.grant")
  Reply foresee(Person curator, TandemRequestId id) {
    TandemRequest request = requests.require(id);
    Tandem tandem = readers.tandem(curator, request);
    open(id);
    if (request.kind() == RequestKind.SUBSTITUTE) {
      return steer.begin(curator, tandem.id(), SteeringAct.SUBSTITUTE);
    }
    if (isTooLate(curator, request)) {
      return tooLate(request);
    }
    return Screen.of(
            Text.paragraphs(
                Text.of("tandems.foresee", names.name(request.person())),
                cards.what(request),
                foresee.of(request, tandem)))
        .with(Button.press("tandems.foresee.yes", "tandems.granted", id))
        .with(Button.press("tandems.foresee.no", "tandems.open", id), Button.home());
  }

  private boolean isTooLate(Person curator, TandemRequest request) {
    return request.until().filter(day -> !day.isAfter(chats.today(curator))).isPresent();
  }

  /** Nothing begins and ends on one day: he chooses another, or says a word. */
  private Screen tooLate(TandemRequest request) {
    return Screen.of(Text.paragraphs(Text.of("tandems.request.toolate"), cards.what(request)))
        .with(Button.press("tandems.card", "tandems.card", request.tandem()))
        .with(Button.press("tandems.request.decline", "tandems.decline", request.id()))
        .with(Button.home());
  }

  @OnPress("tandems.granted")
  Reply grant(Person curator, TandemRequestId id) {
    TandemRequest request = requests.require(id);
    Tandem tandem = readers.tandem(curator, request);
    if (request.kind() == RequestKind.SUBSTITUTE) {
      return foresee(curator, id);
    }
    if (request.isOpen() && isTooLate(curator, request)) {
      return tooLate(request);
    }
    List<PersonId> concerned = tandem.people();
    answer.grant(request, tandem, curator.id(), clock.instant());
    tellGranted(request, tandem);
    return Screen.of(
            Text.paragraphs(
                Text.of("tandems.request.granted"),
                orderNext(request, tandem),
                chats.unreached(concerned)))
        .with(Button.press("tandems.card", "tandems.card", tandem.id()), Button.home());
  }

  /** Named once more after the deed: it is easily forgotten. */
  private static Text orderNext(TandemRequest request, Tandem tandem) {
    return request.kind().isUntil() || request.kind() == RequestKind.CHANGE
        ? Text.empty()
        : tandem
            .order()
            .map(order -> Text.of("tandems.foresee.order", order.number(), order.day()))
            .orElse(Text.empty());
  }

  /** What rests, ends or lasts longer is told by its own news; the rest is told here. */
  private void tellGranted(TandemRequest request, Tandem tandem) {
    if (request.kind() == RequestKind.CHANGE) {
      Text news = Text.of("tandems.request.changed", request.words());
      for (PersonId one : tandem.concerned()) {
        Screen screen =
            Screen.of(names.news(news, one, tandem))
                .with(
                    Button.press("tandems.plan.open", "tandems.plan", tandem.id()), Button.home());
        chats.tell(one, screen, Urgency.REMINDER);
      }
    }
  }

  /** It stays open, and whoever asked hears that it does. */
  @OnPress("tandems.talk")
  Reply talk(Person curator, TandemRequestId id) {
    TandemRequest request = requests.require(id);
    Tandem tandem = readers.tandem(curator, request);
    if (ask.talk(request, tandem, curator.id())) {
      chats.answer(
          request.person(),
          Screen.of(
                  Text.paragraphs(
                      Text.of(
                          "tandems.request.talk.told",
                          names.name(curator.id()),
                          request.answerBy().orElseThrow()),
                      cards.what(request)))
              .with(Button.home()),
          Urgency.REMINDER);
    }
    Screen card = cards.card(request, tandem);
    Text note =
        Text.paragraphs(
            Text.of("tandems.request.talk.noted"), chats.unreached(List.of(request.person())));
    return new Screen(Text.paragraphs(note, card.text()), card.rows(), null);
  }

  @OnPress("tandems.decline")
  Reply decline(Person curator, TandemRequestId id) {
    TandemRequest request = requests.require(id);
    readers.tandem(curator, request);
    return Reply.begin(FORM, open(id).id());
  }

  @OnForm(FORM)
  Form form(Person curator, TandemRequestId id) {
    TandemRequest request = requests.require(id);
    readers.tandem(curator, request);
    open(id);
    return Form.named(FORM)
        .ask(
            "words",
            Text.of("tandems.refusal.words", names.name(request.person())),
            Kinds.text(500))
        .then(answers -> declined(curator, request, answers.text("words")));
  }

  private Reply declined(Person curator, TandemRequest request, String words) {
    answer.decline(request, words, curator.id(), clock.instant());
    chats.answer(
        request.person(),
        Screen.of(
                Text.paragraphs(
                    Text.of("tandems.request.declined.told", names.name(curator.id()), words),
                    cards.what(request)))
            .with(Button.press("tandems.card", "tandems.card", request.tandem()), Button.home()),
        Urgency.REMINDER);
    return Screen.of(
            Text.paragraphs(
                Text.of("tandems.request.declined"), chats.unreached(List.of(request.person()))))
        .with(Button.home());
  }

  @Override
  public Optional<Text> in(Programme programme) {
    List<TandemId> ids =
        tandems.findByProgrammeIdOrderById(programme.id()).stream().map(Tandem::id).toList();
    int open = ids.isEmpty() ? 0 : requests.findByTandemIdInAndDecidedAtIsNullOrderById(ids).size();
    return open == 0 ? Optional.empty() : Optional.of(Text.of("tandems.request.close", open));
  }

  /** A curator finds on the home screen what waits for a word. */
  @Override
  public void show(Person person, Home home) {
    List<TandemId> ids =
        programmes.of(person).stream()
            .flatMap(programme -> tandems.findByProgrammeIdOrderById(programme.id()).stream())
            .map(Tandem::id)
            .toList();
    if (!ids.isEmpty()) {
      requests.findByTandemIdInAndDecidedAtIsNullOrderById(ids).stream()
          .filter(request -> readers.reads(person.id(), tandems.get(request.tandem())))
          .forEach(
              request ->
                  home.next(
                      80,
                      Button.press(
                          Text.of("tandems.request.waits", names.name(request.person())),
                          "tandems.open",
                          request.id())));
    }
  }
}
