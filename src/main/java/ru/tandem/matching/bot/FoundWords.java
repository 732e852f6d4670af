package ru.tandem.matching.bot;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ru.tandem.conversation.Text;
import ru.tandem.matching.Obstacle;
import ru.tandem.matching.Outcome;

/** What came of a search, also when nothing did: who stays alone, what stands in the way. */
final class FoundWords {

  private FoundWords() {}

  static Text of(Outcome outcome) {
    int alone = outcome.unpairedMentees().size();
    if (!outcome.proposals().isEmpty()) {
      Text found = Text.of("matching.found", outcome.proposals().size());
      return alone == 0 ? found : Text.lines(found, Text.of("matching.found.alone", alone));
    }
    return Text.paragraphs(
        Text.of("matching.found.none"),
        Text.lines(bullets(outcome)),
        Text.of("matching.found.next"));
  }

  private static List<Text> bullets(Outcome outcome) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (Outcome.UnpairedMentee mentee : outcome.unpairedMentees()) {
      for (Obstacle each : mentee.obstacles()) {
        counts.merge(each.key(), each.count(), Integer::sum);
      }
    }
    List<Text> bullets = new ArrayList<>();
    counts.forEach((key, count) -> bullets.add(Text.of("matching.bullet", Text.of(key, count))));
    return bullets;
  }
}
