package ru.tandem.schools.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ru.tandem.papers.Decoding;
import ru.tandem.papers.UnreadableTable;
import ru.tandem.schools.DaySpan;
import ru.tandem.schools.Doubt;
import ru.tandem.schools.SpanKind;
import ru.tandem.schools.calendar.Piece.Joint;

/**
 * The file of a calendar program (RFC 5545): events of whole days, each with a word that tells what
 * it is. Holidays that are repeated by a rule, begin at an hour, or of which an event is one end
 * only, are refused by their name; what is neither a term nor holidays is left aside, and named.
 */
final class EventsFile {

  private static final String BEGINNING = "BEGIN:VCALENDAR";
  private static final int LONGEST = 1 << 20;
  private static final Pattern FIELD =
      Pattern.compile("([A-Za-z-]+)((?:;(?:\"[^\"]*\"|[^:\"])*)?):(.*)");
  private static final Pattern DAY = Pattern.compile("(\\d{8})(T\\d{6}Z?)?");
  private static final String MIDNIGHT = "T000000";

  /** The last minute of a day, where the end is not the midnight behind it. */
  private static final String LAST_MINUTE = "T2359\\d\\d";

  private EventsFile() {}

  static boolean isOne(Path file) throws IOException {
    try (InputStream bytes = Files.newInputStream(file)) {
      String begin = new String(bytes.readNBytes(64), StandardCharsets.ISO_8859_1);
      return begin
          .replaceAll("[\\u0000\\u00ef\\u00bb\\u00bf\\u00fe\\u00ff]", "")
          .stripLeading()
          .toUpperCase(Locale.ROOT)
          .startsWith(BEGINNING);
    }
  }

  /**
   * @throws Unclear for the events that cannot be taken
   * @throws UnreadableTable for a file of which the end would be left out
   */
  static List<Told> read(Path file, CalendarWords words, Consumer<Doubt> doubts)
      throws IOException, UnreadableTable {
    if (Files.size(file) > LONGEST) {
      throw UnreadableTable.tooBig();
    }
    List<Told> told = new ArrayList<>();
    List<String> aside = new ArrayList<>();
    List<Unclear.Line> unclear = new ArrayList<>();
    boolean days = false;
    for (Map<String, String> event : events(unfolded(file))) {
      String name = text(event.getOrDefault("SUMMARY", ""));
      if ("CANCELLED".equalsIgnoreCase(event.get("STATUS"))) {
        continue;
      }
      try {
        Optional<SpanKind> kind = Parts.kind(words, Pieces.of(words, name, false));
        if (kind.isPresent()) {
          told.add(told(event, name, kind.get(), words));
        } else {
          aside.add(name);
          days |= !isOfAnHour(event);
        }
      } catch (Refusal refusal) {
        refuse(unclear, name, refusal.reason(), refusal.part());
      }
    }
    if (told.isEmpty() && days) {
      aside.forEach(name -> refuse(unclear, name, Refusal.Reason.WHAT, ""));
    }
    if (!unclear.isEmpty()) {
      throw new Unclear(unclear);
    }
    aside.forEach(name -> doubts.accept(Doubt.of("aside", name)));
    return told;
  }

  private static void refuse(
      List<Unclear.Line> unclear, String name, Refusal.Reason reason, String part) {
    if (unclear.size() < Unclear.MOST) {
      unclear.add(new Unclear.Line(name, reason.name(), part));
    }
  }

  private static boolean isOfAnHour(Map<String, String> event) {
    Matcher day = DAY.matcher(event.getOrDefault("DTSTART", ""));
    return day.matches() && day.group(2) != null && !day.group(2).startsWith(MIDNIGHT);
  }

  /** A line that begins with a space goes on with the one before it. */
  private static List<String> unfolded(Path file) throws IOException, UnreadableTable {
    String text = Decoding.text(Files.readAllBytes(file));
    return text.replaceAll("\r?\n[ \t]", "").lines().toList();
  }

