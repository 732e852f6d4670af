package ru.tandem.meetings;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Which series of meetings. */
public record SeriesId(long value) {

  @Converter(autoApply = true)
  static class Column implements AttributeConverter<SeriesId, Long> {

    @Override
    public Long convertToDatabaseColumn(SeriesId id) {
      return id == null ? null : id.value();
    }

    @Override
    public SeriesId convertToEntityAttribute(Long value) {
      return value == null ? null : new SeriesId(value);
    }
  }

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
