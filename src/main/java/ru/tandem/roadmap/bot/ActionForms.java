package ru.tandem.roadmap.bot;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Consumer;
import ru.tandem.conversation.Answers;
import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Form;
import ru.tandem.conversation.Kinds;
import ru.tandem.conversation.OnForm;
import ru.tandem.conversation.OnPress;
import ru.tandem.conversation.Reply;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.Person;
import ru.tandem.programmes.CuratedProgrammes;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.ProgrammeId;
import ru.tandem.roadmap.ActionId;
import ru.tandem.roadmap.RoadmapAction;
import ru.tandem.roadmap.Roadmaps;
import ru.tandem.roadmap.Stage;

/**
 * What a curator picks or types about an action, or about a stage that is over.
 *
 * <pre>
 *   На какой день перенести?      (календарь)
 *   Кто отвечает?                 Ольга Сергеевна, секретарь
 *   Что записать?                 Приказ № 12
 *   Почему вышло иначе?           Болели две недели
 *   Что поправим?                 Продлим приём
 * </pre>
 */
@Bot
class ActionForms {

  private static final String MOVE = "roadmap.move";
  private static final String OTHER = "roadmap.other";
  private static final String NOTE = "roadmap.note";
  private static final String REVIEW = "roadmap.review";

  private static final int LONGEST_NAME = 80;
  private static final int LONGEST_NOTE = 500;

  /** Papers may be finished after the last day of a season. */
  private static final int WEEKS_AFTER_THE_END = 8;

  private final Roadmaps roadmaps;
  private final CuratedProgrammes programmes;
  private final ActionDesk card;
  private final RoadmapDesk desk;
  private final Clock clock;

  ActionForms(
      Roadmaps roadmaps,
      CuratedProgrammes programmes,
      ActionDesk card,
      RoadmapDesk desk,
      Clock clock) {
    this.roadmaps = roadmaps;
    this.programmes = programmes;
    this.card = card;
    this.desk = desk;
    this.clock = clock;
  }

  @OnPress(MOVE)
  Reply move(Person curator, ActionId id) {
    if (roadmaps.open(curator, id).isDone()) {
      throw new AlreadySettled();
    }
    return Reply.begin(MOVE, id);
  }

  @OnPress(OTHER)
  Reply other(Person curator, ActionId id) {
    return Reply.begin(OTHER, roadmaps.open(curator, id).id());
  }

  @OnPress(NOTE)
  Reply note(Person curator, ActionId id) {
    return Reply.begin(NOTE, roadmaps.open(curator, id).id());
  }

  @OnPress(REVIEW)
  Reply review(Person curator, ProgrammeId id, Stage stage) {
    programmes.open(curator, id);
    return Reply.begin(REVIEW, id + "-" + stage);
  }

  @OnForm(OTHER)
  Form entrusting(Person curator, ActionId id) {
    RoadmapAction action = roadmaps.open(curator, id);
    return Form.named(OTHER)
        .ask("who", Kinds.title(LONGEST_NAME))
        .then(answers -> changed(curator, action, one -> one.entrust(answers.text("who"))));
  }

  @OnForm(NOTE)
  Form noting(Person curator, ActionId id) {
    RoadmapAction action = roadmaps.open(curator, id);
    return Form.named(NOTE)
        .ask("words", Kinds.text(LONGEST_NOTE))
        .then(answers -> changed(curator, action, one -> one.note(answers.text("words"))));
  }

  @OnForm(MOVE)
  Form moving(Person curator, ActionId id) {
    RoadmapAction action = roadmaps.open(curator, id);
    Programme programme = programmes.of(curator, action.programme());
    LocalDate today = roadmaps.today(programme);
    LocalDate last = programme.endsOn().plusWeeks(WEEKS_AFTER_THE_END);
    LocalDate latest = last.isAfter(today) ? last : today.plusWeeks(WEEKS_AFTER_THE_END);
    return Form.named(MOVE)
        .intro(ActionWords.words(action.title()))
        .ask("day", Kinds.day(today, latest, today))
        .then(
            answers ->
                changed(curator, action, one -> one.move(answers.date("day"), clock.instant())));
  }

  private Reply changed(Person curator, RoadmapAction action, Consumer<RoadmapAction> change) {
    change.accept(action);
    return card.card(curator, action);
  }

  @OnForm(REVIEW)
  Form reviewing(Person curator, ProgrammeId id, Stage stage) {
    programmes.open(curator, id);
    return Form.named(REVIEW)
        .ask("causes", Kinds.text(LONGEST_NOTE))
        .optional()
        .ask("correction", Kinds.text(LONGEST_NOTE))
        .optional()
        .then(answers -> noted(curator, id, stage, answers));
  }

  private Reply noted(Person curator, ProgrammeId id, Stage stage, Answers answers) {
    roadmaps
        .review(id, stage)
        .note(answers.text("causes"), answers.text("correction"), curator.id(), clock.instant());
    return desk.stage(curator, id, stage);
  }
}
