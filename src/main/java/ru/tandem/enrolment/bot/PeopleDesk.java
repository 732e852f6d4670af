package ru.tandem.enrolment.bot;

import java.text.Collator;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.OnPress;
import ru.tandem.conversation.Page;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.enrolment.Invitation;
import ru.tandem.enrolment.Invite;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.ParticipantId;
import ru.tandem.enrolment.ParticipantRole;
import ru.tandem.enrolment.Participants;
import ru.tandem.enrolment.ReviewApplication;
import ru.tandem.enrolment.Step;
import ru.tandem.people.Language;
import ru.tandem.people.Person;
import ru.tandem.programmes.CuratedProgrammes;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.ProgrammeId;

/** Everybody on one side of a programme, and the way to each card at any time. */
@Bot
class PeopleDesk {

  static final String LIST = "enrolment.people";

  static final String CAME_BY = "enrolment.cameby";

  private static final int PER_PAGE = 20;

  private final CuratedProgrammes programmes;
  private final Invite invite;
  private final Participants participants;
  private final ReviewApplication review;
  private final ApplicationCard card;

  PeopleDesk(
      CuratedProgrammes programmes,
      Invite invite,
      Participants participants,
      ReviewApplication review,
      ApplicationCard card) {
    this.programmes = programmes;
    this.invite = invite;
    this.participants = participants;
    this.review = review;
    this.card = card;
  }

  static Button button(Participant participant) {
    return button("enrolment.tolist", participant.programme(), participant.role());
  }

  static Button button(String key, ProgrammeId programme, ParticipantRole role) {
    return Button.press(key, LIST, programme, role, 0);
  }

  @OnPress(value = LIST, called = "enrolment.people.names")
  Reply list(Person curator, ProgrammeId id, ParticipantRole role, int number) {
    Programme programme = programmes.of(curator, id);
    Page<Participant> page = Page.of(people(id, role), number, PER_PAGE);
    List<Button> cards = cards(id, page);
    Text words =
        cards.isEmpty()
            ? Text.of("enrolment.people.none")
            : Text.of("enrolment.people." + role, programme.title());
    return Screen.of(words)
        .grid(cards, 1)
        .grid(page.turns(LIST, id, role), 2)
        .with(Button.press("enrolment.back", "programmes.open", id), Button.home());
  }

  /** Those who came by one invitation: whom a class has sent, or a partner. */
  @OnPress(CAME_BY)
  Reply cameBy(Person curator, String code, int number) {
    Invitation invitation = invite.of(curator, code);
    List<Participant> came =
        byName(
            participants.findByInvitationCodeOrderById(code).stream().filter(PeopleDesk::isKept));
    Page<Participant> page = Page.of(came, number, PER_PAGE);
    Text words =
        came.isEmpty()
            ? Text.of("enrolment.people.none")
            : Text.of("enrolment.cameby", InvitationDesk.label(invitation));
    return Screen.of(words)
        .grid(cards(invitation.programme(), page), 1)
        .grid(page.turns(CAME_BY, code), 2)
        .with(Button.press("enrolment.cameby.back", "enrolment.invitation", code), Button.home());
  }

  /** By name; whoever has left is nobody's concern here any more. */
  private List<Participant> people(ProgrammeId id, ParticipantRole role) {
    return byName(
        participants.findByProgrammeIdAndRoleOrderById(id, role).stream()
            .filter(PeopleDesk::isKept));
  }

  private static boolean isKept(Participant one) {
    return one.isIn() || one.isDeclined();
  }

  private List<Participant> byName(Stream<Participant> some) {
    Comparator<Participant> byName =
        Comparator.comparing(card::name, Collator.getInstance(Language.RU.locale()));
    List<Participant> all = some.toList();
    card.know(all);
    return all.stream().sorted(byName).toList();
  }

  private List<Button> cards(ProgrammeId programme, Page<Participant> page) {
    Set<ParticipantId> asked = new HashSet<>();
    review.asked(programme).forEach(one -> asked.add(one.id()));
    return page.items().stream()
        .map(one -> Button.press(label(one, asked::contains), "enrolment.card", one.id()))
        .toList();
  }

  private Text label(Participant one, Predicate<ParticipantId> isAsked) {
    return card.marked(Text.of("enrolment.people." + state(one, isAsked), card.name(one)), one);
  }

  private static String state(Participant one, Predicate<ParticipantId> isAsked) {
    if (one.isDeclined()) {
      return "declined";
    } else if (one.has(Step.APPROVED)) {
      return "approved";
    } else if (!one.has(Step.APPLIED)) {
      return "arriving";
    }
    return isAsked.test(one.id()) ? "asked" : "applied";
  }
}
