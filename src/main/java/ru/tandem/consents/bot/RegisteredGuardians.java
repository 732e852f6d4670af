package ru.tandem.consents.bot;

import java.util.List;
import java.util.stream.Stream;
import ru.tandem.consents.Consents;
import ru.tandem.consents.DoubtGuardian;
import ru.tandem.consents.Gate;
import ru.tandem.consents.InviteGuardian;
import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.OnPress;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.delivery.Urgency;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.ParticipantId;
import ru.tandem.enrolment.ReviewApplication;
import ru.tandem.people.Guardianship;
import ru.tandem.people.People;
import ru.tandem.people.Person;
import ru.tandem.people.PersonId;

/**
 * The guardians on a child's page of the register: another one can be called at any time, and a
 * confirmation can be taken back.
 */
@Bot
class RegisteredGuardians {

  private final ReviewApplication review;
  private final InviteGuardian invite;
  private final DoubtGuardian doubt;
  private final Consents consents;
  private final RefusalCards refusals;
  private final Objections objections;
  private final GuardianCall call;
  private final People people;
  private final Chats chats;

  RegisteredGuardians(
      ReviewApplication review,
      InviteGuardian invite,
      DoubtGuardian doubt,
      Consents consents,
      RefusalCards refusals,
      Objections objections,
      GuardianCall call,
      People people,
      Chats chats) {
    this.review = review;
    this.invite = invite;
    this.doubt = doubt;
    this.consents = consents;
    this.refusals = refusals;
    this.objections = objections;
    this.call = call;
    this.people = people;
    this.chats = chats;
  }

  /** Who answers for the child, and how that is known. */
  List<Text> lines(Participant about) {
    return Stream.concat(guardians(about).stream().map(this::line), refusals.lines(about).stream())
        .toList();
  }

  private Text line(Guardianship known) {
    Text line =
        Text.of(
            "consents.guardian.line",
            name(known.guardian()),
            Text.of("consents.relation." + known.relation()),
            Text.of("consents.identity." + (known.isChecked() ? known.checkedHow() : "none")));
    boolean mayHear = people.get(known.guardian()).isOnPaper() || chats.reaches(known.guardian());
    return mayHear ? line : Text.lines(line, chats.unreached(List.of(known.guardian())));
  }

  /** A grown-up speaks for himself. */
  private List<Guardianship> guardians(Participant about) {
    return consents.gate(about).guardian() == Gate.Key.NOT_NEEDED
        ? List.of()
        : doubt.guardians(about);
  }

  /** The child's page with what can be done about the guardians. */
  Screen under(Screen page, Participant about) {
    Screen screen = objections.under(page, about);
    for (Guardianship known : guardians(about)) {
      screen =
          screen.with(
              known.isChecked()
                  ? button("consents.doubt.item", "consents.doubt", about, known)
                  : button("consents.missing.confirm", GuardianCheck.CARD, about, known));
    }
    return invite.isPossible(about)
        ? screen.with(Button.press("consents.missing.handover", "consents.another", about.id()))
        : screen;
  }

  private Button button(String key, String action, Participant about, Guardianship known) {
    return Button.press(Text.of(key, name(known.guardian())), action, about.id(), known.guardian());
  }

  @OnPress("consents.another")
  Reply another(Person curator, ParticipantId id) {
    return call.toCurator(review.of(curator, id), back(id));
  }

  private static Button back(ParticipantId id) {
    return Button.press("consents.back", ConsentRegister.CARD, id);
  }

  @OnPress("consents.doubt")
  Reply ask(Person curator, ParticipantId id, PersonId guardian) {
    Guardianship known = doubt.confirmed(curator, id, guardian);
    return Screen.of(
            "consents.doubt",
            name(known.child()),
            name(guardian),
            Text.of("consents.relation." + known.relation()),
            known.phone().isEmpty() ? Text.of("consents.nophone") : known.phone(),
            Standstill.of(review.of(curator, id)))
        .with(Button.press("consents.doubt.yes", "consents.doubted", id, guardian))
        .with(Button.press("consents.withdraw.no", ConsentRegister.CARD, id));
  }

  @OnPress("consents.doubted")
  Reply doubted(Person curator, ParticipantId id, PersonId guardian) {
    doubt.doubt(curator, id, guardian);
    Participant child = review.of(curator, id);
    chats.tell(
        guardian,
        Screen.of("consents.doubted.guardian", name(child.person())).with(Button.home()),
        Urgency.REMINDER);
    return Screen.of("consents.doubted", name(guardian), name(child.person()))
        .with(back(id), Button.home());
  }

  private String name(PersonId id) {
    return DocumentPages.name(people.get(id));
  }
}
