package ru.tandem.questionnaires;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import ru.tandem.people.PersonId;
import tools.jackson.databind.JsonNode;

/**
 * What a person answered, once. It is never changed, except that what nobody can have chosen is
 * taken out: who answers anew makes a new response, so that before and after can be compared.
 */
@Entity
public class Response {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private String questionnaire;
  private int version;
  private PersonId personId;
  private String subject;

  @Convert(converter = AnswersColumn.class)
  private Map<String, Answered> answers;

  private Instant submittedAt;

  protected Response() {}

  /**
   * Keeps the answers to the questions that apply; what was skipped is left out.
   *
   * @param subject what it is about, such as {@code programme:12}, {@code tandem:5}, {@code
   *     meeting:9}
   */
  public static Response of(
      Questionnaire questionnaire,
      PersonId person,
      String subject,
      Map<String, JsonNode> answers,
      Instant now) {
    Response response = new Response();
    response.questionnaire = questionnaire.id();
    response.version = questionnaire.version();
    response.personId = person;
    response.subject = subject;
    response.answers = kept(questionnaire, answers);
    response.submittedAt = now;
    return response;
  }

  private static Map<String, Answered> kept(
      Questionnaire questionnaire, Map<String, JsonNode> answers) {
    Map<String, Answered> kept = new LinkedHashMap<>();
    for (Item item : questionnaire.items()) {
      JsonNode answer = answers.get(item.key());
      if (answer != null && !answer.isNull() && item.applies(answers)) {
        kept.put(item.key(), new Answered(item.version(), answer));
      }
    }
    return kept;
  }

  public ResponseId id() {
    return new ResponseId(id);
  }

  public String questionnaire() {
    return questionnaire;
  }

  public int version() {
    return version;
  }

  public PersonId person() {
    return personId;
  }

  public String subject() {
    return subject;
  }

  public Instant submittedAt() {
    return submittedAt;
  }

  /** The answers by key, in the order of the questions. */
  public Map<String, JsonNode> answers() {
    Map<String, JsonNode> values = new LinkedHashMap<>();
    answers.forEach((key, answered) -> values.put(key, answered.answer()));
    return values;
  }

  /**
   * Takes out what is no option of its question in the version that was answered.
   *
   * @return the keys of the questions whose answers were mended
   */
  Set<String> mend(Questionnaire questionnaire) {
    Map<String, Answered> mended = new LinkedHashMap<>();
    Set<String> keys = new LinkedHashSet<>();
    answers.forEach(
        (key, answered) -> {
          Optional<JsonNode> standing =
              questionnaire
                  .item(key)
                  .filter(item -> item.version() == answered.version())
                  .map(item -> item.standing(answered.answer()))
                  .orElse(Optional.of(answered.answer()));
          standing.ifPresent(one -> mended.put(key, new Answered(answered.version(), one)));
          if (standing.filter(answered.answer()::equals).isEmpty()) {
            keys.add(key);
          }
        });
    answers = mended;
    return keys;
  }

  /** Whether it answers all that the questionnaire asks, as far as it is still asked the same. */
  boolean isWhole(Questionnaire questionnaire) {
    return version != questionnaire.version() || questionnaire.isAnsweredBy(answers());
  }

  boolean saysTheSame(Response other) {
    return answers.equals(other.answers);
  }

  /** Which version of the question was answered; empty if it was not. */
  public OptionalInt versionOf(String key) {
    Answered answered = answers.get(key);
    return answered == null ? OptionalInt.empty() : OptionalInt.of(answered.version());
  }

  /** Own words, or the code of what was chosen. */
  public Optional<String> text(String key) {
    return answer(key).map(JsonNode::asString);
  }

  public boolean is(String key, String code) {
    return text(key).filter(code::equals).isPresent();
  }

  /** A number, or a place on a scale. */
  public OptionalInt number(String key) {
    return text(key).map(Integer::parseInt).map(OptionalInt::of).orElseGet(OptionalInt::empty);
  }

  public Optional<LocalDate> date(String key) {
    return text(key).map(LocalDate::parse);
  }

  /** The codes of several options, of tags, or of the hours of a week ({@code mon15}). */
  public List<String> codes(String key) {
    return answer(key).stream().flatMap(JsonNode::valueStream).map(JsonNode::asString).toList();
  }

  /** The people chosen, the best first. */
  public List<PersonId> people(String key) {
    return codes(key).stream().map(Long::valueOf).map(PersonId::new).toList();
  }

  private Optional<JsonNode> answer(String key) {
    return Optional.ofNullable(answers.get(key)).map(Answered::answer);
  }
}
