package ru.tandem.advice.bot;

import java.util.ArrayList;
import java.util.List;
import ru.tandem.advice.Advice;
import ru.tandem.advice.Advices;
import ru.tandem.advice.AnswerAdvice;
import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Form;
import ru.tandem.conversation.Kinds;
import ru.tandem.conversation.OnForm;
import ru.tandem.conversation.OnPress;
import ru.tandem.conversation.Page;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.people.Person;
import ru.tandem.programmes.CuratedProgrammes;
import ru.tandem.programmes.ProgrammeId;

/**
 * Questions as those who answer them see them: a mentor who is called, the one who took it, and the
 * curator, who sees all of them.
 *
 * <pre>
 *   Что ответить?      Начни с одного процента
 * </pre>
 */
@Bot
class AdviceDesk {

  private static final String REPLY = "advice.reply";
  private static final int PER_PAGE = 8;
  private static final int SHORT = 160;

  private final AnswerAdvice answers;
  private final Advices advices;
  private final CuratedProgrammes curated;
  private final AdviceNotes notes;
  private final AdviceWords words;

  AdviceDesk(
      AnswerAdvice answers,
      Advices advices,
      CuratedProgrammes curated,
      AdviceNotes notes,
      AdviceWords words) {
    this.answers = answers;
    this.advices = advices;
    this.curated = curated;
    this.notes = notes;
    this.words = words;
  }

  /** The first one who takes it answers. */
  @OnPress("advice.take")
  Reply take(Person mentor, long id) {
    notes.taken(answers.take(mentor, id));
    return Reply.begin(REPLY, id);
  }

  @OnPress("advice.pass")
  Reply pass(Person mentor, long id) {
    if (answers.pass(mentor, id)) {
      notes.call(advices.get(id));
    }
    return Screen.of("advice.passed").with(Button.home());
  }

  @OnPress(REPLY)
  Reply reply(Person person, long id) {
    return Reply.begin(REPLY, answers.toAnswer(person, id).id());
  }

  @OnForm(REPLY)
  Form form(Person person, long id) {
    Advice advice = answers.toAnswer(person, id);
    Text intro =
        Text.of(
            "advice.reply.intro", words.name(advice.asker()), words.topic(advice), advice.words());
    return Form.named(REPLY)
        .intro(intro)
        .ask("words", Kinds.text(Advice.LONGEST))
        .then(said -> answered(answers.answer(person, advice.id(), said.text("words"))));
  }

  private Reply answered(Advice advice) {
    notes.answered(advice);
    return Screen.of("advice.sent", words.name(advice.asker())).with(Button.home());
  }

  /** All questions of a programme, for its curator. */
  @OnPress("advice.all")
  Reply all(Person curator, ProgrammeId programme, int page) {
    curated.of(curator, programme);
    List<Advice> all = advices.findByProgrammeIdOrderByIdDesc(programme);
    Page<Advice> shown = Page.of(all, page, PER_PAGE);
    List<Text> lines = new ArrayList<>();
    List<Button> open = new ArrayList<>();
    for (Advice advice : shown.items()) {
      lines.add(line(advice));
      if (answers.isAnswerable(advice)) {
        Text label = Text.of("advice.reply.to", words.name(advice.asker()));
        open.add(Button.press(label, REPLY, advice.id()));
      }
    }
    Text title = Text.of(all.isEmpty() ? "advice.list.none" : "advice.list", all.size());
    return Screen.of(Text.paragraphs(title, Text.paragraphs(lines.toArray(Text[]::new))))
        .grid(open, 1)
        .grid(shown.turns("advice.all", programme), 2)
        .with(Button.press("advice.back", "programmes.open", programme), Button.home());
  }

  private Text line(Advice advice) {
    String said = advice.words();
    String brief = said.length() <= SHORT ? said : said.substring(0, SHORT) + "…";
    Text state =
        switch (advice.state()) {
          case OPEN -> Text.of(advice.isHandedOn() ? "advice.line.NOBODY" : "advice.line.OPEN");
          case TAKEN -> Text.of("advice.line.TAKEN", words.name(advice.mentor().orElseThrow()));
          case CLOSED -> Text.of("advice.line.CLOSED");
          case ANSWERED ->
              Text.of(
                  "advice.line.ANSWERED",
                  advice.answeredBy().map(words::name).orElse(Text.of("advice.by.gone")),
                  advice.rating().<Object>map(stars -> stars).orElse(Text.words("—")));
        };
    return Text.lines(
        Text.of("advice.line", words.name(advice.asker()), words.topic(advice), brief), state);
  }
}
