package ru.tandem.matching.bot;

import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import ru.tandem.consents.ChildGoesOn;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.delivery.Matter;
import ru.tandem.delivery.Urgency;
import ru.tandem.enrolment.ApplicationChanged;
import ru.tandem.enrolment.BecameReady;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.ParticipantApproved;
import ru.tandem.enrolment.ParticipantConsented;
import ru.tandem.enrolment.ParticipantId;
import ru.tandem.enrolment.Participants;
import ru.tandem.enrolment.Step;
import ru.tandem.matching.BoardMoves;
import ru.tandem.matching.LookAfterUnpaired;
import ru.tandem.matching.SearchAgain;
import ru.tandem.matching.Tally;
import ru.tandem.matching.TallyPairs;
import ru.tandem.programmes.bot.CuratorsHear;

/**
 * Once pairs have been searched for, whoever waits is not forgotten: when somebody who could help
 * has come, is back, or has mended what he said, the search goes on by itself and the curators hear
 * of it.
 */
@Component
class SomethingChanged {

  private final CuratorsHear curators;
  private final TallyPairs pairs;
  private final Participants participants;
  private final BoardMoves moves;
  private final LookAfterUnpaired unpaired;
  private final SearchAgain again;
  private final PairWords words;

  SomethingChanged(
      CuratorsHear curators,
      TallyPairs pairs,
      Participants participants,
      BoardMoves moves,
      LookAfterUnpaired unpaired,
      SearchAgain again,
      PairWords words) {
    this.curators = curators;
    this.pairs = pairs;
    this.participants = participants;
    this.moves = moves;
    this.unpaired = unpaired;
    this.again = again;
    this.words = words;
  }

  @EventListener
  @Order
  void on(ParticipantApproved approved) {
    comes(approved.participant());
  }

  @EventListener
  @Order
  void on(BecameReady ready) {
    comes(ready.participant());
  }

  private void comes(ParticipantId id) {
    hears("matching.note.newcomer." + participants.get(id).role(), id);
  }

  @EventListener
  @Order
  void on(ChildGoesOn back) {
    hears("matching.note.back", back.child());
  }

  @EventListener
  @Order
  void on(ParticipantConsented back) {
    hears("matching.note.back", back.participant());
  }

  @EventListener
  @Order
  void on(ApplicationChanged changed) {
    hears("matching.note.changed", changed.participant());
  }

  private void hears(String key, ParticipantId id) {
    Participant one = participants.get(id);
    if (!moves.existsByProgrammeId(one.programme())) {
      return;
    }
    Tally tally = pairs.of(one.programme());
    int waiting = tally.aloneMentees().size();
    if (waiting > 0) {
      unpaired.remindLater(one.programme());
    }
    if (waiting > 0 && helps(one, tally)) {
      Screen note =
          Screen.of(
                  Text.lines(
                      Text.of(key, words.name(one.person()), waiting),
                      again.soon(one.programme()) ? Text.of("matching.again.soon") : Text.empty()))
              .with(Button.press("matching.run.again", "matching.run", one.programme()))
              .with(Button.home());
      Matter about = Matter.of(PairMatters.ALONE, one.programme());
      curators.remind(one.programme(), note, Urgency.REMINDER, about);
    }
  }

  /** A mentor who has room, or one of those who wait. */
  private static boolean helps(Participant one, Tally tally) {
    long taken = tally.living().stream().filter(each -> each.mentor().equals(one.id())).count();
    return one.isMentor()
        ? one.isCurrent() && !one.isPaused() && one.has(Step.READY) && taken < one.capacity()
        : tally.aloneMentees().stream().anyMatch(each -> each.id().equals(one.id()));
  }
}
