package ru.tandem.conversation;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The free hours of an ordinary week as people say them: "Monday and Friday after three". */
final class SaidWeek {

  private static final List<Locale> LOCALES = List.of(Locale.forLanguageTag("ru"), Locale.ENGLISH);

  private static final Pattern TOKEN =
      Pattern.compile("(\\d{1,2})(?:[:.]\\d{2})?|\\p{L}+|[-\u2010-\u2015]|\\S");

  /** Part of a day of which so many hours are meant is meant itself. */
  private static final int ENOUGH = 2;

  private static final int MIDNIGHT = 24;

  private final Set<String> found = new LinkedHashSet<>();
  private final EnumSet<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
  private final Set<String> parts = new LinkedHashSet<>();
  private DayOfWeek last;
  private boolean through;
  private boolean unknown;
  private int from;
  private int to = MIDNIGHT;
  private Bound bound = Bound.NONE;

  /** What the next number is. */
  private enum Bound {
    NONE,
    FROM,
    TO
  }

  private SaidWeek() {}

  /** The parts of days that are meant; empty as soon as a word is not understood. */
  static List<String> read(String words) {
    SaidWeek week = new SaidWeek();
    Matcher token = TOKEN.matcher(words.toLowerCase(Locale.ROOT));
    while (token.find()) {
      if (token.group(1) == null) {
        week.word(token.group());
      } else {
        week.hour(Integer.parseInt(token.group(1)));
      }
    }
    week.close();
    return week.unknown ? List.of() : List.copyOf(week.found);
  }

  private void word(String word) {
    Optional<DayOfWeek> weekday = SaidDay.weekday(word);
    if (weekday.isPresent()) {
      day(weekday.get());
    } else if (isOne(word, "dash")) {
      through = last != null && from == 0;
      bound = from > 0 ? Bound.TO : bound;
    } else if (isOne(word, "every")) {
      days(EnumSet.allOf(DayOfWeek.class));
    } else if (isOne(word, "workdays")) {
      days(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY));
    } else if (isOne(word, "weekend")) {
      days(EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY));
    } else {
      partOfDay(word);
    }
  }

  private void partOfDay(String word) {
    if (isOne(word, "morning")) {
      parts.add(Week.PARTS.get(0));
    } else if (isOne(word, "noon")) {
      parts.add(Week.PARTS.get(1));
    } else if (isOne(word, "evening")) {
      parts.add(Week.PARTS.get(2));
    } else if (isOne(word, "lessons") && bound == Bound.FROM) {
      hour(Integer.parseInt(Week.PARTS.get(1)));
    } else if (isOne(word, "after")) {
      bound = Bound.FROM;
    } else if (isOne(word, "until")) {
      through = last != null && from == 0;
      bound = Bound.TO;
    } else {
      unknown |= !isOne(word, "passing");
    }
  }

  private void hour(int hour) {
    if (hour > MIDNIGHT) {
      unknown = true;
    } else if (bound == Bound.TO) {
      to = hour;
    } else {
      from = hour;
      to = bound == Bound.NONE ? hour + ENOUGH : to;
    }
    bound = Bound.NONE;
    through = false;
  }

  private void day(DayOfWeek day) {
    if (through && last != null && last.compareTo(day) < 0) {
      days.addAll(EnumSet.range(last, day));
    } else {
      days(EnumSet.of(day));
    }
    last = day;
    through = false;
    bound = Bound.NONE;
  }

  /** Days after hours begin anew: those hours were for the days before them. */
  private void days(Collection<DayOfWeek> more) {
    if (isTimed()) {
      close();
    }
    days.addAll(more);
  }

  private boolean isTimed() {
    return !parts.isEmpty() || from > 0 || to < MIDNIGHT;
  }

  private void close() {
    Set<DayOfWeek> all = days.isEmpty() && isTimed() ? EnumSet.allOf(DayOfWeek.class) : days;
    for (DayOfWeek day : all) {
      for (String part : parts.isEmpty() ? within() : parts) {
        found.add(Week.DAYS.get(day.getValue() - 1) + part);
      }
    }
    days.clear();
    parts.clear();
    last = null;
    from = 0;
    to = MIDNIGHT;
  }

  private List<String> within() {
    List<String> meant = new ArrayList<>();
    for (int i = 0; i < Week.PARTS.size(); i++) {
      int begin = Integer.parseInt(Week.PARTS.get(i));
      int end = i + 1 < Week.PARTS.size() ? Integer.parseInt(Week.PARTS.get(i + 1)) : Week.LATEST;
      if (Math.min(end, to) - Math.max(begin, from) >= ENOUGH) {
        meant.add(Week.PARTS.get(i));
      }
    }
    return meant;
  }

  /** A star stands for any ending. */
  private static boolean isOne(String word, String sense) {
    return LOCALES.stream()
        .map(locale -> ResourceBundle.getBundle("messages/conversation", locale))
        .flatMap(
            known -> Stream.of(known.getString("conversation.said.week." + sense).split("\\|")))
        .anyMatch(
            one ->
                one.endsWith("*")
                    ? word.startsWith(one.substring(0, one.length() - 1))
                    : word.equals(one));
  }
}
