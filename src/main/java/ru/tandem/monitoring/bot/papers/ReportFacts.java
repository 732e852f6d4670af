package ru.tandem.monitoring.bot.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Text;
import ru.tandem.conversation.Voice;
import ru.tandem.documents.bot.Facts;
import ru.tandem.documents.bot.Filling;
import ru.tandem.documents.bot.PaperSubject;
import ru.tandem.monitoring.bot.papers.ReportPicture.Theme;
import ru.tandem.monitoring.figures.Line;
import ru.tandem.monitoring.figures.ReportSeason;
import ru.tandem.monitoring.figures.SeasonReport;
import ru.tandem.monitoring.figures.SideReport;

/** Monitoring of a season: the figures that have been released, the drafts and the pictures. */
@Component
class ReportFacts implements Facts {

  /** What the report shows, by the place where it stands. */
  static final Map<String, Theme> PICTURES =
      new TreeMap<>(
          Map.of(
              "chart-mentees", Theme.EXPECTED_MENTEE,
              "chart-mentors", Theme.EXPECTED_MENTOR,
              "chart-weeks", Theme.WEEKS));

  private final ReportSeason report;
  private final ReportWords words;
  private final ReportVoices voices;
  private final AchievementLines achievements;
  private final ReportPicture pictures;

  ReportFacts(
      ReportSeason report,
      ReportWords words,
      ReportVoices voices,
      AchievementLines achievements,
      ReportPicture pictures) {
    this.report = report;
    this.words = words;
    this.voices = voices;
    this.achievements = achievements;
    this.pictures = pictures;
  }

  @Override
  public String code() {
    return "report";
  }

  @Override
  public List<String> places() {
    return List.of(
        "mentees-satisfied",
        "mentors-satisfied",
        "criteria-sum",
        "strong",
        "weak",
        "chances",
        "threats",
        "achievements",
        "suggestions");
  }

  @Override
  public Map<String, List<String>> lists() {
    return Map.of(
        "expected", List.of("number", "side", "title", "people", "before", "after", "change"),
        "changes",
            List.of(
                "number", "side", "title", "people", "before", "after", "change", "effect",
                "better"),
        "outcomes", List.of("number", "side", "title", "people", "share"),
        "criteria", List.of("number", "title", "points"),
        "advice", List.of("number", "title"));
  }

  @Override
  public List<String> pictures() {
    return List.copyOf(PICTURES.keySet());
  }

  @Override
  public void fill(PaperSubject of, Filling filling) {
    SeasonReport season = report.of(of.programme());
    filling
        .word("mentees-satisfied", satisfied(season.mentees()))
        .word("mentors-satisfied", satisfied(season.mentors()))
        .word("criteria-sum", words.criteria(season))
        .word("strong", part(words.strengths(season), words.own(of.programme(), "strong")))
        .word("weak", part(words.weaknesses(season), words.own(of.programme(), "weak")))
        .word("chances", part(words.chances(season), words.own(of.programme(), "chances")))
        .word("threats", part(words.threats(season), words.own(of.programme(), "threats")))
        .word("achievements", achievements.of(of.programme()))
        .word("suggestions", voices.inFull(of.programme()))
        .list("expected", lines(season, SideReport::expected).map(this::two))
        .list("changes", lines(season, SideReport::changes).map(this::two))
        .list("outcomes", lines(season, SideReport::outcomes).map(this::outcome))
        .list("criteria", criteria(season))
        .list("advice", words.advice(season).stream().map(one -> Map.of("title", one)));
    PICTURES.forEach((place, theme) -> draw(filling, place, season, theme, of.voice()));
  }

  /** Of the whole side, and below it by class. */
  private Text satisfied(SideReport side) {
    return Text.lines(words.satisfied(side), Text.lines(words.grades(side)));
  }

  /** A picture without a bar would be a heading over nothing. */
  private void draw(Filling filling, String place, SeasonReport season, Theme theme, Voice voice) {
    if (pictures.has(season, theme)) {
      filling.picture(place, pictures.png(season, theme, voice));
    }
  }

  private static Stream<Line> lines(SeasonReport season, Function<SideReport, List<Line>> which) {
    return season.sides().stream().flatMap(side -> which.apply(side).stream());
  }

  /** The draft, and below it what the curator has written; a dash where there is neither. */
  static Text part(List<Text> draft, Text own) {
    List<Text> lines = new ArrayList<>(draft);
    if (!own.equals(Text.empty())) {
      lines.add(own);
    }
    return lines.isEmpty() ? Text.words("—") : Text.lines(lines);
  }

  private Map<String, Text> two(Line line) {
    return Map.of(
        "side", words.side(line.key()),
        "title", words.title(line),
        "people", words.people(line),
        "before", words.first(line),
        "after", words.second(line),
        "change", words.change(line),
        "effect", words.effect(line.sums()),
        "better", words.percent(line.sums().percentBetter()));
  }

  private Map<String, Text> outcome(Line line) {
    return Map.of(
        "side", words.side(line.key()),
        "title", words.title(line),
        "people", words.people(line),
        "share", words.percent(line.sums().percent()));
  }

  private static Stream<Map<String, Text>> criteria(SeasonReport season) {
    return season.criteria().stream()
        .flatMap(one -> one.points().entrySet().stream())
        .map(
            each ->
                Map.of(
                    "title", PaperTexts.words(each.getKey()),
                    "points", Text.words(Integer.toString(each.getValue()))));
  }
}
