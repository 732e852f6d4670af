package ru.tandem.meetings.bot;

import java.util.List;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Text;
import ru.tandem.meetings.Appointment;
import ru.tandem.meetings.Mode;
import ru.tandem.people.Person;
import ru.tandem.programmes.ProgrammeId;
import ru.tandem.programmes.bot.Titles;
import ru.tandem.tandems.Tandem;
import ru.tandem.tandems.Tandems;

/** Where a meeting is; whoever works in several schools reads in which of them. */
@Component
class MeetingPlaces {

  private final Tandems tandems;
  private final Titles titles;

  MeetingPlaces(Tandems tandems, Titles titles) {
    this.tandems = tandems;
    this.titles = titles;
  }

  Text of(Person reader, Tandem tandem, Appointment at) {
    Text place = MeetingCards.place(at);
    return at.mode() == Mode.SCHOOL && isElsewhere(reader, tandem)
        ? Text.of("meetings.place.at", place, titles.school(tandem.programme()))
        : place;
  }

  /** This one also works at another school. */
  private boolean isElsewhere(Person reader, Tandem tandem) {
    List<ProgrammeId> all = tandems.living(reader.id()).stream().map(Tandem::programme).toList();
    return titles.areElsewhere(tandem.programme(), all);
  }
}
