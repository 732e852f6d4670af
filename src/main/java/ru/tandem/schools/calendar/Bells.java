package ru.tandem.schools.calendar;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import ru.tandem.schools.Doubt;
import ru.tandem.schools.Lessons;
import ru.tandem.schools.calendar.CalendarWords.Sense;
import ru.tandem.schools.calendar.Piece.Hour;
import ru.tandem.schools.calendar.Piece.Joint;
import ru.tandem.schools.calendar.Piece.Word;

/** When lessons are held, as lines of weekdays and hours or of single lessons tell it. */
final class Bells {

  private static final Set<DayOfWeek> SCHOOL_WEEK =
      EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);

  private final CalendarWords words;
  private final Map<DayOfWeek, Lessons> found = new EnumMap<>(DayOfWeek.class);
  private Set<DayOfWeek> named = Set.of();
  private boolean ringing;

  /** For which days a first lesson has been read. */
  private final Set<Set<DayOfWeek>> begun = new HashSet<>();

  /** The line of a first lesson. */
  private static final Pattern FIRST = Pattern.compile("1(?!\\d|[:.]\\d).*", Pattern.DOTALL);

  Bells(CalendarWords words) {
    this.words = words;
  }

  Map<DayOfWeek, Lessons> found() {
    return found;
  }

  /** A heading may announce bells, and the weekdays for which they are. */
  void head(List<Piece> pieces, String text) {
    Set<DayOfWeek> days = weekdays(pieces);
    named = days.isEmpty() ? named : days;
    ringing = words.has(Sense.LESSONS, text) || ringing && words.kind(text).isEmpty();
  }

  /** Whether such a line tells of hours, so that a dot between numbers parts them. */
  boolean isMeant(String text, List<Piece> hours) {
    return hours.stream().filter(Hour.class::isInstance).count() >= 2
        && (ringing
            || words.has(Sense.LESSONS, text)
            || words.has(Sense.EVERY_DAY, text)
            || isWeekdaysFirst(hours));
  }

  /** Weekdays and numbers of which nobody knows whether they are hours. */
  boolean isHalf(List<Piece> pieces) {
    return !weekdays(pieces).isEmpty()
        && pieces.stream().filter(Piece.Number.class::isInstance).count() >= 2;
  }

  private boolean isWeekdaysFirst(List<Piece> pieces) {
    int at = 0;
    while (at < pieces.size() && pieces.get(at) instanceof Joint) {
      at++;
    }
    return at < pieces.size() && Gap.isWeekday(pieces.get(at));
  }

  /**
   * @throws Refusal when it tells of anything else, too
   */
  void read(List<Piece> pieces, String text, Consumer<Doubt> doubts) {
    Remainder.refuse(pieces);
    if (FIRST.matcher(text).matches() && !begun.add(named)) {
      doubts.accept(Doubt.of("shifts"));
    }
    int begin = 0;
    for (int i = 0; i < pieces.size(); i++) {
      List<Piece> told = pieces.subList(begin, i);
      if (Gap.isWeekday(pieces.get(i)) && (has(told) || isDayOff(told))) {
        take(pieces.subList(begin, i), doubts);
        begin = i;
      }
    }
    take(pieces.subList(begin, pieces.size()), doubts);
  }

  /** Weekdays without lessons, named as such. */
  private boolean isDayOff(List<Piece> pieces) {
    return !has(pieces)
        && !weekdays(pieces).isEmpty()
        && pieces.stream()
            .anyMatch(piece -> piece instanceof Word word && words.has(Sense.HOLIDAY, word.text()));
  }

  private static boolean has(List<Piece> pieces) {
    return pieces.stream().anyMatch(Hour.class::isInstance);
  }

  private void take(List<Piece> pieces, Consumer<Doubt> doubts) {
    if (isDayOff(pieces)) {
      return;
    }
    List<LocalTime> hours =
        pieces.stream().filter(Hour.class::isInstance).map(piece -> ((Hour) piece).time()).toList();
    Set<DayOfWeek> days = weekdays(pieces);
    if (hours.size() < 2 || hours.size() > 2 && !days.isEmpty()) {
      throw new Refusal(Refusal.Reason.HOURS, "");
    }
    Lessons held = held(hours);
    if (!days.isEmpty()) {
      days.forEach(day -> found.put(day, held));
      return;
    }
    if (named.isEmpty() && found.isEmpty()) {
      doubts.accept(Doubt.of("bells"));
    }
    for (DayOfWeek day : named.isEmpty() ? SCHOOL_WEEK : named) {
      found.merge(day, held, Bells::both);
    }
  }

  private static Lessons held(List<LocalTime> hours) {
    for (int i = 1; i < hours.size(); i++) {
      if (!hours.get(i - 1).isBefore(hours.get(i))) {
        throw new Refusal(Refusal.Reason.HOURS, "");
      }
    }
    return new Lessons(hours.get(0), hours.get(hours.size() - 1));
  }

  private static Lessons both(Lessons one, Lessons other) {
    return new Lessons(
        one.from().isBefore(other.from()) ? one.from() : other.from(),
        one.to().isAfter(other.to()) ? one.to() : other.to());
  }

  /** Those that are named, and those between two of them. */
  private Set<DayOfWeek> weekdays(List<Piece> pieces) {
    EnumSet<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
    DayOfWeek last = null;
    boolean through = false;
    for (Piece piece : pieces) {
      Optional<DayOfWeek> day = weekday(piece);
      if (day.isPresent()) {
        DayOfWeek from =
            through && last != null && last.compareTo(day.get()) < 0 ? last : day.get();
        days.addAll(EnumSet.range(from, day.get()));
        last = day.get();
        through = false;
      } else if (piece == Joint.DASH || piece == Joint.UNTIL || piece == Joint.UP_TO) {
        through = true;
      } else if (piece instanceof Word word && words.has(Sense.EVERY_DAY, word.text())) {
        days.addAll(SCHOOL_WEEK);
      } else if (!(piece instanceof Joint)) {
        last = null;
      }
    }
    return days;
  }

  private static Optional<DayOfWeek> weekday(Piece piece) {
    return piece instanceof Word word ? Names.weekday(word.text()) : Optional.empty();
  }
}
