package ru.tandem.monitoring.bot.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Text;
import ru.tandem.monitoring.figures.SeasonReport;
import ru.tandem.monitoring.figures.SideReport;
import ru.tandem.programmes.Programme;

/** The parts of the monitoring in words: a screen of the chat each, or all after one another. */
@Component
class ReportSections {

  /** What can be looked at apart. */
  enum Part {
    QUALITY,
    EXPECTED,
    CHANGES,
    OUTCOMES,
    SWOT,
    ADVICE,
    SUGGESTIONS
  }

  private final ReportWords words;
  private final ReportVoices voices;
  private final AchievementLines achievements;

  ReportSections(ReportWords words, ReportVoices voices, AchievementLines achievements) {
    this.words = words;
    this.voices = voices;
    this.achievements = achievements;
  }

  /** All of them in full, for a paper. */
  List<Text> all(SeasonReport report) {
    return Stream.of(Part.values())
        .map(
            part ->
                part == Part.SUGGESTIONS
                    ? headed(part, voices.inFull(report.season().programme()))
                    : of(report, part))
        .toList();
  }

  private static Text headed(Part part, Text text) {
    return Text.lines(Text.of("monitoring.part." + part), text);
  }

  /** One, short enough for a message. */
  Text of(SeasonReport report, Part part) {
    return headed(
        part,
        switch (part) {
          case QUALITY -> quality(report);
          case EXPECTED -> Text.lines(sides(report, this::expected));
          case CHANGES -> Text.lines(sides(report, this::changes));
          case OUTCOMES ->
              Text.lines(
                  Text.lines(sides(report, this::outcomes)),
                  achievements.of(report.season().programme()));
          case SWOT -> swot(report);
          case ADVICE -> advice(report);
          case SUGGESTIONS -> voices.inBrief(report.season().programme());
        });
  }

  private Text quality(SeasonReport report) {
    List<Text> lines = new ArrayList<>();
    for (SideReport side : report.sides()) {
      lines.add(Text.of("monitoring.summary.satisfied." + side.side(), words.satisfied(side)));
      lines.add(words.waiting(side));
      lines.addAll(words.grades(side));
    }
    lines.add(words.criteria(report));
    return Text.lines(lines);
  }

  private interface Side {
    List<Text> of(SideReport side);
  }

  private List<Text> sides(SeasonReport report, Side which) {
    List<Text> lines = new ArrayList<>();
    for (SideReport side : report.sides()) {
      List<Text> own = which.of(side);
      lines.add(Text.of("monitoring.results.side." + side.side()));
      lines.addAll(own.isEmpty() ? List.of(words.nothing()) : own);
    }
    return lines;
  }

  private List<Text> expected(SideReport side) {
    return side.expected().stream()
        .map(
            line ->
                Text.of(
                    "monitoring.results.two",
                    words.title(line),
                    words.first(line),
                    words.second(line),
                    line.sums().people()))
        .toList();
  }

  private List<Text> changes(SideReport side) {
    return side.changes().stream()
        .map(
            line ->
                Text.of(
                    "monitoring.results.change",
                    words.title(line),
                    words.first(line),
                    words.second(line),
                    line.sums().people(),
                    words.change(line),
                    words.effect(line.sums()),
                    words.percent(line.sums().percentBetter())))
        .toList();
  }

  private List<Text> outcomes(SideReport side) {
    return side.outcomes().stream()
        .map(
            line ->
                Text.of(
                    "monitoring.results.outcome",
                    words.title(line),
                    words.percent(line.sums().percent()),
                    line.sums().people()))
        .toList();
  }

  private Text swot(SeasonReport report) {
    Programme programme = report.season().programme();
    return Text.lines(
        part("strong", words.strengths(report), programme),
        part("weak", words.weaknesses(report), programme),
        part("chances", words.chances(report), programme),
        part("threats", words.threats(report), programme));
  }

  private Text part(String key, List<Text> draft, Programme programme) {
    return Text.lines(
        Text.of("monitoring.swot.heading." + key),
        ReportFacts.part(draft, words.own(programme, key)));
  }

  private Text advice(SeasonReport report) {
    List<Text> advice =
        words.advice(report).stream().map(one -> Text.of("monitoring.results.item", one)).toList();
    if (!advice.isEmpty()) {
      return Text.lines(advice);
    }
    boolean silent = report.sides().stream().allMatch(side -> side.answered() == 0);
    return Text.of(silent ? "monitoring.advice.silent" : "monitoring.advice.none");
  }
}
