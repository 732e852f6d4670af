package ru.tandem.monitoring.bot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.Text;
import ru.tandem.documents.Paper;
import ru.tandem.monitoring.Figures;
import ru.tandem.monitoring.SchoolTotals;
import ru.tandem.papers.ExcelBook;
import ru.tandem.people.Operators;
import ru.tandem.people.Person;
import ru.tandem.schools.School;
import ru.tandem.schools.Schools;

/** All schools and districts as a workbook: totals and nobody's name. */
@Component
class CompareBook implements Paper {

  static final String CODE = "monitoring.compare.book";

  private static final double WHOLE = 100.0;

  private static final List<String> NUMBERS =
      List.of(
          "programmes", "mentees", "mentors", "paired", "held", "finished", "content", "contents");

  private final Operators operators;
  private final Schools schools;
  private final SchoolTotals totals;
  private final Chats chats;

  CompareBook(Operators operators, Schools schools, SchoolTotals totals, Chats chats) {
    this.operators = operators;
    this.schools = schools;
    this.totals = totals;
    this.chats = chats;
  }

  String fileName(Person operator) {
    return words("schools", operator) + ".xlsx";
  }

  @Override
  public String code() {
    return CODE;
  }

  @Override
  public byte[] draw(Asked asked) {
    Person operator = asked.reader();
    operators.require(operator);
    List<School> all = schools.findAllByOrderByName();
    SchoolTotals.Counted counted = totals.counted();
    return new ExcelBook(chats.plain(Text.of("documents.nothing"), operator))
        .sheet(
            words("schools", operator),
            heading(operator, "school", "district"),
            schools(all, counted))
        .sheet(
            words("districts", operator),
            heading(operator, "district"),
            districts(counted.districts(all)))
        .xlsx();
  }

  private List<String> heading(Person operator, String... first) {
    List<String> heading = new ArrayList<>();
    Arrays.stream(first).forEach(one -> heading.add(words(one, operator)));
    NUMBERS.forEach(one -> heading.add(words(one, operator)));
    return heading;
  }

  private String words(String key, Person operator) {
    return chats.plain(Text.of("monitoring.region." + key), operator);
  }

  private static List<List<Object>> schools(List<School> all, SchoolTotals.Counted counted) {
    List<List<Object>> lines = new ArrayList<>();
    for (School school : all) {
      List<Object> line = new ArrayList<>();
      line.add(school.name());
      line.add(school.district().orElse(""));
      line.addAll(numbers(counted.of(school)));
      lines.add(line);
    }
    return lines;
  }

  private static List<List<Object>> districts(Map<String, SchoolTotals.Totals> districts) {
    List<List<Object>> lines = new ArrayList<>();
    districts.forEach(
        (name, of) -> {
          List<Object> line = new ArrayList<>();
          line.add(name);
          line.addAll(numbers(of));
          lines.add(line);
        });
    return lines;
  }

  private static List<Object> numbers(SchoolTotals.Totals of) {
    return Arrays.asList(
        of.programmes(),
        of.mentees(),
        of.mentors(),
        of.paired(),
        of.held(),
        of.finished(),
        share(of.menteeFigures()),
        share(of.mentorFigures()));
  }

  /** Nothing where fewer than five have answered. */
  private static ExcelBook.Share share(Figures figures) {
    return figures.isTooFew() ? null : new ExcelBook.Share(figures.percent() / WHOLE);
  }
}
