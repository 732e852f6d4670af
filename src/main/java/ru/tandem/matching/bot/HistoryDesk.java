package ru.tandem.matching.bot;

import java.util.ArrayList;
import java.util.List;
import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.OnPress;
import ru.tandem.conversation.Page;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.matching.BoardMove;
import ru.tandem.matching.BoardMoves;
import ru.tandem.matching.CuratedProposals;
import ru.tandem.matching.Fairness;
import ru.tandem.matching.MoveOnBoard;
import ru.tandem.matching.WeighFairness;
import ru.tandem.people.Person;
import ru.tandem.programmes.CuratedProgrammes;
import ru.tandem.programmes.ProgrammeId;

/** What curators have done with the pairs, the way back, and how fairly it came out. */
@Bot
class HistoryDesk {

  private static final int MOVES_PER_PAGE = 12;

  private final CuratedProgrammes programmes;
  private final CuratedProposals curated;
  private final BoardMoves moves;
  private final MoveOnBoard move;
  private final WeighFairness weigh;
  private final PairsBoard board;
  private final PairWords names;
  private final MoveWords words;

  HistoryDesk(
      CuratedProgrammes programmes,
      CuratedProposals curated,
      BoardMoves moves,
      MoveOnBoard move,
      WeighFairness weigh,
      PairsBoard board,
      PairWords names,
      MoveWords words) {
    this.programmes = programmes;
    this.curated = curated;
    this.moves = moves;
    this.move = move;
    this.weigh = weigh;
    this.board = board;
    this.names = names;
    this.words = words;
  }

  /** Takes back that very move; when a colleague has done something since, it is shown instead. */
  @OnPress("matching.undo")
  Reply undo(Person curator, long id) {
    BoardMove meant = curated.move(curator, id);
    boolean stillLast = move.last(meant.programme()).filter(one -> one.id() == id).isPresent();
    if (!stillLast) {
      return board.of(meant.programme(), since(meant), 0);
    }
    move.takeBack(meant, curator.id());
    return board.of(meant.programme(), Text.of("matching.undone", words.what(meant)), 0);
  }

  private Text since(BoardMove meant) {
    return meant
        .takenBackBy()
        .map(by -> Text.of("matching.undo.before", words.what(meant), names.name(by)))
        .or(() -> moves.last(meant.programme()).map(words::since))
        .orElse(Text.of("matching.undo.none"));
  }

  @OnPress("matching.history")
  Reply history(Person curator, ProgrammeId programme, int page) {
    programmes.of(curator, programme);
    List<BoardMove> all = moves.findByProgrammeIdOrderByIdDesc(programme);
    Page<BoardMove> shown = Page.of(all, page, MOVES_PER_PAGE);
    Text lines = Text.lines(shown.items().stream().map(words::whole).toList());
    Text title = Text.of(all.isEmpty() ? "matching.history.none" : "matching.history.list");
    return Screen.of(Text.paragraphs(title, lines))
        .grid(shown.turns("matching.history", programme), 2)
        .with(Button.press("matching.all", "matching.open", programme), Button.home());
  }

  @OnPress("matching.fair")
  Reply fairness(Person curator, ProgrammeId programme) {
    programmes.of(curator, programme);
    return Searching.in(programme, () -> () -> fairness(programme));
  }

  private Screen fairness(ProgrammeId programme) {
    Fairness fair = weigh.of(programme);
    List<Text> load = new ArrayList<>();
    fair.load()
        .forEach((mentees, count) -> load.add(Text.of("matching.fair.load", mentees, count)));
    List<Text> rather =
        fair.rather().stream()
            .map(
                couple ->
                    Text.of(
                        "matching.bullet",
                        Text.of(
                            "matching.names",
                            names.name(couple.mentee()),
                            names.name(couple.mentor()))))
            .toList();
    return Screen.of(
            Text.paragraphs(
                Text.of("matching.fair.head", fair.mentees().all()),
                share("matching.fair.mentees", fair.mentees()),
                share("matching.fair.mentors", fair.mentors()),
                Text.lines(Text.of("matching.fair.loads"), Text.lines(load)),
                rather.isEmpty()
                    ? Text.of("matching.fair.settled")
                    : Text.lines(Text.of("matching.fair.rather"), PairWords.capped(rather))))
        .with(Button.press("matching.all", "matching.open", programme), Button.home());
  }

  private static Text share(String heading, Fairness.Share share) {
    List<Text> lines = new ArrayList<>();
    lines.add(Text.of(heading));
    for (int wish = 0; wish < share.wishes().size(); wish++) {
      lines.add(Text.of("matching.fair.wish", wish + 1, share.wishes().get(wish)));
    }
    lines.add(Text.of("matching.fair.other", share.other()));
    lines.add(Text.of("matching.fair.silent", share.silent()));
    return Text.lines(lines);
  }
}
