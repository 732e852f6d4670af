package ru.tandem.questionnaires;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ru.tandem.config.Section;

/** Reads the files of {@code config/questionnaires}. */
class QuestionnaireReader {

  /** The forms of mentoring of the target model, as a file writes them. */
  private static final List<String> FORMS =
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

  private static final int LONGEST_ID = 40;
  private static final int LONGEST_TITLE = 80;
  private static final int LONGEST_INTRO = 900;

  private final Tags tags;
  private final Map<String, String> fileOfId = new HashMap<>();
  private final Map<List<?>, String> fileOfUse = new HashMap<>();

  QuestionnaireReader(Tags tags) {
    this.tags = tags;
  }

  Optional<Questionnaire> read(Section file) {
    String id = file.code("id", LONGEST_ID);
    int version = file.number("version", 1, 9999);
    String form = form(file);
    Optional<Role> role = file.one("role", Role.class);
    Optional<Purpose> purpose = file.one("purpose", Purpose.class);
    boolean review = !file.has("review") || file.flag("review");
    var title = file.label("title", LONGEST_TITLE);
    var intro = file.words("intro", LONGEST_INTRO);
    ItemReader reader = new ItemReader(tags);
    List<Item> items = file.list("items", reader::read).stream().flatMap(Optional::stream).toList();
    refuseSecond(file, "id", fileOfId.putIfAbsent(id, file.file()), "the id “" + id + "”");
    if (role.isEmpty() || purpose.isEmpty()) {
      return Optional.empty();
    }
    String other = fileOfUse.putIfAbsent(List.of(form, role.get(), purpose.get()), file.file());
    refuseSecond(file, "purpose", other, "the same form, role and purpose");
    return Optional.of(
        new Questionnaire(
            id, version, form, role.get(), purpose.get(), review, title, intro, items));
  }

  private static void refuseSecond(Section file, String key, String other, String what) {
    if (other != null) {
      file.problem(key, what + " is already used in " + other);
    }
  }

  private static String form(Section file) {
    String form = file.text("form", LONGEST_ID);
    if (!form.isEmpty() && !FORMS.contains(form)) {
      file.problem("form", "form “" + form + "” is not known" + Section.hint(form, FORMS));
    }
    return form;
  }
}
