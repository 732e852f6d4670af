package ru.tandem.roadmap.bot;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.OnPress;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.documents.bot.PaperSource;
import ru.tandem.people.NotFound;
import ru.tandem.people.People;
import ru.tandem.people.Person;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.CuratedProgrammes;
import ru.tandem.programmes.Programme;
import ru.tandem.roadmap.ActionId;
import ru.tandem.roadmap.Paper;
import ru.tandem.roadmap.RoadmapAction;
import ru.tandem.roadmap.Roadmaps;
import ru.tandem.schools.SchoolId;
import ru.tandem.schools.Staff;
import ru.tandem.schools.Staffs;

/** One action of a roadmap: done or not, by whom, until when. */
@Bot
class ActionDesk {

  private final Roadmaps roadmaps;
  private final CuratedProgrammes programmes;
  private final Staffs staffs;
  private final People people;
  private final RoadmapDesk desk;
  private final ActionWords words;
  private final List<PaperSource> sources;
  private final Clock clock;

  ActionDesk(
      Roadmaps roadmaps,
      CuratedProgrammes programmes,
      Staffs staffs,
      People people,
      RoadmapDesk desk,
      ActionWords words,
      List<PaperSource> sources,
      Clock clock) {
    this.roadmaps = roadmaps;
    this.programmes = programmes;
    this.staffs = staffs;
    this.people = people;
    this.desk = desk;
    this.words = words;
    this.sources = sources;
    this.clock = clock;
  }

  @OnPress("roadmap.action")
  Reply show(Person curator, ActionId id) {
    return card(curator, roadmaps.of(curator, id));
  }

  Screen card(Person curator, RoadmapAction action) {
    Programme programme = programmes.of(curator, action.programme());
    Screen screen = Screen.of(words.card(programme, action));
    Object id = action.id();
    if (!programme.isClosed() && action.isDone()) {
      screen = screen.with(Button.press("roadmap.undo", "roadmap.undo", id));
    } else if (!programme.isClosed()) {
      screen =
          screen
              .with(Button.press("roadmap.done", "roadmap.done", id))
              .with(
                  Button.press("roadmap.move", "roadmap.move", id),
                  Button.press("roadmap.who", "roadmap.who", id));
    }
    if (!programme.isClosed()) {
      screen = screen.with(Button.press("roadmap.note", "roadmap.note", id));
    }
    for (PaperSource source : sources(action)) {
      screen = screen.with(source.button(action.programme(), action.document().get().code()));
    }
    return screen.with(
        Button.press("roadmap.tostage", "roadmap.stage", action.programme(), action.stage()),
        Button.home());
  }

  private List<PaperSource> sources(RoadmapAction action) {
    return action.document().map(Paper::code).stream()
        .flatMap(paper -> sources.stream().filter(source -> source.papers().contains(paper)))
        .toList();
  }

  /** Back at the stage, so that the next one is at hand. */
  @OnPress("roadmap.done")
  Reply done(Person curator, ActionId id) {
    RoadmapAction action = roadmaps.open(curator, id);
    action.done(curator.id(), clock.instant());
    return desk.stage(curator, action.programme(), action.stage());
  }

  @OnPress("roadmap.undo")
  Reply undo(Person curator, ActionId id) {
    RoadmapAction action = roadmaps.open(curator, id);
    action.undo(clock.instant());
    return card(curator, action);
  }

  @OnPress("roadmap.who")
  Reply who(Person curator, ActionId id) {
    RoadmapAction action = roadmaps.open(curator, id);
    List<Button> buttons = new ArrayList<>();
    for (PersonId person : staff(action)) {
      Text name = Text.words(people.get(person).name().orElse("—"));
      buttons.add(Button.press(name, "roadmap.entrust", id, person));
    }
    return Screen.of("roadmap.who.ask", ActionWords.words(action.title()))
        .grid(buttons, 1)
        .with(Button.press("roadmap.who.other", "roadmap.other", id))
        .with(Button.press("roadmap.who.nobody", "roadmap.release", id))
        .with(Button.press("roadmap.toaction", "roadmap.action", id), Button.home());
  }

  private List<PersonId> staff(RoadmapAction action) {
    SchoolId school = programmes.school(action.programme());
    return staffs.leading(school).stream().map(Staff::person).distinct().toList();
  }

  @OnPress("roadmap.entrust")
  Reply entrust(Person curator, ActionId id, PersonId person) {
    RoadmapAction action = roadmaps.open(curator, id);
    if (!staff(action).contains(person)) {
      throw new NotFound();
    }
    action.entrust(person);
    return card(curator, action);
  }

  @OnPress("roadmap.release")
  Reply release(Person curator, ActionId id) {
    RoadmapAction action = roadmaps.open(curator, id);
    action.release();
    return card(curator, action);
  }
}
