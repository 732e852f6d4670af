package ru.tandem.meetings.bot;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.ScreenPlace;
import ru.tandem.conversation.Text;
import ru.tandem.delivery.Matter;
import ru.tandem.delivery.Urgency;
import ru.tandem.meetings.Meeting;
import ru.tandem.meetings.MeetingState;
import ru.tandem.meetings.Meetings;
import ru.tandem.people.People;
import ru.tandem.people.PersonId;
import ru.tandem.tandems.StandInCame;
import ru.tandem.tandems.StandInId;
import ru.tandem.tandems.StandInWent;
import ru.tandem.tandems.StandIns;
import ru.tandem.tandems.Tandem;
import ru.tandem.tandems.Tandems;
import ru.tandem.tandems.bot.HandOver;

/** When they met, when they will, and what waits for the word of whoever takes over. */
@Component
@Order(ScreenPlace.MEETINGS)
class MeetingsHandOver implements HandOver {

  private final Meetings meetings;
  private final StandIns standIns;
  private final Tandems tandems;
  private final People people;
  private final MeetingCards cards;
  private final Chats chats;
  private final Clock clock;

  MeetingsHandOver(
      Meetings meetings,
      StandIns standIns,
      Tandems tandems,
      People people,
      MeetingCards cards,
      Chats chats,
      Clock clock) {
    this.meetings = meetings;
    this.standIns = standIns;
    this.tandems = tandems;
    this.people = people;
    this.cards = cards;
    this.chats = chats;
    this.clock = clock;
  }

  @Override
  public List<Text> lines(Tandem tandem, Instant since) {
    List<Meeting> held =
        meetings
            .findByTandemIdAndStateInOrderByStartsAt(tandem.id(), Set.of(MeetingState.HELD))
            .stream()
            .filter(meeting -> !meeting.startsAt().isBefore(since))
            .toList();
    List<Text> lines = new ArrayList<>();
    if (!held.isEmpty()) {
      Text last = cards.line(held.get(held.size() - 1));
      lines.add(Text.of("meetings.handover.held", held.size(), last));
    }
    for (Meeting ahead : meetings.ahead(tandem.id(), clock.instant())) {
      lines.add(Text.of("meetings.handover.ahead", cards.line(ahead), MeetingCards.place(ahead)));
    }
    return lines;
  }

  /** A time that the mentor was asked about is for whoever stands in now. */
  @EventListener
  void came(StandInCame event) {
    askAboutOpen(event.standIn());
  }

  /** And for the mentor again, who is back. */
  @EventListener
  void went(StandInWent event) {
    if (event.back()) {
      askAboutOpen(event.standIn());
    }
  }

  private void askAboutOpen(StandInId standIn) {
    Tandem tandem = tandems.get(standIns.findById(standIn.value()).orElseThrow().tandem());
    PersonId mentor = tandem.mentorPerson();
    meetings
        .open(tandem.id())
        .filter(open -> open.proposal().side() != tandem.side(mentor))
        .ifPresent(
            open ->
                chats.tell(
                    mentor,
                    cards.of(people.get(mentor), open),
                    Urgency.REMINDER,
                    Matter.of(MeetingMatters.PROPOSAL, open.id())));
  }
}
