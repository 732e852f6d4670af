package ru.tandem.tandems;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Which tandem. */
public record TandemId(long value) {

  @Converter(autoApply = true)
  static class Column implements AttributeConverter<TandemId, Long> {

    @Override
    public Long convertToDatabaseColumn(TandemId id) {
      return id == null ? null : id.value();
    }

    @Override
    public TandemId convertToEntityAttribute(Long value) {
      return value == null ? null : new TandemId(value);
    }
  }

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
