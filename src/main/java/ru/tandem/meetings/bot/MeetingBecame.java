package ru.tandem.meetings.bot;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Became;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.meetings.Meetings;
import ru.tandem.people.Person;
import ru.tandem.tandems.Tandems;

/** An old button under a meeting shows how that meeting stands now. */
@Component
class MeetingBecame implements Became {

  private static final Set<String> ACTS =
      Set.of(
          "meetings.confirm",
          "meetings.counter",
          "meetings.decline",
          "meetings.takeback",
          "meetings.coming",
          "meetings.move",
          "meetings.cancel",
          "meetings.cancelled",
          "meetings.newtime",
          "meetings.held",
          "meetings.moved",
          "meetings.missed",
          "meetings.help",
          "meetings.place");

  private final Meetings meetings;
  private final Tandems tandems;
  private final MeetingCards cards;

  MeetingBecame(Meetings meetings, Tandems tandems, MeetingCards cards) {
    this.meetings = meetings;
    this.tandems = tandems;
    this.cards = cards;
  }

  @Override
  public Optional<Screen> of(Person presser, String action, List<String> arguments) {
    return ACTS.contains(action)
        ? meetings
            .findById(Became.number(arguments))
            .filter(meeting -> tandems.get(meeting.tandem()).has(presser.id()))
            .map(meeting -> cards.of(presser, meeting, Text.of("meetings.became")))
        : Optional.empty();
  }
}
