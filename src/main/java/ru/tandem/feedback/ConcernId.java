package ru.tandem.feedback;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Which concern. */
public record ConcernId(long value) {

  @Converter(autoApply = true)
  static class Column implements AttributeConverter<ConcernId, Long> {

    @Override
    public Long convertToDatabaseColumn(ConcernId id) {
      return id == null ? null : id.value();
    }

    @Override
    public ConcernId convertToEntityAttribute(Long value) {
      return value == null ? null : new ConcernId(value);
    }
  }

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
