package ru.tandem.mentors.bot;

import java.util.ArrayList;
import java.util.List;
import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.OnPress;
import ru.tandem.conversation.Page;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.delivery.Urgency;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.ParticipantId;
import ru.tandem.mentors.FindMentors;
import ru.tandem.mentors.MentorCall;
import ru.tandem.mentors.RegionBase;
import ru.tandem.people.Person;
import ru.tandem.programmes.CuratedProgrammes;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.ProgrammeId;
import ru.tandem.programmes.Programmes;
import ru.tandem.schools.Schools;

/** Where a curator finds mentors of other schools and asks them. */
@Bot
class RegionDesk {

  private static final int PER_PAGE = 10;

  private final RegionBase base;
  private final FindMentors find;
  private final OpenToSchools asking;
  private final CuratedProgrammes curated;
  private final Programmes programmes;
  private final Schools schools;
  private final MentorTexts texts;
  private final Chats chats;

  RegionDesk(
      RegionBase base,
      FindMentors find,
      OpenToSchools asking,
      CuratedProgrammes curated,
      Programmes programmes,
      Schools schools,
      MentorTexts texts,
      Chats chats) {
    this.base = base;
    this.find = find;
    this.asking = asking;
    this.curated = curated;
    this.programmes = programmes;
    this.schools = schools;
    this.texts = texts;
    this.chats = chats;
  }

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
                Text.of(called ? "mentors.region.called" : "mentors.region.how"),
                chats.unreached(List.of(mentor.person()))));
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
    chats.tell(mentor.person(), asking.asked(call), Urgency.BROADCAST);
    return card(curator, id, mentorId);
  }
}
