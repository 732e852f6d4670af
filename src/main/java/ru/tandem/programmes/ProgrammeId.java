package ru.tandem.programmes;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Which programme. */
public record ProgrammeId(long value) {

  @Converter(autoApply = true)
  static class Column implements AttributeConverter<ProgrammeId, Long> {

    @Override
    public Long convertToDatabaseColumn(ProgrammeId id) {
      return id == null ? null : id.value();
    }

    @Override
    public ProgrammeId convertToEntityAttribute(Long value) {
      return value == null ? null : new ProgrammeId(value);
    }
  }

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
