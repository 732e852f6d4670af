package ru.tandem.meetings.bot;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.delivery.Urgency;
import ru.tandem.meetings.CalendarEntries;
import ru.tandem.meetings.CalendarEntry;
import ru.tandem.meetings.EntriesChanged;
import ru.tandem.meetings.Meeting;
import ru.tandem.papers.CalendarFile;
import ru.tandem.people.People;
import ru.tandem.people.Person;
import ru.tandem.people.PersonId;
import ru.tandem.tandems.Tandem;
import ru.tandem.tandems.TandemId;
import ru.tandem.tandems.Tandems;

/** Files for the calendar of somebody's phone: the first one, and whatever changes afterwards. */
@Component
class MeetingFiles {

  private static final String NAME = "meeting.ics";

  private final CalendarEntries entries;
  private final Tandems tandems;
  private final People people;
  private final MeetingCards cards;
  private final Chats chats;
  private final Clock clock;

  MeetingFiles(
      CalendarEntries entries,
      Tandems tandems,
      People people,
      MeetingCards cards,
      Chats chats,
      Clock clock) {
    this.entries = entries;
    this.tandems = tandems;
    this.people = people;
    this.cards = cards;
    this.chats = chats;
    this.clock = clock;
  }

  /** A meeting, or with the first of a series all of them. */
  Screen with(Screen screen, Person reader, Meeting meeting) {
    List<CalendarFile.Entry> given =
        worded(entries.give(reader.id(), meeting), reader, meeting.tandem());
    return screen.document(NAME, CalendarFile.of(given, clock.instant()));
  }

  /** What has changed in the reader's calendar goes along, if anything has. */
  Screen following(Screen screen, Person reader, TandemId tandem) {
    return following(screen, reader, List.of(tandem));
  }

  Screen following(Screen screen, Person reader, List<TandemId> some) {
    return changes(reader, some)
        .map(
            file ->
                new Screen(
                        Text.paragraphs(screen.text(), Text.of("meetings.calendar.changed")),
                        screen.rows(),
                        null)
                    .document(NAME, file))
        .orElse(screen);
  }

  /** What no other message brings comes by itself. */
  @EventListener
  void follow(EntriesChanged event) {
    for (PersonId holder : entries.holders(event.tandem())) {
      Person reader = people.get(holder);
      changes(reader, List.of(event.tandem()))
          .map(file -> Screen.of("meetings.calendar.changed").document(NAME, file))
          .ifPresent(news -> chats.tell(holder, news.with(Button.home()), Urgency.REMINDER));
    }
  }

  private Optional<byte[]> changes(Person reader, List<TandemId> some) {
    List<CalendarFile.Entry> changed =
        some.stream()
            .flatMap(id -> worded(entries.follow(reader.id(), id), reader, id).stream())
            .toList();
    return changed.isEmpty()
        ? Optional.empty()
        : Optional.of(CalendarFile.of(changed, clock.instant()));
  }

  private List<CalendarFile.Entry> worded(List<CalendarEntry> some, Person reader, TandemId id) {
    Tandem tandem = tandems.get(id);
    return some.stream().map(one -> worded(one, reader, tandem)).toList();
  }

  private CalendarFile.Entry worded(CalendarEntry entry, Person reader, Tandem tandem) {
    Text title =
        Text.of("meetings.calendar.title", cards.title(entry.kind()), cards.whom(reader, tandem));
    return new CalendarFile.Entry(
        entry.uid(),
        entry.sequence(),
        entry.cancelled(),
        entry.at().startsAt(),
        entry.at().endsAt(),
        chats.plain(title, reader),
        chats.plain(MeetingCards.place(entry.at()), reader));
  }
}
