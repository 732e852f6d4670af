package ru.tandem.monitoring.bot;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.core.annotation.Order;
import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.Form;
import ru.tandem.conversation.Kinds;
import ru.tandem.conversation.OnForm;
import ru.tandem.conversation.OnPress;
import ru.tandem.conversation.Page;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.ScreenPlace;
import ru.tandem.conversation.Text;
import ru.tandem.monitoring.BankOfPractice;
import ru.tandem.monitoring.Practice;
import ru.tandem.people.Person;
import ru.tandem.programmes.CuratedProgrammes;
import ru.tandem.programmes.MentoringForm;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.bot.ProgrammePart;
import ru.tandem.programmes.bot.ProgrammeScreen;

/**
 * What earlier pairs worked for and how: to be looked through by form, or searched by a word.
 *
 * <pre>
 *   Что ищем?      экзамен
 * </pre>
 */
@Bot
@Order(ScreenPlace.TOTALS)
class PracticeDesk implements ProgrammePart {

  private static final String SHOW = "monitoring.practice";
  private static final String OF = "monitoring.practice.of";
  private static final String FORM = "monitoring.practice.search";
  private static final int LONGEST = 80;
  private static final int SHOWN = 8;
  private static final int MOST_LETTERS = 3400;

  private final BankOfPractice bank;
  private final CuratedProgrammes programmes;
  private final Chats chats;

  PracticeDesk(BankOfPractice bank, CuratedProgrammes programmes, Chats chats) {
    this.bank = bank;
    this.programmes = programmes;
    this.chats = chats;
  }

  @Override
  public void show(Person curator, Programme programme, ProgrammeScreen screen) {
    if (!bank.forms(curator).isEmpty()) {
      screen.item(Button.press("monitoring.practice.item", SHOW));
    }
  }

  @OnPress(SHOW)
  Reply all(Person curator) {
    programmes.require(curator);
    return found(curator, PracticeSearch.ALL, "", 0);
  }

  @OnPress(OF)
  Reply of(Person curator, String where, int page) {
    programmes.require(curator);
    return found(curator, PracticeSearch.read(where), "", page);
  }

  /**
   * @param words as they were typed, now
   */
  private Screen found(Person curator, PracticeSearch search, String words, int page) {
    List<Practice> found = bank.find(curator, search.form(), search.beginnings());
    Page<List<Practice>> shown = Page.of(pages(found, curator), page, 1);
    List<Text> parts = new ArrayList<>();
    parts.add(heading(found, search, words));
    shown.items().forEach(some -> some.forEach(one -> parts.add(one(one))));
    Screen screen =
        Screen.of(Text.paragraphs(parts.toArray(Text[]::new)))
            .grid(shown.turns(OF, search.written()), 2)
            .with(Button.press("monitoring.practice.search", FORM, search.wider().written()));
    if (!search.beginnings().isEmpty() || search.form().isPresent()) {
      screen = screen.with(Button.press("monitoring.practice.all", SHOW));
    }
    List<MentoringForm> forms = bank.forms(curator);
    if (forms.size() > 1) {
      screen = screen.grid(forms.stream().map(form -> button(search, form)).toList(), 1);
    }
    return screen.with(Button.home());
  }

  /** As many on each as fit a message: long plans fill it sooner. */
  private List<List<Practice>> pages(List<Practice> found, Person reader) {
    List<List<Practice>> pages = new ArrayList<>();
    int letters = MOST_LETTERS;
    for (Practice one : found) {
      int more = chats.plain(one(one), reader).length();
      if (letters + more > MOST_LETTERS || pages.get(pages.size() - 1).size() == SHOWN) {
        pages.add(new ArrayList<>());
        letters = 0;
      }
      pages.get(pages.size() - 1).add(one);
      letters += more;
    }
    return pages;
  }

  /** A word that stands nowhere does not empty the bank. */
  private static Text heading(List<Practice> found, PracticeSearch search, String words) {
    if (!found.isEmpty()) {
      return Text.paragraphs(
          Text.of(SHOW, found.size()),
          search
              .form()
              .map(form -> Text.of("monitoring.practice.only", named(form)))
              .orElse(Text.empty()));
    }
    if (search.beginnings().isEmpty()) {
      return Text.of("monitoring.practice.none");
    }
    return Text.of(
        "monitoring.practice.nothing",
        words.isEmpty() ? String.join(" ", search.beginnings()) : words);
  }

  private static Button button(PracticeSearch search, MentoringForm form) {
    return Button.press(named(form), OF, search.in(form).written(), 0);
  }

  private static Text named(MentoringForm form) {
    return Text.of("programmes.form." + form.name().toLowerCase(Locale.ROOT));
  }

  private static Text one(Practice one) {
    List<Text> lines = new ArrayList<>();
    lines.add(
        one.isStory()
            ? Text.of("monitoring.practice.story", named(one.form()))
            : Text.of("monitoring.practice.one", named(one.form()), one.aim()));
    if (!one.need().isEmpty()) {
      lines.add(Text.of("monitoring.practice.need", one.need()));
    }
    one.steps().forEach(step -> lines.add(Text.of("monitoring.practice.step", step)));
    if (!one.result().isEmpty()) {
      lines.add(
          Text.of(
              one.isStory() ? "monitoring.practice.told" : "monitoring.practice.result",
              one.result()));
    }
    if (!one.names().isEmpty()) {
      lines.add(
          Text.of(
              "monitoring.practice.names",
              Text.list(one.names().stream().map(Text::words).toList())));
    }
    return Text.lines(lines);
  }

  @OnPress(FORM)
  Reply search(Person curator, String where) {
    programmes.require(curator);
    return Reply.begin(FORM, PracticeSearch.read(where).written());
  }

  @OnForm(FORM)
  Form form(Person curator, String where) {
    PracticeSearch search = PracticeSearch.read(where);
    return Form.named(FORM)
        .ask("words", Text.of("monitoring.practice.what"), Kinds.line(LONGEST))
        .then(
            answers -> {
              String words = answers.text("words");
              return found(curator, search.of(words), words, 0);
            });
  }
}
