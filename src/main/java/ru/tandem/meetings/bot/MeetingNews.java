package ru.tandem.meetings.bot;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.delivery.Matter;
import ru.tandem.delivery.Urgency;
import ru.tandem.meetings.Agreement;
import ru.tandem.meetings.AskGuardians;
import ru.tandem.meetings.CuratorCalled;
import ru.tandem.meetings.DaysOffSkipped;
import ru.tandem.meetings.GuardiansLeave;
import ru.tandem.meetings.Meeting;
import ru.tandem.meetings.MeetingAgreed;
import ru.tandem.meetings.MeetingCancelled;
import ru.tandem.meetings.MeetingDeclined;
import ru.tandem.meetings.MeetingGuides;
import ru.tandem.meetings.MeetingPlaced;
import ru.tandem.meetings.MeetingProposal;
import ru.tandem.meetings.MeetingProposed;
import ru.tandem.meetings.Meetings;
import ru.tandem.meetings.Party;
import ru.tandem.people.Guardianship;
import ru.tandem.people.People;
import ru.tandem.people.Person;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.bot.CuratorsHear;
import ru.tandem.tandems.Guardians;
import ru.tandem.tandems.Tandem;
import ru.tandem.tandems.Tandems;

/** Tells the other side, the guardians of minors, and now and then the curator. */
@Component
class MeetingNews {

  private final Meetings meetings;
  private final Tandems tandems;
  private final CuratorsHear curators;
  private final Guardians guardians;
  private final GuardiansLeave leave;
  private final AskGuardians asking;
  private final People people;
  private final MeetingCards cards;
  private final MeetingFiles files;
  private final Chats chats;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  MeetingNews(
      Meetings meetings,
      Tandems tandems,
      CuratorsHear curators,
      Guardians guardians,
      GuardiansLeave leave,
      AskGuardians asking,
      People people,
      MeetingCards cards,
      MeetingFiles files,
      Chats chats,
      ApplicationEventPublisher events,
      Clock clock) {
    this.meetings = meetings;
    this.tandems = tandems;
    this.curators = curators;
    this.guardians = guardians;
    this.leave = leave;
    this.asking = asking;
    this.people = people;
    this.cards = cards;
    this.files = files;
    this.chats = chats;
    this.events = events;
    this.clock = clock;
  }

  @EventListener
  void proposed(MeetingProposed event) {
    Meeting meeting = meetings.get(event.meeting());
    Agreement agreement = meeting.agreement(Party.of(tandems.get(meeting.tandem())));
    for (PersonId id : agreement.party().all()) {
      if (agreement.waitsFor(id)) {
        chats.tell(
            id,
            cards.of(people.get(id), meeting, instead(meeting)),
            Urgency.REMINDER,
            Matter.of(MeetingMatters.PROPOSAL, meeting.id()));
      }
    }
  }

  /** What it would take the place of. */
  private Text instead(Meeting meeting) {
    Text moved =
        meeting
            .proposal()
            .replaces()
            .map(id -> Text.of("meetings.proposed.move", meetings.get(id).when()))
            .orElse(Text.empty());
    Text countered =
        meeting
            .proposal()
            .answers()
            .map(id -> Text.of("meetings.proposed.instead", meetings.get(id).when()))
            .orElse(Text.empty());
    Text rhythm =
        meeting.proposal().endsSeries().isPresent()
            ? Text.of("meetings.proposed.rhythm")
            : Text.empty();
    return Text.lines(moved, countered, rhythm);
  }

