package ru.tandem.meetings.bot;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.ScreenPlace;
import ru.tandem.conversation.Text;
import ru.tandem.meetings.Meeting;
import ru.tandem.meetings.MeetingState;
import ru.tandem.meetings.Meetings;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.bot.FallsWithSeason;
import ru.tandem.programmes.bot.OpenEnd;
import ru.tandem.tandems.Tandems;

/** Meetings that are agreed on: closing the season calls them off, and both sides hear it. */
@Component
@Order(ScreenPlace.MEETINGS)
class MeetingsOfSeason implements OpenEnd, FallsWithSeason {

  private final Meetings meetings;
  private final Tandems tandems;
  private final Clock clock;

  MeetingsOfSeason(Meetings meetings, Tandems tandems, Clock clock) {
    this.meetings = meetings;
    this.tandems = tandems;
    this.clock = clock;
  }

  private List<Meeting> ahead(Programme programme) {
    return meetings
        .findByProgrammeIdAndStateAndStartsAtAfter(
            programme.id(), MeetingState.AGREED, clock.instant())
        .stream()
        .sorted(Comparator.comparing(Meeting::startsAt))
        .toList();
  }

  @Override
  public Optional<Text> in(Programme programme) {
    int many = ahead(programme).size();
    return many == 0 ? Optional.empty() : Optional.of(Text.of("meetings.close", many));
  }

  @Override
  public List<Text> of(PersonId person, Programme programme) {
    return ahead(programme).stream()
        .filter(meeting -> tandems.get(meeting.tandem()).has(person))
        .map(meeting -> Text.of("meetings.falls", meeting.startsAt()))
        .toList();
  }
}
