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
import ru.tandem.documents.bot.ProgrammePapers;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.Person;
import ru.tandem.programmes.CuratedProgrammes;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.ProgrammeId;
import ru.tandem.tandems.OrderPairs;
import ru.tandem.tandems.Tandem;

/** The draft of the order on the pairs that have none yet, for the head to sign. */
@Bot
class PairsOrder implements Paper {

  static final String MAKE = "tandems.orderword";

  private static final Document PAPER =
      ProgrammePapers.paper(
          "order-pairs", List.of("count"), Map.of("pairs", List.of("number", "mentor", "mentees")));

  private final CuratedProgrammes programmes;
  private final OrderPairs order;
  private final ProgrammePapers papers;
  private final TandemCards cards;
  private final Chats chats;

  PairsOrder(
      CuratedProgrammes programmes,
      OrderPairs order,
      ProgrammePapers papers,
      TandemCards cards,
      Chats chats) {
    this.programmes = programmes;
    this.order = order;
    this.papers = papers;
    this.cards = cards;
    this.chats = chats;
  }

  @Bean
  static Document orderOnPairs() {
    return PAPER;
  }

  @OnPress(MAKE)
  Reply make(Person curator, ProgrammeId id) {
    Programme programme = programmes.open(curator, id);
    List<Tandem> waiting = order.waiting(id);
    if (waiting.isEmpty()) {
      throw new AlreadySettled();
    }
    return Screen.of("tandems.order.made", waiting.size())
        .paper(
            chats.plain(Text.of("tandems.order.file"), papers.voice(programme)), MAKE, curator, id)
        .with(Button.press("tandems.order.enter", "tandems.order", id))
        .with(Button.press("tandems.all", "tandems.all", id, 0), Button.home());
  }

  @Override
  public String code() {
    return MAKE;
  }

  @Override
  public byte[] draw(Asked asked) {
    ProgrammeId id = new ProgrammeId(asked.number(0));
    return docx(programmes.of(asked.reader(), id), order.waiting(id), asked.reader());
  }

  private byte[] docx(Programme programme, List<Tandem> pairs, Person curator) {
    List<Map<String, Text>> rows = new ArrayList<>();
    for (Tandem pair : pairs) {
      rows.add(row(pair, rows.size() + 1));
    }
    return papers.docx(
        PAPER, programme, curator, Map.of("count", number(pairs.size())), Map.of("pairs", rows));
  }

  private Map<String, Text> row(Tandem pair, int number) {
    return Map.of(
        "number", number(number),
        "mentor", cards.name(pair.mentorPerson()),
        "mentees", cards.mentees(pair));
  }

  private static Text number(int number) {
    return Text.words(Integer.toString(number));
  }
}
