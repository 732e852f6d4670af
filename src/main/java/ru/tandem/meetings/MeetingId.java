package ru.tandem.meetings;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Which meeting. */
public record MeetingId(long value) {

  @Converter(autoApply = true)
  static class Column implements AttributeConverter<MeetingId, Long> {

    @Override
    public Long convertToDatabaseColumn(MeetingId id) {
      return id == null ? null : id.value();
    }

    @Override
    public MeetingId convertToEntityAttribute(Long value) {
      return value == null ? null : new MeetingId(value);
    }
  }

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
