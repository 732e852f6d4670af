package ru.tandem.sandbox;

import java.util.Comparator;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** A button as the thumb finds it: under a message, or (with no message) in the reply keyboard. */
record Button(Message under, JsonNode json) {

  static final Comparator<Button> AGE =
      Comparator.comparingLong(button -> button.under == null ? 0 : button.under.revision());

  static Stream<Button> under(Message message) {
    return message.buttons() == null
        ? Stream.empty()
        : rows(message.buttons().get("inline_keyboard")).map(json -> new Button(message, json));
  }

  static Stream<Button> keys(Chat chat) {
    JsonNode keys = chat.keys();
    return keys == null
        ? Stream.empty()
        : rows(keys.get("keyboard")).map(json -> new Button(null, json));
  }

  private static Stream<JsonNode> rows(JsonNode rows) {
    return StreamSupport.stream(rows.spliterator(), false)
        .flatMap(row -> StreamSupport.stream(row.spliterator(), false));
  }

  /** The newest; where two are as new, the one that reads exactly so, then the first. */
  static Button newest(Stream<Button> candidates, String label) {
    return candidates.max(AGE.thenComparing(button -> button.label().equals(label))).orElse(null);
  }

  String label() {
    return Handset.label(json);
  }

  String data() {
    return json.path("callback_data").asString(null);
  }

  boolean reads(String part) {
    return label().contains(part);
  }
}
