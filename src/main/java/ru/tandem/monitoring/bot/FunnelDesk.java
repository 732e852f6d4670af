package ru.tandem.monitoring.bot;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.OnPress;
import ru.tandem.conversation.Page;
import ru.tandem.conversation.RemindedWords;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.enrolment.Expected;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.ReviewApplication;
import ru.tandem.enrolment.Step;
import ru.tandem.monitoring.AgreedAhead;
import ru.tandem.monitoring.Funnel;
import ru.tandem.monitoring.Funnels;
import ru.tandem.people.Person;
import ru.tandem.programmes.CuratedProgrammes;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.ProgrammeId;

/** Who has come how far, who stands where, and a kind word to all who stand at a step. */
@Bot
class FunnelDesk {

  private static final int BAR = 8;
  private static final int NAMES_PER_PAGE = 25;

  private final CuratedProgrammes programmes;
  private final Funnels funnels;
  private final ReviewApplication review;
  private final Expected expected;
  private final RemindAll remind;
  private final RemindedWords said;
  private final AgreedAhead ahead;
  private final Names names;
  private final Chats chats;
  private final Clock clock;

  FunnelDesk(
      CuratedProgrammes programmes,
      Funnels funnels,
      ReviewApplication review,
      Expected expected,
      RemindAll remind,
      RemindedWords said,
      AgreedAhead ahead,
      Names names,
      Chats chats,
      Clock clock) {
    this.programmes = programmes;
    this.funnels = funnels;
    this.review = review;
    this.expected = expected;
    this.remind = remind;
    this.said = said;
    this.ahead = ahead;
    this.names = names;
    this.chats = chats;
    this.clock = clock;
  }

  /** What those who stand at a step wait for. */
  static Text waits(Step step) {
    return Text.of("monitoring.waits." + step);
  }

  @OnPress(value = "monitoring.funnel", called = "monitoring.funnel.names")
  Reply show(Person curator, ProgrammeId id) {
    Programme programme = programmes.of(curator, id);
    Funnel funnel = funnel(programme);
    int awaited = expected.in(id).size();
    List<Button> steps = new ArrayList<>();
    if (awaited > 0) {
      Text label = Text.of("monitoring.expected.button", awaited);
      steps.add(Button.press(label, "monitoring.expected", id, 0));
    }
    for (Step step : Step.values()) {
      int here = funnel.standingAt(step).size();
      if (here > 0) {
        Text label = Text.of("monitoring.funnel.here", waits(step), here);
        steps.add(Button.press(label, "monitoring.step", id, step));
      }
    }
    Text below = Text.of(steps.isEmpty() ? "monitoring.funnel.nobody" : "monitoring.funnel.choose");
    return Screen.of(Text.paragraphs(heading(programme), bars(funnel, awaited), below))
        .grid(steps, 1)
        .with(Button.press("monitoring.cycle.item", CycleDesk.SHOW, id, 0))
        .with(toProgramme(id), Button.home());
  }

  private Funnel funnel(Programme programme) {
    return funnels.of(programme);
  }

  private static Text heading(Programme programme) {
    return Text.of("monitoring.funnel.heading", programme.title());
  }

  /** Beginning with those who are awaited where the school has a list, else with who has come. */
  private static Text bars(Funnel funnel, int awaited) {
    Map<Step, Integer> reached = funnel.reached();
    int invited = awaited + reached.get(Step.JOINED);
    List<Text> lines = new ArrayList<>();
    if (awaited > 0) {
      lines.add(line(invited, invited, "INVITED"));
    }
    reached.forEach((step, count) -> lines.add(line(count, invited, step.name())));
    return Text.lines(lines);
  }

  private static Text line(int count, int all, String step) {
    return Text.of(
        "monitoring.funnel.bar",
        Text.words(bar(count, all)),
        count,
        Text.of("monitoring.reached." + step));
  }

  private static String bar(int count, int all) {
    int full = all == 0 ? 0 : Math.round((float) BAR * count / all);
    return "▰".repeat(full) + "▱".repeat(BAR - full);
  }

