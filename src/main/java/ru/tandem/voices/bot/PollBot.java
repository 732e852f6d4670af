package ru.tandem.voices.bot;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import ru.tandem.conversation.Answers;
import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.Form;
import ru.tandem.conversation.Home;
import ru.tandem.conversation.HomePart;
import ru.tandem.conversation.Kind;
import ru.tandem.conversation.Kinds;
import ru.tandem.conversation.OnForm;
import ru.tandem.conversation.OnPress;
import ru.tandem.conversation.Option;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.ScreenPlace;
import ru.tandem.conversation.Text;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.Person;
import ru.tandem.programmes.Programmes;
import ru.tandem.voices.AskPoll;
import ru.tandem.voices.Poll;
import ru.tandem.voices.PollAnswer;
import ru.tandem.voices.PollQuestion;

/**
 * Whoever is asked answers a curator's short survey.
 *
 * <pre>
 *   Удобно ли собираться по субботам?      [Да]
 *   Сколько встреч в месяц хватило бы?     [2] [3] [4]
 * </pre>
 */
@Bot
@Order(ScreenPlace.SURVEYS)
class PollBot implements HomePart {

  static final String ANSWER = "voices.poll";

  private static final int WEIGHT = 42;

  private final AskPoll polls;
  private final Programmes programmes;
  private final Chats chats;

  PollBot(AskPoll polls, Programmes programmes, Chats chats) {
    this.polls = polls;
    this.programmes = programmes;
    this.chats = chats;
  }

  @Override
  public void show(Person person, Home home) {
    polls
        .waiting(person.id())
        .forEach(
            poll ->
                home.next(
                    WEIGHT,
                    Button.press("voices.poll.item", ANSWER, poll.id()),
                    Text.words(PollWords.opening(poll))));
  }

  @OnPress(ANSWER)
  Reply answer(Person person, long id) {
    return Reply.begin(ANSWER, asked(person, id).id());
  }

  private Poll asked(Person person, long id) {
    return polls.waiting(person.id(), id).orElseThrow(AlreadySettled::new);
  }

  @OnForm(ANSWER)
  Form form(Person person, long id) {
    Poll poll = asked(person, id);
    String key = poll.isNameless() ? "voices.poll.intro.nameless" : "voices.poll.intro";
    Form form = Form.named(ANSWER).intro(Text.of(key, programmes.get(poll.programme()).title()));
    for (int place = 0; place < poll.questions().size(); place++) {
      PollQuestion question = poll.questions().get(place);
      form.ask("q" + place, Text.words(question.words()), kind(question));
    }
    return form.review().then(answers -> answered(person, poll, answers));
  }

  private static Kind kind(PollQuestion question) {
    return switch (question.kind()) {
      case SCALE -> Kinds.scale();
      case YES_NO -> Kinds.yesNo();
      case TEXT -> Kinds.text(PollAnswer.LONGEST);
      case CHOICE -> Kinds.choice(options(question));
    };
  }

  private static List<Option> options(PollQuestion question) {
    List<Option> options = new ArrayList<>();
    for (String choice : question.choices()) {
      options.add(new Option(Integer.toString(options.size()), Text.words(choice)));
    }
    return options;
  }

  private Reply answered(Person person, Poll poll, Answers answers) {
    Map<Integer, String> said = new HashMap<>();
    for (int place = 0; place < poll.questions().size(); place++) {
      said.put(place, answers.text("q" + place));
    }
    polls.reply(person, poll, said);
    Screen home = chats.home(person);
    return new Screen(
        Text.paragraphs(Text.of("voices.poll.thanks"), home.text()), home.rows(), null);
  }
}
