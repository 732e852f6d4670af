package ru.tandem.tandems;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Which task of a plan. */
public record PlanTaskId(long value) {

  @Converter(autoApply = true)
  static class Column implements AttributeConverter<PlanTaskId, Long> {

    @Override
    public Long convertToDatabaseColumn(PlanTaskId id) {
      return id == null ? null : id.value();
    }

    @Override
    public PlanTaskId convertToEntityAttribute(Long value) {
      return value == null ? null : new PlanTaskId(value);
    }
  }

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
