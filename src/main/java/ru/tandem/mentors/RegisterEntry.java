package ru.tandem.mentors;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import ru.tandem.enrolment.ParticipantId;

/** The order of the school by which somebody is a mentor; the last one counts. */
@Entity
public class RegisterEntry {

  @Id private Long participantId;
  private String orderNumber;
  private LocalDate orderedOn;

  protected RegisterEntry() {}

  static RegisterEntry of(ParticipantId mentor, String number, LocalDate day) {
    RegisterEntry entry = new RegisterEntry();
    entry.participantId = mentor.value();
    entry.orderNumber = number;
    entry.orderedOn = day;
    return entry;
  }

  ParticipantId mentor() {
    return new ParticipantId(participantId);
  }

  public String number() {
    return orderNumber;
  }

  public LocalDate day() {
    return orderedOn;
  }
}
