package ru.tandem.meetings.bot;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import ru.tandem.config.Words;
import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.OnPress;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.enrolment.ParticipantRole;
import ru.tandem.meetings.Clash;
import ru.tandem.meetings.DecideMeeting;
import ru.tandem.meetings.Meeting;
import ru.tandem.meetings.MeetingGuide;
import ru.tandem.meetings.MeetingGuides;
import ru.tandem.meetings.MeetingId;
import ru.tandem.meetings.MeetingState;
import ru.tandem.meetings.Seat;
import ru.tandem.meetings.Seats;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.Person;
import ru.tandem.tandems.PlanTasks;
import ru.tandem.tandems.Tandem;
import ru.tandem.tandems.TandemId;
import ru.tandem.tandems.Tandems;

/** What may be done with a meeting by buttons. */
@Bot
class MeetingBot {

  private static final int OPEN = 3;

  private final Seats seats;
  private final Tandems tandems;
  private final DecideMeeting decide;
  private final MeetingCards cards;
  private final MeetingFiles files;
  private final MeetingGuides guides;
  private final PlanTasks tasks;

  MeetingBot(
      Seats seats,
      Tandems tandems,
      DecideMeeting decide,
      MeetingCards cards,
      MeetingFiles files,
      MeetingGuides guides,
      PlanTasks tasks) {
    this.seats = seats;
    this.tandems = tandems;
    this.decide = decide;
    this.cards = cards;
    this.files = files;
    this.guides = guides;
    this.tasks = tasks;
  }

  @OnPress("meetings.card")
  Reply card(Person reader, MeetingId id) {
    return cards.of(reader, seats.visibleTo(reader, id));
  }

  @OnPress("meetings.propose")
  Reply propose(Person person, TandemId id) {
    return Reply.begin(ProposalDialogue.FORM, TimeErrands.anew(tandems.of(person, id).id()));
  }

  @OnPress("meetings.move")
  Reply move(Person person, MeetingId id) {
    return Reply.begin(
        ProposalDialogue.FORM, TimeErrands.move(seats.of(person, id).meeting().id()));
  }

  @OnPress("meetings.newtime")
  Reply newTime(Person person, MeetingId id) {
    return move(person, id);
  }

  @OnPress("meetings.counter")
  Reply counter(Person person, MeetingId id) {
    return Reply.begin(
        ProposalDialogue.FORM, TimeErrands.counter(seats.of(person, id).meeting().id()));
  }

  @OnPress("meetings.confirm")
  Reply confirm(Person person, MeetingId id) {
    Seat seat = seats.of(person, id);
    Optional<Clash> clash = decide.confirm(seat);
    return clash.isPresent()
        ? cards.taken(person, seat.meeting(), clash.get())
        : confirmed(person, seat.meeting());
  }

  /** Where others still have the word there is nothing for a calendar yet. */
  private Reply confirmed(Person person, Meeting meeting) {
    Screen card = cards.of(person, meeting);
    return meeting.isOpen() ? card : card.then(file(person, meeting));
  }

  private Screen file(Person person, Meeting meeting) {
    return files.with(
        Screen.of("meetings.calendar")
            .with(Button.press("meetings.mine", "meetings.mine"), Button.home()),
        person,
        meeting);
  }

  @OnPress("meetings.decline")
  Reply decline(Person person, MeetingId id) {
    Seat seat = seats.of(person, id);
    decide.decline(seat);
    if (seat.meeting().isOpen()) {
      return cards.of(person, seat.meeting());
    }
    return Screen.of("meetings.declined")
        .with(Button.press("meetings.propose.another", "meetings.propose", seat.tandem().id()))
        .with(Button.home());
  }

  @OnPress("meetings.takeback")
  Reply takeBack(Person person, MeetingId id) {
    Seat seat = seats.of(person, id);
    decide.takeBack(seat);
    return Screen.of("meetings.takenback")
        .with(Button.press("meetings.propose.another", "meetings.propose", seat.tandem().id()))
        .with(Button.home());
  }

  @OnPress("meetings.coming")
  Reply coming(Person person, MeetingId id) {
    Seat seat = seats.of(person, id);
    decide.comes(seat);
    return cards.of(person, seat.meeting(), Text.of("meetings.coming.thanks"));
  }

