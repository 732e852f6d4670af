package ru.tandem.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import ru.tandem.papers.TableSheet;

/**
 * A list that was typed or pasted into the chat: a line for each child, without headings, what it
 * tells in whatever order and between whatever signs. Each word is known by its look.
 */
final class PastedLines {

  private static final int MOST_NAMES = 4;
  private static final int SHORT = 3;

  private static final Pattern NUMBER =
      Pattern.compile("^\\s*(?:\\d{1,3}\\s*[.)\\t;,]|[-\\u2013\\u2014\\u2022*])\\s*(?=\\p{L})");

  static final Pattern PHONE =
      Pattern.compile(
          "(?<![\\d.])(?:\\+?7|8)?[\\s(-]*\\d{3}[\\s)-]*\\d{3}[\\s-]*\\d\\d[\\s-]*\\d\\d(?!\\d)");

  private static final Pattern DATE =
      Pattern.compile(
          "(?<![\\d.])(?:\\d{1,2}[./-]\\d{1,2}[./-](?:\\d{4}|\\d\\d)|\\d{4}-\\d{1,2}-\\d{1,2}"
              + "|\\d{1,2}\\s\\p{L}{3,8}\\.?\\s\\d{4})(?!\\d)");

  /** The same with the word for the year behind it. */
  static final Pattern DATE_IN_WORDS =
      Pattern.compile(
          DATE.pattern()
              + "(?:\\s*\\u0433(?:\\.\\s*\\u0440\\.?|\\u043e\\u0434\\u0430(?:\\s*\\u0440\\p{L}*)?|\\.)?(?!\\p{L}))?");

  private static final Pattern YEAR_OF_CLASS =
      Pattern.compile("(?<![\\d.])(?:1[01]|[1-9])\\s*(\\p{L}{2,})(?!\\p{L})\\.?");

  /** What joins a name to a class. */
  private static final Pattern BEFORE_CLASS = Pattern.compile("(?<=\\p{L}{2})\\s+\\p{Ll}{1,2}$");

  private static final Pattern BETWEEN =
      Pattern.compile("[\\t;|,]+|\\s[-\\u2013\\u2014]+\\s|\\s{3,}");

  private static final Pattern DAYS = Pattern.compile("\\d{5}(?:\\.0)?");

  private static final Pattern NAME = Pattern.compile("\\p{L}[\\p{L}'\\u2019.()-]*");

  private final RosterWords words;
  private final BirthDates dates;

  PastedLines(RosterWords words, LocalDate today) {
    this.words = words;
    this.dates = new BirthDates(today);
  }

  /** What one line tells; each is empty when it does not. */
  record Line(int number, String name, String schoolClass, String born, String guardian) {

    boolean isName() {
      List<String> parts = List.of(name.split("\\s+"));
      return parts.size() > 1
          && parts.size() <= MOST_NAMES
          && parts.stream().allMatch(part -> NAME.matcher(part).matches());
    }

    /** Another class, or another date, would be those of somebody else. */
    boolean isOfOne() {
      return PHONE.matcher(guardian).replaceAll("").chars().noneMatch(Character::isDigit);
    }

    /** A name and nothing else, and not the way in which a grown-up is called. */
    boolean isPupilsName() {
      String[] parts = name.split("\\s+");
      boolean alone = (schoolClass + born + guardian).isEmpty();
      boolean grownUps = parts.length == 2 && FullName.isPatronymic(parts[1]);
      return isName() && alone && !grownUps && isWrittenAsName();
    }

    /** Other lines begin with one capital letter. */
    boolean isWrittenAsName() {
      return Stream.of(name.split("\\s+"))
              .filter(part -> !part.isEmpty() && Character.isUpperCase(part.charAt(0)))
              .count()
          > 1;
    }

    /** The class of those below. */
    boolean isClass() {
      return name.isEmpty() && !schoolClass.isEmpty() && (born + guardian).isEmpty();
    }
  }

  List<Line> in(String pasted) {
    List<String> lines = pasted.lines().toList();
    return IntStream.range(0, lines.size())
        .filter(i -> !lines.get(i).isBlank())
        .mapToObj(i -> line(i + 1, lines.get(i)))
        .toList();
  }

  /** Those of a table, its cells beside each other. */
  List<Line> in(TableSheet sheet) {
    return sheet.lines().stream()
        .map(
            line ->
                line(
                    line.number(),
                    line.cells().stream()
                        .map(cell -> sheet.name().isEmpty() ? cell : dated(cell))
                        .collect(Collectors.joining("\t"))))
        .toList();
  }

  /** A workbook counts the days of its dates. */
  private String dated(String cell) {
    return DAYS.matcher(cell).matches()
        ? dates.read(cell).filter(day -> !dates.isOdd(day)).map(LocalDate::toString).orElse(cell)
        : cell;
  }

  /** Whether nobody would write so of anything but people, whether or not he was asked. */
  boolean isList(String pasted) {
    return isList(in(pasted));
  }

  /** The same of a file, which may also be of a class and of names alone. */
  boolean isListInFile(List<Line> lines) {
    List<Line> told = lines.stream().filter(line -> !line.isClass()).toList();
    return isList(lines) || told.size() > 1 && told.stream().allMatch(Line::isPupilsName);
  }

