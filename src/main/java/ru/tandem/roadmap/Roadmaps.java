package ru.tandem.roadmap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import ru.tandem.people.NotFound;
import ru.tandem.people.Person;
import ru.tandem.programmes.CuratedProgrammes;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.ProgrammeId;
import ru.tandem.schools.Schools;

/** Roadmaps as their curators find them. */
@Component
public class Roadmaps {

  private final CuratedProgrammes programmes;
  private final RoadmapActions actions;
  private final StageReviews reviews;
  private final LayRoadmap lay;
  private final SeeFacts facts;
  private final Schools schools;
  private final Clock clock;

  Roadmaps(
      CuratedProgrammes programmes,
      RoadmapActions actions,
      StageReviews reviews,
      LayRoadmap lay,
      SeeFacts facts,
      Schools schools,
      Clock clock) {
    this.programmes = programmes;
    this.actions = actions;
    this.reviews = reviews;
    this.lay = lay;
    this.facts = facts;
    this.schools = schools;
    this.clock = clock;
  }

  /** In the order of the template; laid now if the programme is older than its roadmap. */
  public List<RoadmapAction> of(Person curator, ProgrammeId id) {
    Programme programme = programmes.of(curator, id);
    return facts.in(programme, lay.of(programme));
  }

  public List<RoadmapAction> of(Person curator, ProgrammeId id, Stage stage) {
    return of(curator, id).stream().filter(action -> action.stage() == stage).toList();
  }

  /**
   * @throws NotFound when there is none, or the person is no curator of its school
   */
  public RoadmapAction of(Person curator, ActionId id) {
    RoadmapAction action = actions.findById(id.value()).orElseThrow(NotFound::new);
    programmes.of(curator, action.programme());
    return action;
  }

  /**
   * An action that may be changed.
   *
   * @throws ru.tandem.people.AlreadySettled when its programme has been closed
   */
  public RoadmapAction open(Person curator, ActionId id) {
    RoadmapAction action = of(curator, id);
    programmes.open(curator, action.programme());
    return action;
  }

  /** What should have been done by now, the longest overdue first. */
  public List<PlannedAction> overdue(Programme programme) {
    LocalDate today = today(programme);
    return facts.look(programme, actions.findByProgrammeIdOrderByPlace(programme.id())).stream()
        .filter(action -> action.isOverdue(today))
        .sorted(Comparator.comparing(PlannedAction::dueOn))
        .toList();
  }

  /** For who only looks: nothing is laid or ticked by that. */
  public List<PlannedAction> look(Programme programme) {
    return facts.look(programme, lay.look(programme));
  }

  /** All of a programme, with what the bot has seen by now. */
  public List<RoadmapAction> seen(Programme programme) {
    return facts.in(programme, actions.findByProgrammeIdOrderByPlace(programme.id()));
  }

  public LocalDate today(Programme programme) {
    return LocalDate.now(clock.withZone(schools.get(programme.school()).zone()));
  }

  /** Which day it was at the school when an action was done. */
  public LocalDate doneOn(Programme programme, PlannedAction action) {
    return LocalDate.ofInstant(
        action.doneAt().orElseThrow(), schools.get(programme.school()).zone());
  }

  /** All is done, or the last day for it is over. */
  public boolean isOver(Programme programme, List<? extends PlannedAction> stage) {
    LocalDate today = today(programme);
    return stage.stream().allMatch(action -> action.isDone() || action.dueOn().isBefore(today));
  }

  /** What is known of a stage that is over; begun now if it was not looked at before. */
  public StageReview review(ProgrammeId programme, Stage stage) {
    return reviews
        .findByProgrammeIdAndStage(programme, stage)
        .orElseGet(() -> reviews.save(StageReview.shown(programme, stage, clock.instant())));
  }

  /** A stage that is over and that nobody has been told of. */
  boolean isUntold(Programme programme, List<RoadmapAction> stage) {
    return !stage.isEmpty()
        && isOver(programme, stage)
        && reviews.findByProgrammeIdAndStage(programme.id(), stage.get(0).stage()).isEmpty();
  }
}
