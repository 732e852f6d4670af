package ru.tandem.mentors.bot;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Form;
import ru.tandem.conversation.Kinds;
import ru.tandem.conversation.OnForm;
import ru.tandem.conversation.OnPress;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.ParticipantId;
import ru.tandem.enrolment.ReviewApplication;
import ru.tandem.mentors.AttendSchool;
import ru.tandem.mentors.PortfolioFile;
import ru.tandem.mentors.Portfolios;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.Person;
import tools.jackson.databind.JsonNode;

/** A mentor keeps a few files here; the curator looks at them. */
@Bot
class PortfolioBot {

  private static final String FORM = "mentors.portfolio";

  private final AttendSchool school;
  private final Portfolios portfolios;
  private final ReviewApplication review;
  private final MentorTexts texts;
  private final Clock clock;

  PortfolioBot(
      AttendSchool school,
      Portfolios portfolios,
      ReviewApplication review,
      MentorTexts texts,
      Clock clock) {
    this.school = school;
    this.portfolios = portfolios;
    this.review = review;
    this.texts = texts;
    this.clock = clock;
  }

  @OnPress("mentors.portfolio")
  Reply mine(Person person, ParticipantId id) {
    school.mentor(person, id);
    return own(id);
  }

  private Screen own(ParticipantId id) {
    List<PortfolioFile> files = portfolios.findByParticipantIdOrderById(id);
    List<Button> drops = new ArrayList<>();
    for (PortfolioFile file : files) {
      Text label = Text.of("mentors.portfolio.drop", name(file));
      drops.add(Button.press(label, "mentors.drop", id, file.id()));
    }
    Screen screen =
        Screen.of("mentors.portfolio.mine", files.size(), PortfolioFile.MOST).grid(drops, 1);
    if (files.size() < PortfolioFile.MOST) {
      screen = screen.with(Button.press("mentors.portfolio.add", "mentors.add", id));
    }
    return screen.with(Button.press("mentors.toschool", "mentors.school", id), Button.home());
  }

  private static Text name(PortfolioFile file) {
    return file.isPicture() ? Text.of("mentors.portfolio.picture") : Text.words(file.name());
  }

  @OnPress("mentors.drop")
  Reply drop(Person person, ParticipantId id, long file) {
    school.mentor(person, id);
    portfolios.delete(portfolios.of(id, file));
    portfolios.flush();
    return own(id);
  }

  @OnPress("mentors.add")
  Reply add(Person person, ParticipantId id) {
    school.mentor(person, id);
    room(id);
    return Reply.begin(FORM, id);
  }

  /**
   * @throws AlreadySettled when there is no room for another file
   */
  private int room(ParticipantId id) {
    int room = PortfolioFile.MOST - portfolios.findByParticipantIdOrderById(id).size();
    if (room <= 0) {
      throw new AlreadySettled();
    }
    return room;
  }

  @OnForm(FORM)
  Form form(Person person, ParticipantId about) {
    ParticipantId id = school.mentor(person, about).id();
    return Form.named(FORM)
        .intro(Text.of("mentors.portfolio.intro"))
        .ask("files", Kinds.files(room(id)))
        .then(answers -> added(id, answers.get("files").orElseThrow()));
  }

  private Reply added(ParticipantId id, JsonNode files) {
    for (JsonNode file : files) {
      String called = file.get("id").asString();
      portfolios.save(PortfolioFile.of(id, called, file.get("name").asString(), clock.instant()));
    }
    portfolios.flush();
    return own(id);
  }

  /** The way on stands below all of them. */
  private static Screen underTheLast(
      PortfolioFile file, List<PortfolioFile> files, ParticipantId id) {
    Screen screen = Screen.of(name(file)).kept(file.file(), file.isPicture());
    return file.equals(files.get(files.size() - 1))
        ? screen.with(Button.press("mentors.tocard", "enrolment.card", id), Button.home())
        : screen;
  }

  @OnPress("mentors.files")
  Reply shown(Person curator, ParticipantId id) {
    Participant mentor = review.of(curator, id);
    List<PortfolioFile> files = portfolios.findByParticipantIdOrderById(id);
    Reply reply =
        Screen.of("mentors.portfolio.of", texts.name(mentor), files.size())
            .with(Button.press("mentors.tocard", "enrolment.card", id), Button.home());
    for (PortfolioFile file : files) {
      reply = reply.then(underTheLast(file, files, id));
    }
    return reply;
  }
}
