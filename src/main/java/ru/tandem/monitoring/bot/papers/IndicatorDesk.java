package ru.tandem.monitoring.bot.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import ru.tandem.conversation.Answers;
import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Dialogue;
import ru.tandem.conversation.Form;
import ru.tandem.conversation.Kinds;
import ru.tandem.conversation.OnPress;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.documents.PaperReaders;
import ru.tandem.monitoring.figures.ReleaseFigures;
import ru.tandem.monitoring.indicators.CountIndicators;
import ru.tandem.monitoring.indicators.CountIndicators.Counted;
import ru.tandem.monitoring.indicators.Indicator;
import ru.tandem.monitoring.indicators.IndicatorConfig;
import ru.tandem.monitoring.indicators.OwnIndicator;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.Person;
import ru.tandem.programmes.CuratedProgrammes;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.ProgrammeId;

/**
 * The indicators of a school year against their targets, those of the state and the school's own;
 * the curator enters of how many.
 *
 * <pre>
 *   Сколько в школе учеников от 10 до 19 лет?     412
 * </pre>
 */
@Bot
class IndicatorDesk implements Dialogue {

  private static final String NUMBER = "monitoring.number";
  private static final String OWN = "monitoring.own";
  private static final int MOST = 1_000_000;
  private static final int LONGEST_NAME = 60;

  private final PaperReaders readers;
  private final CuratedProgrammes programmes;
  private final CountIndicators count;
  private final IndicatorConfig config;
  private final ReleaseFigures release;

  IndicatorDesk(
      PaperReaders readers,
      CuratedProgrammes programmes,
      CountIndicators count,
      IndicatorConfig config,
      ReleaseFigures release) {
    this.readers = readers;
    this.programmes = programmes;
    this.count = count;
    this.config = config;
    this.release = release;
  }

  @OnPress("monitoring.indicators")
  Reply show(Person reader, ProgrammeId id) {
    Programme programme = readers.of(reader, id);
    release.now(programme);
    return screen(reader, programme);
  }

  private Screen screen(Person reader, Programme programme) {
    int year = CountIndicators.year(programme);
    List<Text> lines = new ArrayList<>();
    count.of(programme.school(), year).forEach(one -> lines.add(line(one, year)));
    List<OwnIndicator> own = count.own(programme.school(), year);
    own.forEach(
        one ->
            lines.add(Text.of("monitoring.indicator.own", one.name(), one.number(), one.target())));
    Screen screen =
        Screen.of(
            Text.paragraphs(
                Text.of(
                    "monitoring.indicators", Integer.toString(year), Integer.toString(year + 1)),
                Text.lines(lines),
                Text.of("monitoring.indicators.how")));
    if (readers.curates(reader, programme)) {
      screen = screen.grid(entries(programme, own), 1);
    }
    return screen.with(
        Button.press("monitoring.results.back", "monitoring.results", programme.id()),
        Button.home());
  }

  private Text line(Counted one, int year) {
    Text title = PaperTexts.words(config.title(one.indicator()));
    int target = config.target(one.indicator(), year);
    if (one.percent().isPresent()) {
      return Text.of(
          "monitoring.indicator",
          title,
          one.percent().getAsInt(),
          one.count(),
          one.of().getAsInt(),
          target);
    }
    return one.indicator().isOfSchoolsNumber()
        ? Text.of("monitoring.indicator.nonumber", title, one.count(), target)
        : Text.of("monitoring.indicator.few", title, target);
  }

  private List<Button> entries(Programme programme, List<OwnIndicator> own) {
    List<Button> entries = new ArrayList<>();
    for (Indicator one : Indicator.values()) {
      if (one.isOfSchoolsNumber()) {
        Text label = Text.of("monitoring.indicator.enter", PaperTexts.words(config.of(one)));
        entries.add(Button.press(label, NUMBER, programme.id(), one));
      }
    }
    for (OwnIndicator one : own) {
      entries.add(
          Button.press(
              Text.of("monitoring.indicator.drop", one.name()),
              "monitoring.own.drop",
              programme.id(),
              one.id()));
    }
    entries.add(Button.press("monitoring.indicator.add", OWN, programme.id()));
    return entries;
  }

  @OnPress(NUMBER)
  Reply number(Person curator, ProgrammeId id, Indicator one) {
    programmes.of(curator, id);
    return Reply.begin(NUMBER, id + ":" + one);
  }

  @OnPress(OWN)
  Reply own(Person curator, ProgrammeId id) {
    programmes.of(curator, id);
    return Reply.begin(OWN, id);
  }

  @OnPress("monitoring.own.drop")
  Reply drop(Person curator, ProgrammeId id, long own) {
    Programme programme = programmes.of(curator, id);
    count
        .drop(programme.school(), CountIndicators.year(programme), own)
        .orElseThrow(AlreadySettled::new);
    return screen(curator, programme);
  }

  @Override
  public Set<String> forms() {
    return Set.of(NUMBER, OWN);
  }

  @Override
  public Form form(String name, Person curator, String subject) {
    String[] parts = subject.split(":");
    Programme programme = programmes.of(curator, new ProgrammeId(Long.parseLong(parts[0])));
    return name.equals(OWN)
        ? own(curator, programme)
        : number(curator, programme, Indicator.valueOf(parts[1]));
  }

  private Form number(Person curator, Programme programme, Indicator one) {
    Text question = Text.of("monitoring.number.ask", PaperTexts.words(config.of(one)));
    return Form.named(NUMBER)
        .ask("number", question, Kinds.number(0, MOST))
        .then(
            answers -> {
              count.number(
                  programme.school(),
                  CountIndicators.year(programme),
                  one,
                  answers.number("number"));
              return screen(curator, programme);
            });
  }

  private Form own(Person curator, Programme programme) {
    return Form.named(OWN)
        .ask("name", Kinds.line(LONGEST_NAME))
        .ask("value", Kinds.number(0, MOST))
        .ask("target", Kinds.number(0, MOST))
        .then(answers -> own(curator, programme, answers));
  }

  private Reply own(Person curator, Programme programme, Answers answers) {
    count.own(
        programme.school(),
        CountIndicators.year(programme),
        answers.text("name"),
        answers.number("value"),
        answers.number("target"));
    return screen(curator, programme);
  }
}
