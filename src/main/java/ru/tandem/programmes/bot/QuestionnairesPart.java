package ru.tandem.programmes.bot;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.core.annotation.Order;
import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.OnPress;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.ScreenPlace;
import ru.tandem.conversation.Text;
import ru.tandem.people.Language;
import ru.tandem.people.NotFound;
import ru.tandem.people.Person;
import ru.tandem.programmes.CuratedProgrammes;
import ru.tandem.programmes.MentoringForm;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.ProgrammeId;
import ru.tandem.questionnaires.Purpose;
import ru.tandem.questionnaires.Questionnaire;
import ru.tandem.questionnaires.Questionnaires;
import ru.tandem.questionnaires.Role;

/** All that the people of a programme will be asked, for its curator to try out. */
@Bot
@Order(ScreenPlace.QUESTIONNAIRES)
class QuestionnairesPart implements ProgrammePart {

  private static final List<Role> ROLES =
      List.of(Role.MENTEE, Role.MENTOR, Role.CURATOR, Role.PARTNER, Role.REFEREE, Role.GUARDIAN);

  private final CuratedProgrammes programmes;
  private final Questionnaires questionnaires;

  QuestionnairesPart(CuratedProgrammes programmes, Questionnaires questionnaires) {
    this.programmes = programmes;
    this.questionnaires = questionnaires;
  }

  @Override
  public void show(Person curator, Programme programme, ProgrammeScreen screen) {
    screen.item(
        Button.press("programmes.questionnaires", "programmes.questionnaires", programme.id()));
  }

  @OnPress("programmes.questionnaires")
  Reply list(Person curator, ProgrammeId id) {
    Programme programme = programmes.of(curator, id);
    List<Button> buttons = new ArrayList<>();
    Set<String> listed = new HashSet<>();
    for (Role role : ROLES) {
      for (Purpose purpose : Purpose.values()) {
        find(programme, role, purpose)
            .filter(questionnaire -> listed.add(questionnaire.id()))
            .ifPresent(one -> buttons.add(button(programme, one, role)));
      }
    }
    return Screen.of("programmes.questionnaires.list", programme.title())
        .grid(buttons, 1)
        .with(Button.press("programmes.back", "programmes.open", id), Button.home());
  }

  private static Button button(Programme programme, Questionnaire questionnaire, Role role) {
    String whose = questionnaire.role().name().toLowerCase(Locale.ROOT);
    Text title =
        Text.translated(
            Map.of(
                Language.RU, questionnaire.title().ru(), Language.EN, questionnaire.title().en()));
    return Button.press(
        Text.of("programmes.questionnaires." + whose, title),
        "programmes.preview",
        programme.id(),
        role,
        questionnaire.purpose());
  }

  @OnPress("programmes.preview")
  Reply preview(Person curator, ProgrammeId id, Role role, Purpose purpose) {
    Programme programme = programmes.of(curator, id);
    Questionnaire asked = find(programme, role, purpose).orElseThrow(NotFound::new);
    return Reply.begin(
        Questionnaire.PREVIEW, asked.preview(isAnsweredByPupils(programme.form(), role)));
  }

  private Optional<Questionnaire> find(Programme programme, Role role, Purpose purpose) {
    return questionnaires.find(programme.asks(), role, purpose);
  }

  private static boolean isAnsweredByPupils(MentoringForm form, Role role) {
    return role == Role.MENTEE && form.pupilsAreMentored()
        || role == Role.MENTOR && form.pupilsMentor();
  }
}
