package ru.tandem.monitoring.bot.papers;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Text;
import ru.tandem.documents.bot.Facts;
import ru.tandem.documents.bot.Filling;
import ru.tandem.documents.bot.PaperSubject;
import ru.tandem.monitoring.season.Needs;
import ru.tandem.monitoring.season.Needs.Topic;
import ru.tandem.monitoring.season.ReadSeason;

/** What is asked for most, what is offered, and where nobody can help. */
@Component
class NeedsFacts implements Facts {

  private final ReadSeason read;
  private final Needs needs;

  NeedsFacts(ReadSeason read, Needs needs) {
    this.read = read;
    this.needs = needs;
  }

  @Override
  public String code() {
    return "needs";
  }

  @Override
  public List<String> places() {
    return List.of("unmet");
  }

  @Override
  public Map<String, List<String>> lists() {
    return Map.of("needs", List.of("number", "topic", "asked", "offered"));
  }

  @Override
  public void fill(PaperSubject of, Filling filling) {
    List<Topic> topics = needs.topics(read.of(of.programme()));
    filling.list("needs", topics.stream().map(NeedsFacts::row));
    List<Text> unmet =
        topics.stream().filter(Topic::isUnmet).map(one -> PaperTexts.words(one.title())).toList();
    filling.word("unmet", unmet.isEmpty() ? Text.words("—") : Text.list(unmet));
  }

  private static Map<String, Text> row(Topic topic) {
    return Map.of(
        "topic", PaperTexts.words(topic.title()),
        "asked", Text.words(Integer.toString(topic.asked())),
        "offered", Text.words(Integer.toString(topic.offered())));
  }
}
