package ru.tandem.enrolment.bot;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.Drawing;
import ru.tandem.conversation.ScreenPlace;
import ru.tandem.conversation.Text;
import ru.tandem.conversation.Voice;
import ru.tandem.enrolment.Invite;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.ParticipantRole;
import ru.tandem.enrolment.Participants;
import ru.tandem.enrolment.ReviewApplication;
import ru.tandem.enrolment.Step;
import ru.tandem.people.Person;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.bot.ProgrammePart;
import ru.tandem.programmes.bot.ProgrammeScreen;
import ru.tandem.schools.School;
import ru.tandem.schools.Schools;

/** Who has come to the programme, and the invitations for those who have not. */
@Component
@Order(ScreenPlace.ENROLMENT)
class EnrolmentPart implements ProgrammePart {

  private static final List<ParticipantRole> SIDES =
      List.of(ParticipantRole.MENTEE, ParticipantRole.MENTOR);

  private final Participants participants;
  private final ReviewApplication review;
  private final Invite invite;
  private final Schools schools;
  private final Chats chats;

  EnrolmentPart(
      Participants participants,
      ReviewApplication review,
      Invite invite,
      Schools schools,
      Chats chats) {
    this.participants = participants;
    this.review = review;
    this.invite = invite;
    this.schools = schools;
    this.chats = chats;
  }

  @Override
  public void show(Person curator, Programme programme, ProgrammeScreen screen) {
    for (ParticipantRole role : SIDES) {
      numbers(programme, role, screen);
    }
    if (!programme.isClosed()) {
      SIDES.stream()
          .filter(role -> in(programme, role).size() < planned(programme, role))
          .filter(role -> isThere(programme, role))
          .forEach(role -> invitation(programme, role, screen));
      screen.item(Button.press("enrolment.invitations", "enrolment.invitations", programme.id()));
    }
    screen.item(PeopleDesk.button("enrolment.people.item", programme.id(), ParticipantRole.MENTEE));
    int waiting = review.waiting(programme.id()).size();
    if (waiting > 0) {
      Text label = Text.of("enrolment.programme.waiting", waiting);
      screen.next(80, Button.press(label, "enrolment.review", programme.id()));
    }
    int asked = review.asked(programme.id()).size();
    if (asked > 0) {
      screen.line("enrolment.programme.asked", asked);
    }
  }

  private void numbers(Programme programme, ParticipantRole role, ProgrammeScreen screen) {
    List<Participant> all = in(programme, role);
    screen.line(
        "enrolment.programme." + role,
        all.size(),
        planned(programme, role),
        all.stream().filter(one -> one.has(Step.APPLIED)).count(),
        all.stream().filter(one -> one.has(Step.APPROVED)).count());
  }

  private static int planned(Programme programme, ParticipantRole role) {
    return role == ParticipantRole.MENTEE ? programme.plannedMentees() : programme.plannedMentors();
  }

  private List<Participant> in(Programme programme, ParticipantRole role) {
    return participants.findByProgrammeIdAndRoleOrderById(programme.id(), role).stream()
        .filter(Participant::isIn)
        .toList();
  }

  /** It is made for who opens the programme, and not for who only looks for a place there. */
  private boolean isThere(Programme programme, ParticipantRole role) {
    return !Drawing.isLook() || invite.lasting(programme.id(), role).isPresent();
  }

  /** Nobody has come yet: inviting is the next step. It stays at hand until all planned are in. */
  private void invitation(Programme programme, ParticipantRole role, ProgrammeScreen screen) {
    String link = chats.link("i", invite.to(programme.id(), role).code());
    School school = schools.get(programme.school());
    screen.line("enrolment.programme.link." + role, link);
    Button share =
        chats.share(
            Text.of("enrolment.programme.share." + role),
            link,
            Text.of("enrolment.programme.words." + role, school.name(), programme.title()),
            Voice.outward(school.language(), school.zone()));
    if (participants.findByProgrammeIdAndRoleOrderById(programme.id(), role).isEmpty()) {
      screen.next(50, share);
    } else {
      screen.wide(share);
    }
  }
}
