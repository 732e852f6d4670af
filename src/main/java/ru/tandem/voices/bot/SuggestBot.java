package ru.tandem.voices.bot;

import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import ru.tandem.conversation.Answers;
import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Form;
import ru.tandem.conversation.Home;
import ru.tandem.conversation.HomePart;
import ru.tandem.conversation.Kinds;
import ru.tandem.conversation.OnForm;
import ru.tandem.conversation.OnPress;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.ScreenPlace;
import ru.tandem.conversation.Text;
import ru.tandem.people.Person;
import ru.tandem.programmes.ProgrammeId;
import ru.tandem.programmes.bot.Titles;
import ru.tandem.voices.Suggest;
import ru.tandem.voices.Suggestion;

/**
 * Who takes part suggests something to the curator, and reads the answer.
 *
 * <pre>
 *   Что стоит сделать лучше?      Больше общих встреч
 *   Показать куратору имя?        [Нет]
 *   (проверка)                    [Всё верно]
 * </pre>
 */
@Bot
@Order(ScreenPlace.LETTERS)
class SuggestBot implements HomePart {

  static final String MINE = "voices.mine";

  private static final String FORM = "voices.suggestion";
  private static final int SHOWN = 5;

  private final Suggest suggest;
  private final SuggestionNews news;
  private final Titles titles;

  SuggestBot(Suggest suggest, SuggestionNews news, Titles titles) {
    this.suggest = suggest;
    this.news = news;
    this.titles = titles;
  }

  @Override
  public void show(Person person, Home home) {
    if (!suggest.where(person).isEmpty()) {
      home.item(Button.press("voices.item", MINE));
    }
  }

  @OnPress(MINE)
  Reply mine(Person person) {
    return screen(person, Text.empty());
  }

  private Screen screen(Person person, Text done) {
    List<ProgrammeId> where = suggest.where(person);
    List<Text> own = suggest.own(person).stream().limit(SHOWN).map(SuggestBot::line).toList();
    List<Button> write = new ArrayList<>();
    List<Text> enough = new ArrayList<>();
    for (ProgrammeId one : where) {
      Text title = titles.of(one, where);
      if (suggest.hasSaidEnough(person, one)) {
        enough.add(Text.of("voices.enough", title));
      } else {
        Text label =
            where.size() == 1 ? Text.of("voices.write") : Text.of("voices.write.to", title);
        write.add(Button.press(label, FORM, one));
      }
    }
    return Screen.of(
            Text.paragraphs(
                done,
                Text.of(where.isEmpty() ? "voices.over" : "voices.what"),
                Text.paragraphs(own.toArray(Text[]::new)),
                Text.lines(enough)))
        .grid(write, 1)
        .with(Button.home());
  }

  private static Text line(Suggestion one) {
    return Text.lines(
        Text.of("voices.own", one.suggestedAt(), one.words()),
        one.answer()
            .map(words -> Text.of("voices.own.answer", words))
            .orElse(Text.of("voices.own.waits")));
  }

  @OnPress(FORM)
  Reply write(Person person, ProgrammeId programme) {
    suggest.require(person, programme);
    return suggest.hasSaidEnough(person, programme) ? mine(person) : Reply.begin(FORM, programme);
  }

  @OnForm(FORM)
  Form form(Person person, ProgrammeId programme) {
    suggest.require(person, programme);
    return Form.named(FORM)
        .intro(Text.of("voices.suggestion.intro"))
        .ask("words", Kinds.text(Suggestion.LONGEST))
        .ask("named", Kinds.yesNo())
        .review()
        .then(answers -> made(person, programme, answers));
  }

  private Reply made(Person person, ProgrammeId programme, Answers answers) {
    boolean named = answers.text("named").equals("yes");
    news.made(suggest.make(person, programme, answers.text("words"), named));
    return screen(person, Text.of(named ? "voices.made" : "voices.made.nameless"));
  }
}
