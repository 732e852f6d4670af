package ru.tandem.meetings.bot;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import ru.tandem.config.Words;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.enrolment.ParticipantRole;
import ru.tandem.meetings.Agreement;
import ru.tandem.meetings.Appointment;
import ru.tandem.meetings.AskGuardians;
import ru.tandem.meetings.Clash;
import ru.tandem.meetings.GuardiansLeave;
import ru.tandem.meetings.Meeting;
import ru.tandem.meetings.MeetingGuides;
import ru.tandem.meetings.MeetingKind;
import ru.tandem.meetings.MeetingState;
import ru.tandem.meetings.Party;
import ru.tandem.meetings.Seat;
import ru.tandem.people.Language;
import ru.tandem.people.People;
import ru.tandem.people.Person;
import ru.tandem.people.PersonId;
import ru.tandem.tandems.Tandem;
import ru.tandem.tandems.Tandems;
import ru.tandem.tandems.VisibleTandems;

/** How a meeting is shown to whom. */
@Component
class MeetingCards {

  private final Tandems tandems;
  private final VisibleTandems visible;
  private final Chats chats;
  private final People people;
  private final MeetingGuides guides;
  private final MeetingActs acts;
  private final AskGuardians asking;
  private final GuardiansLeave leave;
  private final MeetingPlaces places;
  private final Clock clock;

  MeetingCards(
      Tandems tandems,
      VisibleTandems visible,
      Chats chats,
      People people,
      MeetingGuides guides,
      MeetingActs acts,
      AskGuardians asking,
      GuardiansLeave leave,
      MeetingPlaces places,
      Clock clock) {
    this.tandems = tandems;
    this.visible = visible;
    this.chats = chats;
    this.people = people;
    this.guides = guides;
    this.acts = acts;
    this.asking = asking;
    this.leave = leave;
    this.places = places;
    this.clock = clock;
  }

  /** When, where and with whom, how it stands, and what the reader may do now. */
  Screen of(Person reader, Meeting meeting) {
    return of(reader, meeting, Text.empty());
  }

  /**
   * @param news said above the card
   */
  Screen of(Person reader, Meeting meeting, Text news) {
    Tandem tandem = tandems.get(meeting.tandem());
    Screen screen =
        Screen.of(
            Text.paragraphs(
                news,
                Text.lines(facts(reader, meeting), rhythm(meeting)),
                state(reader, meeting),
                parents(reader, meeting, tandem),
                answers(reader, meeting, tandem)));
    if (tandem.has(reader.id())) {
      screen = acts.under(screen, new Seat(meeting, tandem, reader.id()));
    }
    return screen.with(Button.press("meetings.mine", "meetings.mine"), Button.home());
  }

  /** Title, when, where, with whom. */
  Text facts(Person reader, Meeting meeting) {
    Tandem tandem = tandems.get(meeting.tandem());
    return Text.lines(
        Text.of("meetings.title", title(meeting)),
        Text.of("meetings.when", meeting.when(), meeting.appointment().minutes()),
        elsewhere(reader, meeting),
        Text.of("meetings.where", places.of(reader, tandem, meeting.appointment())),
        whom(reader, tandem));
  }

  /** The hour of those who live by another clock. */
  private Text elsewhere(Person reader, Meeting meeting) {
    Tandem tandem = tandems.get(meeting.tandem());
    boolean outside = visible.isOutside(reader, tandem);
    Instant at = meeting.startsAt();
    return Text.lines(
        visible.people(reader, tandem).stream()
            .filter(one -> !outside || visible.isOwn(reader, one))
            .map(people::get)
            .filter(one -> !sameHour(one, reader, at))
            .map(one -> Text.of("meetings.elsewhere", name(one.id()), at.atZone(one.zone())))
            .toList());
  }

  private static boolean sameHour(Person one, Person other, Instant at) {
    return one.zone().getRules().getOffset(at).equals(other.zone().getRules().getOffset(at));
  }

  /** That it begins a series; empty for a single meeting. */
  static Text rhythm(Meeting meeting) {
    return meeting
        .proposal()
        .rhythm()
        .map(rhythm -> Text.of("meetings.rhythm." + rhythm.name()))
        .orElse(Text.empty());
  }

  /** One line of it, for other screens. */
  Text line(Meeting meeting) {
    return Text.of("meetings.home", title(meeting), meeting.when());
  }

  Text title(Meeting meeting) {
    return title(meeting.kind());
  }

  Text title(MeetingKind kind) {
    return words(guides.of(kind).title());
  }

  static Text words(Words words) {
    return Text.translated(Map.of(Language.RU, words.ru(), Language.EN, words.en()));
  }

  static Text place(Meeting meeting) {
    return place(meeting.appointment());
  }

  static Text place(Appointment at) {
    Text mode = Text.of("meetings.mode." + at.mode().name());
    return switch (at.mode()) {
      case SCHOOL, ONLINE ->
          at.place().isEmpty() ? mode : Text.list(List.of(mode, Text.words(at.place())));
      case ELSEWHERE -> Text.words(at.place());
    };
  }