  @EventListener
  void agreed(MeetingAgreed event) {
    Meeting meeting = meetings.get(event.meeting());
    Tandem tandem = tandems.get(meeting.tandem());
    for (PersonId id : others(tandem, meeting)) {
      Person reader = people.get(id);
      Screen card = cards.of(reader, meeting, Text.of(agreed(meeting, id)));
      Screen whole =
          meeting.isAwaited(id)
              ? files.with(card, reader, meeting)
              : files.following(card, reader, tandem.id());
      chats.tell(id, whole, Urgency.REMINDER);
    }
    if (isNew(meeting.proposal())) {
      tellGuardians(
          tandem,
          meeting,
          row -> !asking.isAsking(row.guardian(), row.child(), meeting),
          toGuardians(meeting.proposal()));
    } else {
      tellGuardians(tandem, meeting, toGuardians(meeting.proposal()));
    }
  }

  /** It takes the place of nothing that they knew of. */
  private static boolean isNew(MeetingProposal proposal) {
    return proposal.endsSeries().isEmpty() && proposal.replaces().isEmpty();
  }

  private static String toGuardians(MeetingProposal proposal) {
    if (proposal.endsSeries().isPresent()) {
      return "meetings.guardian.rhythm";
    }
    return proposal.replaces().isPresent() ? "meetings.guardian.moved" : "meetings.guardian.agreed";
  }

  /** Who could not, or did not answer in time, hears what the others have decided. */
  private static String agreed(Meeting meeting, PersonId id) {
    if (!meeting.isAwaited(id)) {
      return "meetings.agreed.without";
    }
    return meeting.hasAnswered(id) || meeting.proposal().by().equals(id)
        ? "meetings.agreed"
        : "meetings.agreed.silent";
  }

  /** All whom it concerns but the one who has just decided. */
  private static List<PersonId> others(Tandem tandem, Meeting meeting) {
    return Party.of(tandem).all().stream()
        .filter(id -> meeting.decidedBy().filter(id::equals).isEmpty())
        .toList();
  }

  /** Without an answer the one who proposed hears of it; else all who did not decide. */
  @EventListener
  void declined(MeetingDeclined event) {
    Meeting meeting = meetings.get(event.meeting());
    Tandem tandem = tandems.get(meeting.tandem());
    PersonId by = meeting.proposal().by();
    if (meeting.decidedBy().filter(by::equals).isPresent()) {
      tell(others(tandem, meeting), tandem, meeting, "meetings.withdrawn");
    } else if (meeting.decidedBy().isPresent()) {
      tell(others(tandem, meeting), tandem, meeting, "meetings.cannot");
    } else {
      boolean late = !clock.instant().isBefore(meeting.startsAt());
      tell(List.of(by), tandem, meeting, late ? "meetings.unanswered" : "meetings.cannot");
      tell(
          waiting(tandem, meeting, late),
          tandem,
          meeting,
          late ? "meetings.lapsed" : "meetings.cannot");
    }
  }

  /** Who said yes waits for the others; who has not answered need not any more. */
  private static List<PersonId> waiting(Tandem tandem, Meeting meeting, boolean late) {
    return Party.of(tandem).all().stream()
        .filter(id -> !id.equals(meeting.proposal().by()))
        .filter(id -> !late || meeting.hasAnswered(id) && meeting.isAwaited(id))
        .toList();
  }

  /** Where the families are the cause, those concerned hear both in one message. */
  @EventListener
  void cancelled(MeetingCancelled event) {
    Meeting meeting = meetings.get(event.meeting());
    Tandem tandem = tandems.get(meeting.tandem());
    List<PersonId> families =
        Party.of(tandem).all().stream()
            .filter(id -> !event.notAllowed() || !leave.isMissing(meeting, id))
            .toList();
    List<PersonId> told =
        others(tandem, meeting).stream()
            .filter(families::contains)
            .filter(id -> !event.notAllowed() || !id.equals(tandem.mentorPerson()))
            .toList();
    tell(told, tandem, meeting, "meetings.called.off");
    tellGuardians(
        tandem, meeting, row -> families.contains(row.child()), "meetings.guardian.cancelled");
    if (meeting.reason().filter(MeetingGuides.WORRY::equals).isPresent()) {
      callCurator(tandem, meeting, meeting.decidedBy().orElseThrow());
    }
  }

