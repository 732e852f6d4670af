package ru.tandem.enrolment.bot;

import java.time.LocalDate;
import java.util.Optional;
import ru.tandem.conversation.Answers;
import ru.tandem.conversation.Audience;
import ru.tandem.conversation.BegunForms;
import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.Form;
import ru.tandem.conversation.Forms;
import ru.tandem.conversation.Kind;
import ru.tandem.conversation.Kinds;
import ru.tandem.conversation.OnCommand;
import ru.tandem.conversation.OnForm;
import ru.tandem.conversation.OnLink;
import ru.tandem.conversation.OnPress;
import ru.tandem.conversation.Overheard;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.conversation.TypedCodes;
import ru.tandem.enrolment.Admission;
import ru.tandem.enrolment.Invitation;
import ru.tandem.enrolment.Invitations;
import ru.tandem.enrolment.Invite;
import ru.tandem.enrolment.JoinProgramme;
import ru.tandem.enrolment.Participant;
import ru.tandem.people.NotFound;
import ru.tandem.people.Person;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.Programmes;
import ru.tandem.schools.Schools;
import ru.tandem.schools.Staffs;

/**
 * Somebody opens an invitation and gets acquainted. Age is not known yet, so the words fit both a
 * pupil and a grown-up. Whoever has a name already is known to nobody there before a yes.
 *
 * <pre>
 *   (link) Лицей № 1 приглашает в программу…   [Начать]
 *   Имя и фамилия?                             Аня Лисицына
 *   Дата рождения?                             14.03.2012
 *
 *   (link) Школа № 2 зовёт в программу…
 *   Вступить?                                  [Да, вступить]
 * </pre>
 */
@Bot
class Welcome implements Overheard {

  static final String BEGIN = "enrolment.begin";

  private static final String FORM = "enrolment.acquaintance";
  private static final String CODE = "enrolment.code";
  private static final String NO = "no";
  private static final int LONGEST_NAME = 80;
  private static final int PUPIL = 14;
  private static final int GROWN_UP = 30;
  private static final int LONGEST_LIFE = 100;
  private static final int LONGEST_CODE = 30;

  private final Invitations invitations;
  private final Invite invite;
  private final JoinProgramme join;
  private final Programmes programmes;
  private final Schools schools;
  private final Staffs staffs;
  private final Forms forms;
  private final BegunForms begun;
  private final TypedCodes codes;
  private final Chats chats;

  Welcome(
      Invitations invitations,
      Invite invite,
      JoinProgramme join,
      Programmes programmes,
      Schools schools,
      Staffs staffs,
      Forms forms,
      BegunForms begun,
      TypedCodes codes,
      Chats chats) {
    this.invitations = invitations;
    this.invite = invite;
    this.join = join;
    this.programmes = programmes;
    this.schools = schools;
    this.staffs = staffs;
    this.forms = forms;
    this.begun = begun;
    this.codes = codes;
    this.chats = chats;
  }

  @OnLink("i")
  Reply come(Person person, String code) {
    Invitation invitation = invitation(code);
    return shut(person, invitation)
        .orElseGet(
            () ->
                isAsked(person, invitation) || isAtIt(person, invitation)
                    ? Reply.begin(FORM, invitation.code())
                    : greeting(person, invitation));
  }

  /** Nobody is led on to questions whose answers would let him in nowhere. */
  private Optional<Reply> shut(Person person, Invitation invitation) {
    Optional<String> why = standing(person, invitation);
    why.ifPresent(closed -> begun.drop(person.id(), FORM, invitation.code()));
    return why.map(closed -> home(person, closed));
  }

  /** Whether the invitation with this code would let the person in. */
  boolean isOpen(Person person, String code) {
    return invitations
        .findById(code)
        .filter(invitation -> standing(person, invitation).isEmpty())
        .isPresent();
  }

  /** The bot knows the name already, so nothing else stands between the tap and the list. */
  private boolean isAsked(Person person, Invitation invitation) {
    return person.name().isPresent() && !curates(person, programmes.get(invitation.programme()));
  }

  /** Whoever opens the link again in the middle of getting acquainted goes on from there. */
  private boolean isAtIt(Person person, Invitation invitation) {
    return begun.isUnderWay(person.id(), FORM, invitation.code());
  }

