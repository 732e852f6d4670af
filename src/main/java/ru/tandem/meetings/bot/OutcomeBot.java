package ru.tandem.meetings.bot;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.util.function.SingletonSupplier;
import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.OnPress;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.delivery.Matter;
import ru.tandem.delivery.Urgency;
import ru.tandem.meetings.Aftermath;
import ru.tandem.meetings.Meeting;
import ru.tandem.meetings.MeetingDisputed;
import ru.tandem.meetings.MeetingGuides;
import ru.tandem.meetings.MeetingId;
import ru.tandem.meetings.MeetingState;
import ru.tandem.meetings.Meetings;
import ru.tandem.meetings.NextMeeting;
import ru.tandem.meetings.Outcome;
import ru.tandem.meetings.ProposeMeeting;
import ru.tandem.meetings.SayOutcome;
import ru.tandem.meetings.Seat;
import ru.tandem.meetings.Seats;
import ru.tandem.meetings.Word;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.People;
import ru.tandem.people.Person;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.bot.CuratorsHear;
import ru.tandem.tandems.Tandems;

/** "Did it take place?", and what is asked of the curator when the two answers differ. */
@Bot
class OutcomeBot {

  private final Meetings meetings;
  private final Seats seats;
  private final Tandems tandems;
  private final CuratorsHear curators;
  private final SayOutcome outcome;
  private final NextMeeting next;
  private final ProposeMeeting propose;
  private final MeetingGuides guides;
  private final MeetingNews news;
  private final MeetingCards cards;
  private final People people;
  private final Supplier<List<AfterMeeting>> after;

  OutcomeBot(
      Meetings meetings,
      Seats seats,
      Tandems tandems,
      CuratorsHear curators,
      SayOutcome outcome,
      NextMeeting next,
      ProposeMeeting propose,
      MeetingGuides guides,
      MeetingNews news,
      MeetingCards cards,
      People people,
      ObjectProvider<AfterMeeting> after) {
    this.meetings = meetings;
    this.seats = seats;
    this.tandems = tandems;
    this.curators = curators;
    this.outcome = outcome;
    this.next = next;
    this.propose = propose;
    this.guides = guides;
    this.news = news;
    this.cards = cards;
    this.people = people;
    this.after = SingletonSupplier.of(() -> after.orderedStream().toList());
  }

  @OnPress("meetings.held")
  Reply held(Person person, MeetingId id) {
    Seat seat = seats.afterwards(person, id);
    outcome.say(seat, Outcome.HELD);
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
    return why(Screen.of("meetings.missed.why"), id);
  }

  /** Of the others that says nothing. */
  @OnPress("meetings.absent")
  Reply absent(Person person, MeetingId id) {
    outcome.say(seats.afterwards(person, id), Outcome.ABSENT);
    return why(Screen.of("meetings.absent.why"), id);
  }

  private Screen why(Screen question, MeetingId id) {
    List<Button> reasons = new ArrayList<>();
    for (MeetingGuides.Reason reason : guides.reasons()) {
      Text label = MeetingCards.words(reason.words());
      reasons.add(Button.press(label, "meetings.because", id, reason.code()));
    }
    return question.grid(reasons, 1).with(Button.home());
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

  /** A question to the curators, with both versions. */
  @EventListener
  void ask(MeetingDisputed event) {
    Meeting meeting = meetings.get(event.meeting());
    curators.tell(
        tandems.get(meeting.tandem()).programme(),
        curator -> question(people.get(curator), meeting),
        Urgency.REMINDER,
        Matter.of(MeetingMatters.DISPUTE, meeting.id()));
  }

  @OnPress("meetings.dispute")
  Reply dispute(Person curator, MeetingId id) {
    Meeting meeting = seats.curatedBy(curator, id);
    if (!meeting.isDisputed()) {
      throw new AlreadySettled();
    }
    return question(curator, meeting);
  }

  private Screen question(Person curator, Meeting meeting) {
    return Screen.of(
            Text.paragraphs(
                Text.of("meetings.dispute"),
                cards.facts(curator, meeting),
                Text.lines(versions(meeting))))
        .with(
            Button.press("meetings.verdict.held", "meetings.verdict", meeting.id(), Outcome.HELD),
            Button.press(
                "meetings.verdict.missed", "meetings.verdict", meeting.id(), Outcome.MISSED))
        .with(Button.press("tandems.card", "tandems.card", meeting.tandem()).below())
        .with(Button.home());
  }

  private List<Text> versions(Meeting meeting) {
    return Aftermath.of(meeting, tandems.get(meeting.tandem())).party().all().stream()
        .flatMap(id -> meeting.word(id).map(word -> version(id, word)).stream())
        .toList();
  }

  private Text version(PersonId who, Word word) {
    Text said = Text.of("meetings.said." + word.outcome().name());
    Text reason =
        word.reason()
            .map(code -> MeetingCards.words(guides.reason(code).words()))
            .orElse(Text.empty());
    return Text.of("meetings.version", cards.name(who), Text.list(List.of(said, reason)));
  }

  @OnPress("meetings.verdict")
  Reply verdict(Person curator, MeetingId id, Outcome verdict) {
    Meeting meeting = seats.curatedBy(curator, id);
    outcome.settleDispute(meeting, verdict, curator.id());
    return Screen.of("meetings.verdict.thanks").with(Button.home());
  }
}
