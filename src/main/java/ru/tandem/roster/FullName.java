package ru.tandem.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ru.tandem.papers.TableLine;

/**
 * A name, from one column or from three, written as names are.
 *
 * @param written surname, first name, patronymic, as far as they are told; empty when nothing is
 * @param note what stands beside it and is no name; empty when nothing does
 */
record FullName(String written, String note) {

  private static final Pattern BRACKETS = Pattern.compile("\\(([^()]*)\\)?|\\[([^\\[\\]]*)\\]?");

  /** Behind a dash with a space, or a comma, whatever is not written as a name. */
  private static final Pattern TAIL =
      Pattern.compile("(\\s+[-\\u2013\\u2014]+|[,;*])\\s*(\\p{Ll}.*)?$");

  private static final Pattern PATRONYMIC =
      Pattern.compile(
          ".*(\\u0432\\u0438\\u0447|\\u0432\\u043d\\u0430|\\u0447\\u043d\\u0430|\\u0438\\u0447)");

  static boolean isPatronymic(String word) {
    return PATRONYMIC.matcher(word.toLowerCase(Locale.ROOT)).matches();
  }

  /** What stands in the column, or the columns, of the name. */
  static NameCell cell(Heading heading, TableLine line) {
    String parts =
        Stream.of(Column.SURNAME, Column.FIRST_NAME, Column.PATRONYMIC)
            .map(column -> heading.one(line, column))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(" "));
    String whole = heading.one(line, Column.NAME);
    return NameCell.of(whole.isEmpty() ? parts : heading.isAlone() ? all(line) : whole);
  }

  /** Under a single heading all that stands in the line belongs to the name. */
  private static String all(TableLine line) {
    return line.cells().stream().filter(cell -> !cell.isEmpty()).collect(Collectors.joining(", "));
  }

  static FullName of(NameCell beside, RosterWords words) {
    String cell = Spelling.withoutLookAlikes(beside.name());
    List<String> notes = new ArrayList<>();
    if (!beside.phone().isEmpty()) {
      notes.add(beside.phone());
    }
    // a number before the name, commas between its parts
    String bare = cell.replaceAll("^\\d+[.)]\\s*", "");
    String open = bare.equals(bare.toLowerCase(Locale.ROOT)) ? bare : withoutTail(bare, notes);
    String name = withoutBrackets(open, notes).replaceAll("[,;]+", " ");
    name = name.replaceAll("\\s+", " ").strip();
    boolean mixed = !name.equals(name.toLowerCase(Locale.ROOT));
    return new FullName(
        mixed ? withoutSmall(written(name), notes, words) : written(name),
        String.join(", ", notes));
  }

  private static String withoutTail(String name, List<String> notes) {
    Matcher tail = TAIL.matcher(name);
    if (!tail.find() || name.substring(0, tail.start()).isBlank()) {
      return name;
    }
    if (tail.group(2) != null) {
      notes.add(tail.group(2).strip());
    }
    return name.substring(0, tail.start());
  }

  /** An earlier surname stays, though it is told of; a remark does not. */
  private static String withoutBrackets(String name, List<String> notes) {
    Matcher brackets = BRACKETS.matcher(name);
    StringBuilder rest = new StringBuilder();
    while (brackets.find()) {
      String said = brackets.group().replaceAll("[()\\[\\]]", "").strip();
      if (!said.isEmpty()) {
        notes.add(said);
      }
      boolean surname = said.matches("\\p{Lu}[\\p{Ll}-]+") && !name.endsWith(brackets.group());
      brackets.appendReplacement(rest, surname ? "$0" : " ");
    }
    return brackets.appendTail(rest).toString();
  }

  /** Words written small are remarks, unless they belong to names; two words stay in any case. */
  private static String withoutSmall(String name, List<String> notes, RosterWords words) {
    List<String> kept = new ArrayList<>();
    for (String word : name.split(" ")) {
      boolean small = !word.isEmpty() && Character.isLowerCase(word.charAt(0));
      boolean own = words.isParticle(word) || PATRONYMIC.matcher(word).matches();
      if (small && !own && kept.size() > 1) {
        notes.add(word);
      } else {
        kept.add(small && !words.isParticle(word) ? great(word) : word);
      }
    }
    return String.join(" ", kept);
  }

  private static String great(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  /** Whether only letters stand in place of the first name. */
  boolean isOfInitials() {
    List<String> words = List.of(Spelling.folded(written).split(" "));
    long whole = words.stream().filter(word -> word.length() > 1).count();
    return whole == 1 && words.size() > 1;
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
        .map(FullName::great)
        .collect(Collectors.joining());
  }
}
