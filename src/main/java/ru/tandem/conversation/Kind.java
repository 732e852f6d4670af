package ru.tandem.conversation;

import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** A kind of question: which keys it shows and which answers it takes. See {@link Kinds}. */
public interface Kind {

  /** A key under the question: its value travels in the button (at most 24 bytes). */
  record Pick(String value, Text label) {}

  /** What came of an attempt to answer. */
  sealed interface Step {

    /** The answer is complete. */
    record Accepted(JsonNode answer) implements Step {}

    /** Not complete yet: this is what has been picked so far. */
    record Drafted(JsonNode draft) implements Step {}

    /** Not an answer to this question; the text says kindly what would be one. */
    record Refused(Text why) implements Step {}
  }

  /**
   * The keys, row by row.
   *
   * @param draft what has been picked so far; null for nothing
   */
  default List<List<Pick>> picks(JsonNode draft) {
    return List.of();
  }

  default Step press(String value, JsonNode draft) {
    return new Step.Refused(Text.of("conversation.kind.settled"));
  }

  default Step words(String words, JsonNode draft) {
    return new Step.Refused(Text.of("conversation.kind.press"));
  }

  default Step contact(String phone, boolean own) {
    return new Step.Refused(Text.of("conversation.kind.nocontact"));
  }

  default Step file(Incoming.SentFile file, JsonNode draft) {
    return new Step.Refused(Text.of("conversation.kind.nofile"));
  }

  default Step voice(Incoming.SentVoice voice, JsonNode draft) {
    return other(draft);
  }

  /**
   * @param words what the map calls it; empty for a mere point on it
   */
  default Step place(String words, JsonNode draft) {
    return other(draft);
  }

  /** Stickers, films, polls: what nobody asks for. */
  default Step other(JsonNode draft) {
    return asksFile()
        ? words("", draft)
        : new Step.Refused(Text.of("conversation.unexpected.other"));
  }

  /** Pictures and files go on as they are, with the words under them. */
  default boolean carriesFiles() {
    return false;
  }

  /** Whether this can be an answer to such a question, wherever it comes from. */
  boolean takes(JsonNode answer);

  /** Whatever is typed can be the answer: nothing in the words shows that they are meant as one. */
  default boolean takesAnyWords() {
    return false;
  }

  /** What somebody is called, and nothing else that can be said. */
  default boolean asksName() {
    return false;
  }

  /** Answered by sending a file. */
  default boolean asksFile() {
    return false;
  }

  /** The keys show which answer was given before. */
  default boolean marksAnswers() {
    return false;
  }

  /** The answer in words, for the review. */
  Text shown(JsonNode answer);

  /** How to answer, under the question; empty when it explains itself. */
  default Optional<Text> hint() {
    return Optional.empty();
  }

  /** Asks for the phone by the messenger's own button. */
  default boolean asksContact() {
    return false;
  }

  /** The answer is a number that the messenger has sent, and not one of the other keys. */
  default boolean isContact(JsonNode answer) {
    return false;
  }
}
