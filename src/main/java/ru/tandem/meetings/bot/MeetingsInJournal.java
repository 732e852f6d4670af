package ru.tandem.meetings.bot;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Text;
import ru.tandem.meetings.Meeting;
import ru.tandem.meetings.MeetingState;
import ru.tandem.meetings.Meetings;
import ru.tandem.tandems.Tandem;
import ru.tandem.tandems.bot.JournalPart;

/** The meetings that have been held, in the journal of their pair. */
@Component
class MeetingsInJournal implements JournalPart {

  private final Meetings meetings;
  private final MeetingCards cards;

  MeetingsInJournal(Meetings meetings, MeetingCards cards) {
    this.meetings = meetings;
    this.cards = cards;
  }

  @Override
  public List<Entry> entries(Tandem tandem) {
    return meetings
        .findByTandemIdAndStateInOrderByStartsAt(tandem.id(), Set.of(MeetingState.HELD))
        .stream()
        .map(meeting -> new Entry(meeting.startsAt(), words(meeting)))
        .toList();
  }

  private Text words(Meeting meeting) {
    return Text.of("meetings.journal", cards.title(meeting), meeting.appointment().minutes());
  }
}
