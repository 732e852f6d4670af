package ru.tandem.gatherings;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Which gathering. */
public record GatheringId(long value) {

  @Converter(autoApply = true)
  static class Column implements AttributeConverter<GatheringId, Long> {

    @Override
    public Long convertToDatabaseColumn(GatheringId id) {
      return id == null ? null : id.value();
    }

    @Override
    public GatheringId convertToEntityAttribute(Long value) {
      return value == null ? null : new GatheringId(value);
    }
  }

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
