package ru.tandem.feedback.bot;

import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.OnPress;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.ScreenPlace;
import ru.tandem.conversation.Text;
import ru.tandem.feedback.FinishSeason;
import ru.tandem.feedback.OwnView;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.NotFound;
import ru.tandem.people.Person;
import ru.tandem.programmes.CuratedProgrammes;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.ProgrammeId;
import ru.tandem.programmes.bot.ProgrammePart;
import ru.tandem.programmes.bot.ProgrammeScreen;
import ru.tandem.questionnaires.Purpose;
import ru.tandem.questionnaires.Questionnaire;
import ru.tandem.questionnaires.bot.ReadAnswers;

/** The curator's own nine criteria and four answers: offered when the end is near. */
@Bot
@Order(ScreenPlace.SURVEYS)
class OwnViewDesk implements ProgrammePart {

  private static final String SHOW = "feedback.own";
  private static final List<Purpose> OWN = List.of(Purpose.CRITERIA, Purpose.SWOT);

  private final CuratedProgrammes programmes;
  private final OwnView own;
  private final FinishSeason season;
  private final ReadAnswers read;

  OwnViewDesk(CuratedProgrammes programmes, OwnView own, FinishSeason season, ReadAnswers read) {
    this.programmes = programmes;
    this.own = own;
    this.season = season;
    this.read = read;
  }

  @Override
  public void show(Person curator, Programme programme, ProgrammeScreen screen) {
    own.judgement(programme)
        .ifPresent(
            one -> screen.line("feedback.own.line", one.points(), Text.of(band(one.band()))));
    boolean open = isOpen(programme);
    boolean waits =
        open && !programme.isClosed() && programme.isFinalSurveyAsked() && isMissing(programme);
    Button button = Button.press("feedback.own.item", SHOW, programme.id());
    if (waits) {
      screen.next(45, button);
    } else if (open || !isMissing(programme)) {
      screen.item(button);
    }
  }

  /** Also after the closing: the final report, where his view stands, is made then. */
  private boolean isOpen(Programme programme) {
    return programme.isClosed() || season.isNear(programme);
  }

  private boolean isMissing(Programme programme) {
    return OWN.stream()
        .filter(purpose -> own.questionnaire(programme, purpose).isPresent())
        .anyMatch(purpose -> own.answer(programme, purpose).isEmpty());
  }

  private static String band(OwnView.Band band) {
    return "feedback.own.band." + band;
  }

  @OnPress(SHOW)
  Reply show(Person curator, ProgrammeId id) {
    Programme programme = programmes.of(curator, id);
    List<Text> parts = new ArrayList<>();
    List<Button> buttons = new ArrayList<>();
    parts.add(Text.of("feedback.own", programme.title()));
    own.judgement(programme)
        .ifPresent(
            one ->
                parts.add(Text.of("feedback.own.line", one.points(), Text.of(band(one.band())))));
    for (Purpose purpose : OWN) {
      own.answer(programme, purpose).ifPresent(said -> parts.add(Text.lines(read.lines(said))));
      if (own.questionnaire(programme, purpose).isPresent()) {
        buttons.add(
            Button.press(
                Text.of(
                    (own.answer(programme, purpose).isEmpty()
                            ? "feedback.own.ask."
                            : "feedback.own.again.")
                        + purpose),
                "feedback.own.answer",
                id,
                purpose));
      }
    }
    return Screen.of(Text.paragraphs(parts.toArray(Text[]::new)))
        .grid(buttons, 1)
        .with(Button.press("feedback.final.back", "programmes.open", id), Button.home());
  }

  @OnPress("feedback.own.answer")
  Reply answer(Person curator, ProgrammeId id, Purpose purpose) {
    Programme programme = programmes.of(curator, id);
    if (!OWN.contains(purpose)) {
      throw new NotFound();
    }
    if (!isOpen(programme)) {
      throw new AlreadySettled();
    }
    Questionnaire asked = own.questionnaire(programme, purpose).orElseThrow(NotFound::new);
    return Reply.begin(asked.dialogue(), OwnView.subject(id));
  }
}
