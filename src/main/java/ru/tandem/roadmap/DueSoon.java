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

  /**
   * What is to be told of one roadmap today.
   *
   * @param soon actions that will be due in so many days
   * @param late actions whose day has passed since it was last looked; the weekly digest tells the
   *     rest
   * @param over stages whose last day is over, or in which all is done
   */
  public record Told(List<RoadmapAction> soon, List<RoadmapAction> late, List<Stage> over) {}

  /** Looks once at what has happened by now. */
  public Told of(Programme programme) {
    LocalDate today = roadmaps.today(programme);
    List<RoadmapAction> all = roadmaps.seen(programme);
    return new Told(
        all.stream().filter(action -> action.remind(today, template.remindDays())).toList(),
        all.stream().filter(action -> action.remindLate(today)).toList(),
        over(programme, all));
  }

  private List<Stage> over(Programme programme, List<RoadmapAction> all) {
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