  @OnPress("meetings.cancel")
  Reply cancel(Person person, MeetingId id) {
    Seat seat = seats.of(person, id);
    decide.mayStillCancel(seat);
    Meeting meeting = seat.meeting();
    boolean all = seat.attending().dependsOn(person.id());
    List<Button> reasons = new ArrayList<>();
    for (MeetingGuides.Reason reason : guides.reasons()) {
      Text label = MeetingCards.words(reason.words());
      reasons.add(Button.press(label, "meetings.cancelled", meeting.id(), reason.code()));
    }
    return Screen.of(all ? "meetings.cancel.why" : "meetings.excuse.why")
        .grid(reasons, 1)
        .with(
            Button.press("meetings.move.instead", "meetings.move", meeting.id()),
            Button.press("meetings.cancel.no", "meetings.card", meeting.id()));
  }

  @OnPress("meetings.cancelled")
  Reply cancelled(Person person, MeetingId id, String code) {
    Seat seat = seats.of(person, id);
    decide.cancel(seat, guides.reason(code).code());
    if (seat.meeting().state() == MeetingState.AGREED) {
      return files.following(
          cards.of(person, seat.meeting(), Text.of("meetings.excused")),
          person,
          seat.tandem().id());
    }
    Screen done = files.following(Screen.of("meetings.cancelled"), person, seat.tandem().id());
    return seat.tandem().isWorking()
        ? done.with(
                Button.press("meetings.propose.another", "meetings.propose", seat.tandem().id()))
            .with(Button.home())
        : done.with(Button.home());
  }

  /** Where exactly, or by which link. */
  @OnPress("meetings.place")
  Reply place(Person person, MeetingId id) {
    return Reply.begin(PlaceDialogue.FORM, seats.of(person, id).meeting().id());
  }

  /** What they do at this meeting, for a curator who will be there. */
  @OnPress("meetings.guide.read")
  Reply guideForCurator(Person curator, MeetingId id) {
    MeetingGuide guide = guides.of(seats.curatedBy(curator, id).kind());
    return Screen.of(
            Text.paragraphs(
                Text.of("meetings.title", MeetingCards.words(guide.title())),
                MeetingCards.words(guide.aim()),
                Text.lines(steps(guide))))
        .with(Button.press("meetings.back", "meetings.visit", id), Button.home());
  }

  private static List<Text> steps(MeetingGuide guide) {
    return IntStream.range(0, guide.steps().size())
        .mapToObj(
            i -> Text.of("meetings.guide.step", i + 1, MeetingCards.words(guide.steps().get(i))))
        .toList();
  }

  /** What to do at this meeting. */
  @OnPress("meetings.guide")
  Reply guide(Person person, MeetingId id) {
    Seat seat = seats.of(person, id);
    MeetingGuide guide = guides.of(seat.meeting().kind());
    Words own = seat.side() == ParticipantRole.MENTOR ? guide.mentor() : guide.mentee();
    Text aim = seat.tandem().aim().map(words -> Text.of("tandems.aim", words)).orElse(Text.empty());
    return Screen.of(
            Text.paragraphs(
                Text.of("meetings.title", MeetingCards.words(guide.title())),
                MeetingCards.words(guide.aim()),
                Text.lines(aim, open(seat.tandem())),
                Text.lines(steps(guide)),
                Text.of("meetings.guide.own", MeetingCards.words(own))))
        .with(
            Button.press("meetings.back", "meetings.card", id),
            Button.press("tandems.plan", "tandems.plan", seat.tandem().id()));
  }

  /** What is to be done by their plan. */
  private Text open(Tandem tandem) {
    return Text.lines(
        tasks.of(tandem.id()).stream()
            .filter(task -> !task.isDone())
            .limit(OPEN)
            .map(task -> Text.of("tandems.step.todo", task.title(), task.dueOn()))
            .toList());
  }

  @OnPress("meetings.file")
  Reply calendar(Person person, MeetingId id) {
    Meeting meeting = seats.visibleTo(person, id);
    if (meeting.state() != MeetingState.AGREED) {
      throw new AlreadySettled();
    }
    return cards.of(person, meeting).then(file(person, meeting));
  }
}
