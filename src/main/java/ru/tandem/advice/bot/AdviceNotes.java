package ru.tandem.advice.bot;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import ru.tandem.advice.Advice;
import ru.tandem.advice.AdviceCall;
import ru.tandem.advice.AdviceState;
import ru.tandem.advice.Advices;
import ru.tandem.advice.AnswerAdvice;
import ru.tandem.advice.AskMentors;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.Screen;
import ru.tandem.delivery.Matter;
import ru.tandem.delivery.Urgency;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.bot.CuratorsHear;
import ru.tandem.timetable.OnDue;

/**
 * What is told about a question: to the mentors who are called, to whoever asked, to the curator.
 */
@Component
class AdviceNotes {

  private final AskMentors ask;
  private final AnswerAdvice answers;
  private final Advices advices;
  private final CuratorsHear curators;
  private final AdviceWords words;
  private final Chats chats;

  AdviceNotes(
      AskMentors ask,
      AnswerAdvice answers,
      Advices advices,
      CuratorsHear curators,
      AdviceWords words,
      Chats chats) {
    this.ask = ask;
    this.answers = answers;
    this.advices = advices;
    this.curators = curators;
    this.words = words;
    this.chats = chats;
  }

  /** The next few mentors; when there are none, the curator, once. */
  void call(Advice advice) {
    List<AdviceCall> called = ask.next(advice);
    for (AdviceCall call : called) {
      chats.tell(
          call.person(),
          AdviceWords.choice(Screen.of(words.open(advice)), advice),
          Urgency.REMINDER,
          Matter.of(AdviceMatters.CALL, advice.id()));
    }
    if (called.isEmpty() && advice.state() == AdviceState.OPEN && !advice.isHandedOn()) {
      ask.handOn(advice);
      Screen note =
          Screen.of(
                  "advice.nobody", words.topic(advice), words.name(advice.asker()), advice.words())
              .with(Button.press("advice.reply", "advice.reply", advice.id()))
              .with(Button.press("advice.all", "advice.all", advice.programme(), 0), Button.home());
      Matter nobody = Matter.of(AdviceMatters.NOBODY, advice.id());
      curators.tell(advice.programme(), note, Urgency.REMINDER, nobody);
    }
  }

  @OnDue(AskMentors.NEXT)
  void next(long id, Instant due) {
    advices.findById(id).ifPresent(this::call);
  }

  /** Whoever took it is reminded once; then it is the others' again. */
  @OnDue(AnswerAdvice.LATE)
  void late(long id, Instant due) {
    advices
        .findById(id)
        .filter(advice -> advice.state() == AdviceState.TAKEN)
        .ifPresent(this::late);
  }

  private void late(Advice advice) {
    PersonId mentor = advice.mentor().orElseThrow();
    if (!answers.isAnswerable(advice)) {
      closed(advice);
      answers.letGo(advice);
      call(advice);
      return;
    }
    if (advice.isReminded()) {
      answers.letGo(advice);
      chats.tell(
          mentor, Screen.of("advice.letgo", advice.words()).with(Button.home()), Urgency.REMINDER);
      call(advice);
      return;
    }
    answers.reminded(advice);
    chats.remind(
        mentor,
        Screen.of("advice.late", advice.words())
            .with(
                Button.press("advice.reply", "advice.reply", advice.id()),
                Button.press("advice.pass", "advice.pass", advice.id()))
            .with(Button.home()),
        Urgency.REMINDER,
        Matter.of(AdviceMatters.ANSWER, advice.id()));
  }

  void taken(Advice advice) {
    chats.tell(
        advice.asker(),
        Screen.of("advice.taken", words.name(advice.mentor().orElseThrow()), advice.words())
            .with(Button.home()),
        Urgency.REMINDER);
  }

  void answered(Advice advice) {
    chats.answer(advice.asker(), words.answered(advice), Urgency.REMINDER);
    if (!advice.mentor().equals(advice.answeredBy())) {
      needNot(advice, "advice.answered.mentor");
    }
  }

  void closed(Advice advice) {
    needNot(advice, "advice.closed.mentor");
  }

  /** Whoever took it need not answer any more. */
  private void needNot(Advice advice, String why) {
    advice
        .mentor()
        .ifPresent(
            mentor ->
                chats.tell(
                    mentor, Screen.of(why, advice.words()).with(Button.home()), Urgency.REMINDER));
  }
}
