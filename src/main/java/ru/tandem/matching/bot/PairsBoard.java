package ru.tandem.matching.bot;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Page;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.matching.BoardMoves;
import ru.tandem.matching.ForbiddenPairs;
import ru.tandem.matching.MoveOnBoard;
import ru.tandem.matching.Proposal;
import ru.tandem.matching.ProposalState;
import ru.tandem.matching.ReadChoices;
import ru.tandem.matching.Tally;
import ru.tandem.matching.TallyPairs;
import ru.tandem.programmes.ProgrammeId;

/** All pairs of a programme on one screen: how many, which, and what to do next. */
@Component
class PairsBoard {

  private static final int PAIRS_PER_PAGE = 10;

  private final TallyPairs pairs;
  private final ForbiddenPairs forbidden;
  private final ReadChoices choices;
  private final PairWords words;
  private final MoveOnBoard moves;
  private final BoardMoves history;
  private final MoveWords moved;
  private final Supplier<List<BeforePairs>> before;
  private final Supplier<List<BesidePairs>> beside;

  PairsBoard(
      TallyPairs pairs,
      ForbiddenPairs forbidden,
      ReadChoices choices,
      PairWords words,
      MoveOnBoard moves,
      BoardMoves history,
      MoveWords moved,
      ObjectProvider<BeforePairs> before,
      ObjectProvider<BesidePairs> beside) {
    this.pairs = pairs;
    this.forbidden = forbidden;
    this.choices = choices;
    this.words = words;
    this.moves = moves;
    this.history = history;
    this.moved = moved;
    this.before = SingletonSupplier.of(() -> before.orderedStream().toList());
    this.beside = SingletonSupplier.of(() -> beside.orderedStream().toList());
  }

  /**
   * @param preface what has just been done; may be empty
   */
  Screen of(ProgrammeId programme, Text preface, int page) {
    Tally tally = pairs.of(programme);
    Screen screen =
        Screen.of(
            Text.paragraphs(
                preface,
                heading(programme, tally),
                states(programme, tally),
                besides(programme, tally),
                last(programme)));
    screen = list(screen, programme, tally, page);
    if (!tally.drafts().isEmpty()) {
      Text all = Text.of("matching.approveall", tally.drafts().size());
      screen = screen.with(Button.press(all, "matching.approveall", programme));
    }
    boolean looked = !preface.equals(Text.empty());
    return more(screen, programme, tally, looked)
        .with(Button.press("matching.back", "programmes.open", programme), Button.home());
  }

  private Text heading(ProgrammeId programme, Tally tally) {
    int paired = tally.living().size();
    if (paired == 0 && tally.refused().isEmpty()) {
      Text counts = Text.of("matching.begin", tally.mentees(), tally.mentors());
      return Text.paragraphs(
          Stream.concat(Stream.of(counts, wishes(programme)), notes(programme))
              .toArray(Text[]::new));
    }
    int alone = tally.aloneMentees().size();
    return Text.lines(
        Text.of("matching.summary", paired, tally.mentees(), tally.mutual(), alone),
        count("matching.resting", tally.resting()),
        choices.awaitedUntil(programme).map(PairsBoard::awaited).orElse(Text.empty()),
        tally.drafts().isEmpty() ? Text.empty() : unread(programme));
  }

  /** What was said too late for the search that has found these drafts. */
  private Text unread(ProgrammeId programme) {
    return history
        .lastSearch(programme)
        .map(search -> choices.unreadBy(programme, search.madeAt()))
        .filter(unread -> unread > 0)
        .map(unread -> Text.of("matching.wishes.unread", unread))
        .orElse(Text.empty());
  }

  private static Text awaited(Instant until) {
    return Text.of("matching.wishes.awaited", until);
  }

  private Text wishes(ProgrammeId programme) {
    String said = choices.areAsked(programme) ? "matching.wishes.asked" : "matching.wishes.not";
    return choices.awaitedUntil(programme).map(PairsBoard::awaited).orElseGet(() -> Text.of(said));
  }

