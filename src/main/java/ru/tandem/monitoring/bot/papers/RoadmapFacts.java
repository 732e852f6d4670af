package ru.tandem.monitoring.bot.papers;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Text;
import ru.tandem.documents.bot.Facts;
import ru.tandem.documents.bot.Filling;
import ru.tandem.documents.bot.PaperSubject;
import ru.tandem.people.People;
import ru.tandem.programmes.Programme;
import ru.tandem.roadmap.RoadmapAction;
import ru.tandem.roadmap.RoadmapTemplate;
import ru.tandem.roadmap.Roadmaps;

/** The actions of the roadmap. */
@Component
class RoadmapFacts implements Facts {

  private final Roadmaps roadmaps;
  private final RoadmapTemplate template;
  private final People people;

  RoadmapFacts(Roadmaps roadmaps, RoadmapTemplate template, People people) {
    this.roadmaps = roadmaps;
    this.template = template;
    this.people = people;
  }

  @Override
  public String code() {
    return "roadmap";
  }

  @Override
  public Map<String, List<String>> lists() {
    return Map.of("actions", List.of("number", "stage", "title", "due", "who", "done"));
  }

  @Override
  public void fill(PaperSubject of, Filling filling) {
    filling.list(
        "actions",
        roadmaps.seen(of.programme()).stream().map(action -> row(of.programme(), action)));
  }

  private Map<String, Text> row(Programme programme, RoadmapAction action) {
    return Map.of(
        "stage", PaperTexts.words(template.title(action.stage())),
        "title", PaperTexts.words(action.title()),
        "due", Text.of("documents.day", action.dueOn()),
        "who", who(action),
        "done",
            action.isDone()
                ? Text.of("documents.day", roadmaps.doneOn(programme, action))
                : Text.words("—"));
  }

  private Text who(RoadmapAction action) {
    return action
        .responsible()
        .flatMap(person -> people.get(person).name())
        .or(action::responsibleName)
        .map(Text::words)
        .orElse(Text.of("roadmap.duty." + action.duty()));
  }
}
