package ru.tandem.questionnaires;

import jakarta.persistence.AttributeConverter;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Answers as a piece of JSON: a question may be added or dropped without touching the table. */
class AnswersColumn implements AttributeConverter<Map<String, Answered>, String> {

  private static final JsonMapper JSON = new JsonMapper();
  private static final TypeReference<LinkedHashMap<String, Answered>> TYPE =
      new TypeReference<>() {};

  @Override
  public String convertToDatabaseColumn(Map<String, Answered> answers) {
    return JSON.writeValueAsString(answers);
  }

  @Override
  public Map<String, Answered> convertToEntityAttribute(String json) {
    return JSON.readValue(json, TYPE);
  }
}
