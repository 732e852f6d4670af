package ru.tandem.people;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Which person. */
public record PersonId(long value) {

  @Converter(autoApply = true)
  static class Column implements AttributeConverter<PersonId, Long> {

    @Override
    public Long convertToDatabaseColumn(PersonId id) {
      return id == null ? null : id.value();
    }

    @Override
    public PersonId convertToEntityAttribute(Long value) {
      return value == null ? null : new PersonId(value);
    }
  }

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
