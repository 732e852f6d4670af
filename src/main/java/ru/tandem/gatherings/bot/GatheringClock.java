package ru.tandem.gatherings.bot;

import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.Screen;
import ru.tandem.delivery.Urgency;
import ru.tandem.gatherings.Gathering;
import ru.tandem.gatherings.Gatherings;
import ru.tandem.gatherings.Guest;
import ru.tandem.gatherings.Invited;
import ru.tandem.people.People;
import ru.tandem.programmes.Programmes;
import ru.tandem.schools.SchoolMoved;

/**
 * The school goes by another clock: that is told by others; whoever has a gathering in the calendar
 * of the own phone gets it anew, for there it would stand at the wrong hour.
 */
@Component
class GatheringClock {

  private final Gatherings gatherings;
  private final Programmes programmes;
  private final Invited invited;
  private final GatheringFiles files;
  private final People people;
  private final Chats chats;
  private final Clock clock;

  GatheringClock(
      Gatherings gatherings,
      Programmes programmes,
      Invited invited,
      GatheringFiles files,
      People people,
      Chats chats,
      Clock clock) {
    this.gatherings = gatherings;
    this.programmes = programmes;
    this.invited = invited;
    this.files = files;
    this.people = people;
    this.chats = chats;
    this.clock = clock;
  }

  @EventListener
  void on(SchoolMoved moved) {
    programmes.findBySchoolIdOrderByIdDesc(moved.school()).stream()
        .flatMap(one -> gatherings.findByProgrammeIdOrderByStartsAtDesc(one.id()).stream())
        .filter(gathering -> gathering.isAhead(clock.instant()))
        .forEach(this::tell);
  }

  private void tell(Gathering gathering) {
    Screen news =
        Screen.of("gatherings.clock", GatheringCards.title(gathering), gathering.when())
            .with(Button.home());
    invited.to(gathering.id()).stream()
        .filter(Guest::isFiled)
        .forEach(
            guest ->
                chats.tell(
                    guest.person(),
                    files.with(news, gathering, people.get(guest.person())),
                    Urgency.REMINDER));
  }
}
