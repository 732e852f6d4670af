package ru.tandem.roadmap.bot;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Text;
import ru.tandem.documents.bot.DuePapers;
import ru.tandem.programmes.Programme;
import ru.tandem.roadmap.PlannedAction;
import ru.tandem.roadmap.RoadmapTemplate;
import ru.tandem.roadmap.Roadmaps;
import ru.tandem.roadmap.Stage;

/** When the papers of a programme are due: by the actions of its roadmap that owe them. */
@Component
class PapersOfRoadmap implements DuePapers {

  private final Roadmaps roadmaps;
  private final RoadmapTemplate template;

  PapersOfRoadmap(Roadmaps roadmaps, RoadmapTemplate template) {
    this.roadmaps = roadmaps;
    this.template = template;
  }

  @Override
  public Dues of(Programme programme) {
    List<PlannedAction> all = roadmaps.look(programme);
    Map<String, Due> papers = new HashMap<>();
    for (PlannedAction action : all) {
      action
          .document()
          .ifPresent(
              paper ->
                  papers.putIfAbsent(
                      paper.code(), new Due(action.dueOn(), done(programme, action))));
    }
    return new Dues(stage(programme, all), roadmaps.today(programme), papers);
  }

  private int stage(Programme programme, List<PlannedAction> all) {
    return Stream.of(Stage.values())
        .filter(stage -> isOpen(programme, all, stage))
        .findFirst()
        .orElse(Stage.COMPLETION)
        .number();
  }

  private boolean isOpen(Programme programme, List<PlannedAction> all, Stage stage) {
    List<PlannedAction> own = all.stream().filter(one -> one.stage() == stage).toList();
    return !own.isEmpty() && !roadmaps.isOver(programme, own);
  }

  @Override
  public Text title(int stage) {
    return ActionWords.words(template.title(Stage.values()[stage - 1]));
  }

  private Optional<LocalDate> done(Programme programme, PlannedAction action) {
    return action.doneAt().map(at -> roadmaps.doneOn(programme, action));
  }
}
