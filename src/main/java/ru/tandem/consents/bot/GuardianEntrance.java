package ru.tandem.consents.bot;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import ru.tandem.consents.ConsentDocuments;
import ru.tandem.consents.Consents;
import ru.tandem.consents.GiveConsent;
import ru.tandem.consents.GuardianLink;
import ru.tandem.consents.Introduction;
import ru.tandem.consents.InviteGuardian;
import ru.tandem.consents.Reader;
import ru.tandem.consents.Wards;
import ru.tandem.conversation.Answers;
import ru.tandem.conversation.Audience;
import ru.tandem.conversation.BegunForms;
import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.Form;
import ru.tandem.conversation.Forms;
import ru.tandem.conversation.Kinds;
import ru.tandem.conversation.OnCommand;
import ru.tandem.conversation.OnForm;
import ru.tandem.conversation.OnLink;
import ru.tandem.conversation.Option;
import ru.tandem.conversation.Overheard;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.conversation.TypedCodes;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.ParticipantId;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.Codes;
import ru.tandem.people.NotFound;
import ru.tandem.people.People;
import ru.tandem.people.Person;
import ru.tandem.programmes.Programmes;
import tools.jackson.databind.JsonNode;

/**
 * A guardian comes by the link, reads whose child and which programme, and tells who he is.
 *
 * <pre>
 *   Ваши фамилия, имя и отчество    Ирина Лисицына
 *   Кем вы приходитесь ребёнку?     [Мать]
 *   Ваш телефон                     [Отправить мой номер] (или без номера, или на бумаге)
 * </pre>
 */
@Bot
class GuardianEntrance implements Overheard {

  static final String FORM = "consents.guardian";
  private static final String CODE = "consents.code";
  private static final String PAPER = "paper";
  private static final int LONGEST_NAME = 120;
  private static final int LONGEST_CODE = 20;

  private final InviteGuardian invite;
  private final TypedCodes codes;
  private final Wards wards;
  private final GiveConsent give;
  private final Consents consents;
  private final ConsentDocuments documents;
  private final ConsentSteps steps;
  private final GuardianRefusal refusal;
  private final Forms forms;
  private final BegunForms begun;
  private final PaperDoor paper;
  private final Programmes programmes;
  private final People people;
  private final Chats chats;

  GuardianEntrance(
      InviteGuardian invite,
      TypedCodes codes,
      Wards wards,
      GiveConsent give,
      Consents consents,
      ConsentDocuments documents,
      ConsentSteps steps,
      GuardianRefusal refusal,
      Forms forms,
      BegunForms begun,
      PaperDoor paper,
      Programmes programmes,
      People people,
      Chats chats) {
    this.invite = invite;
    this.codes = codes;
    this.wards = wards;
    this.give = give;
    this.consents = consents;
    this.documents = documents;
    this.steps = steps;
    this.refusal = refusal;
    this.forms = forms;
    this.begun = begun;
    this.paper = paper;
    this.programmes = programmes;
    this.people = people;
    this.chats = chats;
  }

  @OnLink("g")
  Reply open(Person person, String code) {
    return open(person, invite.find(code));
  }

  private Reply open(Person person, GuardianLink link) {
    if (link.child().equals(person.id())) {
      return Screen.of("consents.link.child").with(Button.home());
    }
    if (person.isMinor(chats.today(person))) {
      return Screen.of("consents.link.minor").with(Button.home());
    }
    Participant child = invite.use(link, person);
    return refusal
        .standing(person, child)
        .or(() -> answered(person, child))
        .orElse(greeting(child));
  }

  /** Whoever has answered and opens the link again reads how things stand. */
  private Optional<Screen> answered(Person guardian, Participant child) {
    boolean done =
        wards.guardianship(guardian.id(), child.person()).isPresent()
            && consents.about(child).missing(guardian.id()).isEmpty();
    return done && steps.go(guardian, child.id()) instanceof Screen stands
        ? Optional.of(stands)
        : Optional.empty();
  }

  /** The curator has told the code, and no link can be sent. */
  @OnCommand(
      value = "parent",
      listed = {Audience.NEWCOMER, Audience.GUARDIAN})
  Reply code(Person person) {
    return Reply.begin(CODE);
  }

