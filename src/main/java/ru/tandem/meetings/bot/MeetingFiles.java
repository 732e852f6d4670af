package ru.tandem.meetings.bot;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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

  /** So many days are told by name; the file has them all. */
  private static final int MOST = 3;

  private final CalendarEntries entries;
  private final Tandems tandems;
  private final People people;
  private final MeetingCards cards;
  private final MeetingPlaces places;
  private final Chats chats;
  private final Clock clock;

  MeetingFiles(
      CalendarEntries entries,
      Tandems tandems,
      People people,
      MeetingCards cards,
      MeetingPlaces places,
      Chats chats,
      Clock clock) {
    this.entries = entries;
    this.tandems = tandems;
    this.people = people;
    this.cards = cards;
    this.places = places;
    this.chats = chats;
    this.clock = clock;
  }

  /** A meeting, or with the first of a series all of them. */
  Screen with(Screen screen, Person reader, Meeting meeting) {
    List<CalendarFile.Entry> given =
        worded(entries.give(reader.id(), meeting), reader, meeting.tandem());
    return screen.document(NAME, file(given));
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

  /** What no other message brings comes with the news of the same act, or by itself. */
  @EventListener
  void follow(EntriesChanged event) {
    Tandem tandem = tandems.get(event.tandem());
    for (PersonId holder : entries.holders(tandem.id())) {
      Person reader = people.get(holder);
      List<CalendarEntry> changed = entries.follow(holder, tandem.id());
      if (!changed.isEmpty()) {
        chats.follow(holder, told(changed, reader, tandem), Urgency.REMINDER);
      }
    }
  }

  private Screen told(List<CalendarEntry> changed, Person reader, Tandem tandem) {
    Text words =
        Text.paragraphs(
            cards.whom(reader, tandem),
            lines("meetings.calendar.gone", changed.stream().filter(CalendarEntry::cancelled)),
            lines("meetings.calendar.stands", changed.stream().filter(one -> !one.cancelled())),
            Text.of("meetings.calendar.changed"));
    return Screen.of(words)
        .document(NAME, file(worded(changed, reader, tandem.id())))
        .with(Button.press("meetings.mine", "meetings.mine"), Button.home());
  }

  private static Text lines(String heading, Stream<CalendarEntry> some) {
    List<Text> all = some.map(one -> Text.of("meetings.series.day", one.at().startsAt())).toList();
    return all.isEmpty()
        ? Text.empty()
        : Text.lines(
            Text.of(heading),
            Text.lines(all.stream().limit(MOST).toList()),
            Text.more(all.size(), MOST));
  }

  private Optional<byte[]> changes(Person reader, List<TandemId> some) {
    List<CalendarFile.Entry> changed =
        some.stream()
            .flatMap(id -> worded(entries.follow(reader.id(), id), reader, id).stream())
            .toList();
    return changed.isEmpty() ? Optional.empty() : Optional.of(file(changed));
  }

  private byte[] file(List<CalendarFile.Entry> some) {
    return CalendarFile.of(some, clock.instant());
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
        chats.plain(places.of(reader, tandem, entry.at()), reader));
  }
}
