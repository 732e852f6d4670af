package ru.tandem.referees.bot;

import java.util.Map;
import java.util.Optional;
import ru.tandem.config.Words;
import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.OnLink;
import ru.tandem.conversation.OnPress;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.enrolment.Applications;
import ru.tandem.enrolment.Participant;
import ru.tandem.people.Language;
import ru.tandem.people.NotFound;
import ru.tandem.people.People;
import ru.tandem.people.Person;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.Programmes;
import ru.tandem.questionnaires.Option;
import ru.tandem.questionnaires.Purpose;
import ru.tandem.questionnaires.Questionnaire;
import ru.tandem.questionnaires.Questionnaires;
import ru.tandem.questionnaires.Role;
import ru.tandem.referees.AskAboutNeeds;
import ru.tandem.referees.NeedsRequest;
import ru.tandem.schools.Schools;

/**
 * Somebody is asked what a mentee needs, and learns no more of the mentee than name and class.
 *
 * <pre>
 *   (link) Лицей № 1 просит рассказать: Аня Лисицына, 6 класс.   [Ответить]
 *   Кем вы работаете с учеником?                                 [Классный руководитель]
 * </pre>
 */
@Bot
class NeedsEntrance {

  static final String LINK = "r";
  private static final String GRADE = "grade";

  private final AskAboutNeeds ask;
  private final Applications applications;
  private final Questionnaires questionnaires;
  private final Programmes programmes;
  private final Schools schools;
  private final People people;
  private final Chats chats;

  NeedsEntrance(
      AskAboutNeeds ask,
      Applications applications,
      Questionnaires questionnaires,
      Programmes programmes,
      Schools schools,
      People people,
      Chats chats) {
    this.ask = ask;
    this.applications = applications;
    this.questionnaires = questionnaires;
    this.programmes = programmes;
    this.schools = schools;
    this.people = people;
    this.chats = chats;
  }

  @OnLink(LINK)
  Reply come(Person person, String code) {
    NeedsRequest request = ask.comes(person, code, person.isMinor(chats.today(person)));
    Participant mentee = ask.about(request);
    return Screen.of(
            "referees.greeting." + request.whom(),
            schools.get(programme(mentee).school()).name(),
            people.get(mentee.person()).name().orElse(""),
            grade(mentee).map(label -> Text.of("referees.grade", label)).orElse(Text.empty()))
        .with(Button.press("referees.answer", "referees.answer", request.id()));
  }

  private Programme programme(Participant mentee) {
    return programmes.get(mentee.programme());
  }

  private Optional<Text> grade(Participant mentee) {
    return applications
        .of(mentee)
        .flatMap(application -> application.text(GRADE))
        .flatMap(
            code ->
                applications.questionnaire(mentee).item(GRADE).flatMap(item -> item.option(code)))
        .map(Option::label)
        .map(NeedsEntrance::text);
  }

  private static Text text(Words words) {
    return Text.translated(Map.of(Language.RU, words.ru(), Language.EN, words.en()));
  }

  @OnPress("referees.answer")
  Reply answer(Person person, long id) {
    NeedsRequest request = ask.of(person, id);
    return Reply.begin(questionnaire(request).dialogue(), request.subject());
  }

  private Questionnaire questionnaire(NeedsRequest request) {
    String form = programme(ask.about(request)).asks();
    Role role = Role.valueOf(request.whom().name());
    return questionnaires.find(form, role, Purpose.NEEDS).orElseThrow(NotFound::new);
  }
}
