package ru.tandem.roadmap.bot;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import ru.tandem.config.Words;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Text;
import ru.tandem.people.Language;
import ru.tandem.people.People;
import ru.tandem.programmes.Programme;
import ru.tandem.roadmap.PlannedAction;
import ru.tandem.roadmap.RoadmapAction;
import ru.tandem.roadmap.Roadmaps;

/** How an action of a roadmap is told. */
@Component
class ActionWords {

  private final Roadmaps roadmaps;
  private final People people;

  ActionWords(Roadmaps roadmaps, People people) {
    this.roadmaps = roadmaps;
    this.people = people;
  }

  static Text words(Words words) {
    return Text.translated(Map.of(Language.RU, words.ru(), Language.EN, words.en()));
  }

  /** One line: done and when, or until when. */
  Text line(Programme programme, PlannedAction action) {
    Text title = words(action.title());
    if (action.isDone()) {
      return Text.of("roadmap.line.done", title, roadmaps.doneOn(programme, action));
    }
    boolean late = action.isOverdue(roadmaps.today(programme));
    return Text.of(late ? "roadmap.line.late" : "roadmap.line.open", title, action.dueOn());
  }

  /** The way to an action's own screen. */
  Button button(PlannedAction action) {
    Text title = words(action.title());
    return Button.press(
        Text.of(action.isDone() ? "roadmap.button.done" : "roadmap.button.open", title),
        "roadmap.action",
        action.id());
  }

  /** Everything that is known of an action. */
  Text card(Programme programme, RoadmapAction action) {
    List<Text> lines = new ArrayList<>();
    lines.add(state(programme, action));
    if (!action.dueOn().equals(action.plannedOn())) {
      lines.add(Text.of("roadmap.action.planned", action.plannedOn()));
    }
    lines.add(Text.of("roadmap.action.who", responsible(action)));
    action
        .document()
        .ifPresent(
            paper ->
                lines.add(
                    Text.of("roadmap.action.document", Text.of("roadmap.document." + paper))));
    action.note().ifPresent(note -> lines.add(Text.of("roadmap.action.note", note)));
    return Text.paragraphs(
        Text.of("roadmap.action.title", words(action.title()), programme.title()),
        Text.lines(lines));
  }

  private Text state(Programme programme, RoadmapAction action) {
    if (!action.isDone()) {
      boolean late = action.isOverdue(roadmaps.today(programme));
      return Text.of(late ? "roadmap.action.late" : "roadmap.action.until", action.dueOn());
    }
    if (action.fact().isPresent()) {
      return Text.of(
          "roadmap.action.seen",
          roadmaps.doneOn(programme, action),
          Text.of("roadmap.fact." + action.fact().get()));
    }
    return Text.of(
        "roadmap.action.done",
        roadmaps.doneOn(programme, action),
        action.doneBy().flatMap(by -> people.get(by).name()).orElse("—"));
  }

  private Text responsible(RoadmapAction action) {
    return action
        .responsible()
        .flatMap(person -> people.get(person).name())
        .or(action::responsibleName)
        .map(Text::words)
        .orElse(Text.of("roadmap.duty." + action.duty()));
  }
}
