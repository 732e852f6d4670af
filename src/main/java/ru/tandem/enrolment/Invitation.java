package ru.tandem.enrolment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import ru.tandem.programmes.ProgrammeId;

/** A link for everybody who is to come to a programme on one side. */
@Entity
public class Invitation {

  @Id private String code;
  private ProgrammeId programmeId;

  @Enumerated(EnumType.STRING)
  private ParticipantRole role;

  private Instant createdAt;

  protected Invitation() {}

  public static Invitation to(
      ProgrammeId programme, ParticipantRole role, String code, Instant now) {
    Invitation invitation = new Invitation();
    invitation.code = code;
    invitation.programmeId = programme;
    invitation.role = role;
    invitation.createdAt = now;
    return invitation;
  }

  public String code() {
    return code;
  }

  public ProgrammeId programme() {
    return programmeId;
  }

  public ParticipantRole role() {
    return role;
  }
}
