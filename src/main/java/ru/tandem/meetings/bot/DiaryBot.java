package ru.tandem.meetings.bot;

import java.util.List;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.Home;
import ru.tandem.conversation.HomePart;
import ru.tandem.conversation.OnPress;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.ScreenPlace;
import ru.tandem.conversation.Text;
import ru.tandem.delivery.Urgency;
import ru.tandem.meetings.CuratorDeclined;
import ru.tandem.meetings.CuratorDiary;
import ru.tandem.meetings.Meeting;
import ru.tandem.meetings.MeetingAgreed;
import ru.tandem.meetings.MeetingCancelled;
import ru.tandem.meetings.MeetingFellAway;
import ru.tandem.meetings.MeetingId;
import ru.tandem.meetings.MeetingKind;
import ru.tandem.meetings.Meetings;
import ru.tandem.meetings.Party;
import ru.tandem.meetings.Seats;
import ru.tandem.people.People;
import ru.tandem.people.Person;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.ProgrammeId;
import ru.tandem.programmes.bot.CuratorsHear;
import ru.tandem.tandems.Tandem;
import ru.tandem.tandems.Tandems;

/** The first meetings to which a curator comes, and what happens when he cannot. */
@Bot
@Order(ScreenPlace.MEETINGS)
class DiaryBot implements HomePart {

  private final CuratorDiary diary;
  private final Meetings meetings;
  private final Seats seats;
  private final Tandems tandems;
  private final People people;
  private final MeetingCards cards;
  private final CuratorsHear curators;
  private final Chats chats;

  DiaryBot(
      CuratorDiary diary,
      Meetings meetings,
      Seats seats,
      Tandems tandems,
      People people,
      MeetingCards cards,
      CuratorsHear curators,
      Chats chats) {
    this.diary = diary;
    this.meetings = meetings;
    this.seats = seats;
    this.tandems = tandems;
    this.people = people;
    this.cards = cards;
    this.curators = curators;
    this.chats = chats;
  }

  @Override
  public void show(Person person, Home home) {
    List<Meeting> all = diary.of(person.id());
    if (!all.isEmpty()) {
      home.line(line(all.get(0)));
      home.item(Button.press("meetings.diary", "meetings.diary"));
    }
  }

  private Text line(Meeting meeting) {
    return Text.of(
        "meetings.home.with",
        cards.line(meeting),
        cards.names(tandems.get(meeting.tandem()).people()));
  }

  /** All to which this one comes, each with its card. */
  @OnPress("meetings.diary")
  Reply diary(Person curator) {
    List<Meeting> all = diary.of(curator.id());
    Text lines =
        all.isEmpty()
            ? Text.of("meetings.list.none")
            : Text.lines(all.stream().map(this::line).toList());
    List<Button> buttons =
        all.stream()
            .map(
                meeting ->
                    Button.press(
                        Text.of("meetings.list.button", meeting.when()),
                        "meetings.visit",
                        meeting.id()))
            .toList();
    return Screen.of(Text.paragraphs(Text.of("meetings.diary.heading"), lines))
        .grid(buttons, 2)
        .with(Button.home());
  }

  @OnPress("meetings.visit")
  Reply visit(Person curator, MeetingId id) {
    return invitation(curator, seats.curatedBy(curator, id), Text.empty());
  }

  private Screen invitation(Person curator, Meeting meeting, Text news) {
    Screen card = Screen.of(Text.paragraphs(news, cards.facts(curator, meeting)));
    boolean comes = diary.guest(meeting).filter(curator.id()::equals).isPresent();
    return (comes ? card.with(MeetingActs.press("meetings.visit.no", meeting)) : card)
        .with(MeetingActs.press("meetings.guide.read", meeting))
        .with(Button.press("tandems.card", "tandems.card", meeting.tandem()), Button.home());
  }

  /** Who comes is chosen once it is agreed; with a moved one the same curator, if he is free. */
  @EventListener
  void agreed(MeetingAgreed event) {
    Meeting meeting = meetings.get(event.meeting());
    if (meeting.kind() == MeetingKind.ORGANISATIONAL) {
      Optional<PersonId> before =
          meeting.proposal().replaces().map(meetings::get).flatMap(diary::guest);
      Optional<PersonId> guest = diary.invite(meeting, before);
      String key =
          meeting.proposal().replaces().isPresent()
              ? "meetings.curator.moved"
              : "meetings.curator.first";
      guest.ifPresent(curator -> invite(curator, meeting, Text.of(key)));
      before
          .filter(curator -> !guest.equals(Optional.of(curator)))
          .ifPresent(curator -> tellFree(curator, meeting, guest));
    }
  }

  /** Who would have come to what was moved has nothing to do there any more. */
  private void tellFree(PersonId curator, Meeting meeting, Optional<PersonId> guest) {
    Text news =
        guest
            .map(one -> Text.of("meetings.curator.without", cards.name(one)))
            .orElse(Text.of("meetings.curator.nobody"));
    tell(curator, meeting, news);
  }

  private void tell(PersonId curator, Meeting meeting, Text news) {
    Text facts = cards.facts(people.get(curator), meeting);
    tell(
        curator,
        meeting,
        Screen.of(Text.paragraphs(news, facts))
            .with(Button.press("meetings.diary", "meetings.diary"), Button.home()));
  }

  private void tell(PersonId curator, Meeting meeting, Screen news) {
    ProgrammeId programme = tandems.get(meeting.tandem()).programme();
    chats.tell(curator, curators.named(curator, programme, news), Urgency.REMINDER);
  }

  private void invite(PersonId curator, Meeting meeting, Text news) {
    tell(curator, meeting, invitation(people.get(curator), meeting, news));
  }

  @EventListener
  void cancelled(MeetingCancelled event) {
    cancelled(meetings.get(event.meeting()));
  }

  @EventListener
  void fellAway(MeetingFellAway event) {
    cancelled(meetings.get(event.meeting()));
  }

  private void cancelled(Meeting meeting) {
    diary
        .guest(meeting)
        .ifPresent(curator -> tell(curator, meeting, Text.of("meetings.curator.cancelled")));
  }

  @OnPress("meetings.visit.no")
  Reply decline(Person curator, MeetingId id) {
    Meeting meeting = seats.curatedBy(curator, id);
    Optional<PersonId> other = diary.decline(meeting, curator.id());
    Text done =
        other
            .map(one -> Text.of("meetings.visit.other", cards.name(one)))
            .orElse(Text.of("meetings.visit.nobody"));
    return Screen.of(done).with(Button.press("meetings.diary", "meetings.diary"), Button.home());
  }

  /** With another curator nothing changes for the pair; without one they may decide anew. */
  @EventListener
  void declined(CuratorDeclined event) {
    Meeting meeting = meetings.get(event.meeting());
    event
        .other()
        .ifPresentOrElse(
            other -> invite(other, meeting, Text.of("meetings.curator.first")),
            () -> tellPair(meeting));
  }

  private void tellPair(Meeting meeting) {
    Tandem tandem = tandems.get(meeting.tandem());
    for (PersonId id : meeting.attending(Party.of(tandem)).awaited()) {
      chats.tell(
          id,
          cards.of(people.get(id), meeting, Text.of("meetings.visit.without")),
          Urgency.REMINDER);
    }
  }
}
