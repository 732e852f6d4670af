package ru.tandem.tandems;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.ParticipantId;
import ru.tandem.enrolment.Participants;
import ru.tandem.matching.EndPair;
import ru.tandem.matching.PairAgreed;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.MentoringKind;
import ru.tandem.programmes.ProgrammeClosed;
import ru.tandem.programmes.Programmes;

/** Those who have agreed to be a pair begin to work; those who have parted can be matched anew. */
@Component
class FollowPairs {

  private final Tandems tandems;
  private final FormTandem form;
  private final EndTandem end;
  private final Participants participants;
  private final Programmes programmes;
  private final Steerings steerings;
  private final EndPair pairs;
  private final Clock clock;

  FollowPairs(
      Tandems tandems,
      FormTandem form,
      EndTandem end,
      Participants participants,
      Programmes programmes,
      Steerings steerings,
      EndPair pairs,
      Clock clock) {
    this.tandems = tandems;
    this.form = form;
    this.end = end;
    this.participants = participants;
    this.programmes = programmes;
    this.steerings = steerings;
    this.pairs = pairs;
    this.clock = clock;
  }

  /** In a group programme the mentees of one mentor work together, else each by himself. */
  @EventListener
  void begin(PairAgreed agreed) {
    Participant mentor = participants.get(agreed.mentor());
    Participant mentee = participants.get(agreed.mentee());
    Instant now = clock.instant();
    group(mentor)
        .ifPresentOrElse(
            tandem -> form.join(tandem, mentee, now), () -> form.of(mentor, List.of(mentee), now));
  }

  private Optional<Tandem> group(Participant mentor) {
    if (programmes.get(mentor.programme()).kind() != MentoringKind.GROUP) {
      return Optional.empty();
    }
    return tandems.own(mentor).stream()
        .filter(tandem -> tandem.mentor().equals(mentor.id()))
        .findFirst();
  }

  /** Pairs that are still at work have done what could be done. */
  @EventListener
  void end(ProgrammeClosed closed) {
    tandems.findByProgrammeIdOrderById(closed.programme()).stream()
        .filter(tandem -> !tandem.isEnded())
        .forEach(tandem -> end.end(tandem, EndCause.DONE, closed.by(), clock.instant()));
  }

  @EventListener
  void end(TandemEnded ended) {
    Tandem tandem = tandems.get(ended.tandem());
    boolean early = ended.cause() != EndCause.DONE;
    tandem.mentees().forEach(mentee -> part(tandem, mentee.participant(), mentee.person(), early));
  }

  /** Whoever has left a group can be matched anew; the others stay what they are. */
  @EventListener
  void end(MenteeLeft left) {
    Tandem tandem = tandems.get(left.tandem());
    part(tandem, left.mentee(), left.person(), true);
  }

  private void part(Tandem tandem, ParticipantId mentee, PersonId person, boolean early) {
    Instant now = clock.instant();
    if (early && isHandedOver(tandem, person)) {
      pairs.handedOver(tandem.mentor(), mentee, now);
    } else {
      pairs.of(tandem.mentor(), mentee, early, now);
    }
  }

  /** A curator gives the mentee another mentor in the same breath. */
  private boolean isHandedOver(Tandem tandem, PersonId mentee) {
    return steerings.about(tandem.id(), mentee).stream()
        .anyMatch(one -> one.act() == SteeringAct.MOVE);
  }
}
