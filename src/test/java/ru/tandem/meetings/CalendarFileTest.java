package ru.tandem.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The file that goes into people's calendars. */
class CalendarFileTest {

  private static final Instant START = Instant.parse("2026-11-24T12:00:00Z");

  private static String file(String title, String place) {
    var entry =
        new CalendarFile.Entry("meeting-7@tandem", 2, START, START.plusSeconds(2400), title, place);
    return new String(CalendarFile.of(List.of(entry), START), StandardCharsets.UTF_8);
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
  void whatPeopleWriteCannotBreakOutOfItsLine() {
    assertThat(file("Шахматы; раз, два", "Холл\nEND:VEVENT"))
        .contains("SUMMARY:Шахматы\\; раз\\, два\r\n")
        .contains("LOCATION:Холл\\nEND:VEVENT\r\n");
  }

  @Test
  void longLinesAreFoldedWithinSeventyFiveBytes() {
    String file = file("Первая встреча ".repeat(12), "");
    assertThat(file.split("\r\n"))
        .allSatisfy(
            line -> assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
    assertThat(file.replace("\r\n ", "")).contains("Первая встреча ".repeat(12).strip());
    assertThat(file).doesNotContain("LOCATION");
  }
}