  private Screen greeting(Person person, Invitation invitation) {
    Programme programme = programmes.get(invitation.programme());
    Text greeting = words("enrolment.greeting.", invitation);
    if (curates(person, programme)) {
      return curators(greeting, programme, mayCome(person, invitation) ? invitation : null);
    }
    forms.prepare(person, FORM, invitation.code());
    return Screen.of(greeting).with(Button.press("enrolment.begin", BEGIN, invitation.code()));
  }

  /**
   * @param open null where a grown-up curator can take no part
   */
  private static Screen curators(Text greeting, Programme programme, Invitation open) {
    String words = open == null ? "enrolment.greeting.curator" : "enrolment.greeting.curator.may";
    Screen screen =
        Screen.of(Text.paragraphs(greeting, Text.of(words)))
            .with(Button.press("enrolment.toprogramme", "programmes.open", programme.id()));
    return open == null
        ? screen
        : screen.with(Button.press("enrolment.begin.curator", BEGIN, open.code()));
  }

  /** Whoever runs a programme of grown-ups may be a mentor in it, too. */
  private boolean mayCome(Person curator, Invitation invitation) {
    LocalDate today = chats.today(curator);
    LocalDate born = curator.bornOn().orElse(today.minusYears(GROWN_UP));
    return invitation.state(today) == Invitation.State.OPEN
        && join.admits(invitation, born) == Admission.WELCOME;
  }

  private Text words(String key, Invitation invitation) {
    Programme programme = programmes.get(invitation.programme());
    return Text.of(
        key + invitation.role(),
        schools.get(programme.school()).name(),
        programme.title(),
        programme.startsOn(),
        programme.endsOn());
  }

  /** Why the person does not come in by this invitation; empty when he may. */
  private Optional<String> standing(Person person, Invitation invitation) {
    Programme programme = programmes.get(invitation.programme());
    Optional<Participant> part = join.part(person, invitation);
    if (part.filter(Participant::isIn).isPresent()) {
      boolean thisSide = part.get().role() == invitation.role();
      return Optional.of(thisSide ? "enrolment.already" : "enrolment.otherside");
    }
    if (part.filter(Participant::isDeclined).isPresent()) {
      return Optional.of("enrolment.declinedbefore");
    }
    boolean over = programme.isClosed() || programme.endsOn().isBefore(chats.today(person));
    if (over) {
      return Optional.of("enrolment.over");
    }
    Invitation.State state = invitation.state(chats.today(person));
    boolean open = state == Invitation.State.OPEN || curates(person, programme);
    return open ? Optional.empty() : Optional.of("enrolment.closed." + state);
  }

  private boolean curates(Person person, Programme programme) {
    return staffs.isCurator(person.id(), programme.school());
  }

  /** A no to getting acquainted: the invitation stays within reach, for whoever thinks again. */
  @Override
  public Optional<Reply> turnAway(Person person, String form, String subject, String words) {
    return form.equals(FORM) && chats.isSaid("conversation.said.enough", words)
        ? Optional.of(
            Screen.of("enrolment.acquaintance.left")
                .with(Button.press("enrolment.acquaintance.back", BEGIN, subject))
                .with(Button.home()))
        : Optional.empty();
  }

  /** Who has the code from a poster may just type it. */
  @Override
  public Optional<Reply> hear(Person person, String words) {
    if (words.length() > LONGEST_CODE || !Invite.isLikeCode(words)) {
      return Optional.empty();
    }
    return codes
        .refusal(person, () -> invite.typed(words).isPresent(), "enrolment.code.unknown")
        .<Reply>map(why -> Screen.of(why).with(Button.home()))
        .or(() -> invite.typed(words).map(invitation -> come(person, invitation.code())));
  }

  /** Under the greeting, before the first answer: what it says is said again, with its key. */
  @Override
  public Optional<Reply> guess(Person person, String words) {
    return begun
        .untouched(person.id(), FORM)
        .flatMap(invitations::findById)
        .filter(invitation -> person.name().isEmpty() && standing(person, invitation).isEmpty())
        .map(
            invitation ->
                Screen.of("enrolment.greeting.asked")
                    .with(Button.press("enrolment.begin", BEGIN, invitation.code()))
                    .with(Button.home()));
  }

