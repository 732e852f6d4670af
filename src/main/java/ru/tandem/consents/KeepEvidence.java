package ru.tandem.consents;

import java.time.Duration;
import java.time.Instant;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import ru.tandem.enrolment.Participants;
import ru.tandem.people.Guardianships;
import ru.tandem.people.PersonId;
import ru.tandem.timetable.NightFell;

/** Keeps what proves a consent as long as it must be kept, and nothing longer. */
@Component
class KeepEvidence {

  /** Three years after a consent ended nobody can contest it any more. */
  private static final Duration KEPT = Duration.ofDays(3 * 365 + 1);

  /** A sheet that nobody has brought back by then is printed anew. */
  private static final Duration UNSIGNED = Duration.ofDays(90);

  private final Evidence evidence;
  private final PaperForms forms;
  private final GuardianLinks links;
  private final Refusals refusals;
  private final Guardianships guardianships;
  private final Participants participants;

  KeepEvidence(
      Evidence evidence,
      PaperForms forms,
      GuardianLinks links,
      Refusals refusals,
      Guardianships guardianships,
      Participants participants) {
    this.evidence = evidence;
    this.forms = forms;
    this.links = links;
    this.refusals = refusals;
    this.guardianships = guardianships;
    this.participants = participants;
  }

  @EventListener
  void prune(NightFell night) {
    evidence.deleteAll(evidence.findByWithdrawnAtBefore(night.at().minus(KEPT)));
    evidence.deleteAll(evidence.findByExpiredAtBefore(night.at().minus(KEPT)));
    forgetTheUndecided(night.at());
    forms.deleteAll(forms.findByReceivedAtIsNullAndPrintedAtBefore(night.at().minus(UNSIGNED)));
  }

  /** Who told of himself and never agreed. */
  private void forgetTheUndecided(Instant now) {
    links.findByExpiresAtBeforeAndNameIsNotNull(now).forEach(GuardianLink::forgetIntroduction);
  }

  /**
   * Guardians go with the child's data, unless the child still takes part somewhere, be it in
   * another programme of the same school, or another school still has everybody's yes.
   */
  @EventListener
  @Order(ErasureDue.TIES)
  void forget(ErasureDue erasure) {
    PersonId child = erasure.person();
    boolean needed =
        !participants.kept(child).isEmpty()
            || evidence.findBySubjectIdOrderById(child).stream()
                .filter(consent -> !consent.school().equals(erasure.school()))
                .anyMatch(Consent::stands);
    if (!needed) {
      links.deleteAll(links.findByChildId(child));
      refusals.deleteAll(refusals.findByChildId(child));
      guardianships.deleteAll(guardianships.findByChildId(child));
    }
  }
}
