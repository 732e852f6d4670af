package ru.tandem.questionnaires;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import ru.tandem.config.ConfigDirectory;
import ru.tandem.config.Problems;

/** The questionnaires of this installation, read once at the start. */
@Component
public class Questionnaires {

  private final List<Questionnaire> all;

  public Questionnaires(ConfigDirectory config) {
    Problems problems = new Problems();
    Tags tags =
        config
            .file(QuestionnaireReader.FOLDER + "/_tags.yaml", problems, Tags::read)
            .orElse(Tags.UNREAD);
    QuestionnaireReader reader = new QuestionnaireReader(tags, config, problems);
    this.all =
        config.files(QuestionnaireReader.FOLDER, problems, reader::read).stream()
            .flatMap(Optional::stream)
            .toList();
    problems.refuse();
  }

  public List<Questionnaire> all() {
    return all;
  }

  public Optional<Questionnaire> byId(String id) {
    return all.stream().filter(questionnaire -> questionnaire.id().equals(id)).findFirst();
  }

  /** The one made for this form and role, or else the one that serves any. */
  public Optional<Questionnaire> find(String form, Role role, Purpose purpose) {
    return all.stream()
        .filter(questionnaire -> questionnaire.serves(form, role, purpose))
        .max(Comparator.comparingInt(questionnaire -> questionnaire.closeness(form)));
  }
}
