package ru.tandem.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;

/** The file that goes into people's calendars. */
class CalendarFileTest {

  private static final Instant START = Instant.parse("2026-11-24T12:00:00Z");

  private static CalendarFile.Entry entry(
      String uid, boolean cancelled, String title, String place) {
    return new CalendarFile.Entry(uid, 2, cancelled, START, START.plusSeconds(2400), title, place);
  }

  private static String file(CalendarFile.Entry... entries) {
    return new String(CalendarFile.of(List.of(entries), START), StandardCharsets.UTF_8);
  }

  private static String file(String title, String place) {
    return file(entry("meeting-7@tandem", false, title, place));
  }

  /** As another's program reads it, and finds nothing amiss. */
  private static Calendar read(String file) throws Exception {
    Calendar calendar =
        new CalendarBuilder()
            .build(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));
    assertThat(calendar.validate(true).hasErrors()).isFalse();
    return calendar;
  }

  private static VEvent event(Calendar calendar) {
    return calendar.<VEvent>getComponents(Component.VEVENT).get(0);
  }

  @Test
  void momentsAreInUtcAndAChangeCountsUp() {
    assertThat(file("Первая встреча", "Школа"))
        .contains("UID:meeting-7@tandem\r\n")
        .contains("SEQUENCE:2\r\n")
        .contains("DTSTART:20261124T120000Z\r\n")
        .contains("DTEND:20261124T124000Z\r\n")
        .contains("SUMMARY:Первая встреча\r\n")
        .startsWith("BEGIN:VCALENDAR\r\n")
        .endsWith("END:VCALENDAR\r\n");
  }

  @Test
  void whatPeopleWriteCannotBreakOutOfItsLine() throws Exception {
    String file = file("Шахматы; раз, два\\три", "Холл\nEND:VEVENT");
    assertThat(file)
        .contains("SUMMARY:Шахматы\\; раз\\, два\\\\три\r\n")
        .contains("LOCATION:Холл\\nEND:VEVENT\r\n");
    VEvent event = event(read(file));
    assertThat(event.getSummary().getValue()).isEqualTo("Шахматы; раз, два\\три");
    assertThat(event.getLocation().getValue()).isEqualTo("Холл\nEND:VEVENT");
  }

  @Test
  void longLinesAreFoldedWithinSeventyFiveBytes() throws Exception {
    String title = "Первая встреча 🤝 ".repeat(12).strip();
    String file = file(title, "");
    assertThat(file.split("\r\n"))
        .allSatisfy(
            line -> assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
    assertThat(event(read(file)).getSummary().getValue()).isEqualTo(title);
    assertThat(file).doesNotContain("LOCATION");
  }

  @Test
  void anEntryThatIsCancelledSaysSo() throws Exception {
    Calendar gone = read(file(entry("a@tandem", true, "Встреча", "")));
    assertThat(gone.getMethod().getValue()).isEqualTo("CANCEL");
    assertThat(event(gone).getStatus().getValue()).isEqualTo("CANCELLED");
    assertThat(event(gone).getSequence().getSequenceNo()).isEqualTo(2);

    Calendar mixed =
        read(file(entry("a@tandem", true, "Встреча", ""), entry("b@tandem", false, "Другая", "")));
    assertThat(mixed.getMethod().getValue()).isEqualTo("PUBLISH");
    assertThat(mixed.<VEvent>getComponents(Component.VEVENT))
        .extracting(event -> event.getStatus().getValue())
        .containsExactly("CANCELLED", "CONFIRMED");
  }
}
