package ru.tandem.tandems;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import ru.tandem.config.ConfigDirectory;
import ru.tandem.config.Problems;
import ru.tandem.config.Section;
import ru.tandem.programmes.MentoringForm;

/** The templates of plans that come with the bot, or are the school's own. */
@Component
public class PlanTemplates {

  private static final String FOLDER = "plans";
  private static final int LONGEST = 200;
  private static final int LAST_WEEK = 52;

  private final List<PlanTemplate> templates;

  PlanTemplates(ConfigDirectory config) {
    Problems problems = new Problems();
    Set<String> codes = new HashSet<>();
    templates =
        config.hasFolder(FOLDER)
            ? config.files(FOLDER, problems, file -> read(file, codes)).stream()
                .sorted(Comparator.comparing(template -> !template.induction()))
                .toList()
            : List.of();
    problems.refuse();
  }

  private static PlanTemplate read(Section file, Set<String> codes) {
    String code = file.code("code", 16);
    if (!code.isEmpty() && !codes.add(code)) {
      file.problem("code", "another template is called “" + code + "” too");
    }
    List<PlanTemplate.Step> steps = file.list("tasks", PlanTemplates::step);
    if (steps.size() > PlanTasks.MOST) {
      file.problem("tasks", "a plan has at most " + PlanTasks.MOST + " tasks");
    }
    return new PlanTemplate(
        code,
        file.some("for", MentoringForm.class),
        file.flag("induction"),
        file.label("title", 38),
        file.label("problem", LONGEST),
        file.label("aim", LONGEST),
        file.label("results", LONGEST),
        steps);
  }

  private static PlanTemplate.Step step(Section step) {
    return PlanTemplate.Step.of(
        step.one("kind", PlanTaskKind.class).orElse(PlanTaskKind.LESSON),
        step.one("who", PlanTemplate.Who.class).orElse(PlanTemplate.Who.BOTH),
        step.number("week", 1, LAST_WEEK),
        step.label("title", LONGEST));
  }

  /** Those that fit this form, the checklist for newcomers first. */
  public List<PlanTemplate> of(MentoringForm form) {
    return templates.stream().filter(template -> template.forms().contains(form)).toList();
  }

  /** Empty when it is no more, or is none of this form. */
  public Optional<PlanTemplate> of(MentoringForm form, String code) {
    return of(form).stream().filter(template -> template.code().equals(code)).findFirst();
  }
}
