package ru.tandem.monitoring.bot.papers;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Text;
import ru.tandem.conversation.Voice;
import ru.tandem.enrolment.Step;
import ru.tandem.monitoring.figures.FigureKey;
import ru.tandem.monitoring.figures.Line;
import ru.tandem.monitoring.figures.SeasonReport;
import ru.tandem.monitoring.season.Member;
import ru.tandem.monitoring.season.Season;
import ru.tandem.papers.BarPicture;
import ru.tandem.papers.BarPicture.Bar;

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
    WEEKS
  }

  private static final int BEST = 10;
  private static final int ALL = 100;

  private final PaperTexts texts;
  private final ReportWords words;

  ReportPicture(PaperTexts texts, ReportWords words) {
    this.texts = texts;
    this.words = words;
  }

  /** Those of which there is something to draw. */
  List<Theme> drawn(SeasonReport report) {
    return List.of(Theme.values()).stream()
        .filter(
            theme ->
                switch (theme) {
                  case FUNNEL -> true;
                  case WEEKS -> !report.season().held().isEmpty();
                  default -> !lines(report, theme).isEmpty();
                })
        .toList();
  }

  private static List<Line> lines(SeasonReport report, Theme theme) {
    return switch (theme) {
      case EXPECTED_MENTEE -> compared(report.mentees().expected());
      case EXPECTED_MENTOR -> compared(report.mentors().expected());
      case CHANGE_MENTEE -> compared(report.mentees().changes());
      case CHANGE_MENTOR -> compared(report.mentors().changes());
      case OUTCOME_MENTEE -> report.mentees().outcomes();
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
    BarPicture picture = new BarPicture(plain("monitoring.picture." + theme, voice));
    switch (theme) {
      case FUNNEL -> funnel(picture, report.season(), voice);
      case WEEKS -> weeks(picture, report.season(), voice);
      case OUTCOME_MENTEE -> outcomes(picture, lines(report, theme), voice);
      default -> two(picture, lines(report, theme), theme, voice);
    }
    return picture.png();
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
      int percent = line.sums().percent();
      picture.row(
          texts.plain(words.title(line), voice),
          new Bar(percent, texts.plain(words.percent(percent), voice)));
    }
  }

  private void funnel(BarPicture picture, Season season, Voice voice) {
    picture.legend(plain("monitoring.side.MENTEE", voice), plain("monitoring.side.MENTOR", voice));
    for (Step step : Step.values()) {
      picture.row(
          plain("monitoring.reached." + step, voice),
          reached(season.mentees(), step),
          reached(season.mentors(), step));
    }
  }

  private static Bar reached(List<Member> side, Step step) {
    long count = side.stream().filter(one -> one.part().has(step)).count();
    return new Bar(count, Long.toString(count));
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
