package ru.tandem.questionnaires;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import ru.tandem.config.Words;
import tools.jackson.databind.JsonNode;

/**
 * Questions in the order in which they are asked.
 *
 * @param forms the forms of mentoring as written in the file ({@code pupil-pupil}), or {@code any}
 * @param review whether a last page shows all answers before they are handed in; a survey of a few
 *     taps does without
 */
public record Questionnaire(
    String id,
    int version,
    List<String> forms,
    Role role,
    Purpose purpose,
    boolean review,
    Words title,
    Words intro,
    List<Item> items) {

  /** The name under which the chat acts a questionnaire without keeping anything. */
  public static final String PREVIEW = "questionnaires.preview";

  static final String ANY_FORM = "any";

  private static final String DIALOGUE = "questionnaires.";

  /** The name under which the chat asks it. */
  public String dialogue() {
    return DIALOGUE + id;
  }

  /** Which questionnaire a dialogue of that name asks; empty for other dialogues. */
  public static Optional<String> ofDialogue(String name) {
    return name.startsWith(DIALOGUE)
        ? Optional.of(name.substring(DIALOGUE.length()))
        : Optional.empty();
  }

  /**
   * The subject of a preview.
   *
   * @param informal as a pupil sees it
   */
  public String preview(boolean informal) {
    return (informal ? "ty:" : "vy:") + id;
  }

  public Optional<Item> item(String key) {
    return items.stream().filter(item -> item.key().equals(key)).findFirst();
  }

  /** Whether whatever is answered fits its question. */
  boolean takes(Map<String, JsonNode> answers) {
    return items.stream()
        .filter(item -> answers.containsKey(item.key()) && !answers.get(item.key()).isNull())
        .allMatch(item -> item.takes(answers.get(item.key())));
  }

  /** Whether every question that applies has an answer that it takes, or may do without. */
  public boolean isAnsweredBy(Map<String, JsonNode> answers) {
    return items.stream()
        .filter(item -> item.applies(answers))
        .allMatch(item -> isAnswered(item, answers.get(item.key())));
  }

  private static boolean isAnswered(Item item, JsonNode answer) {
    return answer == null || answer.isNull() ? item.optional() : item.takes(answer);
  }

  /**
   * @param form a form, or a form in one of its kinds: {@code teacher-teacher/reverse}
   */
  boolean serves(String form, Role role, Purpose purpose) {
    boolean sided = role == Role.MENTEE || role == Role.MENTOR;
    return this.purpose == purpose
        && (forms.contains(form) || forms.contains(plain(form)) || forms.contains(ANY_FORM))
        && (this.role == role || this.role == Role.ANY && sided);
  }

  private static String plain(String form) {
    int kind = form.indexOf('/');
    return kind < 0 ? form : form.substring(0, kind);
  }

  /** The more closely a questionnaire names its people, the earlier it is taken. */
  int closeness(String form) {
    int named = forms.size() > 1 ? 2 : 4;
    int close =
        forms.contains(form) && !form.equals(plain(form))
            ? 4 + named
            : forms.contains(plain(form)) ? named : 0;
    return close + (role == Role.ANY ? 0 : 1);
  }
}
