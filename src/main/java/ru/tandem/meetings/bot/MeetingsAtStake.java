package ru.tandem.meetings.bot;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Text;
import ru.tandem.meetings.Meetings;
import ru.tandem.people.PersonId;
import ru.tandem.tandems.Tandem;
import ru.tandem.tandems.bot.AtStake;

/** The meetings that would be called off; those of a group go on without the one. */
@Component
class MeetingsAtStake implements AtStake {

  private final Meetings meetings;
  private final Clock clock;

  MeetingsAtStake(Meetings meetings, Clock clock) {
    this.meetings = meetings;
    this.clock = clock;
  }

  @Override
  public List<Text> lines(Tandem tandem, Optional<PersonId> one) {
    int ahead = meetings.ahead(tandem.id(), clock.instant()).size();
    if (ahead == 0) {
      return List.of();
    }
    return List.of(
        one.isPresent() ? Text.of("meetings.stake.one", ahead) : Text.of("meetings.stake", ahead));
  }
}
