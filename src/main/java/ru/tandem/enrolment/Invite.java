package ru.tandem.enrolment;

import java.time.Clock;
import org.springframework.stereotype.Component;
import ru.tandem.people.Codes;
import ru.tandem.programmes.ProgrammeId;

/** A programme has one lasting invitation for each side. */
@Component
public class Invite {

  private final Invitations invitations;
  private final Codes codes;
  private final Clock clock;

  Invite(Invitations invitations, Codes codes, Clock clock) {
    this.invitations = invitations;
    this.codes = codes;
    this.clock = clock;
  }

  public Invitation to(ProgrammeId programme, ParticipantRole role) {
    return invitations
        .findByProgrammeIdAndRole(programme, role)
        .orElseGet(
            () -> invitations.save(Invitation.to(programme, role, codes.next(), clock.instant())));
  }
}
