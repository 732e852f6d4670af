package ru.tandem.tandems;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Which request. */
public record TandemRequestId(long value) {

  @Converter(autoApply = true)
  static class Column implements AttributeConverter<TandemRequestId, Long> {

    @Override
    public Long convertToDatabaseColumn(TandemRequestId id) {
      return id == null ? null : id.value();
    }

    @Override
    public TandemRequestId convertToEntityAttribute(Long value) {
      return value == null ? null : new TandemRequestId(value);
    }
  }

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
