package ru.tandem.matching;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import ru.tandem.config.ConfigDirectory;
import ru.tandem.config.Problems;
import ru.tandem.config.Section;
import ru.tandem.programmes.MentoringForm;

/** What {@code config/matching.yaml} says: gaps between mentor and mentee, by form, and weights. */
@Component
class GapRules {

  private static final int MOST = 99;

  private final Map<String, GapRule> byForm;
  private final Weights weights;

  GapRules(ConfigDirectory config) {
    Problems problems = new Problems();
    Optional<Rules> read = config.file("matching.yaml", problems, GapRules::read);
    problems.refuse();
    byForm = read.map(Rules::gaps).orElse(Map.of());
    weights = read.map(Rules::weights).orElse(Weights.USUAL);
  }

  private record Rules(Map<String, GapRule> gaps, Weights weights) {}

  Weights weights() {
    return weights;
  }

  GapRule of(MentoringForm form) {
    return byForm.getOrDefault(form.directory(), GapRule.NONE);
  }

  private static Rules read(Section file) {
    Map<String, GapRule> rules = new HashMap<>();
    file.section("gaps").ifPresent(gaps -> gaps.keys().forEach(form -> read(gaps, form, rules)));
    return new Rules(rules, Weights.read(file));
  }

  private static void read(Section gaps, String form, Map<String, GapRule> rules) {
    List<String> known = Stream.of(MentoringForm.values()).map(MentoringForm::directory).toList();
    if (!known.contains(form)) {
      gaps.problem(form, "form “" + form + "” is not known" + Section.hint(form, known));
    }
    gaps.section(form).ifPresent(gap -> rules.put(form, rule(gap)));
  }

  private static GapRule rule(Section gap) {
    return new GapRule(
        bound(gap, "least-years"),
        bound(gap, "most-years"),
        bound(gap, "least-grades"),
        bound(gap, "most-grades"));
  }

  private static Integer bound(Section gap, String key) {
    return gap.has(key) ? gap.number(key, -MOST, MOST) : null;
  }
}