  /** Whoever is asked something else types such a word only when he was invited again. */
  @Override
  public boolean isSure(Person person, String words) {
    return words.length() <= LONGEST_CODE
        && Invite.isLikeCode(words)
        && codes.areLookedAt(person)
        && invite.typed(words).isPresent();
  }

  @Override
  public boolean isAskedIn(String form) {
    return form.equals(CODE);
  }

  @OnPress("enrolment.code")
  Reply typed(Person person) {
    return Reply.begin(CODE);
  }

  @OnCommand(value = "code", listed = Audience.NEWCOMER)
  Reply command(Person person) {
    return Reply.begin(CODE);
  }

  private Screen home(Person person, String preface) {
    Screen home = chats.home(person);
    return new Screen(Text.paragraphs(Text.of(preface), home.text()), home.rows(), null);
  }

  @OnPress(value = BEGIN, called = "enrolment.comeback.names")
  Reply begin(Person person, String code) {
    Invitation invitation = invitation(code);
    return shut(person, invitation).orElseGet(() -> Reply.begin(FORM, code));
  }

  /** Who read the code on a poster types it, in whichever letters. */
  @OnForm(CODE)
  Form code(Person person) {
    return Form.named(CODE)
        .ask("word", Kinds.line(LONGEST_CODE))
        .hint(Text.of("enrolment.code.hint"))
        .refuse(
            (answers, word) ->
                codes.refusal(
                    person,
                    () -> invite.typed(word.asString()).isPresent(),
                    "enrolment.code.unknown"))
        .then(
            answers ->
                come(person, invite.typed(answers.text("word")).orElseThrow(NotFound::new).code()));
  }

  @OnForm(FORM)
  Form acquaintance(Person person, String code) {
    Invitation invitation = invitation(code);
    LocalDate today = chats.today(person);
    boolean known = person.name().isPresent();
    String title = programmes.get(invitation.programme()).title();
    Form form = Form.named(FORM).title(Text.of("enrolment.acquaintance.of", title));
    if (known) {
      form.title(Text.of("enrolment.calls.title")).intro(words("enrolment.calls.", invitation));
    }
    return form.ask("join", Kinds.choice(Kinds.options("enrolment.join", "yes", NO)))
        .when(answers -> known)
        .ask("name", Kinds.fullName(LONGEST_NAME))
        .when(answers -> answers.has("name") || person.name().isEmpty())
        .hint(Text.of("enrolment.acquaintance.name.hint"))
        .ask("born", born(invitation, today))
        .when(
            answers ->
                !answers.is("join", NO) && (answers.has("born") || person.bornOn().isEmpty()))
        .then(answers -> acquainted(person, invitation, answers));
  }

  private Kind born(Invitation invitation, LocalDate today) {
    LocalDate earliest = today.minusYears(LONGEST_LIFE);
    boolean grownUp = join.admits(invitation, today.minusYears(PUPIL)) == Admission.NOT_GROWN_UP;
    return grownUp ? Kinds.bornLongAgo(earliest, today) : Kinds.date(earliest, today);
  }

  private Reply acquainted(Person person, Invitation invitation, Answers answers) {
    if (answers.is("join", NO)) {
      String title = programmes.get(invitation.programme()).title();
      return Screen.of("enrolment.notjoined", title).with(Button.home());
    }
    Optional<Reply> shut = shut(person, invitation);
    if (shut.isPresent()) {
      return shut.get();
    }
    LocalDate born = person.bornOn().orElseGet(() -> answers.date("born"));
    Admission admission = join.admits(invitation, born);
    if (admission != Admission.WELCOME) {
      return Screen.of("enrolment." + admission)
          .with(Button.press("enrolment.again", BEGIN, invitation.code()))
          .with(Button.home());
    }
    join.by(person, invitation, person.name().orElseGet(() -> answers.text("name")), born);
    // Whoever asks for the consents has already spoken.
    return Reply.none();
  }

  private Invitation invitation(String code) {
    return invitations.findById(code).orElseThrow(NotFound::new);
  }
}
