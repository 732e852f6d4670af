package ru.tandem.roster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import ru.tandem.papers.TableFile;
import ru.tandem.papers.TableSheet;
import ru.tandem.papers.UnreadableTable;

/** Makes a list of people of a file, and says of each line that it cannot take why. */
@Component
public class ReadRoster {

  private static final int SEARCHED = 20;

  private final RosterWords words;
  private final Clock clock;

  ReadRoster(RosterWords words, Clock clock) {
    this.words = words;
    this.clock = clock;
  }

  /**
   * @throws NoHeading when no sheet has a line that says where the names stand, nor is written so
   *     that each word is known by its look
   */
  public RosterList of(Path file, ZoneId zone) throws UnreadableTable, NoHeading {
    return of(file, zone, true);
  }

  private RosterList of(Path file, ZoneId zone, boolean byLook) throws UnreadableTable, NoHeading {
    List<TableSheet> all = TableFile.read(file);
    List<TableSheet> sheets = all.stream().filter(sheet -> !sheet.unseen()).toList();
    RosterLines lines = new RosterLines(words, LocalDate.now(clock.withZone(zone)));
    List<String> without = new ArrayList<>();
    for (TableSheet sheet : sheets) {
      boolean named = sheets.size() > 1;
      if (!lines.read(sheet, named) && !(byLook && isReadByLook(sheet, named, lines, zone))) {
        without.add(sheet.name());
      }
    }
    if (without.size() == sheets.size()) {
      throw new NoHeading(seen(sheets.get(0)));
    }
    return lines.list(
        without, all.stream().filter(TableSheet::unseen).map(TableSheet::name).toList());
  }

  /** Without headings it may be written as a list is written into the chat. */
  private boolean isReadByLook(TableSheet sheet, boolean named, RosterLines lines, ZoneId zone) {
    PastedLines pasted = pasted(zone);
    List<PastedLines.Line> in = pasted.in(sheet);
    if (!pasted.isListInFile(in)) {
      return false;
    }
    lines.read(in, named ? sheet.name() : "", SchoolClass.ofSheet(sheet.name()));
    return true;
  }

  /** One person as he was told in the chat, with all that would be said of such a line. */
  public RosterList of(Map<Column, String> told, ZoneId zone) {
    RosterLines lines = new RosterLines(words, LocalDate.now(clock.withZone(zone)));
    lines.read(told);
    return lines.list(List.of(), List.of());
  }

  /** Whether that was written of people and nothing else, though nobody asked for a list. */
  public boolean isList(String pasted) {
    return pasted(ZoneOffset.UTC).isList(pasted);
  }

  /** Whether it can be the list that was asked for. */
  public boolean mayBeList(String pasted) {
    return pasted(ZoneOffset.UTC).mayBeList(pasted);
  }

  /** Whether that was written of one person, with something else than the name. */
  public boolean isOne(String typed) {
    return pasted(ZoneOffset.UTC).isOne(typed);
  }

  /** Whether that is the name of one person, and nothing else. */
  public boolean isOneName(String typed) {
    return pasted(ZoneOffset.UTC).isOneName(typed);
  }

  /** What somebody wrote of one person in one line, as far as it goes; a mere name is all of it. */
  public Map<Column, String> inLine(String typed) {
    Map<Column, String> told = new EnumMap<>(Column.class);
    if (!isOne(typed)) {
      told.put(Column.NAME, typed);
      return told;
    }
    PastedLines.Line line = pasted(ZoneOffset.UTC).in(typed).get(0);
    told.put(Column.NAME, line.name());
    told.put(Column.CLASS, line.schoolClass());
    told.put(Column.BORN, line.born());
    told.put(Column.GUARDIAN, line.guardian());
    told.values().removeIf(String::isEmpty);
    return told;
  }

  /** A list that was typed or pasted into the chat, with all that would be said of a file's. */
  public RosterList of(String pasted, ZoneId zone) {
    Optional<RosterList> table = table(pasted, zone);
    if (table.isPresent()) {
      return table.get();
    }
    RosterLines lines = new RosterLines(words, LocalDate.now(clock.withZone(zone)));
    lines.read(pasted(zone).in(pasted), "", "");
    return lines.list(List.of(), List.of());
  }

  private PastedLines pasted(ZoneId zone) {
    return new PastedLines(words, LocalDate.now(clock.withZone(zone)));
  }

  /** Copied out of a table together with its headings. */
  private Optional<RosterList> table(String pasted, ZoneId zone) {
    try {
      Path copy = Files.createTempFile("tandem", ".pasted");
      try {
        Files.writeString(copy, pasted);
        return Optional.of(of(copy, zone, false)).filter(list -> !list.pupils().isEmpty());
      } finally {
        Files.delete(copy);
      }
    } catch (IOException | UnreadableTable | NoHeading none) {
      return Optional.empty();
    }
  }

  /** What looks most like a heading: the fullest of the first lines. */
  private static List<String> seen(TableSheet sheet) {
    return sheet.lines().stream()
        .limit(SEARCHED)
        .map(line -> line.cells().stream().filter(cell -> !cell.isEmpty()).toList())
        .reduce(List.of(), (most, cells) -> cells.size() > most.size() ? cells : most);
  }

  /** Nowhere in the file it is said in which column the names stand. */
  public static class NoHeading extends Exception {

    private final transient List<String> seen;

    NoHeading(List<String> seen) {
      this.seen = seen;
    }

    /** What stands where a heading was looked for. */
    public List<String> seen() {
      return seen;
    }
  }
}
