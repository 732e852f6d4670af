package ru.tandem.mentors;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import ru.tandem.programmes.ProgrammeId;

/** What a curator has chosen that mentors of a programme need before they begin. */
@Entity
class RequiredPart {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private ProgrammeId programmeId;

  @Enumerated(EnumType.STRING)
  private Part part;

  protected RequiredPart() {}

  static RequiredPart of(ProgrammeId programme, Part part) {
    RequiredPart required = new RequiredPart();
    required.programmeId = programme;
    required.part = part;
    return required;
  }

  Part part() {
    return part;
  }
}
