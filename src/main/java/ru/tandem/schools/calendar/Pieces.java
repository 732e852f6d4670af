package ru.tandem.schools.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ru.tandem.schools.calendar.Piece.Day;
import ru.tandem.schools.calendar.Piece.Hour;
import ru.tandem.schools.calendar.Piece.Joint;
import ru.tandem.schools.calendar.Piece.Number;
import ru.tandem.schools.calendar.Piece.Season;
import ru.tandem.schools.calendar.Piece.Word;

/** Takes a text apart. */
final class Pieces {

  private static final String DASHES = "\u2010-\u2015\u2212~\u2192-";
  private static final String MIDNIGHT = "(?:[T ]00?:00(?::00)?(?:\\.0+)?Z?)?";
  private static final Pattern NUMBERING =
      Pattern.compile("\\d{1,3}(?:\\)\\s*|\\.\\s+(?=\\d{1,2}[./]\\d|\\p{L}))");
  private static final Pattern BLANK = Pattern.compile("[\\s\\u00a0&&[^\\t]]+");
  private static final Pattern ISO =
      Pattern.compile("(\\d{4})[-./](\\d{1,2})[-./](\\d{1,2})(?!\\d)" + MIDNIGHT);
  private static final Pattern SEASON =
      Pattern.compile("(20\\d\\d)\\s*[/" + DASHES + "]\\s*(?:20)?(\\d\\d)(?![\\d.])");
  private static final Pattern WHOLE =
      Pattern.compile(
          "(\\d{1,2})\\s*([./])\\s*(\\d{1,2})\\s*[./]\\s*(\\d{4}|\\d{2})(?!\\d|[./:]\\d)"
              + MIDNIGHT);
  private static final Pattern HYPHENED =
      Pattern.compile("(\\d{1,2})(-)(\\d{1,2})-(\\d{4})(?!\\d)" + MIDNIGHT);
  private static final Pattern SHORT = Pattern.compile("(\\d{1,2})([./])(\\d{1,2})(?!\\d|:)");
  private static final Pattern HOUR = Pattern.compile("(\\d{1,2}):(\\d{2})(?::\\d{2})?(?!\\d)");
  private static final Pattern DOTTED_HOUR =
      Pattern.compile("(\\d{1,2})[.:](\\d{2})(?::\\d{2})?(?![\\d.])");

  /** Both hours of a lesson, with a hyphen before the minutes. */
  private static final Pattern HYPHENED_HOURS =
      Pattern.compile(
          "(?<![\\d.:-])(\\d{1,2})-([0-5]\\d)(\\s*[;,\\t"
              + DASHES
              + "]\\s*|\\s+)(\\d{1,2})-([0-5]\\d)(?![\\d.:-])");

