package ru.tandem.matching.bot;

import org.springframework.core.annotation.Order;
import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.Form;
import ru.tandem.conversation.Home;
import ru.tandem.conversation.HomePart;
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
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.ParticipantId;
import ru.tandem.enrolment.Participants;
import ru.tandem.matching.CuratedProposals;
import ru.tandem.matching.ReferAlone;
import ru.tandem.matching.Referral;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.Person;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.CuratedProgrammes;
import ru.tandem.programmes.ProgrammeId;
import ru.tandem.schools.School;
import ru.tandem.schools.Schools;

/**
 * Somebody without a pair is entrusted to the psychologist, who comes by a link and learns no more
 * than name, class and the curator's word.
 *
 * <pre>
 *   Что психологу стоит знать?            Ждёт пару второй месяц, грустит
 *   (link) Аня Лисицына, класс: 7 …       [Ответить куратору]
 *   Что передать куратору?                Поговорили, всё в порядке
 * </pre>
 */
@Bot
@Order(ScreenPlace.NEEDS)
class ReferralDesk implements HomePart {

  private static final String LINK = "t";
  private static final String REFER = "matching.refer";
  static final String ANSWER = "matching.referred";
  static final String CARD = "matching.referral";

  private final CuratedProposals curated;
  private final CuratedProgrammes programmes;
  private final Participants participants;
  private final ReferAlone refer;
  private final Schools schools;
  private final PairWords words;
  private final Chats chats;

  ReferralDesk(
      CuratedProposals curated,
      CuratedProgrammes programmes,
      Participants participants,
      ReferAlone refer,
      Schools schools,
      PairWords words,
      Chats chats) {
    this.curated = curated;
    this.programmes = programmes;
    this.participants = participants;
    this.refer = refer;
    this.schools = schools;
    this.words = words;
    this.chats = chats;
  }

  @OnPress(REFER)
  Reply begin(Person curator, ParticipantId id) {
    curated.participant(curator, id);
    return Reply.begin(REFER, id);
  }

  @OnForm(REFER)
  Form referring(Person curator, ParticipantId id) {
    Participant alone = curated.participant(curator, id);
    return Form.named(REFER)
        .ask("words", Kinds.text(Referral.LONGEST))
        .then(said -> made(refer.make(alone, said.text("words"), curator.id())));
  }

  @OnForm(ANSWER)
  Form answering(Person person, long number) {
    Referral referral = refer.of(person, number);
    return Form.named(ANSWER)
        .ask("line", Kinds.line(Referral.LONGEST))
        .then(said -> answered(referral, said.text("line")));
  }

  private Reply made(Referral referral) {
    Participant alone = participants.get(referral.about());
    String link = chats.link(LINK, referral.code());
    // the words travel through other hands: no name stands in them
    return Screen.of("matching.refer.made", words.name(alone.person()), link, referral.expiresAt())
        .with(
            chats.share(
                Text.of("matching.refer.share"),
                link,
                Text.of("matching.refer.words.passed"),
                outward(alone.programme())))
        .with(Button.press("matching.alone.back", "matching.alone", alone.programme(), 0))
        .with(Button.home());
  }

  private Voice outward(ProgrammeId programme) {
    School school = schools.get(programmes.school(programme));
    return Voice.outward(school.language(), school.zone());
  }

  @OnLink(LINK)
  Reply come(Person helper, String code) {
    try {
      return card(refer.comes(helper, code));
    } catch (AlreadySettled late) {
      return Screen.of("matching.refer.over").with(Button.home());
    }
  }

  @OnPress(CARD)
  Reply card(Person helper, long id) {
    return card(refer.of(helper, id));
  }

  private Screen card(Referral referral) {
    Text card =
        Text.of(
            "matching.refer.card",
            schools.get(programmes.school(participants.get(referral.about()).programme())).name(),
            words.who(referral.about()),
            referral.words());
    return referral
        .answer()
        .map(
            line ->
                Screen.of(Text.paragraphs(card, Text.of("matching.refer.answered", line)))
                    .with(Button.home()))
        .orElseGet(
            () ->
                Screen.of(card)
                    .with(Button.press("matching.refer.answer", ANSWER, referral.id()))
                    .with(Button.home()));
  }

  @OnPress(ANSWER)
  Reply answer(Person helper, long id) {
    return Reply.begin(ANSWER, refer.of(helper, id).id());
  }

  private Reply answered(Referral referral, String line) {
    refer.answer(referral, line);
    Participant about = participants.get(referral.about());
    Screen news =
        Screen.of("matching.refer.news", words.name(about.person()), line)
            .with(Button.press("matching.note.pairs", "matching.open", about.programme()))
            .with(Button.home());
    for (PersonId curator : programmes.whoAsked(about.programme(), referral.madeBy())) {
      chats.tell(curator, news, Urgency.REMINDER);
    }
    return Screen.of("matching.refer.thanks").with(Button.home());
  }

  /** Whom somebody was asked to support. */
  @Override
  public void show(Person person, Home home) {
    for (Referral referral : refer.waiting(person.id())) {
      Text label =
          Text.of("matching.refer.home", words.name(participants.get(referral.about()).person()));
      home.next(45, Button.press(label, CARD, referral.id()));
    }
  }
}
