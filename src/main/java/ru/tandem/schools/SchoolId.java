package ru.tandem.schools;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Which school. */
public record SchoolId(long value) {

  @Converter(autoApply = true)
  static class Column implements AttributeConverter<SchoolId, Long> {

    @Override
    public Long convertToDatabaseColumn(SchoolId id) {
      return id == null ? null : id.value();
    }

    @Override
    public SchoolId convertToEntityAttribute(Long value) {
      return value == null ? null : new SchoolId(value);
    }
  }

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
