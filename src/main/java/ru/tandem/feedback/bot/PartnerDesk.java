package ru.tandem.feedback.bot;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.Form;
import ru.tandem.conversation.Kinds;
import ru.tandem.conversation.OnForm;
import ru.tandem.conversation.OnLink;
import ru.tandem.conversation.OnPress;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.ScreenPlace;
import ru.tandem.conversation.Text;
import ru.tandem.conversation.Voice;
import ru.tandem.delivery.Urgency;
import ru.tandem.feedback.AskPartner;
import ru.tandem.feedback.FinishSeason;
import ru.tandem.feedback.PartnerAsk;
import ru.tandem.people.Person;
import ru.tandem.programmes.CuratedProgrammes;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.ProgrammeId;
import ru.tandem.programmes.Programmes;
import ru.tandem.programmes.bot.CuratorsHear;
import ru.tandem.programmes.bot.ProgrammePart;
import ru.tandem.programmes.bot.ProgrammeScreen;
import ru.tandem.questionnaires.QuestionnaireAnswered;
import ru.tandem.questionnaires.bot.ReadAnswers;
import ru.tandem.schools.School;
import ru.tandem.schools.Schools;

/**
 * Where a curator asks the partners how the season was, and where a partner comes to answer.
 *
 * <pre>
 *   Как называется организация?     Завод «Заря»
 *   (link) Лицей № 1 просит ответить на несколько вопросов …   [Ответить]
 * </pre>
 */
@Bot
@Order(ScreenPlace.SURVEYS)
class PartnerDesk implements ProgrammePart {

  private static final String LINK = "q";
  private static final String FORM = "feedback.partner";
  private static final int LONGEST = 80;

  private final AskPartner ask;
  private final FinishSeason season;
  private final CuratedProgrammes curated;
  private final CuratorsHear curators;
  private final Programmes programmes;
  private final Schools schools;
  private final ReadAnswers read;
  private final Chats chats;

  PartnerDesk(
      AskPartner ask,
      FinishSeason season,
      CuratedProgrammes curated,
      CuratorsHear curators,
      Programmes programmes,
      Schools schools,
      ReadAnswers read,
      Chats chats) {
    this.ask = ask;
    this.season = season;
    this.curated = curated;
    this.curators = curators;
    this.programmes = programmes;
    this.schools = schools;
    this.read = read;
    this.chats = chats;
  }

  /** Nobody is asked how it was before there is an end in sight. */
  @Override
  public void show(Person curator, Programme programme, ProgrammeScreen screen) {
    boolean open = !programme.isClosed() && season.isNear(programme);
    if (open || !ask.of(programme).isEmpty()) {
      screen.item(Button.press("feedback.partners.item", "feedback.partners", programme.id()));
    }
  }

  @OnPress("feedback.partners")
  Reply list(Person curator, ProgrammeId id) {
    Programme programme = curated.of(curator, id);
    List<Text> parts = new ArrayList<>();
    parts.add(Text.of("feedback.partners", programme.title()));
    ask.of(programme).forEach(one -> parts.add(one(one)));
    Screen screen = Screen.of(Text.paragraphs(parts.toArray(Text[]::new)));
    if (!programme.isClosed() && season.isNear(programme)) {
      screen = screen.with(Button.press("feedback.partners.new", "feedback.partners.new", id));
    }
    return screen
        .with(Button.press("feedback.final.back", "programmes.open", id))
        .with(Button.home());
  }

  private Text one(PartnerAsk one) {
    return ask.answer(one)
        .map(
            said ->
                Text.lines(
                    Text.of("feedback.partners.answered", one.name()),
                    Text.lines(read.lines(said))))
        .orElse(Text.of("feedback.partners.waits", one.name(), chats.link(LINK, one.code())));
  }

  @OnPress("feedback.partners.new")
  Reply begin(Person curator, ProgrammeId id) {
    return Reply.begin(FORM, curated.open(curator, id).id());
  }

  @OnForm(FORM)
  Form form(Person curator, ProgrammeId id) {
    curated.of(curator, id);
    return Form.named(FORM)
        .ask("name", Text.of("feedback.partner.name"), Kinds.line(LONGEST))
        .then(answers -> made(ask.by(curator, id, answers.text("name"))));
  }

  private Screen made(PartnerAsk one) {
    School school = schools.get(programmes.get(one.programme()).school());
    String link = chats.link(LINK, one.code());
    return Screen.of("feedback.partner.made", one.name(), link)
        .with(
            chats.share(
                Text.of("feedback.partner.share"),
                link,
                Text.of("feedback.partner.words", school.name()),
                Voice.outward(school.language(), school.zone())))
        .with(Button.press("feedback.partners.all", "feedback.partners", one.programme()))
        .with(Button.home());
  }

  @OnLink(LINK)
  Reply come(Person person, String code) {
    PartnerAsk one = ask.comes(person, code);
    Programme programme = programmes.get(one.programme());
    return Screen.of(
            "feedback.partner.greeting",
            schools.get(programme.school()).name(),
            programme.title(),
            one.name())
        .with(Button.press("feedback.begin", "feedback.partner.answer", one.id()));
  }

  @OnPress("feedback.partner.answer")
  Reply answer(Person person, long id) {
    PartnerAsk one = ask.of(person, id);
    return Reply.begin(ask.questionnaire(one).dialogue(), one.subject());
  }

  @EventListener
  void on(QuestionnaireAnswered answered) {
    Optional<PartnerAsk> one = ask.answered(answered.subject());
    one.ifPresent(
        said -> {
          Screen words =
              Screen.of("feedback.partner.said", said.name())
                  .with(
                      Button.press("feedback.partners.all", "feedback.partners", said.programme()))
                  .with(Button.home());
          curators.tell(said.programme(), words, Urgency.REMINDER);
        });
  }
}
