package ru.tandem.questionnaires;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import ru.tandem.config.Words;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * One question.
 *
 * @param options what can be chosen; for tags, the whole list of them
 * @param least the smallest number that can be given
 * @param most how many can be chosen, or the greatest number that can be given
 * @param hidden nobody but the curator ever learns the answer
 * @param measure ties the question to its twin in another questionnaire
 * @param satisfaction counts when it is asked whether a person is satisfied
 * @param alertAtMost an answer as low as this needs a grown-up's eye at once
 */
public record Item(
    String key,
    int version,
    Kind kind,
    Words question,
    Optional<Words> hint,
    List<Option> options,
    int least,
    int most,
    boolean optional,
    boolean hidden,
    Optional<Condition> when,
    Optional<String> measure,
    boolean satisfaction,
    OptionalInt alertAtMost) {

  private static final int LONGEST_TAG = 40;
  private static final Pattern HOUR = Pattern.compile("(mon|tue|wed|thu|fri|sat|sun)(9|15|18)");
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  /** Whether the question is to be asked after these answers, held by key. */
  public boolean applies(Map<String, JsonNode> answers) {
    return when.map(condition -> condition.holds(answers)).orElse(true);
  }

  /** The codes that an answer can hold; empty where anything may be written. */
  public List<String> codes() {
    return options.isEmpty() ? kind.codes() : options.stream().map(Option::code).toList();
  }

  /** Whether this can stand as the answer, whoever hands it in. */
  public boolean takes(JsonNode answer) {
    return switch (kind) {
      case CHOICE, SCALE, YESNO, FREQUENCY -> answer.isString() && codes().contains(word(answer));
      case SEVERAL -> isList(answer, code -> codes().contains(word(code)));
      case TAGS -> isList(answer, this::isTag);
      case WEEK -> isList(answer, hour -> HOUR.matcher(word(hour)).matches());
      case PEOPLE, RANKING -> isList(answer, person -> word(person).matches("\\d{1,18}"));
      case FILE -> isList(answer, file -> file.path("id").isString());
      case TEXT, LINE -> answer.isString() && !word(answer).isBlank();
      case DATE -> DAY.matcher(word(answer)).matches();
      case NUMBER -> answer.isInt() && answer.asInt() >= least && answer.asInt() <= most;
    };
  }

  /** One of the list, or a short word of one's own. */
  private boolean isTag(JsonNode tag) {
    String word = word(tag);
    return option(word).isPresent() || !word.isBlank() && word.length() <= LONGEST_TAG;
  }

  private boolean isList(JsonNode answer, Predicate<JsonNode> part) {
    return answer.isArray()
        && !answer.isEmpty()
        && (!kind.isLimited() || answer.size() <= most)
        && (kind == Kind.FILE || answer.valueStream().distinct().count() == answer.size())
        && answer.valueStream().allMatch(part);
  }

  private static String word(JsonNode node) {
    return node.isString() ? node.asString() : "";
  }

  /**
   * What of the answer can stand; empty when nothing of it can. An hour of a week among subjects
   * was never typed, but carried there by a fault.
   */
  Optional<JsonNode> standing(JsonNode answer) {
    if (!answer.isArray()) {
      return Optional.of(answer).filter(this::takes);
    }
    ArrayNode standing = JsonNodeFactory.instance.arrayNode();
    for (JsonNode part : answer) {
      ArrayNode more = standing.deepCopy().add(part);
      if (takes(more) && !(kind == Kind.TAGS && HOUR.matcher(word(part)).matches())) {
        standing.add(part);
      }
    }
    return Optional.<JsonNode>of(standing).filter(this::takes);
  }

  public Optional<Option> option(String code) {
    return options.stream().filter(option -> option.code().equals(code)).findFirst();
  }
}
