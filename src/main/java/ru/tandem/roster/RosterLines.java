package ru.tandem.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import ru.tandem.papers.TableLine;
import ru.tandem.papers.TableSheet;
import ru.tandem.roster.Remark.Trouble;

/** Goes through the lines of a file, sheet by sheet. */
final class RosterLines {

  private static final int LONGEST_NAME = 120;
  private static final int BRIEF = 40;

  /** Whether a line may be a heading is seen in these; and no list has more of them. */
  private static final int FIRST_CELLS = 3;

  private static final int MOST_HEADINGS = 100;

  private final RosterWords words;
  private final BirthDates dates;
  private final List<Pupil> pupils = new ArrayList<>();
  private final List<Remark> remarks = new ArrayList<>();
  private final Set<Column> columns = EnumSet.noneOf(Column.class);
  private final Set<String> left = new LinkedHashSet<>();
  private final Set<String> hidden = new LinkedHashSet<>();
  private final Map<String, Integer> seen = new HashMap<>();
  private String sheet;
  private Heading heading;

  /** The upper line of the heading by itself, as it comes again on the next page. */
  private Heading first;

  private String schoolClass;
  private int headings;

  /** The title of a table of those who are no pupils, or are it no longer. */
  private String others = "";

  /** The line of the pupil who was taken last, on this sheet. */
  private int last;

  RosterLines(RosterWords words, LocalDate today) {
    this.words = words;
    this.dates = new BirthDates(today);
  }

  /**
   * @param named whether the lines are to be told with their sheet
   * @return false when it has no heading
   */
  boolean read(TableSheet table, boolean named) {
    Optional<FindHeading.Found> found = FindHeading.in(table, words);
    sheet = named ? table.name() : "";
    schoolClass = SchoolClass.ofSheet(table.name());
    others = named && words.isOfNoPupils(table.name()) ? table.name() : "";
    last = 0;
    if (found.isEmpty()) {
      return false;
    }
    List<TableLine> lines = table.lines();
    for (TableLine title : lines.subList(0, found.get().first())) {
      if (schoolClass.isEmpty()) {
        schoolClass = SchoolClass.in(String.join(" ", title.cells()));
      }
    }
    first = Heading.of(lines.get(found.get().first()).cells(), words);
    begin(found.get().heading(), lines.get(found.get().first()), table);
    table.lines().subList(found.get().below(), lines.size()).forEach(line -> take(line, table));
    return true;
  }

  private void begin(Heading begun, TableLine line, TableSheet table) {
    heading = begun;
    columns.addAll(heading.columns());
    left.addAll(heading.left());
    for (String guess : heading.guessed()) {
      remark(line, Trouble.GUESSED, guess);
    }
    for (Column column : heading.columns()) {
      heading.places(column).stream()
          .filter(table.hidden()::contains)
          .forEach(place -> hidden.add(brief(line.cell(place))));
    }
  }

  /** One line that stands in no file. */
  void read(Map<Column, String> cells) {
    sheet = "";
    schoolClass = "";
    heading = Heading.of(cells.keySet());
    pupil(new TableLine(1, List.copyOf(cells.values())));
  }

  /**
   * Those of a text that was typed or pasted, or of a table without headings.
   *
   * @param sheet with which they are to be told; empty for none
   * @param schoolClass of all of them; empty where they tell it themselves
   */
  void read(List<PastedLines.Line> pasted, String sheet, String schoolClass) {
    this.sheet = sheet;
    this.schoolClass = schoolClass;
    heading = Heading.of(List.of(Column.NAME, Column.CLASS, Column.BORN, Column.GUARDIAN));
    for (PastedLines.Line line : pasted) {
      if (line.isClass()) {
        this.schoolClass = SchoolClass.of(List.of(line.schoolClass()));
        continue;
      }
      List<String> cells = List.of(line.name(), line.schoolClass(), line.born(), line.guardian());
      heading.columns().stream()
          .filter(column -> !cells.get(heading.places(column).get(0)).isEmpty())
          .forEach(columns::add);
      pupil(new TableLine(line.number(), cells));
    }
  }

  private void take(TableLine line, TableSheet table) {
    List<String> said = line.cells().stream().filter(cell -> !cell.isEmpty()).toList();
    String alone = said.size() == 1 ? said.get(0) : "";
    if (words.isTotal(said.get(0)) || words.isTotal(heading.one(line, Column.NAME))) {
      return; // a sum, or who has signed it
    }
    if (isNumbering(said) || isOfWhom(alone) || isHeading(line, said, table)) {
      return;
    }
    String title = SchoolClass.title(alone);
    boolean pupil = NameCell.of(heading.one(line, Column.NAME)).isOfPupil();
    if (!title.isEmpty() && !pupil) {
      schoolClass = title;
      others = "";
      return;
    }
    if (isOneMoreParent(line)) {
      Guardians more = Guardians.of(heading, line, words);
      more.spoilt().forEach(one -> remark(line, one.trouble(), one.cell()));
      pupils.set(pupils.size() - 1, pupils.get(pupils.size() - 1).with(more));
      last = line.number();
    } else if (!heading.isBlank(line)) {
      pupils(WithMerged.guardians(line, table, heading));
    }
  }

  /** Right below a pupil, and of the parents only: the pupil's cells are merged, or left empty. */
  private boolean isOneMoreParent(TableLine line) {
    return last == line.number() - 1
        && heading.isOnlyOfGuardians(line)
        && heading.beside(line).size() == 1;
  }

  /** Two lists may stand beside each other. */
  private void pupils(TableLine line) {
    Heading whole = heading;
    for (Heading one : whole.beside(line)) {
      heading = one;
      pupil(line);
    }
    heading = whole;
  }

