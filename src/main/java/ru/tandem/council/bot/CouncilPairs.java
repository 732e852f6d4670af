package ru.tandem.council.bot;

import java.util.List;
import java.util.Optional;
import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Form;
import ru.tandem.conversation.Kinds;
import ru.tandem.conversation.OnForm;
import ru.tandem.conversation.OnPress;
import ru.tandem.conversation.Page;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.council.Council;
import ru.tandem.council.CouncilWord;
import ru.tandem.council.CouncilWords;
import ru.tandem.council.PairsForCouncil;
import ru.tandem.council.SpeakInCouncil;
import ru.tandem.matching.Proposal;
import ru.tandem.matching.ProposalId;
import ru.tandem.matching.bot.PairWords;
import ru.tandem.people.Person;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.ProgrammeId;

/**
 * One of the council looks at the proposed pairs one by one.
 *
 * <pre>
 *   О чём подумать куратору?      Миша и Аня живут в разных концах города
 * </pre>
 */
@Bot
class CouncilPairs {

  static final String SAY = "council.say";
  private static final int PER_PAGE = 10;

  private final Council council;
  private final PairsForCouncil pairs;
  private final SpeakInCouncil speak;
  private final CouncilWords said;
  private final PairForCouncil card;
  private final PairWords words;
  private final CouncilNews news;
  private final CouncilBecame became;

  CouncilPairs(
      Council council,
      PairsForCouncil pairs,
      SpeakInCouncil speak,
      CouncilWords said,
      PairForCouncil card,
      PairWords words,
      CouncilNews news,
      CouncilBecame became) {
    this.council = council;
    this.pairs = pairs;
    this.speak = speak;
    this.said = said;
    this.card = card;
    this.words = words;
    this.news = news;
    this.became = became;
  }

  @OnPress("council.pairs")
  Reply all(Person member, ProgrammeId id, int number) {
    Programme programme = council.programme(member, id);
    List<Proposal> all = pairs.open(member.id(), id);
    Page<Proposal> page = Page.of(all, number, PER_PAGE);
    List<Button> buttons =
        page.items().stream()
            .map(pair -> Button.press(label(member, pair), "council.pair", pair.id()))
            .toList();
    return Screen.of(
            Text.of(all.isEmpty() ? "council.pairs.none" : "council.pairs", programme.title()))
        .grid(buttons, 1)
        .grid(page.turns("council.pairs", id), 2)
        .with(Button.home());
  }

  private Text label(Person member, Proposal pair) {
    String state =
        said.of(member.id(), pair).map(word -> word.isRemark() ? "said" : "fine").orElse("new");
    return Text.of("council.pair.label." + state, words.names(pair));
  }

  @OnPress("council.pair")
  Reply open(Person member, ProposalId id) {
    return card.of(member, pairs.of(member, id), Text.empty());
  }

  /** Nothing speaks against it; may be pressed twice. */
  @OnPress("council.pair.fine")
  Reply fine(Person member, ProposalId id) {
    Proposal pair = pairs.of(member, id);
    speak.of(pair, member.id(), "");
    return next(member, pair, Text.of("council.seen"));
  }

  @OnPress(SAY)
  Reply say(Person member, ProposalId id) {
    return Reply.begin(SAY, pairs.of(member, id).id());
  }

  @OnForm(SAY)
  Form form(Person member, ProposalId id) {
    Proposal pair = pairs.spokenOf(member, id);
    return Form.named(SAY)
        .intro(Text.of("council.say.intro", words.names(pair)))
        .ask("word", Kinds.text(CouncilWord.LONGEST))
        .then(answers -> told(member, pair, answers.text("word")));
  }

  private Reply told(Person member, Proposal pair, String word) {
    speak.of(pair, member.id(), word);
    news.ofPair(member, pair, word);
    return pairs.isOpen(pair)
        ? next(member, pair, Text.of("council.told"))
        : became.tooLate(member, pair);
  }

  /** The one that is to be looked at next, or the end of it. */
  private Reply next(Person member, Proposal before, Text done) {
    Optional<Proposal> next = pairs.unseen(member.id(), before.programme()).stream().findFirst();
    return next.map(pair -> card.of(member, pair, done))
        .orElseGet(
            () ->
                Screen.of(Text.lines(done, Text.of("council.pairs.done")))
                    .with(
                        Button.press("council.pairs.all", "council.pairs", before.programme(), 0),
                        Button.home()));
  }
}
