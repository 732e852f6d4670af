package ru.tandem.matching;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import ru.tandem.config.ConfigDirectory;
import ru.tandem.config.Problems;
import ru.tandem.config.Section;
import ru.tandem.programmes.MentoringForm;

/** The gaps that {@code config/matching.yaml} allows between mentor and mentee, by form. */
@Component
class GapRules {

  private static final int MOST = 99;

  private final Map<String, GapRule> byForm;

  GapRules(ConfigDirectory config) {
    Problems problems = new Problems();
    byForm = config.file("matching.yaml", problems, GapRules::read).orElse(Map.of());
    problems.refuse();
  }

  GapRule of(MentoringForm form) {
    return byForm.getOrDefault(form.directory(), GapRule.NONE);
  }

  private static Map<String, GapRule> read(Section file) {
    Map<String, GapRule> rules = new HashMap<>();
    file.section("gaps").ifPresent(gaps -> gaps.keys().forEach(form -> read(gaps, form, rules)));
    return rules;
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
