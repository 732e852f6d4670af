package ru.tandem.feedback.bot;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Text;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.Participants;
import ru.tandem.feedback.Surveys;
import ru.tandem.matching.bot.BeforePairs;
import ru.tandem.people.People;
import ru.tandem.programmes.ProgrammeId;

/**
 * Who has not told yet how things stand before the work: once it has begun, there is nothing left
 * to compare its end with.
 */
@Component
class BaselineNote implements BeforePairs {

  private static final int MOST_NAMES = 5;

  private final Participants participants;
  private final Surveys surveys;
  private final People people;

  BaselineNote(Participants participants, Surveys surveys, People people) {
    this.participants = participants;
    this.surveys = surveys;
    this.people = people;
  }

  @Override
  public Optional<Text> note(ProgrammeId programme) {
    List<Participant> silent =
        participants.findByProgrammeIdOrderById(programme).stream()
            .filter(one -> surveys.waiting(one).filter(survey -> !survey.isLast()).isPresent())
            .toList();
    if (silent.isEmpty()) {
      return Optional.empty();
    }
    List<Text> names =
        silent.stream()
            .limit(MOST_NAMES)
            .flatMap(one -> people.get(one.person()).name().stream())
            .map(Text::words)
            .toList();
    String key = silent.size() > MOST_NAMES ? "feedback.baseline.many" : "feedback.baseline";
    return Optional.of(Text.of(key, silent.size(), Text.list(names)));
  }
}
