package ru.tandem.consents.bot;

import ru.tandem.consents.InviteGuardian;
import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.OnPress;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Screen;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.ParticipantId;
import ru.tandem.enrolment.ReviewApplication;
import ru.tandem.people.Person;

/** The guardians on a child's page of the register: another one can be called at any time. */
@Bot
class RegisteredGuardians {

  private final ReviewApplication review;
  private final InviteGuardian invite;
  private final GuardianCall call;

  RegisteredGuardians(ReviewApplication review, InviteGuardian invite, GuardianCall call) {
    this.review = review;
    this.invite = invite;
    this.call = call;
  }

  /** The child's page with what can be done about the guardians. */
  Screen under(Screen page, Participant about) {
    return invite.isPossible(about)
        ? page.with(Button.press("consents.missing.handover", "consents.another", about.id()))
        : page;
  }

  @OnPress("consents.another")
  Reply another(Person curator, ParticipantId id) {
    Participant child = review.of(curator, id);
    return call.toCurator(child, Button.press("consents.back", ConsentRegister.CARD, id));
  }
}
