package ru.tandem.feedback.bot;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Became;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.Participants;
import ru.tandem.feedback.FinishSeason;
import ru.tandem.feedback.Survey;
import ru.tandem.people.Person;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.Programmes;

/** A survey that is asked no longer, or not yet again. */
@Component
class SurveyBecame implements Became {

  private static final String SURVEY = "feedback.survey";
  private static final Set<String> ALL = Set.of(SURVEY, "feedback.rating", "feedback.meeting");

  private final Participants participants;
  private final Programmes programmes;
  private final FinishSeason season;

  SurveyBecame(Participants participants, Programmes programmes, FinishSeason season) {
    this.participants = participants;
    this.programmes = programmes;
    this.season = season;
  }

  @Override
  public Optional<Screen> of(Person presser, String action, List<String> arguments) {
    if (!ALL.contains(action)) {
      return Optional.empty();
    }
    boolean last = action.equals(SURVEY) && arguments.contains(Survey.FINAL.name());
    Text words =
        last
            ? later(presser, Became.number(arguments)).orElse(Text.of("feedback.became.survey"))
            : Text.of("feedback.became.survey");
    return Optional.of(Screen.of(words).with(Button.home()));
  }

  /** It was taken back, for the season has been extended. */
  private Optional<Text> later(Person presser, long part) {
    return participants.current(presser.id()).stream()
        .filter(one -> one.id().value() == part)
        .map(Participant::programme)
        .map(programmes::get)
        .filter(one -> !one.isFinalSurveyAsked() && !one.isClosed())
        .findFirst()
        .map(this::later);
  }

  private Text later(Programme programme) {
    return Text.paragraphs(
        Text.of("feedback.season.longer", programme.title(), programme.endsOn()),
        Text.of("feedback.season.later", season.asksOn(programme)));
  }
}