  /** Columns are counted under a heading, as in official forms; or a place to sign is ruled. */
  private static boolean isNumbering(List<String> said) {
    boolean counted = said.size() > 1;
    for (int i = 0; i < said.size(); i++) {
      counted &= said.get(i).equals(String.valueOf(i + 1));
    }
    return counted || said.stream().anyMatch(cell -> cell.contains("___"));
  }

  /** A title that says whose table follows: of those who are no pupils, or of pupils again. */
  private boolean isOfWhom(String alone) {
    Meaning meaning = words.meaning(alone);
    boolean other = words.isOfNoPupils(alone);
    boolean pupils = meaning.sure() && meaning.whats().isEmpty() && meaning.whose() == Whose.CHILD;
    if (heading.isAlone() || !other && !pupils) {
      return false;
    }
    others = other ? alone : "";
    return true;
  }

  /** The heading once more at the top of a page; or another one, of another table. */
  private boolean isHeading(TableLine line, List<String> said, TableSheet table) {
    boolean likely =
        said.stream().limit(FIRST_CELLS).anyMatch(cell -> words.meaning(cell).isOfHeading())
            && said.stream().noneMatch(FindHeading::isData);
    if (!likely || ++headings > MOST_HEADINGS) {
      return false;
    }
    Heading again = Heading.of(line.cells(), words);
    boolean other = again.isSure() && !again.isLike(heading) && !again.isLike(first);
    if (other && said.size() > 1) {
      first = again;
      begin(again, line, table);
    }
    return again.isSure();
  }

  private void pupil(TableLine line) {
    String written =
        SchoolClass.of(
            heading.all(line, Column.CLASS).stream().filter(one -> !words.isNothing(one)).toList());
    // cells that were merged, or left empty under the first of their class
    schoolClass = written.isEmpty() ? schoolClass : written;
    NameCell cell = FullName.cell(heading, line);
    FullName name = FullName.of(cell, words);
    String told = heading.one(line, Column.BORN);
    String born = told(words.isNothing(told) ? "" : told, cell.born());
    Trouble trouble = trouble(name.written(), born);
    if (trouble != null) {
      remark(line, trouble, trouble.isOfDate() ? born : name.written());
      return;
    }
    Guardians guardians = Guardians.of(heading, line, words);
    guardians.spoilt().forEach(one -> remark(line, one.trouble(), one.cell()));
    doubt(line, name, born);
    keep(
        line,
        new Pupil(
            line.number(),
            name.written(),
            told(written, told(cell.schoolClass(), schoolClass)),
            dates.read(born).orElse(null),
            guardians.names(),
            guardians.phones(),
            guardians.owners()));
  }

  private static String told(String one, String otherwise) {
    return one.isEmpty() ? otherwise : one;
  }

  private void doubt(TableLine line, FullName name, String born) {
    if (BirthDates.isYear(born)) {
      remark(line, Trouble.ONLY_YEAR, born);
    } else if (born.isEmpty() && heading.has(Column.BORN)) {
      remark(line, Trouble.NO_DATE, name.written());
    }
    if (name.isOfInitials()) {
      remark(line, Trouble.INITIALS, name.written());
    }
    if (!name.note().isEmpty()) {
      remark(line, Trouble.NOTE, name.note());
    }
    if (!others.isEmpty()) {
      remark(line, Trouble.NOTE, others);
    }
    if (line.hidden()) {
      remark(line, Trouble.HIDDEN, name.written());
    }
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
    } else if (!born.isEmpty() && !BirthDates.isYear(born) && dates.read(born).isEmpty()) {
      return Trouble.BAD_DATE;
    }
    return dates.read(born).filter(dates::isOdd).isPresent() ? Trouble.ODD_DATE : null;
  }

  private void keep(TableLine line, Pupil pupil) {
    Integer earlier = seen.get(pupil.folded() + pupil.bornOn());
    Integer undated = seen.get(pupil.folded() + null + pupil.foldedClass());
    Integer classmate = pupil.bornOn() == null ? seen.get(classmate(pupil)) : undated;
    if (isOneMoreParent(line, pupil)) {
      pupils.set(pupils.size() - 1, pupils.get(pupils.size() - 1).withParentsOf(pupil));
      last = line.number();
      return;
    }
    if (earlier != null || classmate != null) {
      remark(line, Trouble.TWICE, String.valueOf(classmate == null ? earlier : classmate));
      return;
    }
    pupils.add(pupil);
    last = line.number();
    String dated = pupil.folded() + pupil.bornOn();
    seen.put(pupil.bornOn() == null ? dated + pupil.foldedClass() : dated, line.number());
    seen.putIfAbsent(classmate(pupil), line.number());
  }

  /** Journals give each parent a line of his own, with the pupil's name once more. */
  private boolean isOneMoreParent(TableLine line, Pupil pupil) {
    if (last != line.number() - 1 || pupils.isEmpty()) {
      return false;
    }
    Pupil above = pupils.get(pupils.size() - 1);
    return above.folded().equals(pupil.folded())
        && Objects.equals(above.bornOn(), pupil.bornOn())
        && above.foldedClass().equals(pupil.foldedClass())
        && !above.hasParentsOf(pupil);
  }

  private static String classmate(Pupil pupil) {
    return pupil.folded() + "|" + pupil.foldedClass();
  }

  private void remark(TableLine line, Trouble trouble, String about) {
    remarks.add(new Remark(sheet, line.number(), trouble, brief(about)));
  }

  private static String brief(String words) {
    return words.length() <= BRIEF ? words : words.substring(0, BRIEF) + "…";
  }

  RosterList list(List<String> unread, List<String> unseen) {
    return new RosterList(
        pupils, remarks, columns, List.copyOf(left), unread, List.copyOf(hidden), unseen);
  }
}
