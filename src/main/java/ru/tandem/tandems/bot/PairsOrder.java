package ru.tandem.tandems.bot;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.OnPress;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.documents.Document;
import ru.tandem.documents.Paper;
import ru.tandem.documents.PaperReaders;
import ru.tandem.documents.Signature;
import ru.tandem.documents.bot.ProgrammePapers;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.ParticipantId;
import ru.tandem.enrolment.Participants;
import ru.tandem.enrolment.Places;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.Person;
import ru.tandem.programmes.CuratedProgrammes;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.ProgrammeId;
import ru.tandem.tandems.OrderDraft;
import ru.tandem.tandems.OrderLine;
import ru.tandem.tandems.OrderPairs;

/**
 * The draft of the order on the pairs that have none yet, for the head to sign. It names those who
 * waited when it was asked for, whoever comes later.
 */
@Bot
class PairsOrder implements Paper {

  static final String MAKE = "tandems.orderword";
  static final String AGAIN = "tandems.order.paper";

  private static final Document PAPER =
      ProgrammePapers.paper(
          "order-pairs", List.of("count"), Map.of("pairs", List.of("number", "mentor", "mentees")));

  private final CuratedProgrammes programmes;
  private final PaperReaders readers;
  private final OrderPairs order;
  private final ProgrammePapers papers;
  private final Signature signature;
  private final OrderDesk desk;
  private final OrderWords words;
  private final TandemCards cards;
  private final Participants participants;
  private final Places places;
  private final Chats chats;

  PairsOrder(
      CuratedProgrammes programmes,
      PaperReaders readers,
      OrderPairs order,
      ProgrammePapers papers,
      Signature signature,
      OrderDesk desk,
      OrderWords words,
      TandemCards cards,
      Participants participants,
      Places places,
      Chats chats) {
    this.programmes = programmes;
    this.readers = readers;
    this.order = order;
    this.papers = papers;
    this.signature = signature;
    this.desk = desk;
    this.words = words;
    this.cards = cards;
    this.participants = participants;
    this.places = places;
    this.chats = chats;
  }

  @Bean
  static Document orderOnPairs() {
    return PAPER;
  }

  @OnPress(MAKE)
  Reply make(Person curator, ProgrammeId id) {
    Programme programme = programmes.open(curator, id);
    if (order.ready(id).isEmpty()) {
      return desk.nobodyIsReady(id);
    }
    OrderDraft draft = order.draft(id, curator.id());
    boolean further = order.isOrdered(id);
    String made = further ? "tandems.order.made.further" : "tandems.order.made";
    Text said = Text.paragraphs(Text.of(made, order.named(draft).size()), words.lacking(id));
    Screen screen = of(programme, draft, curator, said);
    if (OrderDesk.mayAsk(draft) && !readers.heads(programme).isEmpty()) {
      screen = screen.with(OrderDesk.ask(draft));
    }
    return screen
        .with(OrderDesk.enter(draft))
        .with(Button.press("tandems.all", "tandems.all", id, 0), Button.home());
  }

  /** An order that has its number, as it was signed then. */
  @OnPress(AGAIN)
  Reply again(Person curator, long id) {
    OrderDraft draft = order.draft(id);
    Programme programme = programmes.of(curator, draft.programme());
    if (draft.entered().isEmpty()) {
      throw new AlreadySettled();
    }
    return of(programme, draft, curator, words.state(draft))
        .with(Button.press("tandems.orders.back", "tandems.orders", programme.id()), Button.home());
  }

  /** With the paper of the draft. */
  Screen of(Programme programme, OrderDraft draft, Person reader, Text said) {
    return Screen.of(said)
        .paper(
            chats.plain(Text.of("tandems.order.file"), papers.voice(programme)),
            MAKE,
            reader,
            programme.id(),
            draft.id());
  }

  @Override
  public String code() {
    return MAKE;
  }

  @Override
  public byte[] draw(Asked asked) {
    OrderDraft draft = order.draft(asked.number(1));
    Programme programme = readers.of(asked.reader(), draft.programme());
    return docx(programme, draft, asked.reader());
  }

  private byte[] docx(Programme programme, OrderDraft draft, Person curator) {
    List<OrderLine> pairs = order.named(draft);
    List<Map<String, Text>> rows = new ArrayList<>();
    for (OrderLine line : pairs) {
      rows.add(row(line, rows.size() + 1));
    }
    return papers.docx(
        PAPER,
        programme,
        curator,
        Map.of(
            "count", number(pairs.size()),
            "head",
                Text.words(
                    signature.of(
                        programme,
                        draft.word(),
                        draft.entered().isPresent(),
                        draft.headOfThen(),
                        curator))),
        Map.of("pairs", rows));
  }

  private Map<String, Text> row(OrderLine line, int number) {
    return Map.of(
        "number", number(number),
        "mentor", whole(line.pair().mentor()),
        "mentees",
            Text.list(line.mentees().stream().map(one -> whole(one.participant())).toList()));
  }

  /** With the class or the post, where one is known. */
  private Text whole(ParticipantId id) {
    Participant participant = participants.get(id);
    return NameInOrder.of(cards.name(participant.person()), places.of(participant));
  }

  private static Text number(int number) {
    return Text.words(Integer.toString(number));
  }
}
