package ru.tandem.roadmap.bot;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.OnPress;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.ScreenPlace;
import ru.tandem.conversation.Text;
import ru.tandem.people.Person;
import ru.tandem.programmes.CuratedProgrammes;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.ProgrammeId;
import ru.tandem.programmes.bot.ProgrammePart;
import ru.tandem.programmes.bot.ProgrammeScreen;
import ru.tandem.roadmap.PlannedAction;
import ru.tandem.roadmap.PlannedAndActual;
import ru.tandem.roadmap.RoadmapAction;
import ru.tandem.roadmap.RoadmapTemplate;
import ru.tandem.roadmap.Roadmaps;
import ru.tandem.roadmap.Stage;
import ru.tandem.roadmap.StageReview;

/** The roadmap on the programme's screen, by stage, and each stage with its actions. */
@Bot
@Order(ScreenPlace.ROADMAP)
class RoadmapDesk implements ProgrammePart {

  /** Lighter than whatever a person waits for. */
  private static final int OVERDUE = 35;

  private final CuratedProgrammes programmes;
  private final Roadmaps roadmaps;
  private final RoadmapTemplate template;
  private final PlannedAndActual figures;
  private final ActionWords words;

  RoadmapDesk(
      CuratedProgrammes programmes,
      Roadmaps roadmaps,
      RoadmapTemplate template,
      PlannedAndActual figures,
      ActionWords words) {
    this.programmes = programmes;
    this.roadmaps = roadmaps;
    this.template = template;
    this.figures = figures;
    this.words = words;
  }

  @Override
  public void show(Person curator, Programme programme, ProgrammeScreen screen) {
    List<PlannedAction> late = roadmaps.overdue(programme);
    if (!late.isEmpty()) {
      Text label =
          late.size() == 1
              ? Text.of("roadmap.late.one", ActionWords.words(late.get(0).title()))
              : Text.of("roadmap.late.some", late.size());
      screen.next(OVERDUE, Button.press(label, "roadmap.late", programme.id()));
    }
    screen.wide(Button.press("roadmap.show", "roadmap.show", programme.id()));
  }

  @OnPress("roadmap.late")
  Reply late(Person curator, ProgrammeId id) {
    Programme programme = programmes.of(curator, id);
    List<PlannedAction> late = roadmaps.overdue(programme);
    if (late.isEmpty()) {
      return show(curator, id);
    }
    return Screen.of(
            Text.paragraphs(
                Text.of("roadmap.late.heading", programme.title()), lines(programme, late)))
        .grid(late.stream().map(words::button).toList(), 1)
        .with(Button.press("roadmap.show", "roadmap.show", id), Button.home());
  }

  private Text lines(Programme programme, List<? extends PlannedAction> actions) {
    return Text.lines(actions.stream().map(action -> words.line(programme, action)).toList());
  }

  @OnPress(value = "roadmap.show", called = "roadmap.names")
  Reply show(Person curator, ProgrammeId id) {
    Programme programme = programmes.of(curator, id);
    List<RoadmapAction> all = roadmaps.of(curator, id);
    List<Text> lines = new ArrayList<>();
    List<Button> buttons = new ArrayList<>();
    for (Stage stage : Stage.values()) {
      List<RoadmapAction> own = all.stream().filter(one -> one.stage() == stage).toList();
      if (!own.isEmpty()) {
        lines.add(line(programme, stage, own));
        Text label = Text.of("roadmap.stage.button", stage.number(), title(stage));
        buttons.add(Button.press(label, "roadmap.stage", id, stage));
      }
    }
    return Screen.of(
            Text.paragraphs(Text.of("roadmap.heading", programme.title()), Text.lines(lines)))
        .grid(buttons, 1)
        .with(Button.press("roadmap.programme", "programmes.open", id), Button.home());
  }

  private Text title(Stage stage) {
    return ActionWords.words(template.title(stage));
  }

  private Text line(Programme programme, Stage stage, List<RoadmapAction> actions) {
    long done = actions.stream().filter(RoadmapAction::isDone).count();
    boolean late = actions.stream().anyMatch(one -> one.isOverdue(roadmaps.today(programme)));
    String state = done == actions.size() ? "done" : late ? "late" : "open";
    return Text.of(
        "roadmap.stage." + state,
        stage.number(),
        title(stage),
        done,
        actions.size(),
        last(actions.stream().map(RoadmapAction::dueOn)));
  }

  private static LocalDate last(Stream<LocalDate> days) {
    return days.max(Comparator.naturalOrder()).orElseThrow();
  }

  @OnPress("roadmap.stage")
  Reply stage(Person curator, ProgrammeId id, Stage stage) {
    Programme programme = programmes.of(curator, id);
    List<RoadmapAction> actions = roadmaps.of(curator, id, stage);
    boolean over = roadmaps.isOver(programme, actions);
    Screen screen =
        Screen.of(
                Text.paragraphs(
                    Text.of(
                        "roadmap.stage.heading", stage.number(), title(stage), programme.title()),
                    lines(programme, actions),
                    over ? review(programme, stage, actions) : Text.empty()))
            .grid(actions.stream().map(words::button).toList(), 1);
    if (over && !programme.isClosed()) {
      screen = screen.with(Button.press("roadmap.review", "roadmap.review", id, stage));
    }
    return screen.with(Button.press("roadmap.back", "roadmap.show", id), Button.home());
  }

  /** Planned beside actual, and what the curator has said to it. */
  private Text review(Programme programme, Stage stage, List<RoadmapAction> actions) {
    StageReview review = roadmaps.review(programme.id(), stage);
    List<Text> lines = new ArrayList<>();
    lines.add(Text.of("roadmap.figures"));
    LocalDate planned = last(actions.stream().map(RoadmapAction::plannedOn));
    if (actions.stream().allMatch(RoadmapAction::isDone)) {
      LocalDate actual = last(actions.stream().map(one -> roadmaps.doneOn(programme, one)));
      lines.add(Text.of("roadmap.figure.date", planned, actual));
    } else {
      lines.add(Text.of("roadmap.figure.nodate", planned));
    }
    figures.of(programme, stage).forEach(figure -> lines.add(figure(figure)));
    review.causes().ifPresent(said -> lines.add(Text.of("roadmap.causes", said)));
    review.correction().ifPresent(said -> lines.add(Text.of("roadmap.correction", said)));
    return Text.lines(lines);
  }

  private static Text figure(PlannedAndActual.Figure figure) {
    Text what = Text.of("roadmap.figure." + figure.what());
    return figure.planned() == null
        ? Text.of("roadmap.figure.only", what, figure.actual())
        : Text.of("roadmap.figure", what, figure.planned(), figure.actual());
  }
}
