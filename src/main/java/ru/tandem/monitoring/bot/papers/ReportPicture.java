package ru.tandem.monitoring.bot.papers;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Text;
import ru.tandem.conversation.Voice;
import ru.tandem.enrolment.Step;
import ru.tandem.monitoring.SumUp;
import ru.tandem.monitoring.Summary;
import ru.tandem.monitoring.figures.FigureKey;
import ru.tandem.monitoring.figures.Line;
import ru.tandem.monitoring.figures.SeasonReport;
import ru.tandem.monitoring.indicators.CountIndicators;
import ru.tandem.monitoring.indicators.CountIndicators.Counted;
import ru.tandem.monitoring.indicators.IndicatorConfig;
import ru.tandem.monitoring.season.Season;
import ru.tandem.papers.BarPicture;
import ru.tandem.papers.BarPicture.Bar;
import ru.tandem.programmes.Programme;

/** The pictures of a season's figures, made for a phone. */
@Component
class ReportPicture {

  /** What can be drawn. */
  enum Theme {
    FUNNEL,
    EXPECTED_MENTEE,
    EXPECTED_MENTOR,
    CHANGE_MENTEE,
    CHANGE_MENTOR,
    OUTCOME_MENTEE,
    OUTCOME_MENTOR,
    WEEKS,
    INDICATORS
  }

  private static final int BEST = 10;
  private static final int ALL = 100;

  private final PaperTexts texts;
  private final ReportWords words;
  private final SumUp sumUp;
  private final CountIndicators indicators;
  private final IndicatorConfig config;

  ReportPicture(
      PaperTexts texts,
      ReportWords words,
      SumUp sumUp,
      CountIndicators indicators,
      IndicatorConfig config) {
    this.texts = texts;
    this.words = words;
    this.sumUp = sumUp;
    this.indicators = indicators;
    this.config = config;
  }

  /** Those of which there is something to draw. */
  List<Theme> drawn(SeasonReport report) {
    return Stream.of(Theme.values()).filter(theme -> has(report, theme)).toList();
  }

  /** There is something to draw. */
  boolean has(SeasonReport report, Theme theme) {
    return switch (theme) {
      case FUNNEL -> true;
      case WEEKS -> !report.season().held().isEmpty();
      case INDICATORS -> !counted(report.season().programme()).isEmpty();
      default -> !lines(report, theme).isEmpty();
    };
  }

  /** The indicators of the year whose share is known. */
  private List<Counted> counted(Programme programme) {
    return indicators.of(programme.school(), CountIndicators.year(programme)).stream()
        .filter(one -> one.percent().isPresent())
        .toList();
  }

  private static List<Line> lines(SeasonReport report, Theme theme) {
    return switch (theme) {
      case EXPECTED_MENTEE -> compared(report.mentees().expected());
      case EXPECTED_MENTOR -> compared(report.mentors().expected());
      case CHANGE_MENTEE -> compared(report.mentees().changes());
      case CHANGE_MENTOR -> compared(report.mentors().changes());
      case OUTCOME_MENTEE -> report.mentees().outcomes();
      case OUTCOME_MENTOR -> report.mentors().outcomes();
      default -> List.of();
    };
  }

  /** What is measured on the same scale of ten stands together. */
  private static List<Line> compared(List<Line> lines) {
    return lines.stream()
        .filter(line -> line.key().kind() != FigureKey.Kind.ACTUAL && !line.hundredths())
        .toList();
  }

  byte[] png(SeasonReport report, Theme theme, Voice voice) {
    return picture(report, theme, voice).png();
  }

  /** What is drawn: the very figures that the chat and the papers tell. */
  BarPicture picture(SeasonReport report, Theme theme, Voice voice) {
    BarPicture picture = new BarPicture(plain("monitoring.picture." + theme, voice));
    switch (theme) {
      case FUNNEL -> funnel(picture, report.season().programme(), voice);
      case WEEKS -> weeks(picture, report.season(), voice);
      case INDICATORS -> shares(picture, report.season().programme(), voice);
      case OUTCOME_MENTEE, OUTCOME_MENTOR -> outcomes(picture, lines(report, theme), voice);
      default -> two(picture, lines(report, theme), theme, voice);
    }
    return picture;
  }

  private String plain(String key, Voice voice) {
    return texts.plain(Text.of(key), voice);
  }

  private void two(BarPicture picture, List<Line> lines, Theme theme, Voice voice) {
    boolean change = theme == Theme.CHANGE_MENTEE || theme == Theme.CHANGE_MENTOR;
    picture
        .upTo(BEST)
        .legend(
            plain(change ? "monitoring.picture.before" : "monitoring.chart.expected", voice),
            plain(change ? "monitoring.picture.after" : "monitoring.chart.actual", voice));
    for (Line line : lines) {
      picture.row(
          texts.plain(words.title(line), voice),
          new Bar(line.first(), texts.plain(words.first(line), voice)),
          new Bar(line.second(), texts.plain(words.second(line), voice)));
    }
  }

  private void outcomes(BarPicture picture, List<Line> lines, Voice voice) {
    picture.upTo(ALL);
    for (Line line : lines) {
      picture.row(texts.plain(words.title(line), voice), percent(line.sums().percent(), voice));
    }
  }

  private void funnel(BarPicture picture, Programme programme, Voice voice) {
    Summary summary = sumUp.of(programme);
    picture.legend(plain("monitoring.side.MENTEE", voice), plain("monitoring.side.MENTOR", voice));
    for (Step step : Step.values()) {
      picture.row(
          plain("monitoring.reached." + step, voice),
          reached(summary.mentees(), step),
          reached(summary.mentors(), step));
    }
  }

  private static Bar reached(Summary.Side side, Step step) {
    int count = side.reached(step);
    return new Bar(count, Integer.toString(count));
  }

  private void shares(BarPicture picture, Programme programme, Voice voice) {
    picture
        .upTo(ALL)
        .legend(plain("monitoring.picture.now", voice), plain("monitoring.picture.target", voice));
    for (Counted one : counted(programme)) {
      picture.row(
          texts.plain(config.title(one.indicator()), voice),
          percent(one.percent().getAsInt(), voice),
          percent(config.target(one.indicator(), CountIndicators.year(programme)), voice));
    }
  }

  private Bar percent(int percent, Voice voice) {
    return new Bar(percent, texts.plain(words.percent(percent), voice));
  }

  private void weeks(BarPicture picture, Season season, Voice voice) {
    Map<LocalDate, Integer> weeks = new TreeMap<>();
    season
        .held()
        .forEach(
            meeting ->
                weeks.merge(
                    season
                        .day(meeting.startsAt())
                        .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)),
                    1,
                    Integer::sum));
    weeks.forEach(
        (monday, count) ->
            picture.row(
                texts.plain(Text.of("monitoring.picture.week", monday), voice),
                new Bar(count, Integer.toString(count))));
  }
}