  Text whom(Person reader, Tandem tandem) {
    if (!tandem.has(reader.id())) {
      // whoever has left knows nobody there any more
      return visible.people(reader, tandem).isEmpty()
          ? Text.empty()
          : Text.of("meetings.people", names(reader, tandem));
    }
    return tandem.side(reader.id()) == ParticipantRole.MENTOR
        ? Text.of("meetings.with", names(tandem.opposite(reader.id())))
        : Text.of("meetings.with.mentor", names(tandem.opposite(reader.id())));
  }

  /** A guardian reads the own child's name, and the first name of a child of others. */
  private Text names(Person reader, Tandem tandem) {
    boolean outside = visible.isOutside(reader, tandem);
    return Text.list(
        visible.people(reader, tandem).stream()
            .map(id -> outside && !visible.isOwn(reader, id) ? chats.toOthers(id) : name(id))
            .toList());
  }

  Text names(List<PersonId> ids) {
    return Text.list(ids.stream().map(this::name).toList());
  }

  Text name(PersonId id) {
    return people.get(id).name().map(Text::words).orElse(Text.of("tandems.nameless"));
  }

  private Text state(Person reader, Meeting meeting) {
    PersonId by = meeting.proposal().by();
    if (meeting.isOpen() && meeting.hasAnswered(reader.id())) {
      return Text.of(
          meeting.isAwaited(reader.id()) ? "meetings.voted.own" : "meetings.refused.own");
    }
    if (meeting.isAhead(clock.instant()) && !meeting.isAwaited(reader.id())) {
      return Text.of(
          leave.isMissing(meeting, reader.id()) ? "meetings.withheld.own" : "meetings.excused.own");
    }
    if (meeting.isOpen()) {
      return by.equals(reader.id())
          ? Text.of("meetings.waits")
          : Text.of("meetings.proposed", name(by));
    }
    if (meeting.state() == MeetingState.TOLD) {
      return by.equals(reader.id())
          ? Text.of("meetings.told.waits")
          : Text.of("meetings.told.by", name(by));
    }
    if (meeting.state() == MeetingState.AGREED && !meeting.isAhead(clock.instant())) {
      return Text.of("meetings.over");
    }
    if (meeting.state() == MeetingState.DECLINED && meeting.wasTold()) {
      return Text.of(meeting.isToldBy(by) ? "meetings.told.not" : "meetings.told.gone");
    }
    return Text.of("meetings.state." + meeting.state().name());
  }

  /** Whose parents are still to say whether it may be: no matter of the other mentees. */
  private Text parents(Person reader, Meeting meeting, Tandem tandem) {
    boolean all = reader.id().equals(tandem.mentorPerson()) || visible.isCurated(reader, tandem);
    List<PersonId> waiting =
        asking.waiting(meeting).stream()
            .filter(one -> isAhead(meeting) && (all || one.equals(reader.id())))
            .toList();
    List<PersonId> paper = waiting.stream().filter(asking::asksCurators).toList();
    return waiting.isEmpty()
        ? Text.empty()
        : Text.lines(
            Text.of("meetings.parent.line", names(waiting)),
            some("meetings.parent.waits.paper", paper),
            Text.of("meetings.parent.waits.till"));
  }

  boolean isAhead(Meeting meeting) {
    return meeting.isAhead(clock.instant());
  }

  /** Who of several comes, who cannot, and whose word is missing; empty where two meet. */
  private Text answers(Person reader, Meeting meeting, Tandem tandem) {
    Party party = Party.of(tandem);
    boolean shown = meeting.isOpen() || meeting.isAhead(clock.instant());
    if (!shown || !party.isGroup() || visible.isOutside(reader, tandem)) {
      return Text.empty();
    }
    Agreement agreement = meeting.agreement(party);
    List<PersonId> waits = party.all().stream().filter(agreement::waitsFor).toList();
    List<PersonId> cannot = party.all().stream().filter(one -> !meeting.isAwaited(one)).toList();
    List<PersonId> comes =
        party.all().stream().filter(one -> !waits.contains(one) && !cannot.contains(one)).toList();
    return Text.lines(
        some("meetings.vote.yes", comes),
        some("meetings.vote.no", cannot),
        some("meetings.vote.waits", waits));
  }

  private Text some(String key, List<PersonId> some) {
    return some.isEmpty() ? Text.empty() : Text.of(key, names(some));
  }

  /** That the time is taken; by whom, only to those who meet then themselves. */
  Text taken(Person reader, Clash clash) {
    Tandem other = tandems.get(clash.tandem());
    return other.has(reader.id())
        ? Text.of("meetings.taken.own", clash.at().startsAt(), names(other.opposite(reader.id())))
        : Text.of("meetings.taken");
  }

  /** A proposal to which nobody can say yes any more. */
  Screen taken(Person reader, Meeting proposal, Clash clash) {
    return Screen.of(
            Text.paragraphs(
                Text.lines(facts(reader, proposal), rhythm(proposal)), taken(reader, clash)))
        .with(MeetingActs.press("meetings.counter", proposal))
        .with(MeetingActs.press("meetings.decline", proposal))
        .with(Button.press("meetings.mine", "meetings.mine"), Button.home());
  }
}
