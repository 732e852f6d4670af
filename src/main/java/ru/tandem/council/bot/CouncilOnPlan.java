package ru.tandem.council.bot;

import java.util.List;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Text;
import ru.tandem.council.CouncilWord;
import ru.tandem.council.CouncilWords;
import ru.tandem.council.PlansForCouncil;
import ru.tandem.people.Person;
import ru.tandem.tandems.Tandem;
import ru.tandem.tandems.VisibleTandems;
import ru.tandem.tandems.bot.BesidePlan;

/** What the council says of a plan: all of it to the curator, to others what he has passed on. */
@Component
class CouncilOnPlan implements BesidePlan {

  private static final int MOST = 5;

  private final CouncilWords said;
  private final PlansForCouncil plans;
  private final VisibleTandems visible;
  private final CouncilNames names;

  CouncilOnPlan(
      CouncilWords said, PlansForCouncil plans, VisibleTandems visible, CouncilNames names) {
    this.said = said;
    this.plans = plans;
    this.visible = visible;
    this.names = names;
  }

  @Override
  public Text of(Person reader, Tandem tandem) {
    if (!isCurator(reader, tandem)) {
      return Text.lines(
          last(tandem).stream()
              .filter(CouncilWord::isPassedOn)
              .map(word -> Text.of("council.passed.line", word.words()))
              .toList());
    }
    List<CouncilWord> ofNow =
        said.findByTandemIdOrderById(tandem.id()).stream()
            .filter(word -> plans.isOfNow(word, tandem))
            .toList();
    List<Text> remarks = last(tandem).stream().map(word -> line(word, tandem)).toList();
    return Text.lines(Text.lines(remarks), names.content(ofNow));
  }

  /** Who works there reads as one of the pair, whatever else he is. */
  private boolean isCurator(Person reader, Tandem tandem) {
    return visible.isCurated(reader, tandem) && !tandem.has(reader.id());
  }

  private List<CouncilWord> last(Tandem tandem) {
    List<CouncilWord> remarks =
        said.findByTandemIdOrderById(tandem.id()).stream().filter(CouncilWord::isRemark).toList();
    return remarks.subList(Math.max(0, remarks.size() - MOST), remarks.size());
  }

  private Text line(CouncilWord word, Tandem tandem) {
    Text line = Text.of("council.remark", names.name(word.author()), word.words());
    if (word.isPassedOn()) {
      return Text.of("council.remark.passed", line);
    }
    return plans.isOfNow(word, tandem) ? line : Text.of("council.remark.before", line);
  }

  @Override
  public List<Button> acts(Person reader, Tandem tandem) {
    if (!isCurator(reader, tandem) || tandem.isEnded()) {
      return List.of();
    }
    return last(tandem).stream()
        .filter(word -> !word.isPassedOn() && plans.isOfNow(word, tandem))
        .map(
            word ->
                Button.press(
                    Text.of("council.pass.whose", names.name(word.author())),
                    "council.pass",
                    word.id()))
        .toList();
  }
}