  private Stream<Text> notes(ProgrammeId programme) {
    return before.get().stream().flatMap(feature -> feature.note(programme).stream());
  }

  private Text states(ProgrammeId programme, Tally tally) {
    boolean read = beside.get().stream().anyMatch(feature -> feature.isRead(programme));
    return Text.lines(
        count(read ? "matching.count.drafts.read" : "matching.count.drafts", tally.drafts().size()),
        count("matching.count.offered", tally.offered().size()),
        count("matching.count.agreed", tally.agreed().size()),
        count("matching.count.refused", tally.refused().size()));
  }

  private Text besides(ProgrammeId programme, Tally tally) {
    return isOpen(tally)
        ? Text.lines(beside.get().stream().map(feature -> feature.about(programme)).toList())
        : Text.empty();
  }

  /** Some pairs wait for a decision. */
  private static boolean isOpen(Tally tally) {
    return !tally.drafts().isEmpty() || !tally.offered().isEmpty();
  }

  private static Text count(String key, int number) {
    return number == 0 ? Text.empty() : Text.of(key, number);
  }

  private Screen list(Screen screen, ProgrammeId programme, Tally tally, int page) {
    List<Proposal> all = Stream.of(tally.refused(), tally.living()).flatMap(List::stream).toList();
    Page<Proposal> shown = Page.of(all, page, PAIRS_PER_PAGE);
    List<Button> buttons = new ArrayList<>();
    for (Proposal each : shown.items()) {
      buttons.add(Button.press(label(each), "matching.card", each.id()));
    }
    Screen listed = screen.grid(buttons, 1);
    if (shown.pages() == 1) {
      return listed;
    }
    return listed
        .grid(shown.turns("matching.page", programme), 2)
        .with(Button.press("matching.find", "matching.find", programme));
  }

  /** What was done last, and by whom: two curators may be at it. */
  private Text last(ProgrammeId programme) {
    return history.last(programme).map(moved::last).orElse(Text.empty());
  }

  Text label(Proposal proposal) {
    String state =
        proposal.is(ProposalState.DRAFT) && proposal.isLocked()
            ? "LOCKED"
            : proposal.state().name();
    return Text.of("matching.label." + state, words.names(proposal));
  }

  private Screen more(Screen screen, ProgrammeId programme, Tally tally, boolean looked) {
    if (tally.hasWork() || !tally.drafts().isEmpty()) {
      boolean first = tally.living().isEmpty() && tally.refused().isEmpty();
      screen =
          screen.with(
              Button.press(
                  first ? "matching.run" : "matching.run.again", "matching.run", programme));
    }
    List<Button> items = new ArrayList<>();
    int alone = tally.aloneMentees().size() + tally.aloneMentors().size();
    boolean begun = looked || !tally.living().isEmpty() || !tally.refused().isEmpty();
    if (begun && alone > 0) {
      items.add(Button.press(Text.of("matching.alone.all", alone), "matching.alone", programme, 0));
    }
    if (isOpen(tally)) {
      beside.get().forEach(feature -> feature.act(programme).ifPresent(items::add));
    }
    int ruledOut = forbidden.findByProgrammeIdOrderById(programme).size();
    if (ruledOut > 0) {
      items.add(
          Button.press(Text.of("matching.forbidden", ruledOut), "matching.forbidden", programme));
    }
    if (!tally.living().isEmpty()) {
      items.add(Button.press("matching.fair", "matching.fair", programme));
      items.add(Button.press("matching.table", "matching.table", programme));
    }
    if (history.existsByProgrammeId(programme)) {
      items.add(Button.press("matching.history", "matching.history", programme, 0));
    }
    Screen whole = screen;
    return moves
        .last(programme)
        .map(
            move ->
                whole.with(
                    Button.press(
                        Text.of("matching.undo", moved.what(move)), "matching.undo", move.id())))
        .orElse(whole)
        .grid(items, 2);
  }
}
