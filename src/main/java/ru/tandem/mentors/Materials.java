package ru.tandem.mentors;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import ru.tandem.config.ConfigDirectory;
import ru.tandem.config.Problems;
import ru.tandem.config.Section;
import ru.tandem.config.Words;
import ru.tandem.people.NotFound;

/** The school of mentors as {@code config/materials} has it, read once at the start. */
@Component
public class Materials {

  private static final String FOLDER = "materials";
  private static final int LONGEST_CODE = 20;
  private static final int LONGEST_TITLE = 60;
  private static final int LONGEST_TEXT = 3000;
  private static final int LONGEST_QUESTION = 300;
  private static final int LONGEST_ANSWER = 60;
  private static final int MOST_QUESTIONS = 20;

  private final List<Material> all;
  private final Optional<Check> check;

  Materials(ConfigDirectory config) {
    Problems problems = new Problems();
    Set<String> codes = new HashSet<>();
    all =
        config.hasFolder(FOLDER)
            ? config.files(FOLDER, problems, file -> material(file, codes)).stream()
                .flatMap(Optional::stream)
                .toList()
            : List.of();
    String file = FOLDER + "/_check.yaml";
    check = config.has(file) ? config.file(file, problems, Materials::check) : Optional.empty();
    problems.refuse();
  }

  private static Optional<Material> material(Section file, Set<String> codes) {
    String code = file.code("id", LONGEST_CODE);
    if (!codes.add(code)) {
      file.problem("id", "the id “" + code + "” is already used");
    }
    Words title = file.label("title", LONGEST_TITLE);
    Words text = file.words("text", LONGEST_TEXT);
    return file.one("kind", Material.Kind.class).map(kind -> new Material(code, kind, title, text));
  }

  private static Check check(Section file) {
    int version = file.number("version", 1, 9999);
    int enough = file.number("enough", 1, MOST_QUESTIONS);
    List<Check.Question> questions = file.list("questions", Materials::question);
    if (enough > questions.size()) {
      file.problem("enough", "there are not so many questions");
    }
    return new Check(version, enough, questions);
  }

  private static Check.Question question(Section question) {
    List<Check.Answer> answers = question.list("answers", Materials::answer);
    if (answers.stream().noneMatch(Check.Answer::right)) {
      question.problem("answers", "none of the answers is right");
    }
    return new Check.Question(
        question.code("key", LONGEST_CODE),
        question.words(LONGEST_QUESTION),
        answers,
        question.words("why", LONGEST_QUESTION));
  }

  private static Check.Answer answer(Section answer) {
    return new Check.Answer(
        answer.code("code", LONGEST_CODE), answer.label(LONGEST_ANSWER), answer.flag("right"));
  }

  public List<Material> all() {
    return all;
  }

  public Optional<Check> check() {
    return check;
  }

  /**
   * @throws NotFound when there is none
   */
  public Material get(String code) {
    return all.stream()
        .filter(material -> material.code().equals(code))
        .findFirst()
        .orElseThrow(NotFound::new);
  }
}
