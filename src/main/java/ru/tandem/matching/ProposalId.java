package ru.tandem.matching;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Which proposal of a pair. */
public record ProposalId(long value) {

  @Converter(autoApply = true)
  static class Column implements AttributeConverter<ProposalId, Long> {

    @Override
    public Long convertToDatabaseColumn(ProposalId id) {
      return id == null ? null : id.value();
    }

    @Override
    public ProposalId convertToEntityAttribute(Long value) {
      return value == null ? null : new ProposalId(value);
    }
  }

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
