package ru.tandem.telegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import tools.jackson.core.JsonParser;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads what Telegram sends, forgiving what can be forgiven; writes what it is sent. */
final class Json {

  private static final JsonFactory LENIENT =
      JsonFactory.builder()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
          .enable(JsonReadFeature.ALLOW_LEADING_ZEROS_FOR_NUMBERS)
          .build();
  private static final JsonMapper READING = new JsonMapper(LENIENT);

  /** The library's types are annotated for the older Jackson. */
  private static final ObjectMapper WRITING = new ObjectMapper();

  private Json() {}

  static JsonParser parser(String text) {
    return READING.createParser(text);
  }

  static JsonNode tree(String text) {
    return READING.readTree(text);
  }

  static byte[] bytes(Object call) {
    try {
      return WRITING.writeValueAsBytes(call);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("cannot be written as JSON", e);
    }
  }
}
