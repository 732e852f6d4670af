package ru.tandem.monitoring.bot;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.Form;
import ru.tandem.conversation.Kinds;
import ru.tandem.conversation.OnForm;
import ru.tandem.conversation.OnPress;
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
  private static final String FORM = "monitoring.practice.search";
  private static final int LONGEST = 80;
  private static final int SHOWN = 8;

  /** Long plans fill a message sooner. */
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
    return found(curator, bank.find(curator, Optional.empty(), ""), "");
  }

  @OnPress("monitoring.practice.of")
  Reply of(Person curator, MentoringForm form) {
    programmes.require(curator);
    return found(curator, bank.find(curator, Optional.of(form), ""), "");
  }

  private Screen found(Person curator, List<Practice> found, String words) {
    List<Text> parts = new ArrayList<>();
    parts.add(heading(found, words));
    int shown = fitting(found, curator);
    found.stream().limit(shown).forEach(one -> parts.add(one(one)));
    if (found.size() > shown) {
      parts.add(Text.of("monitoring.practice.more", found.size() - shown));
    }
    Screen screen =
        Screen.of(Text.paragraphs(parts.toArray(Text[]::new)))
            .with(Button.press("monitoring.practice.search", FORM));
    if (!words.isEmpty()) {
      screen = screen.with(Button.press("monitoring.practice.all", SHOW));
    }
    List<MentoringForm> forms = bank.forms(curator);
    if (forms.size() > 1) {
      screen = screen.grid(forms.stream().map(PracticeDesk::button).toList(), 1);
    }
    return screen.with(Button.home());
  }

  private int fitting(List<Practice> found, Person reader) {
    int letters = 0;
    int shown = 0;
    for (Practice one : found.stream().limit(SHOWN).toList()) {
      letters += chats.plain(one(one), reader).length();
      if (shown > 0 && letters > MOST_LETTERS) {
        break;
      }
      shown++;
    }
    return shown;
  }

  /** A word that stands nowhere does not empty the bank. */
  private static Text heading(List<Practice> found, String words) {
    if (!found.isEmpty()) {
      return Text.of(SHOW, found.size());
    }
    return words.isEmpty()
        ? Text.of("monitoring.practice.none")
        : Text.of("monitoring.practice.nothing", words);
  }

  private static Button button(MentoringForm form) {
    return Button.press(named(form), "monitoring.practice.of", form);
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
  Reply search(Person curator) {
    programmes.require(curator);
    return Reply.begin(FORM);
  }

  @OnForm(FORM)
  Form form(Person curator) {
    return Form.named(FORM)
        .ask("words", Text.of("monitoring.practice.what"), Kinds.line(LONGEST))
        .then(
            answers -> {
              String words = answers.text("words");
              return found(curator, bank.find(curator, Optional.empty(), words), words);
            });
  }
}
