package ru.tandem.programmes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import ru.tandem.config.ConfigDirectory;
import ru.tandem.config.Problems;
import ru.tandem.config.Section;

/** The role models of each form, from {@code config/role-models.yaml}. */
@Component
public class RoleModels {

  private static final int LONGEST_CODE = 24;
  private static final int LONGEST_TITLE = 60;

  private final Map<String, List<RoleModel>> byForm;

  RoleModels(ConfigDirectory config) {
    Problems problems = new Problems();
    byForm = config.file("role-models.yaml", problems, RoleModels::read).orElse(Map.of());
    problems.refuse();
  }

  /** Empty where the file names none. */
  public List<RoleModel> of(MentoringForm form) {
    return byForm.getOrDefault(form.directory(), List.of());
  }

  /** The one that the programme has chosen, as long as the file still names it. */
  public Optional<RoleModel> of(Programme programme) {
    return of(programme.form()).stream()
        .filter(model -> programme.roleModel().filter(model.code()::equals).isPresent())
        .findFirst();
  }

  private static Map<String, List<RoleModel>> read(Section file) {
    file.number("version", 1, 9999);
    Map<String, List<RoleModel>> models = new HashMap<>();
    file.section("forms").ifPresent(forms -> forms.keys().forEach(key -> read(forms, key, models)));
    return models;
  }

  private static void read(Section forms, String key, Map<String, List<RoleModel>> models) {
    List<String> known = Stream.of(MentoringForm.values()).map(MentoringForm::directory).toList();
    if (!known.contains(key)) {
      forms.problem(key, "form “" + key + "” is not known" + Section.hint(key, known));
    }
    models.put(key, forms.list(key, RoleModels::model));
  }

  private static RoleModel model(Section model) {
    return new RoleModel(model.code("code", LONGEST_CODE), model.label(LONGEST_TITLE));
  }
}