  private static Button toProgramme(ProgrammeId id) {
    return Button.press("monitoring.programme", "programmes.open", id);
  }

  /** Whom the school expects; the bot cannot write to anybody first. */
  @OnPress("monitoring.expected")
  Reply expected(Person curator, ProgrammeId id, int number) {
    Programme programme = programmes.of(curator, id);
    List<Expected.Newcomer> all = expected.in(id);
    Page<Expected.Newcomer> page = Page.of(all, number, NAMES_PER_PAGE);
    List<Text> lines = new ArrayList<>();
    lines.add(Text.of("monitoring.expected", all.size()));
    page.items().forEach(one -> lines.add(named(one)));
    return Screen.of(
            Text.paragraphs(
                heading(programme), Text.lines(lines), Text.of("monitoring.expected.how")))
        .grid(page.turns("monitoring.expected", id), 2)
        .with(Button.press("monitoring.expected.invite", "enrolment.invitations", id))
        .with(back(id), Button.home());
  }

  private static Text named(Expected.Newcomer one) {
    return one.schoolClass().isEmpty()
        ? Text.of("monitoring.expected.one", one.name())
        : Text.of("monitoring.expected.class", one.name(), one.schoolClass());
  }

  @OnPress("monitoring.step")
  Reply step(Person curator, ProgrammeId id, Step step) {
    return step(curator, id, step, 0);
  }

  @OnPress("monitoring.step.page")
  Reply step(Person curator, ProgrammeId id, Step step, int number) {
    Programme programme = programmes.of(curator, id);
    List<Participant> here = funnel(programme).standingAt(step);
    Page<Participant> page = Page.of(here, number, NAMES_PER_PAGE);
    Text names = standing(id, step, here.size(), page.items());
    Screen screen =
        Screen.of(Text.paragraphs(heading(programme), names))
            .grid(page.turns("monitoring.step.page", id, step), 2);
    if (!toRemind(id, step, here).isEmpty()) {
      screen = screen.with(Button.press("monitoring.nudge", "monitoring.nudge", id, step));
    }
    return screen.with(back(id), Button.home());
  }

  /** Of those who have applied, only who still owes the curator an answer has something to do. */
  private List<Participant> toRemind(ProgrammeId id, Step step, List<Participant> here) {
    if (step == Step.APPLIED) {
      return review.asked(id);
    }
    return step == Step.FINISHED ? List.of() : ahead.in(id).without(here);
  }

  private Text standing(ProgrammeId id, Step step, int all, List<Participant> shown) {
    AgreedAhead.NextMeetings next = ahead.in(id);
    List<Text> lines = new ArrayList<>();
    lines.add(Text.of("monitoring.step.heading", waits(step), all));
    for (Participant one : shown) {
      long days = Duration.between(one.at(step).orElseThrow(), clock.instant()).toDays();
      String key = days == 0 ? "monitoring.step.today." : "monitoring.step.one.";
      Text since = Text.of(key + one.role(), names.of(one.person()), days);
      Text line =
          next.of(one).map(at -> Text.of("monitoring.step.agreed", since, at)).orElse(since);
      lines.add(chats.reaches(one.person()) ? line : Text.of("monitoring.step.silent", line));
    }
    return Text.lines(lines);
  }

  private static Button back(ProgrammeId id) {
    return Button.press("monitoring.steps", "monitoring.funnel", id);
  }

  /** Pressed again on the same day it tells nobody anything. */
  @OnPress("monitoring.nudge")
  Reply nudge(Person curator, ProgrammeId id, Step step) {
    Programme programme = programmes.of(curator, id);
    List<Participant> here = toRemind(id, step, funnel(programme).standingAt(step));
    if (here.isEmpty()) {
      return step(curator, id, step);
    }
    Text done = said.of(remind.standing(here));
    return Screen.of(Text.paragraphs(heading(programme), waits(step), done))
        .with(back(id), toProgramme(id))
        .with(Button.home());
  }
}
