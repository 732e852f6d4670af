package ru.tandem.meetings.bot;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.util.function.SingletonSupplier;
import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.OnPress;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.meetings.MeetingGuides;
import ru.tandem.meetings.MeetingId;
import ru.tandem.meetings.MeetingState;
import ru.tandem.meetings.NextMeeting;
import ru.tandem.meetings.Outcome;
import ru.tandem.meetings.ProposeMeeting;
import ru.tandem.meetings.SayOutcome;
import ru.tandem.meetings.Seat;
import ru.tandem.meetings.Seats;
import ru.tandem.meetings.Word;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.Person;

/** "Did it take place?", and what each says of it; what he has said is his to put right. */
@Bot
class OutcomeBot {

  private final Seats seats;
  private final SayOutcome outcome;
  private final NextMeeting next;
  private final ProposeMeeting propose;
  private final MeetingGuides guides;
  private final MeetingNews news;
  private final MeetingCards cards;
  private final Supplier<List<AfterMeeting>> after;

  OutcomeBot(
      Seats seats,
      SayOutcome outcome,
      NextMeeting next,
      ProposeMeeting propose,
      MeetingGuides guides,
      MeetingNews news,
      MeetingCards cards,
      ObjectProvider<AfterMeeting> after) {
    this.seats = seats;
    this.outcome = outcome;
    this.next = next;
    this.propose = propose;
    this.guides = guides;
    this.news = news;
    this.cards = cards;
    this.after = SingletonSupplier.of(() -> after.orderedStream().toList());
  }

  @OnPress("meetings.held")
  Reply held(Person person, MeetingId id) {
    Seat seat = seats.afterwards(person, id);
    outcome.say(seat, Outcome.HELD);
    return held(seat, person);
  }

  private Reply held(Seat seat, Person person) {
    return after.get().stream()
        .flatMap(feature -> feature.ask(person, seat.meeting()).stream())
        .findFirst()
        .orElseGet(() -> thanks(seat));
  }

  private Screen thanks(Seat seat) {
    Text ahead = next.ahead(seat.tandem()).map(cards::line).orElse(Text.empty());
    Screen thanks = Screen.of(Text.paragraphs(Text.of("meetings.held.thanks"), ahead));
    return next.due(seat.tandem())
        .map(
            kind ->
                thanks.with(
                    Button.press(
                        Text.of("meetings.propose.next", cards.title(kind)),
                        "meetings.propose",
                        seat.tandem().id())))
        .orElse(thanks)
        .with(Button.home());
  }

  @OnPress("meetings.moved")
  Reply moved(Person person, MeetingId id) {
    Seat seat = seats.afterwards(person, id);
    outcome.say(seat, Outcome.MOVED);
    return propose.mayMove(seat)
        ? Screen.of("meetings.moved.when")
            .then(Reply.begin(ProposalDialogue.FORM, TimeErrands.move(id)))
        : newTime(Screen.of("meetings.moved.known"), seat);
  }

  @OnPress("meetings.missed")
  Reply missed(Person person, MeetingId id) {
    Seat seat = seats.afterwards(person, id);
    boolean told = seat.meeting().state() == MeetingState.TOLD;
    outcome.say(seat, Outcome.MISSED);
    if (told) {
      return Screen.of("meetings.told.denied").with(Button.home());
    }
    return why(seat, "meetings.missed.why");
  }

  /** Of the others that says nothing. */
  @OnPress("meetings.absent")
  Reply absent(Person person, MeetingId id) {
    Seat seat = seats.afterwards(person, id);
    outcome.say(seat, Outcome.ABSENT);
    return why(seat, "meetings.absent.why");
  }

  /** It was pressed by mistake, or turned out otherwise. */
  @OnPress("meetings.correct")
  Reply correct(Person person, MeetingId id) {
    Seat seat = seats.afterwards(person, id);
    if (!outcome.mayCorrect(seat)) {
      throw new AlreadySettled();
    }
    Outcome said = seat.meeting().word(person.id()).orElseThrow().outcome();
    List<Button> others = new ArrayList<>();
    for (Outcome other : seat.corrected().others(person.id())) {
      others.add(Button.press("meetings.correct." + other, "meetings.corrected", id, other));
    }
    return Screen.of(
            Text.paragraphs(
                Text.of("meetings.correct.how", Text.of("meetings.said." + said)),
                cards.facts(person, seat.meeting())))
        .grid(others, 1)
        .with(Button.press("meetings.correct.no", "meetings.card", id))
        .with(Button.home());
  }

  @OnPress("meetings.corrected")
  Reply corrected(Person person, MeetingId id, Outcome to) {
    Seat seat = seats.afterwards(person, id);
    outcome.correct(seat, to);
    if (seat.meeting().wasTold() && to != Outcome.HELD) {
      return cards.of(person, seat.meeting());
    }
    return switch (to) {
      case HELD -> held(seat, person);
      case ABSENT -> why(seat, "meetings.absent.why");
      case MISSED -> why(seat, "meetings.missed.why");
      case MOVED -> newTime(Screen.of("meetings.corrected"), seat);
    };
  }

  private Screen why(Seat seat, String question) {
    MeetingId id = seat.meeting().id();
    List<Button> reasons = new ArrayList<>();
    for (MeetingGuides.Reason reason : guides.reasons()) {
      Text label = MeetingCards.words(reason.words());
      reasons.add(Button.press(label, "meetings.because", id, reason.code()));
    }
    return Screen.of(question)
        .grid(reasons, 1)
        .with(MeetingActs.press("meetings.correct", seat.meeting()))
        .with(Button.home());
  }

  @OnPress("meetings.because")
  Reply because(Person person, MeetingId id, String code) {
    Seat seat = seats.afterwards(person, id);
    boolean first = seat.meeting().word(seat.person()).flatMap(Word::reason).isEmpty();
    outcome.because(seat, guides.reason(code).code());
    if (first && code.equals(MeetingGuides.WORRY)) {
      news.callCurator(seat.tandem(), seat.meeting(), person.id());
    }
    return seat.meeting().word(seat.person()).filter(Word::saysUnheld).isPresent()
        ? newTime(Screen.of("meetings.missed.thanks"), seat)
        : Screen.of("meetings.absent.thanks")
            .with(Button.press("meetings.mine", "meetings.mine"), Button.home());
  }

  private Screen newTime(Screen screen, Seat seat) {
    return (propose.mayMove(seat)
            ? screen.with(MeetingActs.press("meetings.newtime", seat.meeting()))
            : screen.with(Button.press("meetings.mine", "meetings.mine")))
        .with(Button.home());
  }
}
