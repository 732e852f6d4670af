package ru.tandem.enrolment;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Optional;

/** Which participation of a person in a programme. */
public record ParticipantId(long value) {

  private static final String KIND = "participant:";

  /** The participant that an answer is about. */
  public static Optional<ParticipantId> named(String subject) {
    return subject.startsWith(KIND)
        ? Optional.of(new ParticipantId(Long.parseLong(subject.substring(KIND.length()))))
        : Optional.empty();
  }

  /** What an answer is about when it is about this participant. */
  public String subject() {
    return KIND + value;
  }

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
