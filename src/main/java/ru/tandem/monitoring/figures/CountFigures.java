package ru.tandem.monitoring.figures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import ru.tandem.enrolment.ParticipantRole;
import ru.tandem.enrolment.Places;
import ru.tandem.feedback.Survey;
import ru.tandem.monitoring.MonitoringConfig;
import ru.tandem.monitoring.figures.FigureKey.Kind;
import ru.tandem.monitoring.season.Member;
import ru.tandem.monitoring.season.Season;
import ru.tandem.monitoring.season.SeasonAnswers;
import ru.tandem.questionnaires.Item;
import ru.tandem.questionnaires.Questionnaire;
import ru.tandem.questionnaires.Response;
import ru.tandem.questionnaires.Scores;

/** Counts all figures of a season from the answers, before it is asked which may be shown. */
@Component
class CountFigures {

  private final SeasonAnswers answers;
  private final Places places;
  private final int satisfiedFrom;

  CountFigures(SeasonAnswers answers, Places places, MonitoringConfig config) {
    this.answers = answers;
    this.places = places;
    this.satisfiedFrom = config.thresholds().satisfiedFrom();
  }

  List<Figure> of(Season season) {
    List<Figure> all = new ArrayList<>();
    all.addAll(side(season, ParticipantRole.MENTEE, season.mentees()));
    all.addAll(side(season, ParticipantRole.MENTOR, season.mentors()));
    return all;
  }

  /** What each who has answered said, by the number of the participant. */
  Map<Long, Response> said(Season season, ParticipantRole role, List<Member> side, Survey survey) {
    Map<Long, Long> ids = new HashMap<>();
    side.forEach(one -> ids.put(one.part().person().value(), one.id()));
    Map<Long, Response> said = new HashMap<>();
    answers
        .questionnaire(season.programme(), role, survey)
        .ifPresent(
            asked ->
                answers
                    .of(asked, survey, side)
                    .forEach(one -> said.put(ids.get(one.person().value()), one)));
    return said;
  }

  private List<Figure> side(Season season, ParticipantRole role, List<Member> side) {
    List<Figure> all = new ArrayList<>();
    Optional<Questionnaire> asked = answers.questionnaire(season.programme(), role, Survey.FINAL);
    if (asked.isPresent()) {
      Map<Long, Response> last = said(season, role, side, Survey.FINAL);
      all.addAll(satisfied(role, side, asked.get(), last));
      all.addAll(outcomes(role, asked.get(), last));
      all.addAll(twins(season, role, side, asked.get(), last));
    }
    all.addAll(changes(season, role, side));
    return all;
  }

  private List<Figure> satisfied(
      ParticipantRole role, List<Member> side, Questionnaire asked, Map<Long, Response> last) {
    Map<Long, Integer> yes = new LinkedHashMap<>();
    last.forEach(
        (id, one) -> yes.put(id, Scores.of(asked, one).isSatisfied(satisfiedFrom) ? 1 : 0));
    FigureKey key = FigureKey.of(role, Kind.SATISFIED, "");
    List<Figure> all = new ArrayList<>();
    all.add(once(key, yes));
    Map<String, Map<Long, Integer>> grades = new TreeMap<>();
    for (Member one : side) {
      if (yes.containsKey(one.id())) {
        places
            .grade(one.part())
            .ifPresent(
                grade ->
                    grades
                        .computeIfAbsent("%02d".formatted(grade), any -> new LinkedHashMap<>())
                        .put(one.id(), yes.get(one.id())));
      }
    }
    grades.forEach((grade, some) -> all.add(once(key.in(grade), some)));
    return all;
  }

  private static List<Figure> outcomes(
      ParticipantRole role, Questionnaire asked, Map<Long, Response> last) {
    List<Figure> all = new ArrayList<>();
    for (Item item : asked.items()) {
      if (item.kind() == ru.tandem.questionnaires.Kind.YESNO) {
        Map<Long, Integer> yes = new LinkedHashMap<>();
        last.forEach(
            (id, one) ->
                one.text(item.key()).ifPresent(code -> yes.put(id, code.equals("yes") ? 1 : 0)));
        all.add(once(FigureKey.of(role, Kind.OUTCOME, item.key()), yes));
      }
    }
    return all;
  }

  private List<Figure> twins(
      Season season,
      ParticipantRole role,
      List<Member> side,
      Questionnaire asked,
      Map<Long, Response> last) {
    Optional<Questionnaire> before = answers.questionnaire(season.programme(), role, Survey.FIRST);
    Map<Long, Response> first = said(season, role, side, Survey.FIRST);
    List<Figure> all = new ArrayList<>();
    asked.items().stream()
        .flatMap(item -> item.measure().stream())
        .forEach(
            measure -> {
              Map<Long, Integer> actual = values(asked, last, measure);
              Map<Long, Integer> expected =
                  before.map(one -> values(one, first, measure)).orElse(Map.of());
              all.add(two(FigureKey.of(role, Kind.EXPECTED, measure), expected, actual));
              all.add(once(FigureKey.of(role, Kind.ACTUAL, measure), actual));
            });
    return all;
  }

  private List<Figure> changes(Season season, ParticipantRole role, List<Member> side) {
    Optional<Questionnaire> asked = answers.questionnaire(season.programme(), role, Survey.BEFORE);
    if (asked.isEmpty()) {
      return List.of();
    }
    Map<Long, Response> before = said(season, role, side, Survey.BEFORE);
    Map<Long, Response> after = said(season, role, side, Survey.AFTER);
    return asked.get().items().stream()
        .flatMap(item -> item.measure().stream())
        .map(
            measure ->
                two(
                    FigureKey.of(role, Kind.CHANGE, measure),
                    values(asked.get(), before, measure),
                    values(asked.get(), after, measure)))
        .toList();
  }

  private static Map<Long, Integer> values(
      Questionnaire asked, Map<Long, Response> said, String measure) {
    Map<Long, Integer> values = new LinkedHashMap<>();
    said.forEach(
        (id, one) -> {
          Integer value = Scores.of(asked, one).measures().get(measure);
          if (value != null) {
            values.put(id, value);
          }
        });
    return values;
  }

  private static Figure once(FigureKey key, Map<Long, Integer> values) {
    Map<Long, Sums> each = new HashMap<>();
    values.forEach((id, value) -> each.put(id, Sums.of(List.of(value))));
    return Figure.of(key, each);
  }

  /** Only who has answered both times is compared. */
  private static Figure two(FigureKey key, Map<Long, Integer> first, Map<Long, Integer> second) {
    Set<Long> both = new HashSet<>(first.keySet());
    both.retainAll(second.keySet());
    Map<Long, Sums> each = new HashMap<>();
    both.forEach(one -> each.put(one, Sums.NONE.with(first.get(one), second.get(one))));
    return Figure.of(key, each);
  }
}
