package ru.tandem.matching.bot;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Became;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.Participants;
import ru.tandem.matching.Proposals;
import ru.tandem.people.Person;
import ru.tandem.programmes.CuratedProgrammes;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.ProgrammeId;

/**
 * Two curators may be at the same pairs: whoever is late reads how that pair stands now, or all of
 * them where it is gone.
 */
@Component
class BoardBecame implements Became {

  private static final Set<String> OF_A_PAIR =
      Set.of(
          "matching.card",
          "matching.approve",
          "matching.withdraw",
          "matching.withdrawn",
          "matching.lock",
          "matching.unlock",
          "matching.forbid",
          "matching.swaps",
          "matching.swap",
          "matching.swapped");

  private static final Set<String> OF_SOMEBODY =
      Set.of(
          "matching.person",
          "matching.others",
          "matching.preview",
          "matching.settle",
          "matching.say");

  private static final Set<String> OF_ALL =
      Set.of("matching.approveall", "matching.approvedall", "matching.allow");

  private final CuratedProgrammes programmes;
  private final Proposals proposals;
  private final Participants participants;
  private final PairsBoard board;
  private final PairCard card;

  BoardBecame(
      CuratedProgrammes programmes,
      Proposals proposals,
      Participants participants,
      PairsBoard board,
      PairCard card) {
    this.programmes = programmes;
    this.proposals = proposals;
    this.participants = participants;
    this.board = board;
    this.card = card;
  }

  @Override
  public Optional<Screen> of(Person presser, String action, List<String> arguments) {
    List<ProgrammeId> curated = programmes.of(presser).stream().map(Programme::id).toList();
    if (OF_A_PAIR.contains(action)) {
      return proposals
          .findById(Became.number(arguments))
          .filter(pair -> curated.contains(pair.programme()))
          .map(card::of)
          .or(() -> only(curated));
    }
    if (OF_SOMEBODY.contains(action)) {
      return participants
          .findById(Became.number(arguments))
          .map(Participant::programme)
          .filter(curated::contains)
          .map(this::board);
    }
    return OF_ALL.contains(action) ? only(curated) : Optional.empty();
  }

  /** A pair that is gone tells no more where it was: of one programme alone that is known. */
  private Optional<Screen> only(List<ProgrammeId> curated) {
    return curated.size() == 1 ? Optional.of(board(curated.get(0))) : Optional.empty();
  }

  private Screen board(ProgrammeId programme) {
    return board.of(programme, Text.empty(), 0);
  }
}