  @OnForm(CODE)
  Form codeForm(Person person) {
    return Form.named(CODE)
        .ask("code", Kinds.line(LONGEST_CODE))
        .refuse((answers, typed) -> refusal(person, typed.asString()))
        .then(answers -> open(person, link(person, answers.text("code"))));
  }

  /** A code that somebody else has used is the same as none: whoever guesses learns nothing. */
  private Optional<Text> refusal(Person person, String typed) {
    return codes.refusal(
        person, () -> invite.spoken(typed, person).isPresent(), "consents.code.unknown");
  }

  private GuardianLink link(Person person, String typed) {
    return invite.spoken(typed, person).orElseThrow(NotFound::new);
  }

  /** Who was told the code may just type it. */
  @Override
  public Optional<Reply> hear(Person person, String words) {
    if (!Codes.isLikeSpoken(words)) {
      return Optional.empty();
    }
    return Optional.of(
        refusal(person, words)
            .<Reply>map(why -> Screen.of(why).with(Button.home()))
            .orElseGet(() -> open(person, link(person, words))));
  }

  @Override
  public boolean isSure(Person person, String words) {
    return Codes.isLikeSpoken(words)
        && codes.areLookedAt(person)
        && invite.spoken(words, person).isPresent();
  }

  @Override
  public boolean isAskedIn(String form) {
    return form.equals(CODE);
  }

  private Screen greeting(Participant child) {
    return Screen.of(
            "consents.greeting." + child.role(),
            DocumentPages.name(people.get(child.person())),
            programmes.get(child.programme()).title(),
            consents.school(child).name(),
            documents.required(Reader.GUARDIAN, child.role()).size())
        .with(Button.press("consents.read", ConsentSteps.GO, child.id()))
        .with(Button.press("consents.no.item", GuardianRefusal.NO, child.id()))
        .with(Button.press("consents.letter.item", Letters.LETTER))
        .with(Button.press("consents.help.item", Letters.HELP), Button.home());
  }

  @OnForm(FORM)
  Form acquaintance(Person guardian, ParticipantId id) {
    Participant child = wards.of(guardian, id);
    if (wards.knows(guardian.id(), child.person())) {
      throw new AlreadySettled();
    }
    Optional<String> phone = wards.phoneOf(guardian.id());
    boolean named = guardian.name().isPresent() && wards.hasTold(guardian.id());
    return Form.named(FORM)
        .title(Text.of("consents.guardian.of", chats.toOthers(child.person())))
        .knowing(() -> told(guardian))
        .intro(Text.of("consents.guardian." + greeted(named, phone.isPresent())))
        .ask("name", Kinds.fullName(LONGEST_NAME))
        .when(answers -> !named)
        .hint(Text.of("consents.guardian.name.hint"))
        .ask(
            "relation",
            Kinds.choice(
                Kinds.options("consents.relation", Introduction.RELATIONS.toArray(String[]::new))))
        .ask("phone", Kinds.contact(withoutPhone()))
        .when(answers -> phone.isEmpty())
        .hint(Text.of("consents.guardian.phone.hint"))
        .then(
            answers ->
                introduced(
                    guardian,
                    child,
                    answers,
                    new Introduction(
                        named ? DocumentPages.name(guardian) : answers.text("name"),
                        answers.text("relation"),
                        phone.orElseGet(() -> answers.text("phone")))));
  }

  /** The name that was told for another child, where that form was left in the middle. */
  private Map<String, JsonNode> told(Person guardian) {
    return begun
        .answer(guardian.id(), FORM, "name")
        .map(name -> Map.of("name", name))
        .orElse(Map.of());
  }

  /** What has been told of one child is not asked again about the next. */
  private static String greeted(boolean named, boolean reached) {
    if (!named) {
      return "intro";
    }
    return reached ? "known" : "named";
  }

  private static List<Option> withoutPhone() {
    return Kinds.options("consents.guardian.phone", Introduction.BY_SIGHT, PAPER);
  }

  private Reply introduced(
      Person guardian, Participant child, Answers answers, Introduction introduction) {
    if (introduction.phone().equals(PAPER)) {
      // what was told need not be told again, should he go on in the chat
      forms.keep(guardian, FORM, child.id(), answers.without("phone"));
      return paper.printOwn(guardian, child.id());
    }
    give.introduce(guardian, child, introduction);
    return steps.next(guardian, child);
  }
}
