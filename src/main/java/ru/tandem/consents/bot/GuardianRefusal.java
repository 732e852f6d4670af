package ru.tandem.consents.bot;

import java.util.Optional;
import ru.tandem.consents.Consents;
import ru.tandem.consents.Gate;
import ru.tandem.consents.RefuseConsent;
import ru.tandem.consents.SettleObjection;
import ru.tandem.consents.Wards;
import ru.tandem.conversation.Answers;
import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.Form;
import ru.tandem.conversation.Forms;
import ru.tandem.conversation.Kinds;
import ru.tandem.conversation.OnForm;
import ru.tandem.conversation.OnPress;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.delivery.Urgency;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.ParticipantId;
import ru.tandem.people.NotFound;
import ru.tandem.people.People;
import ru.tandem.people.Person;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.Programmes;

/**
 * A guardian says no, with a word for the curator if he likes.
 *
 * <pre>
 *   Что передать куратору?      В этом году слишком много кружков
 * </pre>
 */
@Bot
class GuardianRefusal {

  static final String NO = "consents.no";
  static final String STRANGER = "consents.no.stranger";
  private static final String FORM = "consents.noword";
  private static final int LONGEST = 500;

  /** What is typed at the question whether it is a no, before it has been answered. */
  private static final String TYPED = "?";

  private final RefuseConsent refuse;
  private final SettleObjection objection;
  private final Wards wards;
  private final Consents consents;
  private final MyConsents mine;
  private final Letters letters;
  private final Forms forms;
  private final Programmes programmes;
  private final People people;
  private final Chats chats;

  GuardianRefusal(
      RefuseConsent refuse,
      SettleObjection objection,
      Wards wards,
      Consents consents,
      MyConsents mine,
      Letters letters,
      Forms forms,
      Programmes programmes,
      People people,
      Chats chats) {
    this.refuse = refuse;
    this.objection = objection;
    this.wards = wards;
    this.consents = consents;
    this.mine = mine;
    this.letters = letters;
    this.forms = forms;
    this.programmes = programmes;
    this.people = people;
    this.chats = chats;
  }

  /** That this one has said no, and how to change it; empty for whoever has not. */
  Optional<Screen> standing(Person guardian, Participant child) {
    return refuse.standing(guardian.id(), child).map(no -> done("consents.no.stands", child));
  }

  /** One slip of a finger is no answer. */
  @OnPress(NO)
  Reply ask(Person guardian, ParticipantId id) {
    Participant child = of(guardian, id);
    if (consents.isOver(child)) {
      return over(child);
    }
    if (consents.about(child).missing(guardian.id()).isEmpty()) {
      return mine.ask(guardian, id);
    }
    Optional<Screen> standing = standing(guardian, child);
    if (standing.isPresent()) {
      return standing.get();
    }
    forms.prepare(guardian, FORM, id + TYPED);
    return Screen.of("consents.no", name(child.person()), programmes.get(child.programme()).title())
        .with(Button.press("consents.no.yes", "consents.nosaid", id))
        .with(Button.press("consents.no.word", "consents.nowhy", id))
        .with(Button.press("consents.back", ConsentSteps.GO, id));
  }

  private Participant of(Person guardian, ParticipantId id) {
    Participant child = wards.of(guardian, id);
    if (DocumentPages.isOwn(guardian, child)) {
      throw new NotFound();
    }
    return child;
  }

  /** Of a season that is closed there is nothing left to allow: nobody is told of a no. */
  private Screen over(Participant child) {
    return Screen.of("consents.no.over", programmes.get(child.programme()).title())
        .with(Button.home());
  }

  @OnPress("consents.nosaid")
  Reply no(Person guardian, ParticipantId id) {
    return said(guardian, of(guardian, id), "");
  }

  @OnPress("consents.nowhy")
  Reply why(Person guardian, ParticipantId id) {
    Participant child = of(guardian, id);
    return consents.isOver(child) ? over(child) : Reply.begin(FORM, child.id());
  }

  @OnForm(FORM)
  Form form(Person guardian, String about) {
    boolean typed = about.endsWith(TYPED);
    String id = typed ? about.substring(0, about.length() - TYPED.length()) : about;
    Participant child = of(guardian, new ParticipantId(Long.parseLong(id)));
    Form form =
        Form.named(FORM).ask("word", Kinds.text(LONGEST)).hint(Text.of("consents.noword.hint"));
    return typed
        ? sure(form).then(answers -> said(guardian, child, answers))
        : form.then(answers -> said(guardian, child, answers.text("word")));
  }

  /** Words came where a yes or a no was expected: they may be only a question. */
  private static Form sure(Form form) {
    return form.fleeting()
        .ask("sure", Kinds.choice(Kinds.options("consents.noword.sure", "no", "letter")));
  }

  private Reply said(Person guardian, Participant child, Answers answers) {
    return answers.is("sure", "letter")
        ? letters.written(guardian, child, answers.text("word"))
        : said(guardian, child, answers.text("word"));
  }

  private Reply said(Person guardian, Participant child, String word) {
    if (consents.isOver(child)) {
      return over(child);
    }
    if (consents.about(child).missing(guardian.id()).isEmpty()) {
      return mine.ask(guardian, child.id());
    }
    boolean first = refuse.refuse(guardian, child, word);
    return done(first ? heard(guardian, child) : "consents.no.stands", child);
  }

  /** A no that meets another guardian's yes is for the curator to speak about with both. */
  private String heard(Person guardian, Participant child) {
    if (!objection.isPossible(child, guardian.id())) {
      return "consents.no.done";
    }
    return consents.gate(child).isOpen() ? "consents.no.done.both" : "consents.no.done.rests";
  }

  private Screen done(String words, Participant child) {
    return Screen.of(words, name(child.person()))
        .with(Button.press("consents.no.change", ConsentSteps.GO, child.id()))
        .with(Button.press("consents.letter.item", Letters.ABOUT, child.id()))
        .with(Button.home());
  }

  /** The curator knows that the one who said no is no guardian. */
  @OnPress(STRANGER)
  Reply stranger(Person curator, ParticipantId id, PersonId stranger) {
    Participant child = refuse.dismiss(curator, id, stranger);
    chats.tell(
        stranger,
        Screen.of("consents.refused.guardian", name(child.person())).with(Button.home()),
        Urgency.REMINDER);
    Gate gate = consents.gate(child);
    if (gate.guardian() == Gate.Key.MISSING && !gate.refused()) {
      chats.tell(
          child.person(),
          Screen.of("consents.no.again")
              .with(Button.press("consents.callguardian", ConsentSteps.GO, id)),
          Urgency.REMINDER);
    }
    return Screen.of("consents.no.dismissed", name(child.person()))
        .with(Button.press("consents.back", ConsentRegister.CARD, id), Button.home());
  }

  private String name(PersonId person) {
    return DocumentPages.name(people.get(person));
  }
}
