package ru.tandem.roadmap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import ru.tandem.programmes.Programme;

/** What the curator is to be told of a roadmap on a day; whatever was told is not told again. */
@Component
public class DueSoon {

  private final RoadmapTemplate template;
  private final Roadmaps roadmaps;

  DueSoon(RoadmapTemplate template, Roadmaps roadmaps) {
    this.template = template;
    this.roadmaps = roadmaps;
  }

  /** Actions that will be due in so many days. */
  public List<RoadmapAction> actions(Programme programme) {
    LocalDate today = roadmaps.today(programme);
    return roadmaps.seen(programme).stream()
        .filter(action -> action.remind(today, template.remindDays()))
        .toList();
  }

  /** Actions whose day has passed since it was last looked; the weekly digest tells the rest. */
  public List<RoadmapAction> late(Programme programme) {
    LocalDate today = roadmaps.today(programme);
    return roadmaps.seen(programme).stream().filter(action -> action.remindLate(today)).toList();
  }

  /** Stages whose last day is over, or in which all is done. */
  public List<Stage> stages(Programme programme) {
    List<RoadmapAction> all = roadmaps.seen(programme);
    List<Stage> over = new ArrayList<>();
    for (Stage stage : Stage.values()) {
      List<RoadmapAction> own = all.stream().filter(one -> one.stage() == stage).toList();
      if (roadmaps.isUntold(programme, own)) {
        roadmaps.review(programme.id(), stage);
        over.add(stage);
      }
    }
    return over;
  }
}
