package ru.tandem.matching;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import ru.tandem.enrolment.Participants;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.SeasonRemains;

/**
 * What the curator and the psychologist wrote of those who waited for a pair is said in confidence.
 */
@Component
@Order(SeasonRemains.REFERRALS)
class ReferralsThatServed implements SeasonRemains {

  private final Participants participants;
  private final Referrals referrals;

  ReferralsThatServed(Participants participants, Referrals referrals) {
    this.participants = participants;
    this.referrals = referrals;
  }

  @Override
  public String kind() {
    return "referrals";
  }

  @Override
  public int count(Programme programme) {
    return of(programme).size();
  }

  /** Those that nobody has answered are links that must not work any more. */
  @Override
  public int erase(Programme programme) {
    List<Referral> all = of(programme);
    referrals.deleteAll(all);
    return all.size();
  }

  private List<Referral> of(Programme programme) {
    return participants.findByProgrammeIdOrderById(programme.id()).stream()
        .flatMap(one -> referrals.findByParticipantIdOrderById(one.id()).stream())
        .toList();
  }
}
