package ru.tandem.roster;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ru.tandem.papers.TableLine;

/** A name, from one column or from three, written as names are. */
final class FullName {

  private FullName() {}

  /** Surname, first name, patronymic, as far as they are told; empty when nothing is. */
  static String of(Heading heading, TableLine line) {
    String parts =
        Stream.of(Column.SURNAME, Column.FIRST_NAME, Column.PATRONYMIC)
            .map(column -> heading.one(line, column))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(" "));
    String whole = heading.one(line, Column.NAME);
    String name = whole.isEmpty() ? parts : whole;
    // a number before the name, commas between its parts
    String bare = name.replaceAll("^\\d+[.)]\\s*", "").replaceAll("[,;]+", " ");
    return written(Spelling.withoutLookAlikes(bare).replaceAll("\\s+", " ").strip());
  }

  /** Only what is all in capitals, or all in small letters, is written anew. */
  private static String written(String name) {
    boolean shouted = name.equals(name.toUpperCase(Locale.ROOT));
    boolean whispered = name.equals(name.toLowerCase(Locale.ROOT));
    if (!shouted && !whispered) {
      return name;
    }
    return List.of(name.toLowerCase(Locale.ROOT).split("(?<=[ -])")).stream()
        .filter(part -> !part.isEmpty())
        .map(part -> part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1))
        .collect(Collectors.joining());
  }
}
