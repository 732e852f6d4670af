package ru.tandem.matching;

import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.Participants;
import ru.tandem.people.DataAsked;
import ru.tandem.people.DataPlace;
import ru.tandem.people.Erasing;
import ru.tandem.people.PersonErased;
import ru.tandem.programmes.ErasedFromProgramme;

/**
 * Who was entrusted to the psychologist reads that and when; the words are another person's, and to
 * be read with the curator. The psychologist reads what he has answered.
 */
@Component
class ReferralData {

  private final Referrals referrals;
  private final Participants participants;

  ReferralData(Referrals referrals, Participants participants) {
    this.referrals = referrals;
    this.participants = participants;
  }

  @EventListener
  @Order(DataPlace.REFERRALS)
  void write(DataAsked asked) {
    asked.sheet().section("matching.mydata.referrals");
    for (Participant part : participants.findByPersonIdOrderById(asked.person())) {
      for (Referral referral : referrals.findByParticipantIdOrderById(part.id())) {
        asked.sheet().line("matching.mydata.referred", referral.madeAt());
      }
    }
    for (Referral referral : referrals.findByHelperIdOrderById(asked.person())) {
      referral
          .answer()
          .ifPresent(line -> asked.sheet().line("matching.mydata.helped", referral.madeAt(), line));
    }
  }

  @EventListener
  @Order(Erasing.PROPOSALS)
  void erase(ErasedFromProgramme erased) {
    for (Participant part : participants.of(erased.person(), erased.programme())) {
      List<Referral> about = referrals.findByParticipantIdOrderById(part.id());
      referrals.deleteAll(about);
      erased.rows().add(about.size());
    }
  }

  /** Whoever helped is gone; a link that waits for an answer may be opened by somebody else. */
  @EventListener
  @Order(Erasing.PROPOSALS)
  void erase(PersonErased erased) {
    List<Referral> helped = referrals.findByHelperIdOrderById(erased.person());
    helped.forEach(Referral::helperGoes);
    erased.rows().add(helped.size());
  }
}
