package ru.tandem.matching.bot;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.delivery.Matter;
import ru.tandem.delivery.Urgency;
import ru.tandem.delivery.Workshop;
import ru.tandem.matching.Proposal;
import ru.tandem.matching.SearchAgain;
import ru.tandem.matching.Selection;
import ru.tandem.programmes.ProgrammeId;
import ru.tandem.programmes.Programmes;
import ru.tandem.programmes.bot.CuratorsHear;
import ru.tandem.timetable.OnDue;

/** What a search that goes on by itself has found: the curators hear it, and decide. */
@Component
class FoundAgain {

  private static final int LISTED = 8;

  private final SearchAgain again;
  private final Programmes programmes;
  private final PairsBoard board;
  private final CuratorsHear curators;
  private final Workshop workshop;
  private final TransactionTemplate transaction;

  FoundAgain(
      SearchAgain again,
      Programmes programmes,
      PairsBoard board,
      CuratorsHear curators,
      Workshop workshop,
      TransactionTemplate transaction) {
    this.again = again;
    this.programmes = programmes;
    this.board = board;
    this.curators = curators;
    this.workshop = workshop;
    this.transaction = transaction;
  }

  /** Beside the chats, as when a curator asks for it. */
  @OnDue(SearchAgain.DUE)
  void search(long number, Instant due) {
    ProgrammeId programme = new ProgrammeId(number);
    if (again.begins(programme)) {
      workshop.later(Searching.lane(programme), () -> search(programme));
    }
  }

  private void search(ProgrammeId programme) {
    Selection found = again.look(programme);
    transaction.executeWithoutResult(
        status -> {
          List<Proposal> kept = again.keep(programme, found);
          if (!kept.isEmpty()) {
            tell(programme, kept);
          }
        });
  }

  private void tell(ProgrammeId programme, List<Proposal> kept) {
    List<Button> pairs =
        kept.stream()
            .limit(LISTED)
            .map(pair -> Button.press(board.label(pair), "matching.card", pair.id()))
            .toList();
    String title = programmes.get(programme).title();
    Screen news =
        Screen.of(
                Text.lines(
                    Text.of("matching.again.found", title, kept.size()),
                    Text.more(kept.size(), LISTED)))
            .grid(pairs, 1)
            .with(Button.press("matching.all", "matching.open", programme))
            .with(Button.home());
    curators.tell(programme, news, Urgency.REMINDER, Matter.of(PairMatters.DRAFTED, programme));
  }
}
