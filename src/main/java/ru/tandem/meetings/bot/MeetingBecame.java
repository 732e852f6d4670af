package ru.tandem.meetings.bot;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Became;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.meetings.Meeting;
import ru.tandem.meetings.Meetings;
import ru.tandem.people.Person;
import ru.tandem.tandems.Tandem;
import ru.tandem.tandems.Tandems;
import ru.tandem.tandems.VisibleTandems;

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
          "meetings.absent",
          "meetings.notall",
          "meetings.who",
          "meetings.who.absent",
          "meetings.who.there",
          "meetings.correct",
          "meetings.corrected",
          "meetings.help",
          "meetings.place",
          "meetings.file",
          "meetings.because",
          "meetings.guide",
          "meetings.card",
          "meetings.visited");

  private static final Set<String> CURATORS =
      Set.of(
          "meetings.visit",
          "meetings.visit.no",
          "meetings.dispute",
          "meetings.verdict",
          "meetings.found.there",
          "meetings.found.absent");

  private final Meetings meetings;
  private final Tandems tandems;
  private final VisibleTandems visible;
  private final MeetingCards cards;

  MeetingBecame(Meetings meetings, Tandems tandems, VisibleTandems visible, MeetingCards cards) {
    this.meetings = meetings;
    this.tandems = tandems;
    this.visible = visible;
    this.cards = cards;
  }

  @Override
  public Optional<Screen> of(Person presser, String action, List<String> arguments) {
    if (!ACTS.contains(action) && !CURATORS.contains(action)) {
      return Optional.empty();
    }
    return meetings
        .findById(Became.number(arguments))
        .flatMap(meeting -> of(presser, meeting, tandems.get(meeting.tandem())));
  }

  private Optional<Screen> of(Person presser, Meeting meeting, Tandem tandem) {
    if (tandem.has(presser.id()) || visible.isCurated(presser, tandem)) {
      return Optional.of(cards.of(presser, meeting, Text.of("meetings.became")));
    }
    return tandem.hasLeft(presser.id())
        ? Optional.of(Screen.of("meetings.became.left").with(Button.home()))
        : Optional.empty();
  }
}
