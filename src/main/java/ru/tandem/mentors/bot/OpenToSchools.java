package ru.tandem.mentors.bot;

import java.util.Optional;
import org.springframework.core.annotation.Order;
import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Home;
import ru.tandem.conversation.HomePart;
import ru.tandem.conversation.OnPress;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.ScreenPlace;
import ru.tandem.conversation.Text;
import ru.tandem.delivery.Urgency;
import ru.tandem.enrolment.Invitation;
import ru.tandem.enrolment.Invite;
import ru.tandem.enrolment.ParticipantRole;
import ru.tandem.mentors.MentorCall;
import ru.tandem.mentors.RegionBase;
import ru.tandem.people.NotFound;
import ru.tandem.people.People;
import ru.tandem.people.Person;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.Programmes;
import ru.tandem.programmes.bot.CuratorsHear;
import ru.tandem.schools.School;
import ru.tandem.schools.SchoolId;
import ru.tandem.schools.Schools;

/** Where a mentor lets other schools ask, and answers them. */
@Bot
@Order(ScreenPlace.OTHER_SCHOOLS)
class OpenToSchools implements HomePart {

  private static final int SOMEBODY_WAITS = 80;
  private static final int A_STEP = 50;

  private final RegionBase base;
  private final Invite invite;
  private final CuratorsHear curators;
  private final Programmes programmes;
  private final Schools schools;
  private final People people;

  OpenToSchools(
      RegionBase base,
      Invite invite,
      CuratorsHear curators,
      Programmes programmes,
      Schools schools,
      People people) {
    this.base = base;
    this.invite = invite;
    this.curators = curators;
    this.programmes = programmes;
    this.schools = schools;
    this.people = people;
  }

  @Override
  public void show(Person person, Home home) {
    for (MentorCall call : base.openTo(person.id())) {
      home.next(
          call.isAgreed() ? A_STEP : SOMEBODY_WAITS,
          Button.press(
              Text.of("mentors.region.home", school(call)), "mentors.region.asked", call.id()));
    }
    if (base.mayStand(person)) {
      home.item(Button.press("mentors.region.item", "mentors.region.about"));
    }
  }

  private String school(MentorCall call) {
    return schools.get(programmes.get(call.programme()).school()).name();
  }

  @OnPress("mentors.region.about")
  Reply about(Person mentor) {
    if (!base.stands(mentor.id()) && !base.mayStand(mentor)) {
      throw new NotFound();
    }
    return page(mentor);
  }

  private Screen page(Person mentor) {
    boolean stands = base.stands(mentor.id());
    String turn = stands ? "mentors.region.leave" : "mentors.region.stand";
    return Screen.of(stands ? "mentors.region.stands" : "mentors.region.about")
        .with(Button.press(turn, turn))
        .with(Button.home());
  }

  @OnPress("mentors.region.stand")
  Reply stand(Person mentor) {
    base.stand(mentor);
    return page(mentor);
  }

  @OnPress("mentors.region.leave")
  Reply leave(Person mentor) {
    base.leave(mentor);
    return page(mentor);
  }

  /** The request, or after a yes the way in: neither is lost with the message it came by. */
  @OnPress("mentors.region.asked")
  Reply look(Person mentor, long id) {
    MentorCall call = base.openTo(mentor, id);
    return call.isAgreed() ? wayIn(call) : asked(call);
  }

  Screen asked(MentorCall call) {
    Text asked =
        Text.of(
            "mentors.region.asked",
            school(call),
            programmes.get(call.programme()).title(),
            name(people.get(call.curator())));
    return Screen.of(asked)
        .with(Button.press("mentors.region.yes", "mentors.region.yes", call.id()))
        .with(Button.press("mentors.region.no", "mentors.region.no", call.id()))
        .with(Button.home());
  }

  private Screen wayIn(MentorCall call) {
    Programme programme = programmes.get(call.programme());
    String code = invitation(programme, base.sender(call)).code();
    return Screen.of("mentors.region.thanks", programme.title())
        .with(Button.press("mentors.region.begin", "enrolment.begin", code))
        .with(Button.home());
  }

  /** Who has an employer elsewhere comes by the invitation of that school, not of everybody. */
  private Invitation invitation(Programme programme, Optional<SchoolId> from) {
    return from.map(schools::get)
        .map(School::name)
        .map(name -> invite.from(programme.id(), ParticipantRole.MENTOR, name))
        .orElseGet(() -> invite.to(programme.id(), ParticipantRole.MENTOR));
  }

  @OnPress("mentors.region.yes")
  Reply agree(Person mentor, long id) {
    MentorCall call = base.answer(mentor, id, MentorCall.Answer.AGREED);
    tell(call, "mentors.region.agreed", mentor);
    return wayIn(call);
  }

  @OnPress("mentors.region.no")
  Reply decline(Person mentor, long id) {
    MentorCall call = base.answer(mentor, id, MentorCall.Answer.DECLINED);
    tell(call, "mentors.region.declined", mentor);
    return Screen.of("mentors.region.noted").with(Button.home());
  }

  /** Those who are curators now: whoever asked may have left the school. */
  private void tell(MentorCall call, String key, Person mentor) {
    Screen news =
        Screen.of(Text.of(key, name(mentor), programmes.get(call.programme()).title()))
            .with(Button.press("mentors.tolist", "mentors.list", call.programme()))
            .with(Button.home());
    curators.tell(call.programme(), news, Urgency.BROADCAST);
  }

  private static String name(Person person) {
    return person.name().orElse("");
  }
}
