package ru.tandem.monitoring.bot.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Text;
import ru.tandem.monitoring.MonitoringConfig;
import ru.tandem.monitoring.figures.FigureKey;
import ru.tandem.monitoring.figures.Line;
import ru.tandem.monitoring.figures.SeasonReport;
import ru.tandem.monitoring.figures.SideReport;
import ru.tandem.monitoring.figures.Sums;
import ru.tandem.programmes.Programme;
import ru.tandem.questionnaires.Questionnaires;
import ru.tandem.questionnaires.Response;
import ru.tandem.questionnaires.Responses;

/** How the figures of a season are told, the same in the chat and on every paper. */
@Component
class ReportWords {

  /** The curator's own answers on strengths and weaknesses, where they are asked for. */
  private static final String OWN = "swot";

  private final Questionnaires questionnaires;
  private final Responses responses;
  private final int fewest;

  ReportWords(Questionnaires questionnaires, Responses responses, MonitoringConfig config) {
    this.fewest = config.thresholds().fewest();
    this.questionnaires = questionnaires;
    this.responses = responses;
  }

  /** How many are satisfied, or why that is not told. */
  Text satisfied(SideReport side) {
    return side.satisfied()
        .map(
            line ->
                Text.of(
                    "monitoring.results.share",
                    line.sums().percent(),
                    line.sums().people(),
                    side.asked()))
        .orElse(
            side.asked() == 0
                ? Text.of("monitoring.results.noone")
                : Text.of("monitoring.results.toofew", side.answered(), side.asked(), fewest));
  }

  /** Why a part has no figures yet. */
  Text nothing() {
    return Text.of("monitoring.results.nothing", fewest);
  }

  /** Answers that have come and are not in the figures yet: they wait until they are five. */
  Text waiting(SideReport side) {
    return side.satisfied().isPresent() && side.untold() > 0
        ? Text.of("monitoring.results.waiting", side.untold())
        : Text.empty();
  }

  /** The same by class, as far as it may be told. */
  List<Text> grades(SideReport side) {
    return side.grades().stream()
        .map(
            grade ->
                Text.of(
                    "monitoring.results.grade",
                    title(grade),
                    percent(grade.sums().percent()),
                    grade.sums().people()))
        .toList();
  }

  Text side(FigureKey key) {
    return Text.of("monitoring.side." + key.side());
  }

  Text title(Line line) {
    return PaperTexts.words(line.title());
  }

  Text first(Line line) {
    return line.key().kind() == FigureKey.Kind.ACTUAL
        ? Text.words("—")
        : number(line, line.first());
  }

  Text second(Line line) {
    return number(line, line.second());
  }

  private static Text number(Line line, double number) {
    return line.hundredths() ? PaperTexts.hundredths(number) : PaperTexts.decimal(number);
  }

  /** With its sign. */
  Text change(Line line) {
    if (line.key().kind() == FigureKey.Kind.ACTUAL) {
      return Text.words("—");
    }
    Text size = number(line, Math.abs(line.change()));
    double shown = line.hundredths() ? 0.005 : 0.05;
    if (Math.abs(line.change()) < shown) {
      return size;
    }
    return Text.of(line.change() > 0 ? "monitoring.plus" : "monitoring.minus", size);
  }

  /** By its name, with the number where there is one. */
  Text effect(Sums sums) {
    Text name = Text.of("monitoring.effect." + sums.effectName());
    return sums.effect().isPresent()
        ? Text.of(
            "monitoring.effect.of",
            name,
            PaperTexts.hundredths(Math.abs(sums.effect().getAsDouble())))
        : name;
  }

  Text people(Line line) {
    return Text.words(Integer.toString(line.sums().people()));
  }

  Text percent(int percent) {
    return Text.of("monitoring.percent", percent);
  }

  List<Text> strengths(SeasonReport report) {
    return report.swot().strengths().stream()
        .map(line -> Text.of("monitoring.swot.strong", side(line.key()), title(line), second(line)))
        .toList();
  }

  List<Text> weaknesses(SeasonReport report) {
    return report.swot().weaknesses().stream()
        .map(
            line ->
                line.key().kind() == FigureKey.Kind.EXPECTED && line.change() < 0
                    ? Text.of(
                        "monitoring.swot.weak.than",
                        side(line.key()),
                        title(line),
                        second(line),
                        first(line))
                    : Text.of("monitoring.swot.weak", side(line.key()), title(line), second(line)))
        .toList();
  }

  List<Text> chances(SeasonReport report) {
    return report.swot().opportunities().stream()
        .map(
            line ->
                Text.of(
                    "monitoring.swot.chance",
                    side(line.key()),
                    title(line),
                    percent(line.sums().percent())))
        .toList();
  }

  /** What each weakness threatens. */
  List<Text> threats(SeasonReport report) {
    List<Text> threats = new ArrayList<>();
    for (Line line : report.swot().weaknesses()) {
      threats.add(Text.of("monitoring.swot.threat." + threat(line.key().code()), title(line)));
    }
    return threats.stream().distinct().toList();
  }

  private static String threat(String measure) {
    return switch (measure) {
      case "safety", "comfort", "communication", "hard_time" -> "trust";
      case "plan", "planning", "plan_kept", "programme", "route" -> "aim";
      case "satisfaction", "usefulness", "expectations", "effectiveness" -> "leave";
      case "training" -> "mentors";
      default -> "result";
    };
  }

  List<Text> advice(SeasonReport report) {
    return report.advice().stream().map(one -> Text.of("monitoring.advice." + one)).toList();
  }

  /** What the curator has written himself; empty until then. */
  Text own(Programme programme, String key) {
    Optional<Response> said =
        questionnaires
            .byId(OWN)
            .flatMap(
                asked ->
                    responses.latest(asked.id(), List.of("programme:" + programme.id())).stream()
                        .reduce((one, later) -> later));
    return said.flatMap(one -> one.text(key)).map(Text::words).orElse(Text.empty());
  }

  Text criteria(SeasonReport report) {
    return report
        .criteria()
        .map(
            one ->
                Text.of("monitoring.criteria", one.sum(), Text.of("monitoring.band." + one.band())))
        .orElse(Text.of("monitoring.criteria.none"));
  }
}
