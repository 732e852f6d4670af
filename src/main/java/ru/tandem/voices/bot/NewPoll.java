package ru.tandem.voices.bot;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ru.tandem.conversation.Answers;
import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Form;
import ru.tandem.conversation.Kinds;
import ru.tandem.conversation.OnForm;
import ru.tandem.conversation.OnPress;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.outreach.Announce;
import ru.tandem.outreach.Audience;
import ru.tandem.people.Person;
import ru.tandem.programmes.CuratedProgrammes;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.ProgrammeId;
import ru.tandem.voices.AskPoll;
import ru.tandem.voices.Poll;
import ru.tandem.voices.PollKind;
import ru.tandem.voices.PollQuestion;

/**
 * A curator makes a short survey.
 *
 * <pre>
 *   Кого спросить?            [Родители: 6]
 *   Вопрос 1                  Удобно ли собираться по субботам?
 *   Как отвечают?             [Да или нет]
 *   Ещё вопрос?               [Хватит]
 *   Без имён?                 [Да]
 *   (проверка)                [Всё верно]
 * </pre>
 */
@Bot
class NewPoll {

  static final String WHOM = "voices.polls.whom";

  private static final String FORM = "voices.pollnew";
  private static final String MORE = "more";
  private static final int LONGEST_OPTIONS = 400;

  private final AskPoll polls;
  private final Announce audiences;
  private final PollDesk desk;
  private final PollNews news;
  private final CuratedProgrammes programmes;

  NewPoll(
      AskPoll polls,
      Announce audiences,
      PollDesk desk,
      PollNews news,
      CuratedProgrammes programmes) {
    this.polls = polls;
    this.audiences = audiences;
    this.desk = desk;
    this.news = news;
    this.programmes = programmes;
  }

  @OnPress(WHOM)
  Reply whom(Person curator, ProgrammeId id) {
    Programme programme = programmes.open(curator, id);
    List<Button> all = new ArrayList<>();
    audiences
        .audiences(curator, programme)
        .forEach(
            (audience, people) ->
                all.add(
                    Button.press(
                        Text.of("voices.polls.to", AudienceWords.name(audience), people.size()),
                        FORM,
                        id,
                        audience.code())));
    return Screen.of(all.isEmpty() ? "voices.polls.nobody" : "voices.polls.whom")
        .grid(all, 2)
        .with(Button.press("voices.polls.back", PollDesk.ALL, id, 0), Button.home());
  }

  @OnPress(FORM)
  Reply begin(Person curator, ProgrammeId id, String audience) {
    polls.whom(curator, programmes.open(curator, id), new Audience(audience));
    return Reply.begin(FORM, id + ":" + audience);
  }

  @OnForm(FORM)
  Form form(Person curator, ProgrammeId id, String whom) {
    Programme programme = programmes.open(curator, id);
    Audience audience = new Audience(whom);
    int count = polls.whom(curator, programme, audience).size();
    Form form =
        Form.named(FORM)
            .intro(Text.of("voices.pollnew.intro", AudienceWords.name(audience), count));
    for (int n = 1; n <= Poll.MOST_QUESTIONS; n++) {
      ask(form, n);
    }
    return form.ask("nameless", Kinds.yesNo())
        .hint(Text.of("voices.pollnew.nameless.hint"))
        .review()
        .then(answers -> made(curator, programme, audience, answers));
  }

  private static void ask(Form form, int n) {
    if (n > 1) {
      form.ask(
              MORE + n,
              Text.of("voices.pollnew.more"),
              Kinds.choice(Kinds.options("voices.pollnew.more", "yes", "no")))
          .when(answers -> isAsked(answers, n - 1));
    }
    form.ask("words" + n, Text.of("voices.pollnew.words", n), Kinds.text(PollQuestion.LONGEST))
        .when(answers -> isAsked(answers, n));
    form.ask(
            "kind" + n,
            Text.of("voices.pollnew.kind"),
            Kinds.choice(Kinds.options("voices.pollnew.kind", "SCALE", "YES_NO", "CHOICE", "TEXT")))
        .when(answers -> isAsked(answers, n));
    form.ask("options" + n, Text.of("voices.pollnew.options"), Kinds.text(LONGEST_OPTIONS))
        .when(answers -> isAsked(answers, n) && is(answers, "kind" + n, "CHOICE"))
        .hint(Text.of("voices.pollnew.options.hint"))
        .refuse(
            (answers, typed) ->
                PollQuestion.areChoices(typed.asString())
                    ? Optional.empty()
                    : Optional.of(
                        Text.of(
                            "voices.pollnew.options.refused",
                            PollQuestion.FEWEST_OPTIONS,
                            PollQuestion.MOST_OPTIONS,
                            PollQuestion.LONGEST_OPTION)));
  }

  /** The first one always; another only where each before it was followed by one more. */
  private static boolean isAsked(Answers answers, int n) {
    for (int before = 2; before <= n; before++) {
      if (!is(answers, MORE + before, "yes")) {
        return false;
      }
    }
    return true;
  }

  private static boolean is(Answers answers, String key, String value) {
    return answers.has(key) && answers.text(key).equals(value);
  }

  private Reply made(Person curator, Programme programme, Audience audience, Answers answers) {
    List<PollQuestion> questions = new ArrayList<>();
    for (int n = 1; n <= Poll.MOST_QUESTIONS && isAsked(answers, n); n++) {
      PollKind kind = PollKind.valueOf(answers.text("kind" + n));
      String options = kind == PollKind.CHOICE ? answers.text("options" + n).strip() : "";
      questions.add(new PollQuestion(answers.text("words" + n).strip(), kind, options));
    }
    boolean nameless = answers.text("nameless").equals("yes");
    Poll poll = polls.ask(curator, programme, audience, questions, nameless);
    return desk.card(poll, news.ask(poll));
  }
}
