package ru.tandem.enrolment.bot;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import ru.tandem.conversation.Answers;
import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.Form;
import ru.tandem.conversation.Kinds;
import ru.tandem.conversation.OnForm;
import ru.tandem.conversation.OnPress;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.conversation.Voice;
import ru.tandem.enrolment.Invitation;
import ru.tandem.enrolment.Invite;
import ru.tandem.enrolment.InvitedFrom;
import ru.tandem.enrolment.ParticipantRole;
import ru.tandem.people.Person;
import ru.tandem.programmes.CuratedProgrammes;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.ProgrammeId;
import ru.tandem.schools.School;
import ru.tandem.schools.Schools;

/**
 * All invitations of a programme, and a new one for a class or a partner.
 *
 * <pre>
 *   Кого зовём?            [Наставляемых] [Наставников]
 *   Для кого именно?       Завод «Заря»
 *   Кто это?               [Партнёр] [Выпускники] [Класс или группа]
 *   До какого дня?         30.09.2026
 *   Сколько человек?       30
 * </pre>
 */
@Bot
class InvitationDesk {

  private static final String FORM = "enrolment.invite";
  private static final String FROM = "enrolment.invite.from";
  private static final String[] WHOM =
      Stream.of(InvitedFrom.PARTNER, InvitedFrom.ALUMNI, InvitedFrom.GROUP)
          .map(Enum::name)
          .toArray(String[]::new);
  private static final int MOST_USES = 1000;
  private static final int LISTED = 30;

  private final CuratedProgrammes programmes;
  private final Schools schools;
  private final Invite invite;
  private final Chats chats;

  InvitationDesk(
      CuratedProgrammes programmes, Schools schools, Invite invite, Poster poster, Chats chats) {
    this.programmes = programmes;
    this.schools = schools;
    this.invite = invite;
    this.chats = chats;
  }

  @OnPress(value = "enrolment.invitations", called = "enrolment.invitations.names", shelf = true)
  Reply list(Person curator, ProgrammeId id) {
    Programme programme = programmes.of(curator, id);
    List<Button> buttons = new ArrayList<>();
    for (Invitation invitation : invite.of(id)) {
      buttons.add(
          Button.press(key(curator, invitation), "enrolment.invitation", invitation.code()));
    }
    // the newest are looked for most often
    int from = Math.max(0, buttons.size() - LISTED);
    return Screen.of("enrolment.invitations.list", programme.title())
        .with(Button.press("enrolment.invite", "enrolment.invite", id))
        .grid(buttons.subList(from, buttons.size()), 1)
        .with(Button.press("enrolment.back", "programmes.open", id), Button.home());
  }

  /** On a key what has become of it stands first, where it is not cut. */
  private Text key(Person curator, Invitation invitation) {
    return told("enrolment.invitation.key.", curator, invitation);
  }

  private Text brief(Person curator, Invitation invitation) {
    return told("enrolment.invitation.brief.", curator, invitation);
  }

  private Text told(String words, Person curator, Invitation invitation) {
    return Text.of(
        words + invitation.state(chats.today(curator)),
        Text.of("enrolment.invite.role." + invitation.role()),
        label(invitation),
        invitation.uses());
  }

  static Text label(Invitation invitation) {
    return invitation.label().isEmpty()
        ? Text.of("enrolment.invitation.everybody")
        : Text.words(invitation.label());
  }

  @OnPress("enrolment.invite")
  Reply begin(Person curator, ProgrammeId id) {
    programmes.of(curator, id);
    return Reply.begin(FORM, id);
  }

  @OnForm(FORM)
  Form form(Person curator, ProgrammeId id) {
    Programme programme = programmes.of(curator, id);
    LocalDate today = chats.today(curator);
    return Form.named(FORM)
        .ask("role", Kinds.choice(Kinds.options("enrolment.invite.role", "MENTEE", "MENTOR")))
        .ask("label", Kinds.title(Invitation.LONGEST_LABEL))
        .hint(Text.of("enrolment.invite.label.hint"))
        .optional()
        .ask("from", Kinds.choice(Kinds.options(FROM, WHOM)))
        .when(InvitationDesk::isOfMentors)
        .ask("until", Kinds.date(today, programme.endsOn(), today))
        .optional()
        .ask("most", Kinds.number(1, MOST_USES))
        .optional()
        .then(answers -> invited(curator, programme, answers));
  }

  /** Mentors of a partner, or those who have left the school, are told apart in base and papers. */
  private static boolean isOfMentors(Answers answers) {
    return answers.is("role", ParticipantRole.MENTOR.name()) && answers.get("label").isPresent();
  }

