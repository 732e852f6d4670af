package ru.tandem.roadmap;

import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import ru.tandem.people.DataAsked;
import ru.tandem.people.DataPlace;
import ru.tandem.people.PersonErased;

/** What a roadmap knows of people: who answers for an action, who has done it. */
@Component
class RoadmapData {

  private final RoadmapActions actions;
  private final StageReviews reviews;

  RoadmapData(RoadmapActions actions, StageReviews reviews) {
    this.actions = actions;
    this.reviews = reviews;
  }

  @EventListener
  @Order(DataPlace.ROADMAP)
  void write(DataAsked asked) {
    asked.sheet().section("roadmap.mydata");
    int concerning = actions.concerning(asked.person()).size();
    if (concerning > 0) {
      asked.sheet().line("roadmap.mydata.actions", concerning);
    }
  }

  @EventListener
  void erase(PersonErased erased) {
    List<RoadmapAction> concerned = actions.concerning(erased.person());
    concerned.forEach(action -> action.forget(erased.person()));
    List<StageReview> noted = reviews.findByNotedBy(erased.person());
    noted.forEach(StageReview::forget);
    erased.rows().add(concerned.size() + noted.size());
  }
}
