package ru.tandem.mentors.bot;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ru.tandem.conversation.Answers;
import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Form;
import ru.tandem.conversation.Kinds;
import ru.tandem.conversation.OnForm;
import ru.tandem.conversation.OnPress;
import ru.tandem.conversation.Option;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.enrolment.ParticipantId;
import ru.tandem.mentors.AttendSchool;
import ru.tandem.mentors.Check;
import ru.tandem.mentors.Materials;
import ru.tandem.mentors.Training;
import ru.tandem.people.NotFound;
import ru.tandem.people.Person;

/**
 * The short check of {@code config/materials/_check.yaml}, as often as one likes.
 *
 * <pre>
 *   Подопечный просит сделать за него задание. Что лучше?   [Разобрать вместе]
 *   …
 *   Получилось: 5 из 5.
 * </pre>
 */
@Bot
class CheckDialogue {

  private static final String FORM = "mentors.check";

  private final AttendSchool school;
  private final Training training;
  private final Materials materials;

  CheckDialogue(AttendSchool school, Training training, Materials materials) {
    this.school = school;
    this.training = training;
    this.materials = materials;
  }

  @OnPress("mentors.check")
  Reply begin(Person person, ParticipantId id) {
    school.mentor(person, id);
    return Reply.begin(FORM, id);
  }

  @OnForm(FORM)
  Form form(Person person, ParticipantId about) {
    ParticipantId id = school.mentor(person, about).id();
    Check check = materials.check().orElseThrow(NotFound::new);
    Form form = Form.named(FORM).version(check.version()).intro(Text.of("mentors.check.intro"));
    for (Check.Question question : check.questions()) {
      form.ask(
          question.key(), MentorTexts.of(question.question()), Kinds.choice(options(question)));
    }
    return form.then(answers -> tried(person, id, check, answers));
  }

  private static List<Option> options(Check.Question question) {
    return question.answers().stream()
        .map(answer -> Kinds.option(answer.code(), MentorTexts.of(answer.label())))
        .toList();
  }

  private Reply tried(Person person, ParticipantId id, Check check, Answers answers) {
    Map<String, String> codes = new HashMap<>();
    check.questions().forEach(one -> codes.put(one.key(), answers.text(one.key())));
    List<Check.Question> wrong = school.tries(person, id, codes);
    int all = check.questions().size();
    boolean passed = all - wrong.size() >= check.enough();
    Text result =
        Text.of(passed ? "mentors.check.good" : "mentors.check.more", all - wrong.size(), all);
    List<Text> why = new ArrayList<>();
    for (Check.Question question : wrong) {
      why.add(
          Text.of(
              "mentors.check.why",
              MentorTexts.of(question.question()),
              MentorTexts.of(question.why())));
    }
    Screen screen = Screen.of(Text.paragraphs(result, Text.lines(why)));
    if (!training.hasPassed(id)) {
      screen = screen.with(Button.press("mentors.check.again", "mentors.check", id));
    }
    return screen.with(Button.press("mentors.toschool", "mentors.school", id), Button.home());
  }
}
