package ru.tandem.feedback.bot;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.BegunForms;
import ru.tandem.feedback.Ratings;
import ru.tandem.meetings.Meetings;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.SeasonRemains;
import ru.tandem.tandems.Tandems;

/** What people were asked about their pair or a meeting and have not answered. */
@Component
@Order(SeasonRemains.BEGUN)
class LeftAboutPairs implements SeasonRemains {

  private final Tandems tandems;
  private final Meetings meetings;
  private final BegunForms begun;

  LeftAboutPairs(Tandems tandems, Meetings meetings, BegunForms begun) {
    this.tandems = tandems;
    this.meetings = meetings;
    this.begun = begun;
  }

  @Override
  public String kind() {
    return "begun";
  }

  @Override
  public int count(Programme programme) {
    return begun.count(subjects(programme));
  }

  @Override
  public int erase(Programme programme) {
    return begun.forget(subjects(programme));
  }

  private List<String> subjects(Programme programme) {
    return Stream.concat(
            tandems.findByProgrammeIdOrderById(programme.id()).stream()
                .flatMap(tandem -> Ratings.everySubject(tandem).stream()),
            meetings.findByProgrammeIdOrderByStartsAt(programme.id()).stream()
                .map(meeting -> "meeting:" + meeting.id()))
        .toList();
  }
}