  /** The same, one of them in a cell of its own. */
  private static final Pattern HYPHENED_HOUR = Pattern.compile("^\\s*(\\d{1,2})-([0-5]\\d)\\s*$");

  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "(\\d{1,2})(?:-?\\p{L}{1,3})?[\\s-]+(\\p{L}{3,})\\.?(?:[\\s,-]+(\\d{4}))?(?!\\d)");
  private static final Pattern MONTH_FIRST =
      Pattern.compile("(\\p{L}{3,})\\.?\\s+(\\d{1,2})(?:\\p{L}{2})?(?:,?\\s+(\\d{4}))?(?![\\d.:])");
  private static final Pattern NUMBER = Pattern.compile("(\\d+)(?:-\\p{L}{1,2}(?!\\p{L}))?");
  private static final Pattern WORD = Pattern.compile("\\p{L}+");
  private static final Pattern SIGN =
      Pattern.compile("\u2116|\\.{2,}|[,;\\t\u2026/" + DASHES + "]");

  private static final int LONGEST_NUMBER = 9;

  private final CalendarWords words;
  private final String text;
  private final boolean hours;
  private final List<Piece> found = new ArrayList<>();

  /** Where a semicolon with a space behind it stands. */
  private final List<Integer> parting = new ArrayList<>();

  private int at;
  private Matcher last;

  private Pieces(CalendarWords words, String text, boolean hours) {
    this.words = words;
    this.text = hours ? withColons(text) : text;
    this.hours = hours;
  }

  private static String withColons(String text) {
    String both = HYPHENED_HOURS.matcher(text).replaceAll("$1:$2$3$4:$5");
    return HYPHENED_HOUR.matcher(both).replaceFirst("$1:$2");
  }

  /**
   * @param hours whether two numbers with a dot between them are an hour, and no day
   * @throws Refusal for a day that no calendar has
   */
  static List<Piece> of(CalendarWords words, String text, boolean hours) {
    return new Pieces(words, text, hours).all();
  }

  private List<Piece> all() {
    if (sees(NUMBERING)) {
      at = last.end();
    }
    while (at < text.length()) {
      if (sees(BLANK)) {
        at = last.end();
      } else if (!takesDay() && !takesHour() && !takesNumber() && !takesWord() && !takesSign()) {
        at++;
      }
    }
    boolean bare =
        found.stream().noneMatch(piece -> piece instanceof Word && !Gap.isWeekday(piece));
    if (bare) {
      // days and nothing else: whoever typed a space behind it has named one after another
      parting.forEach(place -> found.set(place, Joint.LIST));
    }
    return found;
  }

  private boolean sees(Pattern what) {
    last = what.matcher(text).region(at, text.length()).useTransparentBounds(true);
    return last.lookingAt();
  }

  private void take(Piece piece) {
    found.add(piece);
    at = last.end();
  }

  private boolean takesDay() {
    if (sees(ISO)) {
      take(day(last.group(3), last.group(2), last.group(1)));
    } else if (sees(SEASON) && follow(last.group(1), last.group(2))) {
      take(new Season(Integer.parseInt(last.group(1))));
    } else if (sees(WHOLE) || sees(HYPHENED)) {
      take(day(last.group(1), last.group(3), last.group(4)));
    } else if (!hours && sees(SHORT)) {
      take(day(last.group(1), last.group(3), "0"));
    } else {
      return takesDayInWords();
    }
    return true;
  }

  private static boolean follow(String year, String next) {
    return (Integer.parseInt(year) + 1) % 100 == Integer.parseInt(next);
  }

  private boolean takesDayInWords() {
    if (sees(DAY_FIRST)) {
      Optional<Month> month = month(last.group(2));
      if (month.isPresent()) {
        take(inWords(last.group(1), month.get(), last.group(3)));
        return true;
      }
    }
    if (sees(MONTH_FIRST)) {
      Optional<Month> month = month(last.group(1));
      if (month.isPresent()) {
        take(inWords(last.group(2), month.get(), last.group(3)));
        return true;
      }
    }
    return false;
  }

  private Optional<Month> month(String word) {
    return Names.weekday(word).isPresent() ? Optional.empty() : Names.month(word);
  }

  private Day inWords(String day, Month month, String year) {
    return day(day, Integer.toString(month.getValue()), year == null ? "0" : year);
  }

  private Day day(String day, String month, String year) {
    int written = Integer.parseInt(year);
    int whole = year.length() == 2 ? 2000 + written : written;
    Day found = new Day(Integer.parseInt(day), Integer.parseInt(month), whole);
    try {
      LocalDate.of(whole == 0 ? 2000 : whole, found.month(), found.day());
      return found;
    } catch (DateTimeException noDay) {
      throw new Refusal(Refusal.Reason.NO_DAY, text.substring(at, last.end()).strip());
    }
  }

  private boolean takesHour() {
    if (!sees(hours ? DOTTED_HOUR : HOUR)) {
      return false;
    }
    try {
      int hour = Integer.parseInt(last.group(1));
      take(new Hour(LocalTime.of(hour, Integer.parseInt(last.group(2)))));
      return true;
    } catch (DateTimeException noTime) {
      throw new Refusal(Refusal.Reason.NO_DAY, last.group());
    }
  }

  private boolean takesNumber() {
    if (!sees(NUMBER)) {
      return false;
    }
    if (last.group(1).length() > LONGEST_NUMBER) {
      throw new Refusal(Refusal.Reason.REST, last.group());
    }
    take(new Number(Integer.parseInt(last.group(1))));
    return true;
  }

  private boolean takesWord() {
    if (!sees(WORD)) {
      return false;
    }
    String word = last.group();
    take(words.joint(word).<Piece>map(joint -> joint).orElse(new Word(word)));
    return true;
  }

  private boolean takesSign() {
    if (!sees(SIGN)) {
      return false;
    }
    char sign = text.charAt(at);
    if (sign == ',' && isWeekdayAhead()) {
      at++;
      return true;
    }
    boolean spaced = last.end() >= text.length() || Character.isWhitespace(text.charAt(last.end()));
    if (sign == ';' && spaced && !hours) {
      parting.add(found.size());
    }
    take(
        switch (sign) {
          case '\t', ';' -> Joint.CELL;
          case ',' -> spaced ? Joint.LIST : Joint.TIGHT;
          case '\u2116' -> new Word(Character.toString(sign));
          default -> Joint.DASH;
        });
    return true;
  }

  /** A weekday before its day, and no weekday behind one: the comma parts nothing. */
  private boolean isWeekdayAhead() {
    int last = found.size() - 1;
    return last >= 0
        && Gap.isWeekday(found.get(last))
        && (last == 0
            || !(found.get(last - 1) instanceof Day) && found.get(last - 1) != Joint.YEAR);
  }
}
