package ru.tandem.monitoring.bot;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.OnPress;
import ru.tandem.conversation.Page;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.monitoring.Figures;
import ru.tandem.monitoring.SchoolTotals;
import ru.tandem.people.Operators;
import ru.tandem.people.Person;
import ru.tandem.schools.School;
import ru.tandem.schools.Schools;

/** All schools side by side, for the operator: totals and nobody's name. */
@Bot
class CompareDesk {

  private static final int PER_PAGE = 8;

  private final Operators operators;
  private final Schools schools;
  private final SchoolTotals totals;
  private final CompareBook book;

  CompareDesk(Operators operators, Schools schools, SchoolTotals totals, CompareBook book) {
    this.book = book;
    this.operators = operators;
    this.schools = schools;
    this.totals = totals;
  }

  @OnPress("monitoring.compare")
  Reply compare(Person operator, int page) {
    operators.require(operator);
    List<School> all = schools.findAllByOrderByName();
    Page<School> shown = Page.of(all, page, PER_PAGE);
    List<Text> paragraphs = new ArrayList<>();
    SchoolTotals.Counted counted = totals.counted();
    paragraphs.add(
        all.isEmpty()
            ? Text.of("monitoring.compare.noschools")
            : Text.of("monitoring.compare", all.size()));
    if (all.size() > 1) {
      paragraphs.add(line("monitoring.compare.all", Text.empty(), counted.all()));
    }
    shown.items().forEach(school -> paragraphs.add(line(school, counted.of(school))));
    Screen screen =
        Screen.of(Text.paragraphs(paragraphs.toArray(Text[]::new)))
            .grid(shown.turns("monitoring.compare"), 2);
    if (!counted.districts(all).isEmpty()) {
      screen = screen.with(Button.press("monitoring.districts.button", "monitoring.districts", 0));
    }
    return screen
        .with(Button.press("monitoring.compare.file", "monitoring.compare.file"))
        .with(Button.home());
  }

  /** The schools of a district come to one line. */
  @OnPress("monitoring.districts")
  Reply districts(Person operator, int page) {
    operators.require(operator);
    List<School> all = schools.findAllByOrderByName();
    List<Text> paragraphs = new ArrayList<>();
    paragraphs.add(Text.of("monitoring.districts"));
    Page<Map.Entry<String, SchoolTotals.Totals>> shown =
        Page.of(List.copyOf(totals.counted().districts(all).entrySet()), page, PER_PAGE);
    shown
        .items()
        .forEach(
            one ->
                paragraphs.add(
                    line("monitoring.compare.school", Text.words(one.getKey()), one.getValue())));
    long without = all.stream().filter(school -> school.district().isEmpty()).count();
    paragraphs.add(without == 0 ? Text.empty() : Text.of("monitoring.districts.without", without));
    return Screen.of(Text.paragraphs(paragraphs.toArray(Text[]::new)))
        .grid(shown.turns("monitoring.districts"), 2)
        .with(Button.press("monitoring.districts.back", "monitoring.compare", 0), Button.home());
  }

  @OnPress("monitoring.compare.file")
  Reply file(Person operator) {
    operators.require(operator);
    return Screen.of("monitoring.compare.made")
        .paper(book.fileName(operator), CompareBook.CODE, operator)
        .with(Button.press("monitoring.districts.back", "monitoring.compare", 0), Button.home());
  }

  private static Text line(School school, SchoolTotals.Totals of) {
    if (of.programmes() == 0) {
      return Text.of("monitoring.compare.none", school.name());
    }
    Text line = line("monitoring.compare.school", Text.words(school.name()), of);
    return of.isBehind() ? Text.lines(line, Text.of("monitoring.compare.behind")) : line;
  }

  private static Text line(String key, Text name, SchoolTotals.Totals of) {
    return Text.of(
        key,
        name,
        of.programmes(),
        of.mentees(),
        of.mentors(),
        of.paired(),
        of.held(),
        of.finished(),
        satisfied(of.menteeFigures()),
        satisfied(of.mentorFigures()));
  }

  private static Text satisfied(Figures figures) {
    return figures.isTooFew()
        ? Text.of("monitoring.compare.toofew")
        : Text.of("monitoring.compare.share", figures.percent());
  }
}
