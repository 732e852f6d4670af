package ru.tandem.voices.bot;

import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Form;
import ru.tandem.conversation.Kinds;
import ru.tandem.conversation.OnForm;
import ru.tandem.conversation.OnPress;
import ru.tandem.conversation.Page;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.ScreenPlace;
import ru.tandem.conversation.Text;
import ru.tandem.people.People;
import ru.tandem.people.Person;
import ru.tandem.programmes.CuratedProgrammes;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.ProgrammeId;
import ru.tandem.programmes.bot.ProgrammePart;
import ru.tandem.programmes.bot.ProgrammeScreen;
import ru.tandem.voices.Suggest;
import ru.tandem.voices.Suggestion;

/** The curator reads what is suggested, answers, and chooses what the report tells. */
@Bot
@Order(ScreenPlace.WRITING)
class SuggestionDesk implements ProgrammePart {

  static final String ALL = "voices.all";

  private static final String CARD = "voices.card";
  private static final String REPORT = "voices.report";
  private static final String FORM = "voices.answer";
  private static final int PER_PAGE = 6;
  private static final int OPENING = 40;

  private final Suggest suggest;
  private final SuggestionNews news;
  private final CuratedProgrammes programmes;
  private final People people;

  SuggestionDesk(
      Suggest suggest, SuggestionNews news, CuratedProgrammes programmes, People people) {
    this.suggest = suggest;
    this.news = news;
    this.programmes = programmes;
    this.people = people;
  }

  @Override
  public void show(Person curator, Programme programme, ProgrammeScreen screen) {
    List<Suggestion> all = suggest.of(curator, programme.id());
    long open = all.stream().filter(one -> one.answer().isEmpty()).count();
    if (open > 0 && !programme.isClosed()) {
      screen.next(30, Button.press(Text.of("voices.item.open", open), ALL, programme.id(), 0));
    } else if (!all.isEmpty() || !programme.isClosed()) {
      screen.item(Button.press("voices.item.all", ALL, programme.id(), 0));
    }
  }

  @OnPress(ALL)
  Reply all(Person curator, ProgrammeId id, int page) {
    Programme programme = programmes.of(curator, id);
    List<Suggestion> all = suggest.of(curator, id);
    Page<Suggestion> shown = Page.of(all, page, PER_PAGE);
    List<Button> cards = new ArrayList<>();
    for (Suggestion one : shown.items()) {
      String key = one.answer().isPresent() ? "voices.list.answered" : "voices.list.open";
      cards.add(Button.press(Text.of(key, opening(one)), CARD, one.id()));
    }
    return Screen.of(
            Text.paragraphs(
                Text.of("voices.list", programme.title()),
                Text.of(all.isEmpty() ? "voices.list.none" : "voices.list.how", all.size())))
        .grid(cards, 1)
        .grid(shown.turns(ALL, id), 2)
        .with(Button.press("voices.toprogramme", "programmes.open", id), Button.home());
  }

  private static String opening(Suggestion one) {
    String words = one.words().replaceAll("\\s+", " ");
    return words.length() <= OPENING ? words : words.substring(0, OPENING) + "…";
  }

  @OnPress(CARD)
  Reply card(Person curator, long id) {
    return card(curator, suggest.of(curator, id), Text.empty());
  }

  private Screen card(Person curator, Suggestion one, Text done) {
    Text who =
        one.named()
            .flatMap(author -> people.get(author).name())
            .map(Text::words)
            .orElse(Text.of("voices.nameless"));
    Screen screen =
        Screen.of(
            Text.paragraphs(
                Text.of("voices.one", one.suggestedAt(), who, one.words()),
                one.answer().map(words -> Text.of("voices.one.answer", words)).orElse(Text.empty()),
                done));
    Programme programme = programmes.of(curator, one.programme());
    if (one.answer().isEmpty() && !programme.isClosed()) {
      screen = screen.with(Button.press("voices.answer.item", FORM, one.id()));
    }
    String report = one.isInReport() ? "voices.report.no" : "voices.report.yes";
    return screen
        .with(Button.press(report, REPORT, one.id(), one.isInReport() ? 0 : 1))
        .with(Button.press("voices.back", ALL, one.programme(), 0), Button.home());
  }

  @OnPress(REPORT)
  Reply report(Person curator, long id, int does) {
    return card(curator, suggest.intoReport(curator, id, does == 1), Text.empty());
  }

  @OnPress(FORM)
  Reply answer(Person curator, long id) {
    return Reply.begin(FORM, suggest.toAnswer(curator, id).id());
  }

  @OnForm(FORM)
  Form form(Person curator, long id) {
    Suggestion one = suggest.toAnswer(curator, id);
    return Form.named(FORM)
        .intro(Text.of("voices.answer.intro", one.words()))
        .ask("words", Kinds.text(Suggestion.LONGEST))
        .then(said -> answered(curator, suggest.answer(curator, one.id(), said.text("words"))));
  }

  private Reply answered(Person curator, Suggestion one) {
    String told = news.answered(one) ? "voices.answer.sent" : "voices.answer.kept";
    return card(curator, one, Text.of(told));
  }
}
