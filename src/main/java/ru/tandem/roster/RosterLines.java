package ru.tandem.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ru.tandem.papers.TableLine;
import ru.tandem.papers.TableSheet;
import ru.tandem.roster.Remark.Trouble;

/** Goes through the lines of a file, sheet by sheet. */
final class RosterLines {

  /** The heading stands among the first lines, under a title perhaps. */
  private static final int HIGHEST = 20;

  private static final int LONGEST_NAME = 120;
  private static final int LONGEST_GUARDIAN = 200;

  private final RosterWords words;
  private final BirthDates dates;
  private final List<Pupil> pupils = new ArrayList<>();
  private final List<Remark> remarks = new ArrayList<>();
  private final Set<Column> columns = EnumSet.noneOf(Column.class);
  private final Set<String> left = new LinkedHashSet<>();
  private final Map<String, Integer> seen = new HashMap<>();
  private String sheet;
  private Heading heading;
  private String schoolClass;

  RosterLines(RosterWords words, LocalDate today) {
    this.words = words;
    this.dates = new BirthDates(today);
  }

  /**
   * @param named whether the lines are to be told with their sheet
   * @return false when it has no heading
   */
  boolean read(TableSheet table, boolean named) {
    sheet = named ? table.name() : "";
    schoolClass = SchoolClass.in(table.name());
    heading = null;
    int number = 0;
    for (TableLine line : table.lines()) {
      if (heading != null) {
        take(line);
      } else if (number++ < HIGHEST) {
        lookForHeading(line);
      }
    }
    return heading != null;
  }

  /** One line that stands in no file. */
  void read(Map<Column, String> cells) {
    sheet = "";
    schoolClass = "";
    heading = Heading.of(cells.keySet());
    pupil(new TableLine(1, List.copyOf(cells.values())));
  }

  private void lookForHeading(TableLine line) {
    Heading candidate = Heading.of(line, words);
    if (candidate.isOne()) {
      heading = candidate;
      columns.addAll(candidate.columns());
      left.addAll(candidate.left());
    } else if (schoolClass.isEmpty()) {
      schoolClass = SchoolClass.in(String.join(" ", line.cells()));
    }
  }

  private void take(TableLine line) {
    String first = line.cells().stream().filter(cell -> !cell.isEmpty()).findFirst().orElse("");
    String alone = line.cells().stream().filter(c -> !c.isEmpty()).count() == 1 ? first : "";
    if (words.isTotal(first) || Heading.of(line, words).isOne()) {
      return; // a sum, or the heading once more at the top of a page
    }
    if (SchoolClass.is(alone)) {
      schoolClass = SchoolClass.written(alone);
      return;
    }
    if (!heading.isBlank(line)) {
      pupil(line);
    }
  }

  private void pupil(TableLine line) {
    String written = heading.one(line, Column.CLASS);
    // cells that were merged, or left empty under the first of their class
    schoolClass = written.isEmpty() ? schoolClass : SchoolClass.written(written);
    String name = FullName.of(heading, line);
    String born = heading.one(line, Column.BORN);
    Trouble trouble = trouble(name, born);
    if (trouble != null) {
      remark(line, trouble, trouble.isOfDate() ? born : name);
      return;
    }
    List<String> phones = new ArrayList<>();
    for (String cell : heading.all(line, Column.GUARDIAN_PHONE)) {
      Phones.in(cell).ifPresentOrElse(phones::addAll, () -> remark(line, Trouble.BAD_PHONE, cell));
    }
    LocalDate bornOn = dates.read(born).orElse(null);
    if (bornOn == null && heading.has(Column.BORN)) {
      remark(line, Trouble.NO_DATE, name);
    }
    String guardian = guardian(line);
    keep(
        line,
        new Pupil(
            line.number(),
            name,
            schoolClass,
            bornOn,
            guardian,
            phones.stream().distinct().limit(Phones.MOST).toList()));
  }

  private String guardian(TableLine line) {
    String guardian = String.join(", ", heading.all(line, Column.GUARDIAN));
    return guardian.substring(0, Math.min(guardian.length(), LONGEST_GUARDIAN));
  }

  /** Null when the line can be taken. */
  private Trouble trouble(String name, String born) {
    String folded = Spelling.folded(name);
    if (folded.isEmpty()) {
      return Trouble.NO_NAME;
    } else if (name.length() > LONGEST_NAME) {
      return Trouble.LONG;
    } else if (folded.chars().anyMatch(Character::isDigit)) {
      return Trouble.NOT_A_NAME;
    } else if (!folded.contains(" ")) {
      return Trouble.ONE_NAME;
    } else if (!born.isEmpty() && dates.read(born).isEmpty()) {
      return Trouble.BAD_DATE;
    }
    return dates.read(born).filter(dates::isOdd).isPresent() ? Trouble.ODD_DATE : null;
  }

  private void keep(TableLine line, Pupil pupil) {
    Integer earlier = seen.get(pupil.folded() + pupil.bornOn());
    Integer undated = seen.get(pupil.folded() + null + pupil.foldedClass());
    Integer classmate = pupil.bornOn() == null ? seen.get(classmate(pupil)) : undated;
    if (earlier != null || classmate != null) {
      remark(line, Trouble.TWICE, String.valueOf(classmate == null ? earlier : classmate));
      return;
    }
    pupils.add(pupil);
    String dated = pupil.folded() + pupil.bornOn();
    seen.put(pupil.bornOn() == null ? dated + pupil.foldedClass() : dated, line.number());
    seen.putIfAbsent(classmate(pupil), line.number());
  }

  private static String classmate(Pupil pupil) {
    return pupil.folded() + "|" + pupil.foldedClass();
  }

  private void remark(TableLine line, Trouble trouble, String about) {
    String few = about.length() <= 40 ? about : about.substring(0, 40) + "…";
    remarks.add(new Remark(sheet, line.number(), trouble, few));
  }

  RosterList list(List<String> unread) {
    return new RosterList(pupils, remarks, columns, List.copyOf(left), unread);
  }
}
