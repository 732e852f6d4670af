package ru.tandem.matching.bot;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.OnPress;
import ru.tandem.conversation.Page;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.enrolment.Participants;
import ru.tandem.matching.CuratedProposals;
import ru.tandem.matching.Explanation;
import ru.tandem.matching.Proposal;
import ru.tandem.matching.ProposalId;
import ru.tandem.matching.SwapPairs;
import ru.tandem.people.NotFound;
import ru.tandem.people.Person;

/** Two pairs exchange their mentors: with whom, what it costs, and why the new ones. */
@Bot
class SwapDesk {

  private static final int SWAPS_PER_PAGE = 8;

  private final CuratedProposals curated;
  private final Participants participants;
  private final SwapPairs swaps;
  private final PairsBoard board;
  private final PairWords words;

  SwapDesk(
      CuratedProposals curated,
      Participants participants,
      SwapPairs swaps,
      PairsBoard board,
      PairWords words) {
    this.curated = curated;
    this.participants = participants;
    this.swaps = swaps;
    this.board = board;
    this.words = words;
  }

  @OnPress("matching.swaps")
  Reply all(Person curator, ProposalId id, int page) {
    Proposal draft = curated.draft(curator, id);
    return Searching.in(draft.programme(), () -> () -> shown(curated.draft(curator, id), page));
  }

  private Screen shown(Proposal draft, int page) {
    List<SwapPairs.Swap> all = swaps.of(draft);
    Page<SwapPairs.Swap> shown = Page.of(all, page, SWAPS_PER_PAGE);
    List<Text> lines = new ArrayList<>();
    List<Button> buttons = new ArrayList<>();
    for (SwapPairs.Swap swap : shown.items()) {
      Text with = words.names(swap.other());
      lines.add(Text.of("matching.others.one", with, PairWords.cost(swap.extra())));
      buttons.add(Button.press(with, "matching.swap", draft.id(), swap.other().id()));
    }
    String key = all.isEmpty() ? "matching.swaps.none" : "matching.swaps.ask";
    return Screen.of(Text.paragraphs(Text.of(key, words.names(draft)), Text.lines(lines)))
        .grid(buttons, 1)
        .grid(shown.turns("matching.swaps", draft.id()), 2)
        .with(Button.press("matching.swaps.back", "matching.card", draft.id()), Button.home());
  }

  /** Before it is done: what both would have in common then. */
  @OnPress("matching.swap")
  Reply ask(Person curator, ProposalId id, ProposalId otherId) {
    Proposal draft = curated.draft(curator, id);
    Proposal other = other(curator, draft, otherId);
    Optional<SwapPairs.Swap> swap = swaps.of(draft, other);
    if (swap.isEmpty()) {
      return Reply.toast("matching.preview.impossible");
    }
    return Screen.of(
            Text.paragraphs(
                Text.of("matching.swap.ask", PairWords.cost(swap.get().extra())),
                then(draft, other, swap.get().mine()),
                then(other, draft, swap.get().others())))
        .with(Button.press("matching.swap.yes", "matching.swapped", id, otherId))
        .with(Button.press("matching.swap.no", "matching.swaps", id, 0), Button.home());
  }

  private Text then(Proposal mentees, Proposal mentors, Explanation why) {
    return Text.lines(
        Text.of(
            "matching.swap.pair",
            words.name(mentees.couple().mentee()),
            words.name(mentors.couple().mentor())),
        words.reasons(participants.get(mentees.mentee()), why.full()));
  }

  @OnPress("matching.swapped")
  Reply swap(Person curator, ProposalId id, ProposalId otherId) {
    Proposal draft = curated.draft(curator, id);
    Proposal other = other(curator, draft, otherId);
    Text done =
        Text.of(
            "matching.swapped",
            words.name(draft.couple().mentee()),
            words.name(other.couple().mentor()),
            words.name(other.couple().mentee()),
            words.name(draft.couple().mentor()));
    swaps.swap(draft, other, curator.id());
    return board.of(draft.programme(), done, 0);
  }

  /** Of the same programme. */
  private Proposal other(Person curator, Proposal draft, ProposalId id) {
    Proposal other = curated.draft(curator, id);
    if (!other.programme().equals(draft.programme())) {
      throw new NotFound();
    }
    return other;
  }
}
