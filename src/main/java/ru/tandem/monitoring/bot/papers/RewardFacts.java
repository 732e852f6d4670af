package ru.tandem.monitoring.bot.papers;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Text;
import ru.tandem.documents.bot.Facts;
import ru.tandem.documents.bot.Filling;
import ru.tandem.documents.bot.PaperSubject;
import ru.tandem.monitoring.season.Nominations;
import ru.tandem.monitoring.season.Nominations.Proposed;

/** Whom the curator has chosen to be honoured, and for what. */
@Component
class RewardFacts implements Facts {

  static final String ORDER = "order-rewards";

  private final Nominations nominations;

  RewardFacts(Nominations nominations) {
    this.nominations = nominations;
  }

  @Override
  public String code() {
    return "rewards";
  }

  @Override
  public Map<String, List<String>> lists() {
    return Map.of("rewarded", List.of("number", "name", "post", "nomination"));
  }

  @Override
  public void fill(PaperSubject of, Filling filling) {
    filling.list("rewarded", nominations.chosen(of.programme()).stream().map(RewardFacts::row));
  }

  private static Map<String, Text> row(Proposed one) {
    return Map.of(
        "name", Text.words(one.mentor().name()),
        "post", PeopleFacts.place(one.mentor()),
        "nomination", Text.of("monitoring.nomination." + one.nomination(), one.number()));
  }
}
