package ru.tandem.enrolment;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Which participation of a person in a programme. */
public record ParticipantId(long value) {

  @Converter(autoApply = true)
  static class Column implements AttributeConverter<ParticipantId, Long> {

    @Override
    public Long convertToDatabaseColumn(ParticipantId id) {
      return id == null ? null : id.value();
    }

    @Override
    public ParticipantId convertToEntityAttribute(Long value) {
      return value == null ? null : new ParticipantId(value);
    }
  }

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
