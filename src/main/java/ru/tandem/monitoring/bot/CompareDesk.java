package ru.tandem.monitoring.bot;

import java.util.ArrayList;
import java.util.List;
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

  CompareDesk(Operators operators, Schools schools, SchoolTotals totals) {
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
    paragraphs.add(Text.of("monitoring.compare", all.size()));
    shown.items().forEach(school -> paragraphs.add(line(school)));
    return Screen.of(Text.paragraphs(paragraphs.toArray(Text[]::new)))
        .grid(shown.turns("monitoring.compare"), 2)
        .with(Button.home());
  }

  private Text line(School school) {
    SchoolTotals.Totals of = totals.of(school);
    if (of.programmes() == 0) {
      return Text.of("monitoring.compare.none", school.name());
    }
    return Text.of(
        "monitoring.compare.school",
        school.name(),
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
