package ru.tandem.matching.bot;

import org.springframework.stereotype.Component;
import ru.tandem.conversation.Text;
import ru.tandem.matching.BoardMove;

/** What was done on the board, in a few words. */
@Component
class MoveWords {

  private final PairWords words;

  MoveWords(PairWords words) {
    this.words = words;
  }

  Text what(BoardMove move) {
    return move.couple()
        .map(
            couple ->
                Text.of(
                    "matching.move." + move.kind(),
                    words.name(couple.mentee()),
                    words.name(couple.mentor())))
        .orElseGet(() -> Text.of("matching.move." + move.kind() + ".many", move.amount()));
  }

  /** With whose hand, and when. */
  Text whole(BoardMove move) {
    String key = move.takenBackBy().isPresent() ? "matching.history.taken" : "matching.history.one";
    return Text.of(key, move.madeAt(), words.name(move.madeBy()), what(move));
  }
}
