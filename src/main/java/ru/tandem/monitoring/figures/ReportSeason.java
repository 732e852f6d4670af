package ru.tandem.monitoring.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import ru.tandem.config.Words;
import ru.tandem.enrolment.ParticipantRole;
import ru.tandem.enrolment.Step;
import ru.tandem.feedback.Survey;
import ru.tandem.meetings.MeetingState;
import ru.tandem.monitoring.MonitoringConfig;
import ru.tandem.monitoring.figures.FigureKey.Kind;
import ru.tandem.monitoring.figures.ReleaseFigures.Released;
import ru.tandem.monitoring.season.Member;
import ru.tandem.monitoring.season.ReadSeason;
import ru.tandem.monitoring.season.Season;
import ru.tandem.monitoring.season.SeasonAnswers;
import ru.tandem.programmes.Programme;
import ru.tandem.questionnaires.Item;
import ru.tandem.questionnaires.Purpose;
import ru.tandem.questionnaires.Questionnaire;
import ru.tandem.questionnaires.Questionnaires;
import ru.tandem.questionnaires.Responses;
import ru.tandem.questionnaires.Role;

/** Sets the figures of a season that are released in the order of the questions, with names. */
@Component
public class ReportSeason {

  private static final int MARKS_FROM = 100;
  private static final Words NAMELESS = new Words("", "");

  private final ReadSeason read;
  private final ReleaseFigures release;
  private final CountFigures count;
  private final SeasonAnswers answers;
  private final Questionnaires questionnaires;
  private final Responses responses;
  private final MonitoringConfig config;

  ReportSeason(
      ReadSeason read,
      ReleaseFigures release,
      CountFigures count,
      SeasonAnswers answers,
      Questionnaires questionnaires,
      Responses responses,
      MonitoringConfig config) {
    this.read = read;
    this.release = release;
    this.count = count;
    this.answers = answers;
    this.questionnaires = questionnaires;
    this.responses = responses;
    this.config = config;
  }

  public SeasonReport of(Programme programme) {
    Season season = read.of(programme);
    Map<FigureKey, Released> shown = release.shown(programme);
    return new SeasonReport(
        season,
        side(season, ParticipantRole.MENTEE, season.mentees(), shown),
        side(season, ParticipantRole.MENTOR, season.mentors(), shown),
        criteria(programme),
        season.pairs().stream()
            .flatMap(pair -> pair.meetings().stream())
            .filter(meeting -> meeting.state() == MeetingState.MISSED)
            .count(),
        season.mentees().stream().filter(one -> season.of(one).isEmpty()).count());
  }

  private Optional<Criteria> criteria(Programme programme) {
    return questionnaires
        .find(programme.asks(), Role.CURATOR, Purpose.CRITERIA)
        .flatMap(
            asked ->
                responses.latest(asked.id(), List.of("programme:" + programme.id())).stream()
                    .reduce((one, later) -> later)
                    .map(said -> Criteria.of(asked, said)));
  }

  private SideReport side(
      Season season, ParticipantRole role, List<Member> side, Map<FigureKey, Released> shown) {
    List<Item> last = items(season, role, Survey.FINAL);
    List<Item> self = items(season, role, Survey.BEFORE);
    Set<Long> answered = count.said(season, role, side, Survey.FINAL).keySet();
    int worked = (int) side.stream().filter(one -> one.part().has(Step.PAIRED)).count();
    FigureKey key = FigureKey.of(role, Kind.SATISFIED, "");
    Set<Long> told = shown.containsKey(key) ? shown.get(key).people() : Set.of();
    return new SideReport(
        role,
        Math.max(Math.max(worked, answered.size()), told.size()),
        Math.max(answered.size(), told.size()),
        (int) answered.stream().filter(one -> !told.contains(one)).count(),
        Optional.ofNullable(shown.get(key)).map(one -> line(key, one, NAMELESS)),
        expected(role, last, shown),
        some(role, Kind.CHANGE, self, shown),
        some(role, Kind.OUTCOME, last, shown),
        grades(role, shown));
  }

  private List<Item> items(Season season, ParticipantRole role, Survey survey) {
    return answers
        .questionnaire(season.programme(), role, survey)
        .map(Questionnaire::items)
        .orElse(List.of());
  }

  private List<Line> expected(
      ParticipantRole role, List<Item> items, Map<FigureKey, Released> shown) {
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      String code = items.get(i).measure().orElse("");
      FigureKey both = FigureKey.of(role, Kind.EXPECTED, code);
      FigureKey key = shown.containsKey(both) ? both : FigureKey.of(role, Kind.ACTUAL, code);
      if (!code.isEmpty() && shown.containsKey(key)) {
        lines.add(line(key, shown.get(key), title(items.get(i)), items.get(i), i));
      }
    }
    return lines;
  }

  private List<Line> some(
      ParticipantRole role, Kind kind, List<Item> items, Map<FigureKey, Released> shown) {
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      Item item = items.get(i);
      String code = kind == Kind.OUTCOME ? item.key() : item.measure().orElse("");
      FigureKey key = FigureKey.of(role, kind, code);
      if (!code.isEmpty() && shown.containsKey(key)) {
        Words title = kind == Kind.OUTCOME ? item.question() : titleOfSelf(item);
        lines.add(line(key, shown.get(key), title, item, i));
      }
    }
    return lines;
  }

  private static List<Line> grades(ParticipantRole role, Map<FigureKey, Released> shown) {
    return shown.keySet().stream()
        .filter(key -> key.side() == role && key.kind() == Kind.SATISFIED && !key.isWhole())
        .sorted((one, other) -> one.group().compareTo(other.group()))
        .map(
            key -> {
              String grade = key.group().replaceFirst("^0", "");
              return line(key, shown.get(key), new Words(grade, grade));
            })
        .toList();
  }

  private static Line line(FigureKey key, Released figure, Words title) {
    return new Line(key, title, figure.sums(), figure.on(), 0, false, true);
  }

  private static Line line(FigureKey key, Released figure, Words title, Item item, int place) {
    return new Line(
        key, title, figure.sums(), figure.on(), place, isMark(item), item.satisfaction());
  }

  /** The same word may be a measure of the surveys, and means something else there. */
  private Words titleOfSelf(Item item) {
    return item.measure().flatMap(code -> config.measure("self-" + code)).orElse(item.question());
  }

  private Words title(Item item) {
    return item.measure().flatMap(config::measure).orElse(item.question());
  }

  private static boolean isMark(Item item) {
    return item.options().stream()
        .anyMatch(option -> option.value().isPresent() && option.value().getAsInt() > MARKS_FROM);
  }
}
