package ru.tandem.tandems.bot;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.core.annotation.Order;
import ru.tandem.conversation.Answers;
import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.Dialogue;
import ru.tandem.conversation.Form;
import ru.tandem.conversation.Home;
import ru.tandem.conversation.HomePart;
import ru.tandem.conversation.Kinds;
import ru.tandem.conversation.Matters;
import ru.tandem.conversation.OnPress;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.delivery.Matter;
import ru.tandem.delivery.Urgency;
import ru.tandem.enrolment.ParticipantRole;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.NotFound;
import ru.tandem.people.Person;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.CuratedProgrammes;
import ru.tandem.tandems.AnswerRequest;
import ru.tandem.tandems.RequestKind;
import ru.tandem.tandems.Tandem;
import ru.tandem.tandems.TandemId;
import ru.tandem.tandems.TandemRequest;
import ru.tandem.tandems.TandemRequestId;
import ru.tandem.tandems.TandemRequests;
import ru.tandem.tandems.Tandems;
import ru.tandem.tandems.VisibleTandems;

/**
 * Whoever works in a tandem may ask the curator for a pause, an end or another mentor; the other
 * side hears nothing until it is decided, and then not whose wish it was.
 */
@Bot
@Order(13)
class RequestsBot implements Dialogue, HomePart, Matters {

  /** What the curator says to a request. */
  private static final String REQUEST = "tandems.wanted";

  private static final String FORM = "tandems.request";

  private final Tandems tandems;
  private final VisibleTandems visible;
  private final TandemRequests requests;
  private final AnswerRequest answer;
  private final CuratedProgrammes programmes;
  private final TandemCards cards;
  private final Chats chats;
  private final Clock clock;

  RequestsBot(
      Tandems tandems,
      VisibleTandems visible,
      TandemRequests requests,
      AnswerRequest answer,
      CuratedProgrammes programmes,
      TandemCards cards,
      Chats chats,
      Clock clock) {
    this.tandems = tandems;
    this.visible = visible;
    this.requests = requests;
    this.answer = answer;
    this.programmes = programmes;
    this.cards = cards;
    this.chats = chats;
    this.clock = clock;
  }

  @OnPress("tandems.ask")
  Reply ask(Person person, TandemId id) {
    Tandem tandem = free(person, id);
    Screen screen = Screen.of("tandems.ask.what");
    for (RequestKind kind : RequestKind.values()) {
      if (isFor(kind, person, tandem)) {
        screen =
            screen.with(
                Button.press(
                    Text.of("tandems.request." + kind), "tandems.request", tandem.id(), kind));
      }
    }
    return screen.with(Button.press("tandems.card", "tandems.card", tandem.id()), Button.home());
  }

  private static boolean isFor(RequestKind kind, Person person, Tandem tandem) {
    return switch (kind) {
      case PAUSE -> tandem.isWorking() && tandem.restOf(person.id()).isEmpty();
      case END -> true;
      case ANOTHER_MENTOR -> tandem.side(person.id()) == ParticipantRole.MENTEE;
    };
  }

  @OnPress("tandems.request")
  Reply request(Person person, TandemId id, RequestKind kind) {
    Tandem tandem = free(person, id);
    if (!isFor(kind, person, tandem)) {
      throw new NotFound();
    }
    return Reply.begin(FORM, id + "-" + kind);
  }

  /** The tandem, when nothing that this person asked for is open. */
  private Tandem free(Person person, TandemId id) {
    Tandem tandem = tandems.of(person, id);
    if (tandem.isEnded()
        || requests.existsByTandemIdAndPersonIdAndDecidedAtIsNull(id, person.id())) {
      throw new AlreadySettled();
    }
    return tandem;
  }

  @Override
  public Set<String> forms() {
    return Set.of(FORM);
  }

  @Override
  public Map<String, Done> known() {
    return Map.of(
        REQUEST,
        (who, matter, since) ->
            requests.findById(matter.number()).filter(TandemRequest::isOpen).isEmpty());
  }

  @Override
  public Form form(String name, Person person, String subject) {
    String[] parts = subject.split("-");
    Tandem tandem = free(person, new TandemId(Long.parseLong(parts[0])));
    RequestKind kind = RequestKind.valueOf(parts[1]);
    LocalDate tomorrow = chats.today(person).plusDays(1);
    return Form.named(FORM)
        .ask("until", Kinds.day(tomorrow, tomorrow.plusMonths(2), tomorrow.minusDays(1)))
        .when(answers -> kind == RequestKind.PAUSE)
        .ask("why", Kinds.text(300))
        .optional()
        .hint(Text.of("tandems.request.hint"))
        .then(answers -> send(person, tandem, kind, answers));
  }

  private Reply send(Person person, Tandem tandem, RequestKind kind, Answers answers) {
    LocalDate until = kind == RequestKind.PAUSE ? answers.date("until") : null;
    TandemRequest request =
        requests.save(
            TandemRequest.of(
                tandem.id(), person.id(), kind, until, answers.text("why"), clock.instant()));
    for (PersonId curator : visible.curators(tandem)) {
      chats.tell(
          curator, card(request, tandem), Urgency.REMINDER, Matter.of(REQUEST, request.id()));
    }
    return Screen.of("tandems.request.sent").with(Button.home());
  }

  private Screen card(TandemRequest request, Tandem tandem) {
    Text what =
        request
            .until()
            .map(day -> Text.of("tandems.request.card.until", day))
            .orElse(Text.of("tandems.request." + request.kind()));
    return Screen.of(
            Text.paragraphs(
                Text.of(
                    "tandems.request.card",
                    cards.name(request.person()),
                    cards.name(tandem.mentorPerson()),
                    cards.mentees(tandem)),
                what,
                request.words().isEmpty()
                    ? Text.empty()
                    : Text.of("tandems.request.why.quoted", request.words())))
        .with(
            Button.press("tandems.request.grant", "tandems.grant", request.id()),
            Button.press("tandems.request.decline", "tandems.decline", request.id()))
        .with(Button.home());
  }

  @OnPress("tandems.open")
  Reply open(Person curator, TandemRequestId id) {
    TandemRequest request = requests.require(id);
    Tandem tandem = visible.curatedBy(curator, request.tandem());
    if (!request.isOpen()) {
      throw new AlreadySettled();
    }
    return card(request, tandem);
  }

  @OnPress("tandems.grant")
  Reply grant(Person curator, TandemRequestId id) {
    TandemRequest request = requests.require(id);
    Tandem tandem = visible.curatedBy(curator, request.tandem());
    answer.grant(request, tandem, curator.id(), clock.instant());
    Text unreached = chats.unreached(tandem.people());
    return Screen.of(Text.paragraphs(Text.of("tandems.request.granted"), unreached))
        .with(Button.home());
  }

  @OnPress("tandems.decline")
  Reply decline(Person curator, TandemRequestId id) {
    TandemRequest request = requests.require(id);
    visible.curatedBy(curator, request.tandem());
    answer.decline(request, curator.id(), clock.instant());
    chats.tell(
        request.person(), Screen.of("tandems.request.talk").with(Button.home()), Urgency.REMINDER);
    Text unreached = chats.unreached(List.of(request.person()));
    return Screen.of(Text.paragraphs(Text.of("tandems.request.declined"), unreached))
        .with(Button.home());
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
      requests
          .findByTandemIdInAndDecidedAtIsNullOrderById(ids)
          .forEach(
              request ->
                  home.next(
                      80,
                      Button.press(
                          Text.of("tandems.request.waits", cards.name(request.person())),
                          "tandems.open",
                          request.id())));
    }
  }
}
