package ru.tandem.matching.bot;

import java.util.List;
import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.OnPress;
import ru.tandem.conversation.Page;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.matching.Couple;
import ru.tandem.matching.CuratedProposals;
import ru.tandem.matching.ForbiddenPair;
import ru.tandem.matching.ForbiddenPairs;
import ru.tandem.matching.Outcome;
import ru.tandem.matching.Proposal;
import ru.tandem.matching.ProposalId;
import ru.tandem.matching.ProposePairs;
import ru.tandem.matching.Selection;
import ru.tandem.people.Person;
import ru.tandem.programmes.CuratedProgrammes;
import ru.tandem.programmes.ProgrammeId;

/** Where a curator searches for pairs and looks at them one by one. */
@Bot
class PairDesk {

  private static final int FORBIDDEN_PER_PAGE = 10;

  private final CuratedProgrammes programmes;
  private final CuratedProposals curated;
  private final ProposePairs propose;
  private final ForbiddenPairs forbidden;
  private final PairsBoard board;
  private final PairCard card;
  private final PairWords words;

  PairDesk(
      CuratedProgrammes programmes,
      CuratedProposals curated,
      ProposePairs propose,
      ForbiddenPairs forbidden,
      PairsBoard board,
      PairCard card,
      PairWords words) {
    this.programmes = programmes;
    this.curated = curated;
    this.propose = propose;
    this.forbidden = forbidden;
    this.board = board;
    this.card = card;
    this.words = words;
  }

  @OnPress("matching.open")
  Reply open(Person curator, ProgrammeId programme) {
    return page(curator, programme, 0);
  }

  @OnPress("matching.page")
  Reply page(Person curator, ProgrammeId programme, int page) {
    programmes.of(curator, programme);
    return board.of(programme, Text.empty(), page);
  }

  /** The same people make the same pairs, however often it is pressed. */
  @OnPress("matching.run")
  Reply run(Person curator, ProgrammeId programme) {
    programmes.of(curator, programme);
    return Searching.in(
        programme,
        () -> {
          Selection found = propose.look(programme);
          return () -> found(curator, programme, found);
        });
  }

  private Screen found(Person curator, ProgrammeId programme, Selection found) {
    programmes.of(curator, programme);
    propose.keep(programme, found, curator.id());
    Outcome outcome = found.outcome();
    Text broken = Text.lines(outcome.brokenLocks().stream().map(this::broken).toList());
    return board.of(programme, Text.paragraphs(broken, FoundWords.of(outcome)), 0);
  }

  private Text broken(Outcome.BrokenLock lock) {
    Couple couple = lock.couple();
    return Text.of(
        "matching.broken",
        words.name(couple.mentee()),
        words.name(couple.mentor()),
        Text.of(lock.key(), 1));
  }

  @OnPress("matching.card")
  Reply card(Person curator, ProposalId id) {
    return card.of(curated.of(curator, id));
  }

  @OnPress("matching.lock")
  Reply lock(Person curator, ProposalId id) {
    Proposal draft = curated.of(curator, id);
    propose.lock(draft, true, curator.id());
    return card.of(draft);
  }

  @OnPress("matching.unlock")
  Reply unlock(Person curator, ProposalId id) {
    Proposal draft = curated.of(curator, id);
    propose.lock(draft, false, curator.id());
    return card.of(draft);
  }

  @OnPress("matching.forbid")
  Reply forbid(Person curator, ProposalId id) {
    Proposal draft = curated.of(curator, id);
    Text done = Text.of("matching.forbidden.done", words.names(draft));
    ProgrammeId programme = draft.programme();
    propose.forbid(draft, curator.id());
    return Searching.in(
        programme,
        () -> {
          Selection found = propose.look(programme);
          return () -> withoutThem(curator, programme, found, done);
        });
  }

  private Screen withoutThem(Person curator, ProgrammeId programme, Selection found, Text done) {
    programmes.of(curator, programme);
    propose.keepOthers(programme, found, curator.id());
    return board.of(programme, done, 0);
  }

  /** Whatever was ruled out can be allowed again. */
  @OnPress("matching.forbidden")
  Reply forbidden(Person curator, ProgrammeId programme) {
    return forbidden(curator, programme, 0);
  }

  @OnPress("matching.forbidden.page")
  Reply forbidden(Person curator, ProgrammeId programme, int page) {
    programmes.of(curator, programme);
    List<ForbiddenPair> all = forbidden.findByProgrammeIdOrderById(programme);
    Page<ForbiddenPair> shown = Page.of(all, page, FORBIDDEN_PER_PAGE);
    return Screen.of(all.isEmpty() ? "matching.forbidden.none" : "matching.forbidden.list")
        .grid(shown.items().stream().map(this::button).toList(), 1)
        .grid(shown.turns("matching.forbidden.page", programme), 2)
        .with(Button.press("matching.all", "matching.open", programme), Button.home());
  }

  private Button button(ForbiddenPair pair) {
    return Button.press(
        Text.of(
            "matching.forbidden." + pair.cause(),
            words.name(pair.couple().mentee()),
            words.name(pair.couple().mentor())),
        "matching.allow",
        pair.id());
  }

  @OnPress("matching.allow")
  Reply allow(Person curator, long id) {
    ForbiddenPair pair = curated.forbidden(curator, id);
    propose.allow(pair, curator.id());
    return forbidden(curator, pair.programme());
  }
}
