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
import ru.tandem.papers.UnreadableTable;
import ru.tandem.schools.DaySpan;
import ru.tandem.schools.Doubt;
import ru.tandem.schools.SpanKind;

/**
 * The file of a calendar program (RFC 5545): events of whole days, each with a word that tells what
 * it is. An event that is repeated by a rule, or begins at an hour, is refused by its name; one of
 * an hour that is neither a term nor holidays is left aside, and named.
 */
final class EventsFile {

  private static final String BEGINNING = "BEGIN:VCALENDAR";
  private static final int LONGEST = 1 << 20;
  private static final Pattern FIELD = Pattern.compile("([A-Za-z-]+)((?:;[^:]*)?):(.*)");
  private static final Pattern DAY = Pattern.compile("(\\d{8})(T\\d{6}Z?)?");
  private static final String MIDNIGHT = "T000000";

  private EventsFile() {}

  static boolean isOne(Path file) throws IOException {
    try (InputStream bytes = Files.newInputStream(file)) {
      String begin = new String(bytes.readNBytes(64), StandardCharsets.UTF_8);
      return begin
          .replace("\ufeff", "")
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
    List<Unclear.Line> unclear = new ArrayList<>();
    for (Map<String, String> event : events(unfolded(file))) {
      String name = text(event.getOrDefault("SUMMARY", ""));
      try {
        if ("CANCELLED".equalsIgnoreCase(event.get("STATUS"))) {
          continue;
        }
        if (isOfAnHour(event) && Parts.kind(words, Pieces.of(words, name, false)).isEmpty()) {
          doubts.accept(Doubt.of("aside", name));
        } else {
          told.add(told(event, name, words));
        }
      } catch (Refusal refusal) {
        if (unclear.size() < Unclear.MOST) {
          unclear.add(new Unclear.Line(name, refusal.reason().name(), refusal.part()));
        }
      }
    }
    if (!unclear.isEmpty()) {
      throw new Unclear(unclear);
    }
    return told;
  }

  private static boolean isOfAnHour(Map<String, String> event) {
    Matcher day = DAY.matcher(event.getOrDefault("DTSTART", ""));
    return day.matches() && day.group(2) != null && !day.group(2).startsWith(MIDNIGHT);
  }

  /** A line that begins with a space goes on with the one before it. */
  private static List<String> unfolded(Path file) throws IOException {
    try (InputStream bytes = Files.newInputStream(file)) {
      String text = new String(bytes.readNBytes(LONGEST), StandardCharsets.UTF_8);
      return text.replaceAll("\r?\n[ \t]", "").lines().toList();
    }
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

  private static Told told(Map<String, String> event, String name, CalendarWords words) {
    for (String repeated : List.of("RRULE", "RDATE")) {
      if (event.containsKey(repeated)) {
        throw new Refusal(Refusal.Reason.REPEATS, "");
      }
    }
    DaySpan days = days(event);
    List<Piece> said = Pieces.of(words, name, false);
    SpanKind kind = Parts.kind(words, said).orElseThrow(() -> new Refusal(Refusal.Reason.WHAT, ""));
    return new Told(kind, days, Classes.of(words, said));
  }

  /** The end is the first day that does not belong to it. */
  private static DaySpan days(Map<String, String> event) {
    LocalDate first = day(event.get("DTSTART"));
    LocalDate last =
        event.containsKey("DTEND")
            ? day(event.get("DTEND")).minusDays(1)
            : duration(event).map(first::plus).map(day -> day.minusDays(1)).orElse(first);
    if (last.isBefore(first)) {
      if (first.minusDays(1).equals(last)) {
        return new DaySpan(first, first);
      }
      throw new Refusal(Refusal.Reason.REVERSED, "");
    }
    return new DaySpan(first, last);
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
