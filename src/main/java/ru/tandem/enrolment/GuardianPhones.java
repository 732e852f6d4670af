package ru.tandem.enrolment;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import ru.tandem.roster.Roster;

/** What the school's list knows of a participant's guardians: who calls from there is believed. */
@Component
public class GuardianPhones {

  private final Roster roster;

  GuardianPhones(Roster roster) {
    this.roster = roster;
  }

  /** Each as +7 and ten digits; empty when the participant is not on the list. */
  public Set<String> of(Participant participant) {
    return roster.guardianPhones(participant.programme(), participant.person());
  }

  /** What stands on the list about a participant's guardians. */
  public record Listed(String names, List<String> phones) {}

  /** Empty when the participant is not on the list. */
  public Optional<Listed> listed(Participant participant) {
    return roster
        .of(participant.programme(), participant.person())
        .map(entry -> new Listed(entry.guardian(), entry.phones()));
  }

  /** Whether that is one of them, in whichever way it is written. */
  public boolean include(Participant participant, String phone) {
    return roster.isGuardiansPhone(participant.programme(), participant.person(), phone);
  }
}
