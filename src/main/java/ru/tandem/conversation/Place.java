package ru.tandem.conversation;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Where somebody is in a form.
 *
 * @param opened the answered question that is looked at again; null for the first without an answer
 * @param checking it was opened from the review, and leads back there
 * @param drafts what is picked and not yet confirmed, by the key of its question
 * @param heard words that may be meant as an answer, until the person says so; null for none
 */
record Place(String opened, boolean checking, ObjectNode drafts, String heard) {

  static final Place START = new Place(null, false, JsonNodeFactory.instance.objectNode(), null);

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
        words(kept.path("heard")));
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
    return kept.put("opened", opened)
        .put("checking", checking)
        .put("heard", heard)
        .set("drafts", drafts);
  }

  Place opening(String key, boolean checking) {
    return new Place(key, checking, drafts, null);
  }

  Place hearing(String words) {
    return new Place(opened, checking, drafts, words);
  }

  Place drafting(String key, JsonNode draft) {
    ObjectNode more = drafts.deepCopy();
    more.set(key, draft);
    return new Place(opened, checking, more, null);
  }

  /** What was picked at that question is confirmed, or given up. */
  Place settling(String key) {
    ObjectNode less = drafts.deepCopy();
    less.remove(key);
    return new Place(opened, checking, less, null);
  }
}