  /** Whoever asks for the curator hears who will come, and by when. */
  void callCurator(Tandem tandem, Meeting meeting, PersonId person) {
    events.publishEvent(new CuratorCalled(tandem.id(), meeting.id(), person));
  }

  /** What is left out is said, so that nobody waits at a closed door. */
  @EventListener
  void skipped(DaysOffSkipped event) {
    Meeting meeting = meetings.get(event.meeting());
    Text days =
        Text.list(event.days().stream().map(day -> Text.of("meetings.dayoff.day", day)).toList());
    for (PersonId id : Party.of(tandems.get(meeting.tandem())).all()) {
      Screen card = cards.of(people.get(id), meeting, Text.of("meetings.dayoff", days));
      chats.tell(id, files.following(card, people.get(id), meeting.tandem()), Urgency.REMINDER);
    }
    tellGuardians(tandems.get(meeting.tandem()), meeting, "meetings.guardian.dayoff", days);
  }

  /** Who has named the place knows it. */
  @EventListener
  void placed(MeetingPlaced event) {
    Meeting meeting = meetings.get(event.meeting());
    Tandem tandem = tandems.get(meeting.tandem());
    for (PersonId id : meeting.attending(Party.of(tandem)).awaited()) {
      if (!id.equals(event.by())) {
        Screen card = cards.of(people.get(id), meeting, Text.of("meetings.placed.news"));
        chats.tell(id, files.following(card, people.get(id), tandem.id()), Urgency.REMINDER);
      }
    }
    tellGuardians(tandem, meeting, "meetings.guardian.placed");
  }

  private void tell(List<PersonId> whom, Tandem tandem, Meeting meeting, String key) {
    for (PersonId id : whom) {
      Text facts = cards.facts(people.get(id), meeting);
      Screen screen =
          files
              .following(
                  Screen.of(Text.paragraphs(Text.of(key), facts)), people.get(id), tandem.id())
              .with(another(tandem))
              .with(Button.home());
      chats.tell(id, screen, Urgency.REMINDER);
    }
  }

  static Button another(Tandem tandem) {
    return Button.press("meetings.propose.another", "meetings.propose", tandem.id());
  }

  /** Those of whoever is concerned; where one cannot come, nothing has changed for the family. */
  private void tellGuardians(Tandem tandem, Meeting meeting, String key, Text... more) {
    tellGuardians(tandem, meeting, row -> true, key, more);
  }

  private void tellGuardians(
      Tandem tandem, Meeting meeting, Predicate<Guardianship> whom, String key, Text... more) {
    List<PersonId> concerned = Party.of(tandem).all();
    for (Guardianship row : guardians.of(tandem)) {
      if (!concerned.contains(row.child()) || !whom.test(row)) {
        continue;
      }
      List<Object> facts = new ArrayList<>();
      facts.add(cards.name(row.child()));
      facts.add(cards.title(meeting));
      facts.add(meeting.startsAt());
      facts.add(MeetingCards.place(meeting));
      facts.addAll(List.of(more));
      Text news = Text.of(key, facts.toArray());
      Screen screen =
          Screen.of(Text.lines(news, MeetingCards.rhythm(meeting)))
              .with(Button.press("meetings.mine", "meetings.mine"), Button.home());
      if (meeting.isAhead(clock.instant())) {
        Matter agreed = Matter.of(MeetingMatters.AGREED, meeting.id());
        chats.tell(row.guardian(), screen, Urgency.REMINDER, agreed);
      } else {
        chats.tell(row.guardian(), screen, Urgency.REMINDER);
      }
    }
  }

  void tellCurators(Tandem tandem, Meeting meeting, Text news) {
    curators.tell(
        tandem.programme(),
        curator ->
            Screen.of(Text.paragraphs(news, cards.facts(people.get(curator), meeting)))
                .with(Button.press("tandems.card", "tandems.card", tandem.id()), Button.home()),
        Urgency.REMINDER);
  }
}
