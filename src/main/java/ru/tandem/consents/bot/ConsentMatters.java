package ru.tandem.consents.bot;

import java.time.Instant;
import java.util.Map;
import org.springframework.stereotype.Component;
import ru.tandem.consents.WantedWords;
import ru.tandem.consents.Wards;
import ru.tandem.conversation.Matters;
import ru.tandem.delivery.Matter;
import ru.tandem.enrolment.ParticipantId;
import ru.tandem.enrolment.Participants;
import ru.tandem.people.Guardianship;
import ru.tandem.people.PersonId;

/** When a consent, or the curator's word on who gave it, need not be asked for any more. */
@Component
class ConsentMatters implements Matters {

  private final WantedWords wanted;
  private final Wards wards;
  private final Participants participants;

  ConsentMatters(WantedWords wanted, Wards wards, Participants participants) {
    this.wanted = wanted;
    this.wards = wards;
    this.participants = participants;
  }

  @Override
  public Map<String, Done> known() {
    return Map.of(
        WantedWords.ABOUT,
        (who, matter, since) -> !wanted.isOpen(who, matter),
        GuardianCheck.CLAIM,
        this::isChecked);
  }

  private boolean isChecked(PersonId curator, Matter matter, Instant since) {
    PersonId guardian = new PersonId(matter.number(1));
    return participants
        .findById(new ParticipantId(matter.number()).value())
        .filter(
            child ->
                wards.unconfirmed(child.person()).stream()
                    .map(Guardianship::guardian)
                    .anyMatch(guardian::equals))
        .isEmpty();
  }
}
