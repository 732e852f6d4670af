package ru.tandem.feedback.bot;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.OnPress;
import ru.tandem.conversation.RemindedWords;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.delivery.Reminded;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.ParticipantId;
import ru.tandem.feedback.FinishSeason;
import ru.tandem.feedback.Survey;
import ru.tandem.feedback.Surveys;
import ru.tandem.people.People;
import ru.tandem.people.Person;
import ru.tandem.programmes.CuratedProgrammes;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.ProgrammeId;

/** Who still owes which survey of the end, by name, and a word to all of them. */
@Bot
class ProgressDesk {

  private static final int MOST_NAMES = 12;
  private static final List<Survey> LAST = List.of(Survey.FINAL, Survey.AFTER, Survey.REPORT);

  private final CuratedProgrammes programmes;
  private final FinishSeason season;
  private final Surveys surveys;
  private final RemindOfSurvey remind;
  private final RemindedWords said;
  private final People people;

  ProgressDesk(
      CuratedProgrammes programmes,
      FinishSeason season,
      Surveys surveys,
      RemindOfSurvey remind,
      RemindedWords said,
      People people) {
    this.programmes = programmes;
    this.season = season;
    this.surveys = surveys;
    this.remind = remind;
    this.said = said;
    this.people = people;
  }

  @OnPress("feedback.progress")
  Reply show(Person curator, ProgrammeId id) {
    return show(programmes.of(curator, id), Text.empty());
  }

  private Screen show(Programme programme, Text done) {
    Map<Survey, List<Participant>> owed = owed(programme);
    List<Text> lines = new ArrayList<>();
    owed.forEach((survey, some) -> lines.add(line(programme, survey, some)));
    Screen screen =
        Screen.of(
            Text.paragraphs(
                Text.of("feedback.progress", programme.title(), season.asked(programme).size()),
                lines.isEmpty() ? Text.of("feedback.progress.all") : Text.lines(lines),
                done));
    if (!lines.isEmpty() && !programme.isClosed()) {
      screen =
          screen.with(
              Button.press("feedback.progress.remind", "feedback.progress.remind", programme.id()));
    }
    return screen
        .with(Button.press("feedback.final.back", "programmes.open", programme.id()))
        .with(Button.home());
  }

  private Map<Survey, List<Participant>> owed(Programme programme) {
    List<Participant> asked = season.asked(programme);
    Map<ParticipantId, Survey> waiting = surveys.unanswered(programme, asked);
    Map<Survey, List<Participant>> owed = new EnumMap<>(Survey.class);
    for (Participant one : asked) {
      Survey survey = waiting.get(one.id());
      if (survey != null && LAST.contains(survey)) {
        owed.computeIfAbsent(survey, any -> new ArrayList<>()).add(one);
      }
    }
    return owed;
  }

  private Text line(Programme programme, Survey survey, List<Participant> some) {
    List<Text> names =
        some.stream()
            .limit(MOST_NAMES)
            .flatMap(one -> people.get(one.person()).name().stream())
            .map(Text::words)
            .toList();
    String key = programme.isClosed() ? "feedback.progress.left." : "feedback.progress.";
    return Text.lines(
        Text.of(key + survey, some.size(), Text.list(names)), Text.more(some.size(), MOST_NAMES));
  }

  /** Each once a day, whoever presses. */
  @OnPress("feedback.progress.remind")
  Reply remind(Person curator, ProgrammeId id) {
    Programme programme = programmes.open(curator, id);
    Reminded told = new Reminded();
    owed(programme).forEach((survey, some) -> told.addAll(remind.of(survey, some)));
    return show(programme, said.of(told));
  }
}
