package ru.tandem.consents;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import ru.tandem.delivery.Matter;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.Participants;
import ru.tandem.people.PersonId;

/** Whose word is wanted about whom: one matter for a child at a school, in all its programmes. */
@Component
public class WantedWords {

  /** Which school, and about whom. */
  public static final String ABOUT = "consents.word";

  private final Consents consents;
  private final RefuseConsent refuse;
  private final Wards wards;
  private final Participants participants;

  WantedWords(Consents consents, RefuseConsent refuse, Wards wards, Participants participants) {
    this.consents = consents;
    this.refuse = refuse;
    this.wards = wards;
    this.participants = participants;
  }

  /** What those are asked for whose yes about this participant is missing. */
  public Matter matter(Participant participant) {
    return Matter.of(ABOUT, consents.school(participant).id(), participant.person());
  }

  /** Whether this one has still to say or to do something about it. */
  public boolean isOpen(PersonId who, Matter matter) {
    return participants.current(new PersonId(matter.number(1))).stream()
        .filter(one -> one.isCurrent() && matter(one).equals(matter))
        .anyMatch(one -> isWanted(one, who));
  }

  /** A no that stands is an answer. */
  public boolean isWanted(Participant participant, PersonId who) {
    ConsentsAbout said = consents.about(participant);
    if (!said.outdated(who).isEmpty()) {
      return true;
    }
    Gate gate = said.gate();
    if (participant.person().equals(who)) {
      return !gate.withdrawn() && (!gate.ownIsGiven() || gate.guardian() == Gate.Key.MISSING);
    }
    return gate.guardian() == Gate.Key.MISSING
        && !isRefusedBy(who, participant)
        && wards.mayAnswer(who, participant.person())
        && !said.missing(who).isEmpty();
  }

  /** Those who could say the guardian's yes: who has come by a link, and who is known to answer. */
  public List<PersonId> guardians(Participant child) {
    return Stream.concat(
            wards.undecided(child.person()).stream(), wards.guardians(child.person()).stream())
        .distinct()
        .toList();
  }

  /** Said no, or has taken the yes back: only he can change it, and nobody presses him. */
  public boolean isRefusedBy(PersonId guardian, Participant child) {
    return refuse.standing(guardian, child).isPresent()
        || consents.about(child).isTakenBackBy(guardian);
  }
}
