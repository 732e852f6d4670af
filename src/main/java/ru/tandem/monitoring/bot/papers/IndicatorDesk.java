package ru.tandem.monitoring.bot.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.Form;
import ru.tandem.conversation.Kinds;
import ru.tandem.conversation.OnForm;
import ru.tandem.conversation.OnPress;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.documents.PaperReaders;
import ru.tandem.monitoring.bot.teachers.StayLines;
import ru.tandem.monitoring.figures.ReleaseFigures;
import ru.tandem.monitoring.indicators.CountIndicators;
import ru.tandem.monitoring.indicators.CountIndicators.Counted;
import ru.tandem.monitoring.indicators.CountOwn;
import ru.tandem.monitoring.indicators.Indicator;
import ru.tandem.monitoring.indicators.IndicatorConfig;
import ru.tandem.monitoring.indicators.OwnIndicator;
import ru.tandem.people.Person;
import ru.tandem.programmes.CuratedProgrammes;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.ProgrammeId;

/**
 * The indicators of a school year against their targets, those of the state and the school's own;
 * the curator enters of how many. Years stand side by side.
 *
 * <pre>
 *   Сколько в школе учеников от 10 до 19 лет?     412
 * </pre>
 */
@Bot
class IndicatorDesk {

  private static final String NUMBER = "monitoring.number";
  private static final String YEARS = "monitoring.years";
  private static final int MOST = 1_000_000;
  private static final int SIDE_BY_SIDE = 4;

  private final PaperReaders readers;
  private final CuratedProgrammes programmes;
  private final CountIndicators count;
  private final CountOwn own;
  private final IndicatorConfig config;
  private final IndicatorWords words;
  private final StayLines teachers;
  private final ReleaseFigures release;
  private final Chats chats;

  IndicatorDesk(
      PaperReaders readers,
      CuratedProgrammes programmes,
      CountIndicators count,
      CountOwn own,
      IndicatorConfig config,
      IndicatorWords words,
      StayLines teachers,
      ReleaseFigures release,
      Chats chats) {
    this.readers = readers;
    this.programmes = programmes;
    this.count = count;
    this.own = own;
    this.config = config;
    this.words = words;
    this.teachers = teachers;
    this.release = release;
    this.chats = chats;
  }

  @OnPress("monitoring.indicators")
  Reply show(Person reader, ProgrammeId id) {
    Programme programme = readers.of(reader, id);
    release.now(programme);
    return screen(reader, programme);
  }

  Screen screen(Person reader, Programme programme) {
    int year = CountIndicators.year(programme);
    own.release(programme.school(), year, chats.today(reader));
    List<Text> lines = new ArrayList<>();
    count.of(programme.school(), year).forEach(one -> lines.add(words.line(one, year)));
    List<OwnIndicator> owned = own.of(programme.school(), year);
    owned.forEach(one -> lines.add(words.line(programme, one)));
    Screen screen =
        Screen.of(
            Text.paragraphs(
                Text.of(
                    "monitoring.indicators", Integer.toString(year), Integer.toString(year + 1)),
                Text.lines(lines),
                teachers.share(programme.school(), year + 1),
                Text.of("monitoring.indicators.how")));
    if (readers.curates(reader, programme)) {
      Stream<Button> stay = teachers.button(programme.school(), year + 1).stream();
      screen = screen.grid(Stream.concat(stay, entries(programme, owned).stream()).toList(), 1);
    }
    if (count.years(programme.school()).size() > 1) {
      screen = screen.with(Button.press("monitoring.years.button", YEARS, programme.id()));
    }
    return screen.with(
        Button.press("monitoring.results.back", "monitoring.results", programme.id()),
        Button.home());
  }

  /** The last years side by side: each against the target that it had. */
  @OnPress(YEARS)
  Reply years(Person reader, ProgrammeId id) {
    Programme programme = readers.of(reader, id);
    List<Integer> all = count.years(programme.school());
    List<Integer> years = all.subList(Math.max(0, all.size() - SIDE_BY_SIDE), all.size());
    years.forEach(year -> own.release(programme.school(), year, chats.today(reader)));
    Map<Integer, List<Counted>> counted = new TreeMap<>();
    years.forEach(year -> counted.put(year, count.of(programme.school(), year)));
    List<Text> parts = new ArrayList<>();
    parts.add(Text.of("monitoring.years"));
    for (Indicator one : Indicator.values()) {
      List<Text> lines = new ArrayList<>();
      lines.add(Text.of("monitoring.years.of", PaperTexts.words(config.title(one))));
      counted.forEach((year, of) -> lines.add(words.year(year, of.get(one.ordinal()))));
      parts.add(Text.lines(lines));
    }
    names(programme, years).forEach(name -> parts.add(years(programme, name)));
    parts.add(teachers.years(programme.school(), years));
    return Screen.of(Text.paragraphs(parts.toArray(Text[]::new)))
        .with(
            Button.press("monitoring.years.back", "monitoring.indicators", programme.id()),
            Button.home());
  }

  private List<String> names(Programme programme, List<Integer> years) {
    return years.stream()
        .flatMap(year -> own.of(programme.school(), year).stream())
        .map(OwnIndicator::name)
        .distinct()
        .toList();
  }

  private Text years(Programme programme, String name) {
    List<Text> lines = new ArrayList<>();
    lines.add(Text.of("monitoring.years.of", name));
    own.years(programme.school(), name)
        .forEach(
            (year, one) ->
                lines.add(
                    IndicatorWords.year(
                        year, words.value(programme, one), IndicatorWords.target(one))));
    return Text.lines(lines);
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
    entries.add(Button.press("monitoring.indicator.add", OwnIndicatorForm.FORM, programme.id()));
    return entries;
  }

  @OnPress(NUMBER)
  Reply number(Person curator, ProgrammeId id, Indicator one) {
    programmes.of(curator, id);
    return Reply.begin(NUMBER, id + ":" + one);
  }

  @OnForm(NUMBER)
  Form form(Person curator, ProgrammeId id, Indicator one) {
    Programme programme = programmes.of(curator, id);
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
}
