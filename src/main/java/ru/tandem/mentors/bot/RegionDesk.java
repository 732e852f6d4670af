package ru.tandem.mentors.bot;

import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.Home;
import ru.tandem.conversation.HomePart;
import ru.tandem.conversation.OnPress;
import ru.tandem.conversation.Page;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.delivery.Urgency;
import ru.tandem.enrolment.Invite;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.ParticipantId;
import ru.tandem.enrolment.ParticipantRole;
import ru.tandem.mentors.FindMentors;
import ru.tandem.mentors.MentorCall;
import ru.tandem.mentors.RegionBase;
import ru.tandem.people.NotFound;
import ru.tandem.people.Person;
import ru.tandem.programmes.CuratedProgrammes;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.ProgrammeId;
import ru.tandem.programmes.Programmes;
import ru.tandem.schools.Schools;

/** Mentors let other schools ask them, and curators ask. */
@Bot
@Order(16)
class RegionDesk implements HomePart {

  private static final int PER_PAGE = 10;

  private final RegionBase base;
  private final FindMentors find;
  private final Invite invite;
  private final CuratedProgrammes curated;
  private final Programmes programmes;
  private final Schools schools;
  private final MentorTexts texts;
  private final Chats chats;

  RegionDesk(
      RegionBase base,
      FindMentors find,
      Invite invite,
      CuratedProgrammes curated,
      Programmes programmes,
      Schools schools,
      MentorTexts texts,
      Chats chats) {
    this.base = base;
    this.find = find;
    this.invite = invite;
    this.curated = curated;
    this.programmes = programmes;
    this.schools = schools;
    this.texts = texts;
    this.chats = chats;
  }

  // The mentor.

  @Override
  public void show(Person person, Home home) {
    if (base.mayStand(person)) {
      home.item(Button.press("mentors.region.item", "mentors.region.about"));
    }
  }

  @OnPress("mentors.region.about")
  Reply about(Person mentor) {
    if (!base.stands(mentor.id()) && !base.mayStand(mentor)) {
      throw new NotFound();
    }
    return page(mentor);
  }

  private Screen page(Person mentor) {
    String turn = base.stands(mentor.id()) ? "mentors.region.leave" : "mentors.region.stand";
    return Screen.of(base.stands(mentor.id()) ? "mentors.region.stands" : "mentors.region.about")
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

  @OnPress("mentors.region.yes")
  Reply agree(Person mentor, long id) {
    MentorCall call = base.answer(mentor, id, MentorCall.Answer.AGREED);
    Programme programme = programmes.get(call.programme());
    tell(call, Text.of("mentors.region.agreed", name(mentor), programme.title()));
    String code = invite.to(programme.id(), ParticipantRole.MENTOR).code();
    return Screen.of("mentors.region.thanks", programme.title())
        .with(Button.press("mentors.region.begin", "enrolment.begin", code))
        .with(Button.home());
  }

  @OnPress("mentors.region.no")
  Reply decline(Person mentor, long id) {
    MentorCall call = base.answer(mentor, id, MentorCall.Answer.DECLINED);
    Programme programme = programmes.get(call.programme());
    tell(call, Text.of("mentors.region.declined", name(mentor), programme.title()));
    return Screen.of("mentors.region.noted").with(Button.home());
  }

  private void tell(MentorCall call, Text news) {
    chats.tell(
        call.curator(),
        Screen.of(news)
            .with(Button.press("mentors.tolist", "mentors.list", call.programme()))
            .with(Button.home()),
        Urgency.BROADCAST);
  }

  private static String name(Person person) {
    return person.name().orElse("");
  }

  // The curator of another school.

  @OnPress("mentors.region")
  Reply list(Person curator, ProgrammeId id, int number) {
    Programme programme = curated.open(curator, id);
    List<Participant> all = base.whoCouldHelp(programme);
    Page<Participant> page = Page.of(all, number, PER_PAGE);
    List<Button> buttons = new ArrayList<>();
    for (Participant mentor : page.items()) {
      Text label = Text.of("mentors.region.one", texts.name(mentor), school(mentor));
      buttons.add(Button.press(label, "mentors.region.card", id, mentor.id()));
    }
    return Screen.of(all.isEmpty() ? "mentors.region.none" : "mentors.region", all.size())
        .grid(buttons, 1)
        .grid(page.turns("mentors.region", id), 2)
        .with(Button.press("mentors.tolist", "mentors.list", id), Button.home());
  }

  private String school(Participant mentor) {
    return schools.get(programmes.get(mentor.programme()).school()).name();
  }

  @OnPress("mentors.region.card")
  Reply card(Person curator, ProgrammeId id, ParticipantId mentorId) {
    Programme programme = curated.open(curator, id);
    Participant mentor = base.of(programme, mentorId);
    boolean called = base.isCalled(programme, mentor);
    Text topics = Text.list(find.topics(mentor).stream().map(MentorTexts::of).toList());
    Screen card =
        Screen.of(
            Text.paragraphs(
                Text.of("mentors.region.card", texts.name(mentor), school(mentor), topics),
                Text.of(called ? "mentors.region.called" : "mentors.region.how")));
    if (!called) {
      card = card.with(Button.press("mentors.region.call", "mentors.region.call", id, mentorId));
    }
    return card.with(Button.press("mentors.region.back", "mentors.region", id, 0), Button.home());
  }

  @OnPress("mentors.region.call")
  Reply call(Person curator, ProgrammeId id, ParticipantId mentorId) {
    Programme programme = curated.open(curator, id);
    Participant mentor = base.of(programme, mentorId);
    MentorCall call = base.call(curator, programme, mentor);
    Text asked =
        Text.of(
            "mentors.region.asked",
            schools.get(programme.school()).name(),
            programme.title(),
            name(curator));
    chats.tell(
        mentor.person(),
        Screen.of(asked)
            .with(Button.press("mentors.region.yes", "mentors.region.yes", call.id()))
            .with(Button.press("mentors.region.no", "mentors.region.no", call.id()))
            .with(Button.home()),
        Urgency.BROADCAST);
    return card(curator, id, mentorId);
  }
}
