package ru.tandem.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Where somebody is in a form.
 *
 * @param opened the answered question that is looked at again; null for the first without an answer
 * @param checking it was opened from the review, and leads back there
 * @param drafts what is picked and not yet confirmed, by the key of its question
 * @param heard what may be meant as an answer, until the person says which; the latest last
 */
record Place(String opened, boolean checking, ObjectNode drafts, List<String> heard) {

  static final Place START =
      new Place(null, false, JsonNodeFactory.instance.objectNode(), List.of());

  /** What was said longer ago is asked about no more. */
  private static final int MOST_HEARD = 5;

  /**
   * @param kept null for nothing; what was kept before places had names is no place
   */
  static Place of(JsonNode kept) {
    if (kept == null || !kept.path("drafts").isObject()) {
      return START;
    }
    return new Place(
        words(kept.path("opened")),
        kept.path("checking").asBoolean(),
        (ObjectNode) kept.get("drafts"),
        kept.path("heard").valueStream().map(JsonNode::asString).toList());
  }

  private static String words(JsonNode kept) {
    return kept.isString() ? kept.asString() : null;
  }

  /** Null when there is nothing to keep. */
  JsonNode kept() {
    if (equals(START)) {
      return null;
    }
    ObjectNode kept = JsonNodeFactory.instance.objectNode();
    ArrayNode said = kept.put("opened", opened).put("checking", checking).putArray("heard");
    heard.forEach(said::add);
    return kept.set("drafts", drafts);
  }

  Place opening(String key, boolean checking) {
    return new Place(key, checking, drafts, List.of());
  }

  Place hearing(String words) {
    List<String> said = new ArrayList<>(heard);
    said.remove(words);
    said.add(words);
    int beyond = Math.max(0, said.size() - MOST_HEARD);
    return new Place(opened, checking, drafts, List.copyOf(said.subList(beyond, said.size())));
  }

  /** Words are known by what the key under them carries: each offer has its own. */
  Optional<String> heard(String mark) {
    return heard.stream().filter(words -> mark(words).equals(mark)).findFirst();
  }

  /** Short enough for a button, and the same as long as the words are. */
  static String mark(String words) {
    return Integer.toHexString(words.hashCode());
  }

  Place drafting(String key, JsonNode draft) {
    ObjectNode more = drafts.deepCopy();
    more.set(key, draft);
    return new Place(opened, checking, more, List.of());
  }

  /** What was picked at that question is confirmed, or given up. */
  Place settling(String key) {
    ObjectNode less = drafts.deepCopy();
    less.remove(key);
    return new Place(opened, checking, less, List.of());
  }
}
