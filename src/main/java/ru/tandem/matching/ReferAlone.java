package ru.tandem.matching;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.Participants;
import ru.tandem.enrolment.Step;
import ru.tandem.people.Codes;
import ru.tandem.people.NotFound;
import ru.tandem.people.Person;
import ru.tandem.people.PersonId;
import ru.tandem.timetable.Agenda;

/** Entrusts somebody without a pair to the psychologist, and takes the line that comes back. */
@Component
public class ReferAlone {

  /** Nobody has answered yet: whoever has opened it is reminded, or else the curator. */
  public static final String REMIND = "matching.referral.remind";

  /** Its time is over. */
  public static final String OVER = "matching.referral.over";

  private final Referrals referrals;
  private final Participants participants;
  private final Codes codes;
  private final Agenda agenda;
  private final Clock clock;

  ReferAlone(
      Referrals referrals, Participants participants, Codes codes, Agenda agenda, Clock clock) {
    this.referrals = referrals;
    this.participants = participants;
    this.codes = codes;
    this.agenda = agenda;
    this.clock = clock;
  }

  public Referral make(Participant alone, String words, PersonId curator) {
    Referral referral =
        referrals.save(Referral.of(alone.id(), codes.next(), words, curator, clock.instant()));
    agenda.set(REMIND, referral.id(), referral.remindsAt());
    agenda.set(OVER, referral.id(), referral.expiresAt());
    return referral;
  }

  /**
   * @throws NotFound when there is no such link, for the one it is about, or when he has left
   * @throws ru.tandem.people.AlreadySettled when somebody else has opened it, or it is over
   */
  public Referral comes(Person helper, String code) {
    Referral referral = referrals.findByCode(code).orElseThrow(NotFound::new);
    Participant about = participants.get(referral.about());
    if (about.person().equals(helper.id()) || !about.isCurrent()) {
      throw new NotFound();
    }
    referral.opens(helper.id(), clock.instant());
    return referral;
  }

  /**
   * @throws NotFound for everybody but who has opened the link, and when it is about nobody who
   *     still takes part, or its time is over
   */
  public Referral of(Person helper, long id) {
    return referrals
        .findById(id)
        .filter(one -> one.helper().filter(helper.id()::equals).isPresent())
        .filter(one -> one.isReadable(clock.instant()))
        .filter(one -> participants.get(one.about()).isCurrent())
        .orElseThrow(NotFound::new);
  }

  /** Those that wait for a line of this person. */
  public List<Referral> waiting(PersonId helper) {
    return referrals.findByHelperIdOrderById(helper).stream()
        .filter(one -> one.isOpen(clock.instant()))
        .filter(one -> participants.get(one.about()).isCurrent())
        .toList();
  }

  public void answer(Referral referral, String line) {
    referral.answers(line, clock.instant());
  }

  /** One that nobody has answered, about somebody who still waits; empty for any other. */
  public Optional<Referral> unanswered(long id) {
    return referrals
        .findById(id)
        .filter(one -> one.answer().isEmpty())
        .filter(one -> participants.get(one.about()).isCurrent())
        .filter(one -> !participants.get(one.about()).has(Step.PAIRED));
  }

  /** Whoever opened it comes back to it when its time is over. */
  public boolean isLapsed(Person helper, long id) {
    return unanswered(id)
        .filter(one -> one.helper().filter(helper.id()::equals).isPresent())
        .filter(one -> one.isLapsed(clock.instant()))
        .isPresent();
  }
}
