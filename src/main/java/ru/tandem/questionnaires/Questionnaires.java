package ru.tandem.questionnaires;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import ru.tandem.config.ConfigDirectory;
import ru.tandem.config.Problems;

/** The questionnaires of this installation, read once at the start. */
@Component
public class Questionnaires {

  private record Served(String form, Role role, Purpose purpose) {}

  private final List<Questionnaire> all;
  private final Map<String, Questionnaire> byId;
  private final Map<Served, Optional<Questionnaire>> found = new ConcurrentHashMap<>();

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
    this.byId = all.stream().collect(Collectors.toMap(Questionnaire::id, one -> one, (a, b) -> a));
  }

  public List<Questionnaire> all() {
    return all;
  }

  public Optional<Questionnaire> byId(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** The one made for this form and role, or else the one that serves any. */
  public Optional<Questionnaire> find(String form, Role role, Purpose purpose) {
    return found.computeIfAbsent(new Served(form, role, purpose), this::closest);
  }

  private Optional<Questionnaire> closest(Served wanted) {
    return all.stream()
        .filter(one -> one.serves(wanted.form(), wanted.role(), wanted.purpose()))
        .max(Comparator.comparingInt(one -> one.closeness(wanted.form())));
  }
}
