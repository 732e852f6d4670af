package ru.tandem.roster;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ru.tandem.papers.TableLine;
import ru.tandem.people.Legible;

/** The line that names the columns; there may be several of one meaning, as for two parents. */
final class Heading {

  private static final int LONGEST = 40;

  /** A heading is understood whole, or by some of its words where nothing better is there. */
  private static final int SURE = 10;

  private final Map<Column, List<Integer>> places = new EnumMap<>(Column.class);
  private final Map<Integer, Meaning> meanings = new HashMap<>();
  private final List<String> left = new ArrayList<>();
  private final List<String> guessed = new ArrayList<>();
  private int score;

  private Heading() {}

  static Heading of(List<String> cells, RosterWords words) {
    Heading heading = new Heading();
    for (int i = 0; i < cells.size(); i++) {
      heading.meanings.put(i, words.meaning(cells.get(i)));
    }
    heading.giveToParents();
    boolean child = heading.meanings.values().stream().anyMatch(Meaning::isOfChildsName);
    for (int i = 0; i < cells.size(); i++) {
      Meaning meaning = heading.meanings.get(i);
      Optional<Column> sure = meaning.sure() ? meaning.column(child) : Optional.empty();
      Optional<Column> column = words.column(cells.get(i)).or(() -> sure);
      if (column.isPresent()) {
        heading.put(column.get(), i, SURE);
      }
    }
    heading.guess(cells, child);
    heading.surnameAlone();
    heading.leave(cells);
    return heading;
  }

  /** Of a line in which a cell stands under each of these. */
  static Heading of(Iterable<Column> columns) {
    Heading heading = new Heading();
    int place = 0;
    for (Column column : columns) {
      heading.put(column, place, SURE);
      heading.meanings.put(place++, Meaning.NONE);
    }
    return heading;
  }

  /** Where one phone stands right behind each of several parents, it is that parent's. */
  private void giveToParents() {
    List<Integer> phones =
        meanings.keySet().stream().filter(place -> meanings.get(place).isOnlyOfPhone()).toList();
    boolean each =
        phones.size() > 1
            && phones.stream()
                .map(place -> meanings.getOrDefault(place - 1, Meaning.NONE))
                .allMatch(Meaning::isOfGuardiansName);
    if (each) {
      phones.forEach(place -> meanings.put(place, meanings.get(place - 1).phone()));
    }
  }

  private void put(Column column, int place, int worth) {
    places.computeIfAbsent(column, key -> new ArrayList<>()).add(place);
    score += worth;
  }

  private void guess(List<String> cells, boolean child) {
    for (int i = 0; i < cells.size(); i++) {
      Meaning meaning = meanings.get(i);
      Optional<Column> column =
          meaning.isLikely() && !meaning.sure() ? meaning.column(child) : Optional.empty();
      if (column.isPresent() && !has(column.get()) && !(isOne() && isOfName(column.get()))) {
        put(column.get(), i, 1);
        guessed.add(brief(cells.get(i)));
      }
    }
  }

  private static boolean isOfName(Column column) {
    return column.compareTo(Column.PATRONYMIC) <= 0;
  }

  /** Some write the whole name under it. */
  private void surnameAlone() {
    if (has(Column.SURNAME) && !has(Column.FIRST_NAME) && !has(Column.NAME)) {
      places.put(Column.NAME, places.remove(Column.SURNAME));
    }
  }

  private void leave(List<String> cells) {
    for (int i = 0; i < cells.size(); i++) {
      int place = i;
      boolean kept = places.values().stream().anyMatch(all -> all.contains(place));
      if (!kept && Spelling.folded(cells.get(i)).length() > 1) {
        left.add(brief(cells.get(i)));
      }
    }
  }

  private static String brief(String cell) {
    return Legible.brief(cell, LONGEST);
  }

  /** Whether it says where the names stand. */
  boolean isOne() {
    return places.containsKey(Column.NAME)
        || places.containsKey(Column.SURNAME) && places.containsKey(Column.FIRST_NAME);
  }

  /** How much of it is understood. */
  int score() {
    return isOne() ? score : 0;
  }

  boolean isSure() {
    return isOne() && guessed.isEmpty();
  }

  Set<Column> columns() {
    return places.keySet();
  }

  /** Headings under which nothing is kept. */
  List<String> left() {
    return left;
  }

  /** Headings that are understood by some of their words only. */
  List<String> guessed() {
    return guessed;
  }

  boolean has(Column column) {
    return places.containsKey(column);
  }

  List<Integer> places(Column column) {
    return places.getOrDefault(column, List.of());
  }

  Meaning meaning(int place) {
    return meanings.get(place);
  }

  /** Whether the same stands under the same. */
  boolean isLike(Heading other) {
    return places.equals(other.places);
  }

  /** What stands in the first of these columns in which anything does. */
  String one(TableLine line, Column column) {
    return all(line, column).stream().findFirst().orElse("");
  }

  /** What stands in all of these columns. */
  List<String> all(TableLine line, Column column) {
    return places(column).stream().map(line::cell).filter(cell -> !cell.isEmpty()).toList();
  }

  /** Those of the lists beside each other that name somebody in this line; itself for one list. */
  List<Heading> beside(TableLine line) {
    List<Integer> names = places(Column.NAME).stream().sorted().toList();
    List<Heading> parts = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      int end = i + 1 < names.size() ? names.get(i + 1) : Integer.MAX_VALUE;
      parts.add(part(i == 0 ? 0 : names.get(i), end));
    }
    boolean alike = parts.stream().map(Heading::columns).distinct().count() == 1;
    List<Heading> named =
        parts.stream().filter(part -> !part.one(line, Column.NAME).isEmpty()).toList();
    long different = named.stream().map(part -> part.one(line, Column.NAME)).distinct().count();
    return alike && different > 1 ? named : List.of(this);
  }

  private Heading part(int begin, int end) {
    Heading part = new Heading();
    part.meanings.putAll(meanings);
    places.forEach(
        (column, all) ->
            all.stream()
                .filter(place -> begin <= place && place < end)
                .forEach(place -> part.put(column, place, 0)));
    return part;
  }

  /** Nothing but the name has a heading. */
  boolean isAlone() {
    return meanings.size() == 1;
  }

  /** Something stands in the columns of parents, and in no other that is kept. */
  boolean isOnlyOfGuardians(TableLine line) {
    List<Column> told =
        places.keySet().stream().filter(column -> !all(line, column).isEmpty()).toList();
    return !told.isEmpty() && told.stream().allMatch(Column::isOfGuardian);
  }

  /** Nothing stands in any column that is kept. */
  boolean isBlank(TableLine line) {
    return places.keySet().stream().allMatch(column -> all(line, column).isEmpty());
  }
}
