package ru.tandem.advice.bot;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import ru.tandem.advice.Advice;
import ru.tandem.advice.AdviceCall;
import ru.tandem.advice.AdviceCalls;
import ru.tandem.advice.AdviceState;
import ru.tandem.advice.Advices;
import ru.tandem.advice.AnswerAdvice;
import ru.tandem.advice.AskMentors;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Home;
import ru.tandem.conversation.HomePart;
import ru.tandem.conversation.ScreenPlace;
import ru.tandem.conversation.Text;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.Participants;
import ru.tandem.people.Person;
import ru.tandem.programmes.MentoringKind;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.bot.ProgrammePart;
import ru.tandem.programmes.bot.ProgrammeScreen;

/** Questions on the home screen of who asks and who answers, and on the programme's screen. */
@Component
@Order(ScreenPlace.ADVICE)
class AdviceParts implements HomePart, ProgrammePart {

  private final AskMentors ask;
  private final AnswerAdvice answers;
  private final Advices advices;
  private final AdviceCalls calls;
  private final Participants participants;
  private final AdviceWords words;

  AdviceParts(
      AskMentors ask,
      AnswerAdvice answers,
      Advices advices,
      AdviceCalls calls,
      Participants participants,
      AdviceWords words) {
    this.ask = ask;
    this.answers = answers;
    this.advices = advices;
    this.calls = calls;
    this.participants = participants;
    this.words = words;
  }

  @Override
  public void show(Person person, Home home) {
    participants.current(person.id()).stream()
        .filter(ask::mayAsk)
        .forEach(part -> show(part, home));
    for (AdviceCall call : calls.findByPersonIdOrderById(person.id())) {
      Advice advice = advices.get(call.advice());
      boolean own = advice.mentor().filter(person.id()::equals).isPresent();
      if (own && advice.state() == AdviceState.TAKEN && answers.isAnswerable(advice)) {
        home.next(
            72, Button.press(label("advice.home.answer", advice), "advice.reply", advice.id()));
      } else if (!call.isPassed() && answers.mayTake(person, advice)) {
        home.next(46, Button.press(label("advice.home.take", advice), "advice.take", advice.id()));
      }
    }
  }

  private Text label(String key, Advice advice) {
    return Text.of(key, words.topic(advice));
  }

  private void show(Participant part, Home home) {
    List<Advice> waiting = ask.waiting(part);
    for (Advice advice : waiting) {
      home.item(Button.press(label("advice.home.own", advice), "advice.show", advice.id()));
    }
    advices.findByParticipantIdOrderById(part.id()).stream()
        .filter(advice -> advice.state() == AdviceState.ANSWERED && advice.rating().isEmpty())
        .forEach(
            advice ->
                home.next(
                    44,
                    Button.press(
                        label("advice.home.answered", advice), "advice.show", advice.id())));
    Button another = Button.press("advice.home.ask", AdviceBot.ASK, part.id());
    if (waiting.isEmpty()) {
      home.next(43, another);
    } else if (waiting.size() < AskMentors.MOST_OPEN) {
      home.item(another);
    }
  }

  @Override
  public void show(Person curator, Programme programme, ProgrammeScreen screen) {
    if (programme.kind() != MentoringKind.SITUATIONAL) {
      return;
    }
    List<Advice> all = advices.findByProgrammeIdOrderByIdDesc(programme.id());
    long alone =
        all.stream()
            .filter(advice -> advice.state() == AdviceState.OPEN && advice.isHandedOn())
            .filter(answers::isAnswerable)
            .count();
    if (alone > 0) {
      Text label = Text.of("advice.programme.alone", alone);
      screen.next(66, Button.press(label, "advice.all", programme.id(), 0));
    } else {
      screen.item(Button.press("advice.all", "advice.all", programme.id(), 0));
    }
  }
}