  private static List<Map<String, String>> events(List<String> lines) {
    List<Map<String, String>> events = new ArrayList<>();
    Map<String, String> open = null;
    int inside = 0;
    for (String line : lines) {
      Matcher field = FIELD.matcher(line);
      if (line.equalsIgnoreCase("BEGIN:VEVENT")) {
        open = new LinkedHashMap<>();
        events.add(open);
        inside = 0;
      } else if (line.equalsIgnoreCase("END:VEVENT")) {
        open = null;
      } else if (open != null && field.matches()) {
        // an alarm stands within an event and has fields of its own
        inside += nesting(field.group(1));
        if (inside == 0) {
          open.putIfAbsent(field.group(1).toUpperCase(Locale.ROOT), field.group(3).strip());
        }
      }
    }
    return events;
  }

  private static int nesting(String field) {
    return field.equalsIgnoreCase("BEGIN") ? 1 : field.equalsIgnoreCase("END") ? -1 : 0;
  }

  private static Told told(
      Map<String, String> event, String name, SpanKind kind, CalendarWords words) {
    for (String repeated : List.of("RRULE", "RDATE")) {
      if (event.containsKey(repeated)) {
        throw new Refusal(Refusal.Reason.REPEATS, "");
      }
    }
    DaySpan days = days(event);
    List<Piece> said = Pieces.of(words, name, false);
    refuseMore(said, days, kind, words);
    return new Told(kind, days, Classes.of(words, said));
  }

  /** A name may say that the event is but one end of it, or that something is left out. */
  private static void refuseMore(
      List<Piece> said, DaySpan days, SpanKind kind, CalendarWords words) {
    DaysInLine.refuseWhatChangesIt(words, said);
    boolean end = said.contains(Joint.FROM) || said.contains(Joint.UNTIL);
    if (days.days() == 1 && (end || kind == SpanKind.TERM)) {
      throw new Refusal(Refusal.Reason.HALF, "");
    }
  }

  /** The end is the first day that does not belong to it, or the last minute that does. */
  private static DaySpan days(Map<String, String> event) {
    LocalDate first = day(event.get("DTSTART"));
    LocalDate last =
        event.containsKey("DTEND")
            ? last(event.get("DTEND"))
            : duration(event).map(first::plus).map(day -> day.minusDays(1)).orElse(first);
    if (last.isBefore(first)) {
      if (first.minusDays(1).equals(last)) {
        return new DaySpan(first, first);
      }
      throw new Refusal(Refusal.Reason.REVERSED, "");
    }
    return new DaySpan(first, last);
  }

  private static LocalDate last(String written) {
    String day = written.replaceFirst(LAST_MINUTE + "$", "");
    return day.equals(written) ? day(written).minusDays(1) : day(day);
  }

  private static LocalDate day(String written) {
    Matcher day = DAY.matcher(written == null ? "" : written);
    if (!day.matches()) {
      throw new Refusal(Refusal.Reason.NO_DAYS, "");
    }
    if (day.group(2) != null && !day.group(2).startsWith(MIDNIGHT)) {
      throw new Refusal(Refusal.Reason.HOURS, "");
    }
    try {
      return LocalDate.parse(day.group(1), DateTimeFormatter.BASIC_ISO_DATE);
    } catch (DateTimeParseException noDay) {
      throw new Refusal(Refusal.Reason.NO_DAY, day.group(1));
    }
  }

  private static Optional<Period> duration(Map<String, String> event) {
    String written = event.get("DURATION");
    try {
      return Optional.ofNullable(written).map(Period::parse);
    } catch (DateTimeException hours) {
      throw new Refusal(Refusal.Reason.HOURS, written);
    }
  }

  private static String text(String written) {
    return written.replaceAll("\\\\[nN]", " ").replaceAll("\\\\(.)", "$1").strip();
  }
}
