package ru.tandem.advice.bot;

import java.util.ArrayList;
import java.util.List;
import ru.tandem.advice.Advice;
import ru.tandem.advice.Advices;
import ru.tandem.advice.AskMentors;
import ru.tandem.advice.ReadyMentors;
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
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.ParticipantId;
import ru.tandem.people.Person;

/**
 * A mentee asks ready mentors one thing, and says how much the answer has helped.
 *
 * <pre>
 *   О чём вопрос?           [Математика]
 *   Что хочется спросить?   Как решать задачи на проценты?
 * </pre>
 */
@Bot
class AdviceBot {

  static final String ASK = "advice.ask";

  private static final String OTHER = "other-topic";

  private final AskMentors ask;
  private final Advices advices;
  private final ReadyMentors mentors;
  private final AdviceNotes notes;
  private final AdviceWords words;

  AdviceBot(
      AskMentors ask, Advices advices, ReadyMentors mentors, AdviceNotes notes, AdviceWords words) {
    this.ask = ask;
    this.advices = advices;
    this.mentors = mentors;
    this.notes = notes;
    this.words = words;
  }

  @OnPress(ASK)
  Reply ask(Person asker, ParticipantId id) {
    ask.asker(asker, id);
    return Reply.begin(ASK, id);
  }

  @OnForm(ASK)
  Form form(Person asker, ParticipantId id) {
    Participant part = ask.asker(asker, id);
    List<Option> topics = new ArrayList<>();
    mentors
        .topics(part.programme())
        .forEach((tag, label) -> topics.add(new Option(tag, AdviceWords.text(label))));
    topics.add(new Option(OTHER, Text.of("advice.other")));
    return Form.named(ASK)
        .ask("topic", Kinds.choice(topics))
        .ask("words", Kinds.text(Advice.LONGEST))
        .then(answers -> asked(asker, id, answers));
  }

  private Reply asked(Person asker, ParticipantId id, Answers answers) {
    String topic = answers.text("topic");
    Advice advice = ask.ask(asker, id, topic.equals(OTHER) ? null : topic, answers.text("words"));
    notes.call(advice);
    return Screen.of(advice.isHandedOn() ? "advice.asked.curator" : "advice.asked")
        .with(Button.press("advice.show", "advice.show", advice.id()), Button.home());
  }

  @OnPress("advice.show")
  Reply show(Person asker, long id) {
    return words.own(advices.of(asker, id));
  }

  @OnPress("advice.rate")
  Reply rate(Person asker, long id, int stars) {
    Advice advice = ask.rate(asker, id, stars);
    Screen thanks = Screen.of("advice.rate.thanks", stars);
    return advice.mayBeAskedAgain()
        ? thanks.with(Button.press("advice.again", "advice.again", id), Button.home())
        : thanks.with(Button.home());
  }

  /** The answer has not helped: others are asked the same. */
  @OnPress("advice.again")
  Reply again(Person asker, long id) {
    Advice advice = ask.again(asker, id);
    notes.call(advice);
    return Screen.of(advice.isHandedOn() ? "advice.asked.curator" : "advice.asked")
        .with(Button.press("advice.show", "advice.show", advice.id()), Button.home());
  }

  @OnPress("advice.close")
  Reply close(Person asker, long id) {
    Advice advice = ask.close(asker, id);
    notes.closed(advice);
    return words.own(advice);
  }
}