  private Reply invited(Person curator, Programme programme, Answers answers) {
    Invitation.Terms terms =
        new Invitation.Terms(
            answers.text("label"),
            isOfMentors(answers) ? InvitedFrom.valueOf(answers.text("from")) : InvitedFrom.GROUP,
            answers.get("until").isPresent() ? answers.date("until") : null,
            answers.get("most").isPresent() ? answers.number("most") : null);
    ParticipantRole role = ParticipantRole.valueOf(answers.text("role"));
    return card(curator, invite.to(programme.id(), role, terms));
  }

  @OnPress("enrolment.invitation")
  Reply open(Person curator, String code) {
    return card(curator, invite.of(curator, code));
  }

  private Screen card(Person curator, Invitation invitation) {
    Programme programme = programmes.of(curator, invitation.programme());
    String link = chats.link("i", invitation.code());
    Screen card = Screen.of(Text.lines(words(curator, invitation, link)));
    if (invitation.uses() > 0) {
      card =
          card.with(Button.press("enrolment.cameby.who", PeopleDesk.CAME_BY, invitation.code(), 0));
    }
    card = card.grid(others(invitation), 1);
    Button list =
        Button.press("enrolment.invitations.back", "enrolment.invitations", invitation.programme());
    if (!isOpen(curator, invitation)) {
      return card.with(Button.press("enrolment.invite", "enrolment.invite", invitation.programme()))
          .with(list, Button.home());
    }
    School school = schools.get(programme.school());
    Text invited =
        Text.of("enrolment.programme.words." + invitation.role(), school.name(), programme.title());
    return card.with(Button.press("enrolment.poster", "enrolment.poster", invitation.code()))
        .with(
            chats.share(
                Text.of("enrolment.invitation.share"),
                link,
                invited,
                Voice.outward(school.language(), school.zone())))
        .with(Button.press("enrolment.revoke", "enrolment.revoke", invitation.code()))
        .with(list, Button.home());
  }

  private static boolean isNamed(Invitation invitation) {
    return invitation.role() == ParticipantRole.MENTOR && !invitation.label().isEmpty();
  }

  /** What the label was not said to be, for who has said it wrongly. */
  private static List<Button> others(Invitation invitation) {
    return isNamed(invitation)
        ? Stream.of(WHOM)
            .filter(one -> !one.equals(invitation.from().name()))
            .map(
                one ->
                    Button.press(
                        "enrolment.invitation.is." + one,
                        "enrolment.invitation.is",
                        invitation.code(),
                        one))
            .toList()
        : List.of();
  }

  /** Whoever has come by it is told apart anew, too. */
  @OnPress("enrolment.invitation.is")
  Reply is(Person curator, String code, InvitedFrom from) {
    return card(curator, invite.names(curator, code, from));
  }

  private boolean isOpen(Person curator, Invitation invitation) {
    return invitation.state(chats.today(curator)) == Invitation.State.OPEN;
  }

  /** Of one that lets nobody in any more what to do instead, and no link that leads nowhere. */
  private List<Text> words(Person curator, Invitation invitation, String link) {
    List<Text> words = new ArrayList<>();
    words.add(brief(curator, invitation));
    if (isNamed(invitation)) {
      words.add(Text.of("enrolment.invitation.from." + invitation.from()));
    }
    if (!isOpen(curator, invitation)) {
      words.add(Text.of("enrolment.invitation.ended." + invitation.state(chats.today(curator))));
      return words;
    }
    words.add(Text.of("enrolment.invitation.link", link, invitation.word()));
    invitation.expiresOn().ifPresent(day -> words.add(Text.of("enrolment.invitation.until", day)));
    invitation.mostUses().ifPresent(most -> words.add(Text.of("enrolment.invitation.most", most)));
    return words;
  }

  @OnPress("enrolment.poster")
  Reply poster(Person curator, String code) {
    Invitation invitation = invite.of(curator, code);
    if (!isOpen(curator, invitation)) {
      return card(curator, invitation);
    }
    return Screen.of("enrolment.poster.here")
        .paper("poster.pdf", Poster.CODE, curator, code)
        .with(
            Button.press("enrolment.invitation.back", "enrolment.invitation", invitation.code()),
            Button.home());
  }

  @OnPress("enrolment.revoke")
  Reply revoke(Person curator, String code) {
    Invitation invitation = invite.of(curator, code);
    if (invitation.isRevoked()) {
      return card(curator, invitation);
    }
    return Screen.of("enrolment.revoke.sure", label(invitation), invitation.uses())
        .with(Button.press("enrolment.revoke.yes", "enrolment.revoked", code))
        .with(Button.press("enrolment.revoke.no", "enrolment.invitation", code));
  }

  @OnPress("enrolment.revoked")
  Reply revoked(Person curator, String code) {
    Invitation invitation = invite.of(curator, code);
    if (!invitation.isRevoked()) {
      invite.revoke(invitation);
    }
    return card(curator, invitation);
  }
}
