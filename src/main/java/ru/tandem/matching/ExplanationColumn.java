package ru.tandem.matching;

import jakarta.persistence.AttributeConverter;
import tools.jackson.databind.json.JsonMapper;

/** Reasons as they were when the pair was proposed: who applies anew does not change them. */
class ExplanationColumn implements AttributeConverter<Explanation, String> {

  private static final JsonMapper JSON = new JsonMapper();

  @Override
  public String convertToDatabaseColumn(Explanation why) {
    return JSON.writeValueAsString(why);
  }

  @Override
  public Explanation convertToEntityAttribute(String json) {
    return JSON.readValue(json, Explanation.class);
  }
}
