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
    return move.isOfItself()
        ? Text.of(key + ".itself", move.madeAt(), what(move))
        : Text.of(key, move.madeAt(), words.name(move.madeBy()), what(move));
  }

  /** The same, as what was done last. */
  Text last(BoardMove move) {
    return move.isOfItself()
        ? Text.of("matching.last.itself", what(move), move.madeAt())
        : Text.of("matching.last", what(move), words.name(move.madeBy()), move.madeAt());
  }

  /** The same, as what has come after something else. */
  Text since(BoardMove move) {
    return move.isOfItself()
        ? Text.of("matching.undo.itself", what(move))
        : Text.of("matching.undo.other", words.name(move.madeBy()), what(move));
  }
}