  private boolean isList(List<Line> lines) {
    long people = lines.stream().filter(this::isPerson).count();
    long told = lines.stream().filter(line -> !line.isClass()).count();
    return people > 1 && people * 2 > told;
  }

  /** Whether it can be the list that was asked for: a single child too, or names alone. */
  boolean mayBeList(String pasted) {
    List<Line> lines = in(pasted).stream().filter(line -> !line.isClass()).toList();
    return lines.stream().anyMatch(this::isPerson)
        || lines.size() > 1 && lines.stream().allMatch(Line::isName);
  }

  /** Whether that is one person, and not only a name. */
  boolean isOne(String pasted) {
    List<Line> lines = in(pasted);
    return lines.size() == 1
        && isPerson(lines.get(0))
        && lines.get(0).isOfOne()
        && (!lines.get(0).born().isEmpty() || lines.get(0).isWrittenAsName());
  }

  /** Whether that is a name, written as names are. */
  boolean isOneName(String pasted) {
    List<Line> lines = in(pasted);
    return lines.size() == 1 && lines.get(0).isPupilsName();
  }

  /** Days of a calendar have names too, but nobody is born on them. */
  private boolean isPerson(Line line) {
    boolean told = !(line.schoolClass() + line.born() + line.guardian()).isEmpty();
    return line.isName()
        && told
        && !DATE.matcher(line.guardian()).find()
        && dates.read(line.born()).filter(dates::isOdd).isEmpty();
  }

  private Line line(int number, String whole) {
    StringBuilder text = new StringBuilder(NUMBER.matcher(whole).replaceFirst(""));
    String phones = blanked(text.toString(), PHONE);
    String born = take(text, DATE.matcher(phones));
    String schoolClass = schoolClass(text);
    List<String> pieces =
        Arrays.stream(BETWEEN.split(text.toString()))
            .map(this::withoutPassing)
            .filter(piece -> !piece.isEmpty())
            .collect(Collectors.toCollection(ArrayList::new));
    String first = pieces.isEmpty() ? "" : pieces.remove(0);
    int end = endOfName(first);
    List<String> guardian = new ArrayList<>(List.of(first.substring(end).strip()));
    guardian.addAll(pieces);
    guardian.removeIf(String::isEmpty);
    String name = first.substring(0, end).strip();
    if (!schoolClass.isEmpty()) {
      name = BEFORE_CLASS.matcher(name).replaceFirst("");
    }
    return new Line(number, name, schoolClass, born, String.join(", ", guardian));
  }

  /** Of the same length, so that the places are the same. */
  private static String blanked(String text, Pattern what) {
    return what.matcher(text).replaceAll(found -> " ".repeat(found.group().length()));
  }

  /** What was found; between what stands on both sides of it remains a sign. */
  private static String take(StringBuilder text, Matcher found) {
    if (!found.find()) {
      return "";
    }
    text.replace(found.start(), found.end(), "\t" + " ".repeat(found.end() - found.start() - 1));
    return found.group().strip();
  }

  private String schoolClass(StringBuilder text) {
    String plain = blanked(text.toString(), PHONE);
    Matcher year = YEAR_OF_CLASS.matcher(plain);
    while (year.find()) {
      if (isOfClass(year.group(1))) {
        text.replace(year.start(), year.end(), "\t");
        return year.group();
      }
    }
    return take(text, SchoolClass.PART.matcher(plain));
  }

  private boolean isOfClass(String word) {
    Meaning meaning = words.meaning(word);
    return meaning.sure() && meaning.whats().contains(What.CLASS);
  }

  private boolean isPupil(String word) {
    boolean small = !word.isEmpty() && Character.isLowerCase(word.charAt(0));
    return small && words.meaning(word.replace(".", "")).whose() == Whose.CHILD;
  }

  /** Without the word for a class or a pupil, or what is written behind a year of birth. */
  private String withoutPassing(String piece) {
    String kept =
        Arrays.stream(piece.strip().split("\\s+"))
            .filter(word -> !isOfClass(word.replace(".", "")) && !isPupil(word))
            .collect(Collectors.joining(" "));
    boolean small = kept.equals(kept.toLowerCase(Locale.ROOT));
    return small && kept.replaceAll("[^\\p{L}\\d]", "").length() <= SHORT ? "" : kept;
  }

  /** Where the child's name ends and what is told of a parent begins. */
  private int endOfName(String piece) {
    Matcher word = Pattern.compile("\\S+").matcher(piece);
    List<Integer> begins = new ArrayList<>();
    while (word.find()) {
      String bare = word.group().replaceAll("[^\\p{L}]", "");
      if (!bare.isEmpty() && words.meaning(bare).whose().isGuardian()) {
        return word.start();
      }
      begins.add(word.start());
    }
    Matcher phone = PHONE.matcher(piece);
    if (!phone.find()) {
      return piece.length();
    }
    List<String> names = List.of(piece.substring(0, phone.start()).strip().split("\\s+"));
    if (names.size() < MOST_NAMES) {
      return phone.start();
    }
    return begins.get(FullName.isPatronymic(names.get(2)) ? 3 : 2);
  }
}
