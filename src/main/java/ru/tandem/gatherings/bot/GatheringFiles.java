package ru.tandem.gatherings.bot;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.Screen;
import ru.tandem.gatherings.Gathering;
import ru.tandem.papers.CalendarFile;
import ru.tandem.people.Person;

/** A gathering for the calendar of somebody's phone, and whatever becomes of it. */
@Component
class GatheringFiles {

  private static final String NAME = "gathering.ics";

  private final Chats chats;
  private final Clock clock;

  GatheringFiles(Chats chats, Clock clock) {
    this.chats = chats;
    this.clock = clock;
  }

  Screen with(Screen screen, Gathering gathering, Person reader) {
    CalendarFile.Entry entry =
        new CalendarFile.Entry(
            gathering.uid(),
            gathering.revision(),
            gathering.isCancelled(),
            gathering.startsAt(),
            gathering.endsAt(),
            chats.plain(GatheringCards.title(gathering), reader),
            gathering.place());
    return screen.document(NAME, CalendarFile.of(List.of(entry), clock.instant()));
  }
}
