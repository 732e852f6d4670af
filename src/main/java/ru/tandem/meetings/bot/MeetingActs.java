package ru.tandem.meetings.bot;

import java.time.Clock;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Screen;
import ru.tandem.meetings.Attending;
import ru.tandem.meetings.GuardiansLeave;
import ru.tandem.meetings.Meeting;
import ru.tandem.meetings.MeetingState;
import ru.tandem.meetings.Mode;
import ru.tandem.meetings.ProposeMeeting;
import ru.tandem.meetings.SayOutcome;
import ru.tandem.meetings.Seat;
import ru.tandem.meetings.Word;
import ru.tandem.people.PersonId;

/** What whoever sits at a meeting may do about it now: the buttons of its card. */
@Component
class MeetingActs {

  private final ProposeMeeting propose;
  private final GuardiansLeave leave;
  private final SayOutcome outcome;
  private final Clock clock;

  MeetingActs(ProposeMeeting propose, GuardiansLeave leave, SayOutcome outcome, Clock clock) {
    this.propose = propose;
    this.leave = leave;
    this.outcome = outcome;
    this.clock = clock;
  }

  /** Under the card of a meeting. */
  Screen under(Screen screen, Seat seat) {
    Meeting meeting = seat.meeting();
    if (meeting.isOpen() && meeting.proposal().isLong()) {
      return openActs(screen.with(press("meetings.help", meeting)), seat);
    }
    return meeting.isOpen() ? openActs(screen, seat) : decidedActs(screen, seat);
  }

  private static Screen openActs(Screen screen, Seat seat) {
    Meeting meeting = seat.meeting();
    if (seat.agreement().waitsFor(seat.person())) {
      return screen
          .with(
              press("meetings.confirm", meeting),
              press("meetings.counter", meeting),
              press("meetings.decline", meeting))
          .with(press("meetings.guide", meeting));
    }
    return meeting.proposal().by().equals(seat.person())
        ? screen.with(press("meetings.takeback", meeting))
        : screen;
  }

  private Screen decidedActs(Screen screen, Seat seat) {
    return seat.meeting().isAhead(clock.instant()) ? ahead(screen, seat) : after(screen, seat);
  }

  private Screen ahead(Screen screen, Seat seat) {
    Meeting meeting = seat.meeting();
    if (!meeting.isAwaited(seat.person()) && leave.isMissing(meeting, seat.person())) {
      return screen;
    }
    if (!meeting.isAwaited(seat.person())) {
      return screen.with(press("meetings.coming", meeting), press("meetings.guide", meeting));
    }
    boolean asked = !meeting.hasAnswered(seat.person()) && seat.party().isGroup();
    Screen known =
        (asked ? screen.with(press("meetings.coming", meeting)) : screen)
            .with(press("meetings.guide", meeting), press("meetings.file", meeting))
            .with(press(placeLabel(meeting), "meetings.place", meeting));
    return known.with(press("meetings.move", meeting), cancel(seat.attending(), seat.person()));
  }

  /** Off for all, or only for this one. */
  static Button cancel(Attending attending, PersonId who) {
    return attending.dependsOn(who)
        ? press("meetings.cancel", attending.meeting())
        : press("meetings.excuse", "meetings.cancel", attending.meeting());
  }

  private Screen after(Screen screen, Seat seat) {
    Meeting meeting = seat.meeting();
    if (seat.aftermath().isAsking(seat.person(), clock.instant())) {
      return asking(screen, seat);
    }
    Screen own = ownWord(screen, seat);
    if (wantsNewTime(seat)) {
      return own.with(press("meetings.newtime", meeting));
    }
    return mayProposeAnother(seat)
        ? own.with(Button.press("meetings.propose.another", "meetings.propose", seat.tandem().id()))
        : own;
  }

  /** What he has said may be put right, and who of several was missing be named. */
  private Screen ownWord(Screen screen, Seat seat) {
    Screen marking =
        outcome.mayMark(seat) ? screen.with(press("meetings.who", seat.meeting())) : screen;
    return outcome.mayCorrect(seat)
        ? marking.with(press("meetings.correct", seat.meeting()))
        : marking;
  }

  /** It came to nothing, and nothing else is on the way. */
  private boolean mayProposeAnother(Seat seat) {
    return switch (seat.meeting().state()) {
      case DECLINED, CANCELLED -> propose.possible(seat.tandem(), seat.person()).isPresent();
      default -> false;
    };
  }

  /** By somebody's word it was not held, and no other time has been named. */
  boolean wantsNewTime(Seat seat) {
    Meeting meeting = seat.meeting();
    boolean unheld =
        switch (meeting.state()) {
          case MISSED, MOVED -> true;
          case AGREED -> meeting.word(seat.person()).filter(Word::saysUnheld).isPresent();
          default -> false;
        };
    return unheld && propose.mayMove(seat);
  }

  /** Whoever of a group was missing says so of himself only. */
  static Screen asking(Screen screen, Seat seat) {
    Meeting meeting = seat.meeting();
    Screen asked =
        meeting.state() == MeetingState.TOLD
            ? screen.with(press("meetings.held", meeting), press("meetings.missed", meeting))
            : screen.with(
                press("meetings.held", meeting),
                press("meetings.moved", meeting),
                press("meetings.missed", meeting));
    if (seat.aftermath().mayBeAbsent(seat.person())) {
      return asked.with(press("meetings.absent", meeting));
    }
    return seat.aftermath().party().isGroup()
        ? asked.with(press("meetings.notall", meeting))
        : asked;
  }

  /** Where exactly, or by which link: said when it is known. */
  private static String placeLabel(Meeting meeting) {
    return meeting.appointment().mode() == Mode.ONLINE ? "meetings.link" : "meetings.place";
  }

  private static Button press(String label, String act, Meeting meeting) {
    return Button.press(label, act, meeting.id());
  }

  /** A button whose label and action have one name. */
  static Button press(String act, Meeting meeting) {
    return Button.press(act, act, meeting.id());
  }
}
