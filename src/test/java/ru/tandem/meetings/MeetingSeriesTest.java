package ru.tandem.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.test.util.ReflectionTestUtils;
import ru.tandem.enrolment.ParticipantRole;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.ProgrammeId;
import ru.tandem.programmes.Rhythm;
import ru.tandem.schools.DaySpan;
import ru.tandem.schools.SchoolCalendar;
import ru.tandem.tandems.Tandem;
import ru.tandem.tandems.TandemId;

/** Regular meetings follow one another by the school's clock until the programme ends. */
class MeetingSeriesTest {

  private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final ZoneId KAMCHATKA = ZoneId.of("Asia/Kamchatka");

  private static MeetingSeries series(String first, ZoneId zone, Rhythm rhythm) {
    PersonId misha = new PersonId(1);
    Tandem tandem = mock(Tandem.class);
    when(tandem.id()).thenReturn(new TandemId(5));
    when(tandem.programme()).thenReturn(new ProgrammeId(6));
    when(tandem.side(misha)).thenReturn(ParticipantRole.MENTOR);
    Instant startsAt = LocalDateTime.parse(first).atZone(zone).toInstant();
    Appointment appointment = new Appointment(startsAt, 60, Mode.SCHOOL, "");
    Instant now = startsAt.minus(Duration.ofDays(1));
    Meeting proposal = Meeting.proposed(tandem, MeetingKind.REGULAR, appointment, misha, now);
    MeetingSeries series = MeetingSeries.agreed(proposal, rhythm, zone, now);
    ReflectionTestUtils.setField(series, "id", 7L);
    return series;
  }

  private static List<Meeting> roll(MeetingSeries series, String lastDay) {
    List<Meeting> made = new ArrayList<>();
    Optional<Meeting> next =
        series.next(LocalDate.parse(lastDay), SchoolCalendar.UNKNOWN, series.rollsAt());
    while (next.isPresent()) {
      made.add(next.get());
      next = series.next(LocalDate.parse(lastDay), SchoolCalendar.UNKNOWN, series.rollsAt());
    }
    return made;
  }

  private static List<String> local(List<Meeting> meetings, ZoneId zone) {
    return meetings.stream()
        .map(meeting -> meeting.startsAt().atZone(zone).toLocalDateTime().toString())
        .toList();
  }

  @Test
  void everyWeekAtTheSameHourUntilTheLastOneWhichIsFinal() {
    List<Meeting> made = roll(series("2026-11-24T15:00", MOSCOW, Rhythm.WEEKLY), "2026-12-20");
    assertThat(local(made, MOSCOW))
        .containsExactly("2026-12-01T15:00", "2026-12-08T15:00", "2026-12-15T15:00");
    assertThat(made.stream().map(Meeting::kind))
        .containsExactly(MeetingKind.REGULAR, MeetingKind.REGULAR, MeetingKind.FINAL);
    assertThat(made.stream().map(Meeting::state)).containsOnly(MeetingState.AGREED);
  }

  @Test
  void everySecondWeek() {
    List<Meeting> made = roll(series("2026-11-24T15:00", MOSCOW, Rhythm.FORTNIGHTLY), "2026-12-22");
    assertThat(local(made, MOSCOW)).containsExactly("2026-12-08T15:00", "2026-12-22T15:00");
    assertThat(made.get(1).kind()).isEqualTo(MeetingKind.FINAL);
  }

  @Test
  void theSeriesItselfMayBeginWithItsLast() {
    MeetingSeries series = series("2026-12-18T15:00", MOSCOW, Rhythm.WEEKLY);
    assertThat(
            series.kind(series.lastMade(), LocalDate.parse("2026-12-20"), SchoolCalendar.UNKNOWN))
        .isEqualTo(MeetingKind.FINAL);
    assertThat(roll(series, "2026-12-20")).isEmpty();
  }

  @Test
  void threeInTheAfternoonStaysThreeWhenTheClocksChange() {
    List<Meeting> spring = roll(series("2027-03-22T15:00", BERLIN, Rhythm.WEEKLY), "2027-04-05");
    assertThat(local(spring, BERLIN)).containsExactly("2027-03-29T15:00", "2027-04-05T15:00");
    assertThat(spring.get(0).startsAt()).isEqualTo(Instant.parse("2027-03-29T13:00:00Z"));
    List<Meeting> autumn = roll(series("2026-10-19T15:00", BERLIN, Rhythm.WEEKLY), "2026-10-26");
    assertThat(autumn.get(0).startsAt()).isEqualTo(Instant.parse("2026-10-26T14:00:00Z"));
  }

