package ru.tandem.questionnaires;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import ru.tandem.config.ConfigDirectory;
import ru.tandem.config.Problems;
import ru.tandem.config.Section;
import ru.tandem.config.Words;

/** Reads the files of {@code config/questionnaires}. */
class QuestionnaireReader {

  static final String FOLDER = "questionnaires";

  /** The forms of mentoring of the target model, as a file writes them. */
  static final List<String> FORMS =
      List.of(
          Questionnaire.ANY_FORM,
          "pupil-pupil",
          "teacher-teacher",
          "student-pupil",
          "employer-pupil",
          "employer-student",
          "teacher-pupil",
          "head-teacher",
          "lecturer-teacher");

  /** The kinds, each of which may stand behind a form and a stroke. */
  static final List<String> KINDS =
      List.of(
          "traditional",
          "group",
          "remote",
          "goal-setting",
          "reverse",
          "situational",
          "speed",
          "flash");

  private static final int LONGEST_ID = 40;
  private static final int LONGEST_TITLE = 80;
  private static final int LONGEST_INTRO = 900;
  private static final int LONGEST_PATH = 120;
  private static final String USE = "the same form, role and purpose";

  private final Tags tags;
  private final ConfigDirectory config;
  private final Problems problems;
  private final Map<String, String> fileOfId = new HashMap<>();
  private final Map<List<?>, String> fileOfUse = new HashMap<>();

  QuestionnaireReader(Tags tags, ConfigDirectory config, Problems problems) {
    this.tags = tags;
    this.config = config;
    this.problems = problems;
  }

  Optional<Questionnaire> read(Section file) {
    Optional<Questionnaire> read = read(file, Set.of());
    read.ifPresent(questionnaire -> refuseSecond(file, questionnaire));
    return read;
  }

  /**
   * @param below the files that are like this one: none of them can be its model
   */
  private Optional<Questionnaire> read(Section file, Set<String> below) {
    Optional<Questionnaire> model = file.has("like") ? model(file, below) : Optional.empty();
    if (file.has("like") && model.isEmpty()) {
      // what is its own and what the model's cannot be told while the model is broken
      file.ignoreRest();
      return Optional.empty();
    }
    String id = file.code("id", LONGEST_ID);
    int version = file.number("version", 1, 9999);
    List<String> forms = forms(file);
    Optional<Role> role = file.one("role", Role.class);
    Optional<Purpose> purpose = file.one("purpose", Purpose.class);
    boolean review = file.has("review") ? file.flag("review") : isReviewed(model);
    Words title =
        said(
            file,
            "title",
            model.map(Questionnaire::title),
            () -> file.label("title", LONGEST_TITLE));
    Words intro =
        said(
            file,
            "intro",
            model.map(Questionnaire::intro),
            () -> file.words("intro", LONGEST_INTRO));
    List<Item> items = new ItemsReader(file, tags).read(model);
    return role.flatMap(
        whose ->
            purpose.map(
                when ->
                    new Questionnaire(
                        id, version, forms, whose, when, review, title, intro, items)));
  }

  private Optional<Questionnaire> model(Section file, Set<String> below) {
    String name = FOLDER + "/" + file.text("like", LONGEST_PATH) + ".yaml";
    Set<String> above = new HashSet<>(below);
    above.add(file.file());
    if (!config.has(name)) {
      file.problem("like", "there is no file " + name);
      return Optional.empty();
    }
    return config
        .file(name, problems, model -> modelOf(file, model, above))
        .flatMap(model -> model);
  }

  private Optional<Questionnaire> modelOf(Section file, Section model, Set<String> above) {
    if (above.contains(model.file())) {
      file.problem("like", "a questionnaire cannot in the end be like itself");
      model.ignoreRest();
      return Optional.empty();
    }
    return read(model, above);
  }

  private static boolean isReviewed(Optional<Questionnaire> model) {
    return model.map(Questionnaire::review).orElse(true);
  }

  private static Words said(Section file, String key, Optional<Words> model, Supplier<Words> own) {
    return model.isPresent() && !file.has(key) ? model.get() : own.get();
  }

  private void refuseSecond(Section file, Questionnaire read) {
    String other = fileOfId.putIfAbsent(read.id(), file.file());
    refuse(file, "id", other, "the id “" + read.id() + "”");
    for (String form : read.forms()) {
      List<?> use = List.of(form, read.role(), read.purpose(), read.closeness(form));
      refuse(file, "purpose", fileOfUse.putIfAbsent(use, file.file()), USE);
    }
  }

  private static void refuse(Section file, String key, String other, String what) {
    if (other != null) {
      file.problem(key, what + " is already used in " + other);
    }
  }

  private static List<String> forms(Section file) {
    List<String> forms = file.oneOrMore("form");
    for (String form : forms) {
      if (!isKnown(form)) {
        file.problem("form", "form “" + form + "” is not known" + Section.hint(form, FORMS));
      }
    }
    return forms;
  }

  private static boolean isKnown(String form) {
    String[] parts = form.split("/", -1);
    boolean any = parts[0].equals(Questionnaire.ANY_FORM);
    return FORMS.contains(parts[0])
        && (parts.length == 1 || parts.length == 2 && !any && KINDS.contains(parts[1]));
  }
}
