package ru.tandem.tandems.bot;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Snoozed;
import ru.tandem.conversation.Text;
import ru.tandem.delivery.Matter;
import ru.tandem.delivery.Urgency;
import ru.tandem.documents.PaperReaders;
import ru.tandem.people.Person;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.Programmes;
import ru.tandem.programmes.bot.CuratorsHear;
import ru.tandem.tandems.AskCurator;
import ru.tandem.tandems.Tandem;
import ru.tandem.tandems.TandemRequest;
import ru.tandem.tandems.TandemRequests;
import ru.tandem.tandems.Tandems;
import ru.tandem.tandems.VisibleTandems;
import ru.tandem.timetable.OnDue;

/** Nobody who has asked for something is forgotten. */
@Component
class RequestReminders implements Snoozed {

  private static final String LATE_KNOWN = "tandems.request.late.known";
  private static final String LATE_STILL = "tandems.request.late.still";

  private final Tandems tandems;
  private final VisibleTandems visible;
  private final CuratorsHear curators;
  private final RequestReaders whose;
  private final TandemRequests requests;
  private final AskCurator ask;
  private final RequestCards cards;
  private final TandemCards names;
  private final Programmes programmes;
  private final PaperReaders readers;
  private final Chats chats;

  RequestReminders(
      Tandems tandems,
      VisibleTandems visible,
      CuratorsHear curators,
      RequestReaders whose,
      TandemRequests requests,
      AskCurator ask,
      RequestCards cards,
      TandemCards names,
      Programmes programmes,
      PaperReaders readers,
      Chats chats) {
    this.tandems = tandems;
    this.visible = visible;
    this.curators = curators;
    this.whose = whose;
    this.requests = requests;
    this.ask = ask;
    this.cards = cards;
    this.names = names;
    this.programmes = programmes;
    this.readers = readers;
    this.chats = chats;
  }

  /** The promised day has come: the curators are reminded, and whoever asked is not forgotten. */
  @OnDue(AskCurator.WAITING)
  void waiting(long id, Instant due) {
    requests
        .findById(id)
        .filter(TandemRequest::isOpen)
        .ifPresent(request -> remind(request, tandems.get(request.tandem())));
  }

  private Screen reminder(TandemRequest request, Tandem tandem) {
    Screen card = cards.card(request, tandem);
    return new Screen(
            Text.paragraphs(Text.of("tandems.request.late"), card.text()), card.rows(), null)
        .snoozed(Matter.of(RequestCards.REQUEST, request.id()));
  }

  @Override
  public Map<String, Saying> again() {
    return Map.of(RequestCards.REQUEST, this::again);
  }

  private Optional<Again> again(Person curator, Matter matter, Instant at) {
    return requests
        .findById(matter.number())
        .filter(TandemRequest::isOpen)
        .filter(request -> visible.isCurated(curator, tandems.get(request.tandem())))
        .filter(request -> whose.reads(curator.id(), tandems.get(request.tandem())))
        .map(request -> new Again(reminder(curator, request), null));
  }

  private Screen reminder(Person curator, TandemRequest request) {
    Tandem tandem = tandems.get(request.tandem());
    return curators.named(curator.id(), tandem.programme(), reminder(request, tandem));
  }

  private void remind(TandemRequest request, Tandem tandem) {
    if (tandem.isEnded()) {
      return;
    }
    int times = ask.again(request, tandem);
    Screen reminder = reminder(request, tandem);
    Matter matter = Matter.of(RequestCards.REQUEST, request.id());
    whose.remind(tandem, reminder, matter);
    if (times == 1) {
      Instant day = request.answerBy().orElseThrow();
      tellAsker(request, Text.of("tandems.request.late.told", day));
    } else if (times == 2) {
      tellAsker(request, Text.of(tellHeads(request, tandem) ? LATE_KNOWN : LATE_STILL));
    }
  }

  /** Who asked is told twice: more would only be more promises. */
  private void tellAsker(TandemRequest request, Text words) {
    Screen news = Screen.of(words).with(RequestCards.own(request)).with(Button.home());
    Matter matter = Matter.of(RequestCards.REQUEST, request.id());
    chats.tell(request.person(), news, Urgency.BROADCAST, matter);
  }

  /**
   * Not what it is about.
   *
   * @return whether any of them can be reached
   */
  private boolean tellHeads(TandemRequest request, Tandem tandem) {
    Programme programme = programmes.get(tandem.programme());
    List<PersonId> asked = visible.curators(tandem);
    Screen news =
        Screen.of(
                "tandems.request.late.head",
                programme.title(),
                request.askedAt(),
                names.names(asked))
            .with(Button.home());
    boolean told = false;
    for (PersonId head : readers.heads(programme)) {
      told |=
          !asked.contains(head)
              && chats.tell(head, curators.named(head, programme.id(), news), Urgency.REMINDER);
    }
    return told;
  }
}
