package ru.tandem.monitoring.bot.papers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.apache.poi.ss.util.CellReference;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Text;
import ru.tandem.conversation.Voice;
import ru.tandem.documents.bot.DrawnPaper;
import ru.tandem.documents.bot.PaperSubject;
import ru.tandem.feedback.Survey;
import ru.tandem.monitoring.figures.FigureKey;
import ru.tandem.monitoring.figures.FigureKey.Kind;
import ru.tandem.monitoring.figures.Line;
import ru.tandem.monitoring.figures.ReportSeason;
import ru.tandem.monitoring.figures.SeasonReport;
import ru.tandem.monitoring.figures.SideReport;
import ru.tandem.papers.ExcelBook.Share;

/** All figures of a season in a table; each names the column of answers that it comes from. */
@Component
class SummaryBook implements DrawnPaper {

  private static final String[] COLUMNS = {
    "side",
    "part",
    "measure",
    "count",
    "before",
    "after",
    "change",
    "effect",
    "effect.name",
    "better",
    "share",
    "on",
    "source"
  };

  /** Before the answers stand number, name, place and moment. */
  private static final int COLUMNS_BEFORE = 4;

  private final ReportSeason report;
  private final ReportWords words;
  private final PaperTexts texts;

  SummaryBook(ReportSeason report, ReportWords words, PaperTexts texts) {
    this.report = report;
    this.words = words;
    this.texts = texts;
  }

  @Override
  public String code() {
    return "summary-book";
  }

  @Override
  public byte[] draw(PaperSubject of) {
    SeasonReport season = report.of(of.programme());
    Voice voice = of.voice();
    List<List<Object>> lines = new ArrayList<>();
    for (SideReport side : season.sides()) {
      side.satisfied().ifPresent(line -> lines.add(line(line, voice)));
      List.of(side.grades(), side.expected(), side.changes(), side.outcomes())
          .forEach(some -> some.forEach(line -> lines.add(line(line, voice))));
    }
    return texts
        .book(voice)
        .sheet(texts.sheet(voice, "figures"), texts.headings(voice, COLUMNS), lines)
        .xlsx();
  }

  private List<Object> line(Line line, Voice voice) {
    Kind kind = line.key().kind();
    boolean share = kind == Kind.SATISFIED || kind == Kind.OUTCOME;
    boolean two = kind == Kind.EXPECTED || kind == Kind.CHANGE;
    OptionalDouble effect = two ? line.sums().effect() : OptionalDouble.empty();
    return Arrays.asList(
        texts.plain(words.side(line.key()), voice),
        texts.sheet(voice, "figure." + kind),
        title(line, voice),
        line.sums().people(),
        two ? (Object) line.first() : null,
        share ? null : (Object) line.second(),
        two ? (Object) line.change() : null,
        effect.isPresent() ? (Object) effect.getAsDouble() : null,
        two ? texts.plain(Text.of("monitoring.effect." + line.sums().effectName()), voice) : "",
        two ? new Share(line.sums().percentBetter() / 100.0) : null,
        share ? new Share((double) line.sums().second() / line.sums().people()) : null,
        line.on(),
        source(line, voice));
  }

  private String title(Line line, Voice voice) {
    String title = texts.plain(line.title(), voice);
    return line.key().isWhole()
        ? title
        : texts.plain(Text.of("monitoring.results.class", title), voice);
  }

  /** The sheet and column of the answers row by row. */
  private String source(Line line, Voice voice) {
    FigureKey key = line.key();
    Survey survey = key.kind() == Kind.CHANGE ? Survey.AFTER : Survey.FINAL;
    String sheet = texts.sheet(voice, "answers." + key.side() + "." + survey);
    String column = CellReference.convertNumToColString(COLUMNS_BEFORE + line.place());
    return key.kind() == Kind.SATISFIED
        ? texts.plain(Text.of("monitoring.results.source.all", sheet), voice)
        : texts.plain(Text.of("monitoring.results.source", sheet, column), voice);
  }
}
