package ru.tandem.mentors;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.LocalDate;
import ru.tandem.enrolment.ParticipantId;
import ru.tandem.people.PersonId;

/** A paper that the curator has looked at. The paper itself stays with the mentor. */
@Entity
public class Certificate {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private ParticipantId participantId;

  @Enumerated(EnumType.STRING)
  private Part part;

  private LocalDate seenOn;
  private LocalDate validUntil;
  private PersonId seenBy;

  protected Certificate() {}

  static Certificate of(ParticipantId mentor, Part part) {
    Certificate certificate = new Certificate();
    certificate.participantId = mentor;
    certificate.part = part;
    return certificate;
  }

  /** A newer paper takes the place of the older one. */
  void seen(PersonId curator, LocalDate today, LocalDate validUntil) {
    this.seenBy = curator;
    this.seenOn = today;
    this.validUntil = validUntil;
  }

  public long id() {
    return id;
  }

  public ParticipantId mentor() {
    return participantId;
  }

  public Part part() {
    return part;
  }

  public LocalDate seenOn() {
    return seenOn;
  }

  /** The last day on which it holds. */
  public LocalDate validUntil() {
    return validUntil;
  }

  public boolean isValid(LocalDate today) {
    return !today.isAfter(validUntil);
  }
}
