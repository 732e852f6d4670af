package ru.tandem.matching;

import jakarta.persistence.AttributeConverter;
import tools.jackson.databind.json.JsonMapper;

/** A layout is kept as it was, and read only to be laid again. */
class LayoutColumn implements AttributeConverter<Layout, String> {

  private static final JsonMapper JSON = new JsonMapper();

  @Override
  public String convertToDatabaseColumn(Layout layout) {
    return layout == null ? null : JSON.writeValueAsString(layout);
  }

  @Override
  public Layout convertToEntityAttribute(String json) {
    return json == null ? null : JSON.readValue(json, Layout.class);
  }
}
