package ru.tandem.papers;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/**
 * A file that every calendar opens (RFC 5545). Moments are in UTC, and each meeting of a series is
 * an entry of its own, so that no calendar's idea of time zones or repetition matters.
 */
public final class CalendarFile {

  private static final DateTimeFormatter UTC =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
  private static final int LONGEST_LINE = 75;

  /**
   * One entry.
   *
   * @param uid a later file with the same one changes the entry instead of adding another
   * @param revision counts the changes
   * @param cancelled it is to go from the calendar
   */
  public record Entry(
      String uid,
      int revision,
      boolean cancelled,
      Instant startsAt,
      Instant endsAt,
      String title,
      String place) {}

  private CalendarFile() {}

  public static byte[] of(List<Entry> entries, Instant now) {
    StringBuilder file = new StringBuilder();
    line(file, "BEGIN:VCALENDAR");
    line(file, "VERSION:2.0");
    line(file, "PRODID:-//Tandem//Tandem//EN");
    line(file, "CALSCALE:GREGORIAN");
    boolean gone = entries.stream().allMatch(Entry::cancelled);
    line(file, gone ? "METHOD:CANCEL" : "METHOD:PUBLISH");
    entries.forEach(entry -> event(file, entry, now));
    line(file, "END:VCALENDAR");
    return file.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void event(StringBuilder file, Entry entry, Instant now) {
    line(file, "BEGIN:VEVENT");
    line(file, "UID:" + entry.uid());
    line(file, "DTSTAMP:" + UTC.format(now));
    line(file, "ORGANIZER;CN=Tandem:mailto:nobody@tandem.invalid");
    line(file, "SEQUENCE:" + entry.revision());
    line(file, entry.cancelled() ? "STATUS:CANCELLED" : "STATUS:CONFIRMED");
    line(file, "DTSTART:" + UTC.format(entry.startsAt()));
    line(file, "DTEND:" + UTC.format(entry.endsAt()));
    line(file, "SUMMARY:" + escaped(entry.title()));
    if (!entry.place().isEmpty()) {
      line(file, "LOCATION:" + escaped(entry.place()));
    }
    line(file, "END:VEVENT");
  }

  private static String escaped(String words) {
    return words
        .replace("\\", "\\\\")
        .replace(";", "\\;")
        .replace(",", "\\,")
        .replaceAll("\\R", "\\\\n");
  }

  /** A line is folded after 75 bytes, never inside a letter. */
  private static void line(StringBuilder file, String line) {
    int bytes = 0;
    for (int letter : line.codePoints().toArray()) {
      int size = Character.toString(letter).getBytes(StandardCharsets.UTF_8).length;
      if (bytes + size > LONGEST_LINE) {
        file.append("\r\n ");
        bytes = 1;
      }
      file.appendCodePoint(letter);
      bytes += size;
    }
    file.append("\r\n");
  }
}
