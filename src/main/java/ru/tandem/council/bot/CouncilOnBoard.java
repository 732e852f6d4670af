package ru.tandem.council.bot;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Text;
import ru.tandem.council.Council;
import ru.tandem.council.CouncilWord;
import ru.tandem.council.CouncilWords;
import ru.tandem.council.PairsForCouncil;
import ru.tandem.matching.Proposal;
import ru.tandem.matching.bot.BesidePairs;
import ru.tandem.matching.bot.PairWords;
import ru.tandem.programmes.ProgrammeId;

/** What the council says, at the pairs as the curator sees them. */
@Component
class CouncilOnBoard implements BesidePairs {

  private static final int MOST = 3;

  private final Council council;
  private final PairsForCouncil pairs;
  private final CouncilWords said;
  private final PairWords words;
  private final CouncilNames names;

  CouncilOnBoard(
      Council council,
      PairsForCouncil pairs,
      CouncilWords said,
      PairWords words,
      CouncilNames names) {
    this.council = council;
    this.pairs = pairs;
    this.said = said;
    this.words = words;
    this.names = names;
  }

  @Override
  public boolean isRead(ProgrammeId programme) {
    return !council.of(programme).isEmpty();
  }

  @Override
  public Text of(Proposal pair) {
    List<CouncilWord> all = said.about(pair);
    List<Text> remarks =
        all.stream()
            .filter(CouncilWord::isRemark)
            .map(word -> Text.of("council.remark", names.name(word.author()), word.words()))
            .toList();
    return Text.lines(Text.lines(remarks), names.content(all));
  }

  /** Which of them the council has something to say about. */
  @Override
  public Text about(ProgrammeId programme) {
    if (said.findByProgrammeIdOrderById(programme).isEmpty()) {
      return Text.empty();
    }
    List<Text> remarked =
        pairs.open(programme).stream()
            .filter(pair -> said.about(pair).stream().anyMatch(CouncilWord::isRemark))
            .map(words::names)
            .toList();
    if (remarked.isEmpty()) {
      return Text.empty();
    }
    List<Text> shown = remarked.subList(0, Math.min(MOST, remarked.size()));
    return Text.lines(
        Text.of("council.remarked", Text.list(shown)), Text.more(remarked.size(), shown.size()));
  }

  @Override
  public Optional<Button> act(ProgrammeId programme) {
    return isRead(programme)
        ? Optional.of(Button.press("council.ask", "council.ask", programme))
        : Optional.empty();
  }
}
