package ru.tandem.conversation;

import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Somebody's way through a form. It knows neither chat nor database: each step gives the next, and
 * an answer changes only by what is chosen for the question that is open.
 */
record Walk(Form form, ObjectNode answers, Place place) {

  /** Without the answers to questions whose meaning has changed since they were given. */
  static Walk of(Form form, FormRow row) {
    ObjectNode answers = row.answers().deepCopy();
    if (row.version() < form.version()) {
      form.questions().stream()
          .filter(question -> question.since() > row.version())
          .forEach(question -> answers.remove(question.key()));
    }
    return new Walk(form, answers, Place.of(row.draft()));
  }

  Answers answered() {
    return new Answers(answers);
  }

  /** The question on the screen; null when everything is answered and nothing is opened again. */
  Question question() {
    return applying(place.opened()).orElseGet(() -> form.next(answered()));
  }

  boolean isComplete() {
    return form.next(answered()) == null;
  }

  /** What an act has to name to belong to what is on the screen. */
  boolean isAt(String key) {
    Question question = question();
    return question == null ? key.equals(FormScreens.REVIEW) : question.key().equals(key);
  }

  private Optional<Question> applying(String key) {
    return form.applying(answered()).stream()
        .filter(question -> question.key().equals(key))
        .findFirst();
  }

  /** The answer that the open question has; empty when it has none or was skipped. */
  Optional<JsonNode> answer() {
    Question question = question();
    return question.isAnswered(answered()) ? answered().get(question.key()) : Optional.empty();
  }

  /** What is answered there; null where nothing is. */
  JsonNode given(String key) {
    return answers.get(key);
  }

  /** What is picked at the open question, or was answered there; null for nothing. */
  JsonNode draft() {
    JsonNode draft = place.drafts().get(question().key());
    return draft != null ? draft : answer().map(Walk::picked).orElse(null);
  }

  private static JsonNode picked(JsonNode answer) {
    ObjectNode draft = JsonNodeFactory.instance.objectNode();
    return draft.set(
        "picked", answer.isArray() ? answer : JsonNodeFactory.instance.arrayNode().add(answer));
  }

  /** An answered question stands before the open one, or the review does. */
  boolean leadsBack() {
    return place.checking() || before().isPresent();
  }

  private Optional<Question> before() {
    List<Question> applying = form.applying(answered());
    return applying.subList(0, applying.indexOf(question())).stream()
        .filter(question -> question.isAnswered(answered()))
        .reduce((earlier, later) -> later);
  }

  /** To the review as it was, or to the question before; no answer is lost by going there. */
  Walk back() {
    if (place.checking()) {
      return at(place.settling(place.opened()).opening(null, false));
    }
    return before().map(question -> at(place.opening(question.key(), false))).orElse(this);
  }

  /** Leaves the answer of an opened question as it is. */
  Walk on() {
    return place.checking() ? back() : onFrom(question());
  }

  private Walk onFrom(Question question) {
    List<Question> applying = form.applying(answered());
    int next = applying.indexOf(question) + 1;
    boolean answered = next < applying.size() && applying.get(next).isAnswered(answered());
    return at(place.opening(answered ? applying.get(next).key() : null, false));
  }

  /** An answer is to be changed that the review shows; unchanged when it shows none such. */
  Walk opens(String key) {
    boolean shown = isComplete() && applying(key).isPresent();
    return shown ? at(place.opening(key, true)) : this;
  }

  Walk drafts(JsonNode draft) {
    return at(draft == null ? place : place.drafting(question().key(), draft));
  }

  /** What was given before it was asked for is there when it would be. */
  Walk ahead(String key, JsonNode answer) {
    ObjectNode more = answers.deepCopy();
    more.set(key, answer);
    return new Walk(form, more, place);
  }

  /** The question that files are meant for which come at this one; empty where none is. */
  Optional<Question> forFiles() {
    return form.applying(answered()).stream()
        .filter(question -> question.kind().asksFile())
        .findFirst();
  }

  /** What is picked at that question, whichever is open. */
  JsonNode draft(String key) {
    return place.drafts().get(key);
  }

  /** Something comes for a question that is not open yet. */
  Walk keeps(String key, JsonNode draft) {
    return at(place.drafting(key, draft));
  }

  Walk hears(String words) {
    return at(place.hearing(words));
  }

  /** The open question is answered; null where it was skipped. */
  Walk answers(JsonNode answer) {
    Question question = question();
    ObjectNode more = answers.deepCopy();
    more.set(question.key(), answer);
    Walk answered = new Walk(form, more, place.settling(question.key())).consistent();
    boolean walking = place.opened() != null && !place.checking();
    return walking ? answered.onFrom(question) : answered.at(answered.place.opening(null, false));
  }

  /** Without answers to questions that do not apply or that other answers contradict. */
  Walk consistent() {
    ObjectNode left = answers.deepCopy();
    for (Question question : form.questions()) {
      if (left.has(question.key()) && !question.holds(new Answers(left))) {
        left.remove(question.key());
      }
    }
    return new Walk(form, left, place);
  }

  /** What is handed in: an answer, or null, for each question that applies. */
  Answers handedIn() {
    ObjectNode handed = JsonNodeFactory.instance.objectNode();
    form.applying(answered())
        .forEach(question -> handed.set(question.key(), answers.get(question.key())));
    return new Answers(handed);
  }

  private Walk at(Place place) {
    return new Walk(form, answers, place);
  }
}
