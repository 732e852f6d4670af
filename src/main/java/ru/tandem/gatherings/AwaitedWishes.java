package ru.tandem.gatherings;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import ru.tandem.enrolment.Participants;

/**
 * Who was at a gathering and has not said whom he wishes. What the others have said is read by
 * nobody meanwhile: not on a list, and not by what a search finds.
 */
@Component
public class AwaitedWishes {

  private final Invited invited;
  private final Participants participants;
  private final Wishes wishes;
  private final Clock clock;

  AwaitedWishes(Invited invited, Participants participants, Wishes wishes, Clock clock) {
    this.invited = invited;
    this.participants = participants;
    this.wishes = wishes;
    this.clock = clock;
  }

  public List<Guest> of(Gathering gathering) {
    return invited.to(gathering.id()).stream()
        .filter(Guest::attended)
        .filter(guest -> !isAnswered(guest))
        .toList();
  }

  public boolean isAnswered(Guest guest) {
    return wishes.of(participants.get(guest.participant()), guest.gathering()).isPresent();
  }

  /** The time for wishes is over, or everybody has said his. */
  public boolean isOver(Gathering gathering) {
    return gathering.isWished(clock.instant()) || gathering.isSurveyed() && of(gathering).isEmpty();
  }
}
