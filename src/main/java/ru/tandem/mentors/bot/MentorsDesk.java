package ru.tandem.mentors.bot;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.core.annotation.Order;
import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.OnPress;
import ru.tandem.conversation.Page;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.ScreenPlace;
import ru.tandem.conversation.Text;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.ParticipantRole;
import ru.tandem.enrolment.Participants;
import ru.tandem.enrolment.Step;
import ru.tandem.mentors.AttendSchool;
import ru.tandem.mentors.Part;
import ru.tandem.mentors.Readiness;
import ru.tandem.mentors.Requirements;
import ru.tandem.people.Person;
import ru.tandem.programmes.CuratedProgrammes;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.ProgrammeId;
import ru.tandem.programmes.bot.ProgrammePart;
import ru.tandem.programmes.bot.ProgrammeScreen;

/** The mentors of a programme as their curator sees them: who is ready, and who lacks what. */
@Bot
@Order(ScreenPlace.MENTORS)
class MentorsDesk implements ProgrammePart {

  private static final int PER_PAGE = 20;

  private static final List<Part> CHOSEN = List.of(Part.MATERIALS, Part.SESSION, Part.CHECK);

  private final CuratedProgrammes programmes;
  private final Participants participants;
  private final Requirements requirements;
  private final Readiness readiness;
  private final AttendSchool school;
  private final RegisterDesk register;
  private final MentorTexts texts;
  private final Chats chats;

  MentorsDesk(
      CuratedProgrammes programmes,
      Participants participants,
      Requirements requirements,
      Readiness readiness,
      AttendSchool school,
      RegisterDesk register,
      MentorTexts texts,
      Chats chats) {
    this.programmes = programmes;
    this.participants = participants;
    this.requirements = requirements;
    this.readiness = readiness;
    this.school = school;
    this.register = register;
    this.texts = texts;
    this.chats = chats;
  }

  @Override
  public void show(Person curator, Programme programme, ProgrammeScreen screen) {
    long lacking =
        mentors(programme).stream()
            .filter(mentor -> mentor.has(Step.APPROVED))
            .filter(mentor -> !readiness.missing(mentor).isEmpty())
            .count();
    if (lacking > 0) {
      screen.line("mentors.programme.lacking", lacking);
    }
    screen.item(Button.press("mentors.programme", "mentors.list", programme.id()));
  }

  private List<Participant> mentors(Programme programme) {
    return participants
        .findByProgrammeIdAndRoleOrderById(programme.id(), ParticipantRole.MENTOR)
        .stream()
        .filter(AttendSchool::learns)
        .toList();
  }

  @OnPress(value = "mentors.list", shelf = true)
  Reply list(Person curator, ProgrammeId id) {
    return page(curator, id, 0);
  }

  @OnPress("mentors.list.page")
  Reply page(Person curator, ProgrammeId id, int page) {
    Programme programme = programmes.of(curator, id);
    List<Participant> mentors = mentors(programme);
    Page<Participant> shown = Page.of(mentors, page, PER_PAGE);
    List<Button> buttons = new ArrayList<>();
    for (Participant mentor : shown.items()) {
      buttons.add(Button.press(marked(mentor), "enrolment.card", mentor.id()));
    }
    Text words =
        mentors.isEmpty()
            ? Text.of("mentors.list.none")
            : Text.of("mentors.list", programme.title(), mentors.size());
    return Screen.of(words)
        .grid(buttons, 1)
        .grid(shown.turns("mentors.list.page", id), 2)
        .with(Button.press("mentors.find", "mentors.find", id))
        .with(Button.press("mentors.region.button", "mentors.region", id, 0))
        .with(register.button(id))
        .with(
            Button.press("mentors.sessions.item", "mentors.sessions", id),
            Button.press("mentors.parts.item", "mentors.parts", id))
        .with(Button.press("mentors.back", "programmes.open", id), Button.home());
  }

  private Text marked(Participant mentor) {
    Text label = label(mentor);
    return chats.reaches(mentor.person()) ? label : Text.of("conversation.silent", label);
  }

  private Text label(Participant mentor) {
    List<Part> missing = readiness.missing(mentor);
    if (!missing.isEmpty()) {
      return Text.of("mentors.list.lacks", texts.name(mentor), MentorTexts.parts(missing));
    }
    String key = mentor.has(Step.READY) ? "mentors.list.ready" : "mentors.list.waits";
    return Text.of(key, texts.name(mentor));
  }

  @OnPress("mentors.parts")
  Reply parts(Person curator, ProgrammeId id) {
    Set<Part> required = requirements.of(programmes.of(curator, id));
    List<Button> buttons = new ArrayList<>();
    for (Part part : CHOSEN) {
      String key = required.contains(part) ? "mentors.parts.on" : "mentors.parts.off";
      buttons.add(Button.press(Text.of(key, MentorTexts.part(part)), "mentors.turn", id, part));
    }
    boolean papers = required.stream().anyMatch(Part::isPaper);
    Text always = papers ? Text.of("mentors.parts.papers") : Text.empty();
    return Screen.of(Text.paragraphs(Text.of("mentors.parts"), always))
        .grid(buttons, 1)
        .with(Button.press("mentors.tolist", "mentors.list", id), Button.home());
  }

  @OnPress("mentors.turn")
  Reply turn(Person curator, ProgrammeId id, Part part) {
    school.turn(curator, id, part);
    return parts(curator, id);
  }
}
