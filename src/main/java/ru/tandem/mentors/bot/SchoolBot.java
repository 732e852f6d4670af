package ru.tandem.mentors.bot;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.OnPress;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.ParticipantId;
import ru.tandem.mentors.AttendSchool;
import ru.tandem.mentors.Material;
import ru.tandem.mentors.Materials;
import ru.tandem.mentors.Part;
import ru.tandem.mentors.Readiness;
import ru.tandem.mentors.Training;
import ru.tandem.mentors.TrainingSession;
import ru.tandem.mentors.TrainingSessions;
import ru.tandem.people.Person;

/** The school of mentors as a mentor goes through it. */
@Bot
class SchoolBot {

  private final AttendSchool school;
  private final Training training;
  private final TrainingSessions sessions;
  private final Materials materials;
  private final Readiness readiness;
  private final Clock clock;

  SchoolBot(
      AttendSchool school,
      Training training,
      TrainingSessions sessions,
      Materials materials,
      Readiness readiness,
      Clock clock) {
    this.school = school;
    this.training = training;
    this.sessions = sessions;
    this.materials = materials;
    this.readiness = readiness;
    this.clock = clock;
  }

  @OnPress(value = "mentors.school", called = "mentors.school.names", shelf = true)
  Reply show(Person person, ParticipantId id) {
    Participant mentor = school.mentor(person, id);
    Screen screen =
        Screen.of(
            Text.paragraphs(
                Text.of("mentors.school.heading"), Text.lines(sessions(mentor)), left(mentor)));
    for (Material material : materials.all()) {
      screen = screen.with(button(id, material));
    }
    if (materials.check().isPresent()) {
      String label = training.hasPassed(id) ? "mentors.check.passed" : "mentors.check";
      screen = screen.with(Button.press(label, "mentors.check", id));
    }
    return screen
        .with(Button.press("mentors.courses", CourseBot.MINE, id))
        .with(Button.press("mentors.portfolio", "mentors.portfolio", id), Button.home());
  }

  private Button button(ParticipantId id, Material material) {
    String key = training.hasRead(id, material) ? "mentors.material.read" : "mentors.material";
    Text kind = Text.of("mentors.material." + material.kind());
    return Button.press(
        Text.of(key, kind, MentorTexts.of(material.title())), "mentors.read", id, material.code());
  }

  private List<Text> sessions(Participant mentor) {
    List<Text> lines = new ArrayList<>();
    for (TrainingSession session :
        sessions.findByProgrammeIdAndCancelledAtIsNullOrderByStartsAt(mentor.programme())) {
      if (training.attended(mentor.id(), session)) {
        lines.add(Text.of("mentors.session.attended", session.when()));
      } else if (session.startsAt().isAfter(clock.instant())) {
        lines.add(Text.of("mentors.session.next", session.when(), session.place()));
      }
    }
    return lines;
  }

  private Text left(Participant mentor) {
    List<Part> missing = readiness.missing(mentor);
    return missing.isEmpty()
        ? Text.of("mentors.complete")
        : Text.of("mentors.missing", MentorTexts.parts(missing));
  }

  /** Opened counts as read: nobody is examined on it. */
  @OnPress("mentors.read")
  Reply read(Person person, ParticipantId id, String code) {
    Material material = school.read(person, id, code);
    return Screen.of(
            Text.paragraphs(
                Text.of("mentors.material.title", MentorTexts.of(material.title())),
                MentorTexts.of(material.text())))
        .with(Button.press("mentors.toschool", "mentors.school", id), Button.home());
  }
}