  @Test
  void theDayIsTheSchoolsDayNotTheServers() {
    // half past eight in the morning in Kamchatka is the evening before in UTC
    MeetingSeries series = series("2026-11-24T08:30", KAMCHATKA, Rhythm.WEEKLY);
    assertThat(series.lastMade()).isEqualTo(LocalDate.parse("2026-11-24"));
    assertThat(local(roll(series, "2026-12-02"), KAMCHATKA)).containsExactly("2026-12-01T08:30");
  }

  @Test
  void weeksThatWentByInAPauseArePassedOver() {
    MeetingSeries series = series("2026-11-24T15:00", MOSCOW, Rhythm.WEEKLY);
    Meeting next =
        series
            .next(
                LocalDate.parse("2027-05-31"),
                SchoolCalendar.UNKNOWN,
                Instant.parse("2027-01-12T12:00:00Z"))
            .orElseThrow();
    // at that very minute it would be too late
    assertThat(local(List.of(next), MOSCOW)).containsExactly("2027-01-19T15:00");
  }

  @Test
  void daysOffArePassedOverAndTheLastBeforeThemIsFinal() {
    MeetingSeries series = series("2026-10-20T15:00", MOSCOW, Rhythm.WEEKLY);
    LocalDate begun = series.lastMade();
    LocalDate lastDay = LocalDate.parse("2026-11-20");
    SchoolCalendar calendar =
        new SchoolCalendar(
            List.of(
                new DaySpan(LocalDate.parse("2026-10-26"), LocalDate.parse("2026-11-04")),
                new DaySpan(LocalDate.parse("2026-11-16"), LocalDate.parse("2026-11-20"))),
            List.of(),
            Map.of(),
            day -> false);
    Meeting next = series.next(lastDay, calendar, series.rollsAt()).orElseThrow();
    assertThat(local(List.of(next), MOSCOW)).containsExactly("2026-11-10T15:00");
    assertThat(next.kind()).isEqualTo(MeetingKind.FINAL);
    assertThat(series.skipped(begun, series.lastMade(), calendar))
        .containsExactly(LocalDate.parse("2026-10-27"), LocalDate.parse("2026-11-03"));
    assertThat(series.days(begun, lastDay, calendar))
        .containsExactly(begun, LocalDate.parse("2026-11-10"));
    assertThat(series.next(lastDay, calendar, series.rollsAt())).isEmpty();
  }

  @Test
  void rollingTwiceForOneHourDoesNotMakeTwins() {
    MeetingSeries series = series("2026-11-24T15:00", MOSCOW, Rhythm.WEEKLY);
    Instant at = series.rollsAt();
    Meeting first =
        series.next(LocalDate.parse("2027-05-31"), SchoolCalendar.UNKNOWN, at).orElseThrow();
    Meeting second =
        series.next(LocalDate.parse("2027-05-31"), SchoolCalendar.UNKNOWN, at).orElseThrow();
    assertThat(second.seriesDay()).isNotEqualTo(first.seriesDay());
  }

  @Test
  void aStoppedSeriesMakesNothing() {
    MeetingSeries series = series("2026-11-24T15:00", MOSCOW, Rhythm.WEEKLY);
    series.stop(series.rollsAt());
    assertThat(roll(series, "2027-05-31")).isEmpty();
  }

  @Test
  void aMovedMeetingStaysInItsSeriesWithItsOwnDay() {
    MeetingSeries series = series("2026-11-24T15:00", MOSCOW, Rhythm.WEEKLY);
    Meeting one =
        series
            .next(LocalDate.parse("2027-05-31"), SchoolCalendar.UNKNOWN, series.rollsAt())
            .orElseThrow();
    ReflectionTestUtils.setField(one, "id", 9L);
    Tandem tandem = mock(Tandem.class);
    Meeting moved =
        Meeting.proposed(
                tandem, MeetingKind.REGULAR, one.appointment(), new PersonId(1), one.startsAt())
            .insteadOf(one);
    assertThat(moved.series()).isEqualTo(one.series());
    assertThat(moved.seriesDay()).contains(LocalDate.parse("2026-12-01"));
    assertThat(series.rollsAt()).isEqualTo(Instant.parse("2026-12-01T13:00:00Z"));
  }
}
