package ru.tandem.questionnaires;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import ru.tandem.config.ConfigDirectory;

/**
 * The curator's pictures of all questionnaires are drawn from the files; run with {@code
 * -Dtandem.write=true} to draw them anew.
 */
class PicturesTest {

  private static final Path FOLDER = Path.of("docs/ru/ankety");
  private static final Questionnaires SHIPPED = new Questionnaires(new ConfigDirectory("config"));
  private static final Map<String, String> FORMS =
      Map.of(
          "pupil-pupil", "Ученик – ученик",
          "teacher-teacher", "Учитель – учитель",
          "student-pupil", "Студент – ученик",
          "employer-pupil", "Работодатель – ученик",
          "employer-student", "Работодатель – студент",
          "teacher-pupil", "Учитель – ученик",
          "head-teacher", "Руководитель – учитель",
          "lecturer-teacher", "Преподаватель вуза – молодой учитель");
  private static final Map<Role, String> ROLES =
      Map.of(
          Role.MENTEE, "Наставляемый",
          Role.MENTOR, "Наставник",
          Role.ANY, "Обе стороны",
          Role.CURATOR, "Куратор",
          Role.PARTNER, "Партнёр",
          Role.REFEREE, "Учитель или психолог",
          Role.GUARDIAN, "Родитель");
  private static final String REVERSE = " (наставник младше)";
  private static final List<Role> ORDER =
      List.of(Role.MENTEE, Role.MENTOR, Role.CURATOR, Role.PARTNER, Role.REFEREE, Role.GUARDIAN);

  @Test
  void everyQuestionnaireIsPicturedAsItIs() throws IOException {
    Map<String, String> drawn = new TreeMap<>();
    for (Questionnaire one : SHIPPED.all()) {
      drawn.put(one.id() + ".svg", new QuestionnairePicture(one, isForPupils(one)).svg());
    }
    FORMS.keySet().forEach(form -> drawn.put(form + ".md", page(form)));
    drawn.put("README.md", contents());
    if (Boolean.getBoolean("tandem.write")) {
      write(drawn);
    }
    assertThat(FOLDER.toFile().list())
        .as("run with -Dtandem.write=true to draw them anew")
        .containsExactlyInAnyOrderElementsOf(drawn.keySet());
    for (Map.Entry<String, String> file : drawn.entrySet()) {
      assertThat(FOLDER.resolve(file.getKey())).hasContent(file.getValue());
    }
  }

  private static void write(Map<String, String> drawn) throws IOException {
    Files.createDirectories(FOLDER);
    try (Stream<Path> old = Files.list(FOLDER)) {
      for (Path path : old.toList()) {
        Files.delete(path);
      }
    }
    for (Map.Entry<String, String> file : drawn.entrySet()) {
      Files.writeString(FOLDER.resolve(file.getKey()), file.getValue());
    }
  }

  /** What pupils alone answer is drawn as they see it. */
  private static boolean isForPupils(Questionnaire one) {
    String end = one.role() == Role.MENTEE ? "-pupil" : "pupil-pupil";
    return (one.role() == Role.MENTEE || one.role() == Role.MENTOR)
        && one.forms().stream().allMatch(form -> form.endsWith(end));
  }

  private static String contents() {
    StringBuilder page = new StringBuilder("# Анкеты в картинках\n\n");
    page.append("Нарисовано по файлам `config/questionnaires`; составлено по целевой модели. ");
    page.append("Так же каждую анкету можно открыть в боте: экран программы → «Анкеты».\n\n");
    for (String form : QuestionnaireReader.FORMS) {
      if (FORMS.containsKey(form)) {
        page.append("- [").append(FORMS.get(form)).append("](").append(form).append(".md)\n");
      }
    }
    return page.toString();
  }

  private static String page(String form) {
    StringBuilder page = new StringBuilder("# ").append(FORMS.get(form)).append("\n\n");
    page.append("[Все формы](README.md)\n");
    Map<String, Boolean> seen = new TreeMap<>();
    for (Role role : ORDER) {
      for (Purpose purpose : Purpose.values()) {
        draw(SHIPPED.find(form, role, purpose), "", seen, page);
        draw(SHIPPED.find(form + "/reverse", role, purpose), REVERSE, seen, page);
      }
    }
    return page.toString();
  }

  private static void draw(
      Optional<Questionnaire> one, String kind, Map<String, Boolean> seen, StringBuilder page) {
    if (one.isPresent() && seen.put(one.get().id(), true) == null) {
      page.append(section(one.get(), kind));
    }
  }

  private static String section(Questionnaire one, String kind) {
    String title = ROLES.get(one.role()) + ": " + one.title().ru() + kind;
    return "\n## %s\n\n![%s](%s.svg)\n".formatted(title, title, one.id());
  }
}
