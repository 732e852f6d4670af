package ru.tandem.tandems.bot;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Matters;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.delivery.Matter;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.MentoringKind;
import ru.tandem.tandems.RequestKind;
import ru.tandem.tandems.Tandem;
import ru.tandem.tandems.TandemRequest;
import ru.tandem.tandems.TandemRequests;

/** How a request to the curator looks. */
@Component
class RequestCards implements Matters {

  /** What the curator says to a request. */
  static final String REQUEST = "tandems.wanted";

  private final TandemRequests requests;
  private final TandemCards cards;

  RequestCards(TandemRequests requests, TandemCards cards) {
    this.requests = requests;
    this.cards = cards;
  }

  @Override
  public Map<String, Done> known() {
    return Map.of(REQUEST, this::isDone);
  }

  private boolean isDone(PersonId who, Matter matter, Instant since) {
    return requests.findById(matter.number()).filter(TandemRequest::isOpen).isEmpty();
  }

  /** A way of working together, as the programmes call it. */
  static Text kind(MentoringKind kind) {
    return Text.of("programmes.kind." + kind.name().toLowerCase(Locale.ROOT));
  }

  Text what(TandemRequest request) {
    if (request.kindWanted().isPresent()) {
      return Text.of("tandems.request.card.KIND", kind(request.kindWanted().get()));
    }
    return request
        .until()
        .map(day -> Text.of("tandems.request.card." + request.kind(), day))
        .orElse(Text.of("tandems.request." + request.kind()));
  }

  private Text heading(TandemRequest request, Tandem tandem) {
    Text who = cards.name(request.person());
    Text mentor = cards.name(tandem.mentorPerson());
    return request.kind() == RequestKind.OBJECTION
        ? Text.of(
            "tandems.objection.card",
            who,
            cards.name(request.whom()),
            mentor,
            cards.mentees(tandem))
        : Text.of("tandems.request.card", who, mentor, cards.mentees(tandem));
  }

  /** Until when an answer comes, as far as it is still promised; for whoever asked. */
  Text until(TandemRequest request) {
    return Text.lines(
        request
            .answerBy()
            .filter(day -> !request.isLeftWaiting())
            .map(day -> Text.of("tandems.request.sent.until", day))
            .orElse(Text.empty()),
        request.talkedBy().isPresent() ? Text.of("tandems.request.sent.talking") : Text.empty());
  }

  /** For whoever asked: what he has asked for, and the way back. */
  static Button own(TandemRequest request) {
    return request.kind() == RequestKind.OBJECTION
        ? Button.press(
            "tandems.objection.mine", ObjectionBot.OBJECT, request.tandem(), request.whom())
        : Button.press("tandems.ask.mine", "tandems.ask", request.tandem());
  }

  /** For the curator, with all that can be said to it. */
  Screen card(TandemRequest request, Tandem tandem) {
    Text words =
        request.words().isEmpty()
            ? Text.empty()
            : Text.of("tandems.request.why.quoted", request.words());
    Text standing =
        request
            .talkedBy()
            .map(curator -> Text.of("tandems.request.talking", cards.name(curator)))
            .orElse(Text.empty());
    Text until =
        request
            .answerBy()
            .map(day -> Text.of("tandems.request.answerby", day))
            .orElse(Text.empty());
    Screen screen =
        Screen.of(
                Text.paragraphs(
                    heading(request, tandem), what(request), words, Text.lines(standing, until)))
            .with(Button.press("tandems.request.grant", "tandems.grant", request.id()));
    if (request.talkedBy().isEmpty()) {
      screen = screen.with(Button.press("tandems.request.talk", "tandems.talk", request.id()));
    }
    return screen
        .with(Button.press("tandems.request.decline", "tandems.decline", request.id()))
        .with(Button.press("tandems.card", "tandems.card", tandem.id()), Button.home());
  }
}
