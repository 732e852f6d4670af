package ru.tandem.roster;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ru.tandem.papers.TableLine;

/** The line that names the columns; there may be several of one meaning, as for two parents. */
final class Heading {

  private static final int LONGEST = 40;

  private final Map<Column, List<Integer>> places = new EnumMap<>(Column.class);
  private final List<String> left = new ArrayList<>();

  private Heading() {}

  static Heading of(TableLine line, RosterWords words) {
    Heading heading = new Heading();
    for (int i = 0; i < line.cells().size(); i++) {
      int place = i;
      String cell = line.cell(i);
      words
          .column(cell)
          .ifPresentOrElse(
              column -> heading.places.computeIfAbsent(column, key -> new ArrayList<>()).add(place),
              () -> heading.left.add(brief(cell)));
    }
    heading.left.removeIf(cell -> Spelling.folded(cell).length() < 2);
    return heading;
  }

  /** Of a line in which a cell stands under each of these. */
  static Heading of(Iterable<Column> columns) {
    Heading heading = new Heading();
    int place = 0;
    for (Column column : columns) {
      heading.places.put(column, List.of(place++));
    }
    return heading;
  }

  private static String brief(String cell) {
    return cell.length() <= LONGEST ? cell : cell.substring(0, LONGEST) + "…";
  }

  /** Whether it says where the names stand. */
  boolean isOne() {
    return places.containsKey(Column.NAME)
        || places.containsKey(Column.SURNAME) && places.containsKey(Column.FIRST_NAME);
  }

  Set<Column> columns() {
    return places.keySet();
  }

  List<String> left() {
    return left;
  }

  boolean has(Column column) {
    return places.containsKey(column);
  }

  /** What stands in the first of these columns. */
  String one(TableLine line, Column column) {
    return has(column) ? line.cell(places.get(column).get(0)) : "";
  }

  /** What stands in all of these columns. */
  List<String> all(TableLine line, Column column) {
    return places.getOrDefault(column, List.of()).stream()
        .map(line::cell)
        .filter(cell -> !cell.isEmpty())
        .toList();
  }

  /** Nothing stands in any column that is kept. */
  boolean isBlank(TableLine line) {
    return places.keySet().stream().allMatch(column -> all(line, column).isEmpty());
  }
}
