package ru.tandem.meetings;

import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import ru.tandem.programmes.Rhythm;
import ru.tandem.tandems.Tandem;

/**
 * A time that a tandem would like to meet at.
 *
 * @param rhythm how often it is to be repeated; empty for once
 * @param givesWay whose place it would take
 * @param withCurator a curator is to be there
 */
public record WantedTime(
    Tandem tandem,
    Appointment first,
    Optional<Rhythm> rhythm,
    GivesWay givesWay,
    boolean withCurator) {

  /** What a proposal asks for. */
  static WantedTime of(Tandem tandem, Meeting proposal) {
    MeetingProposal named = proposal.proposal();
    return new WantedTime(
        tandem,
        proposal.appointment(),
        named.rhythm(),
        GivesWay.of(named),
        proposal.kind() == MeetingKind.ORGANISATIONAL);
  }

  /** All times that it comes to, by the school's clock, up to the last day. */
  List<Appointment> all(ZoneId zone, LocalDate lastDay) {
    ZonedDateTime begin = first.startsAt().atZone(zone);
    LocalDate day = begin.toLocalDate();
    if (rhythm.isEmpty() || day.isAfter(lastDay)) {
      return List.of(first);
    }
    return day.datesUntil(lastDay.plusDays(1), Period.ofWeeks(rhythm.get().weeks()))
        .map(date -> date.atTime(begin.toLocalTime()).atZone(zone).toInstant())
        .map(first::at)
        .toList();
  }
}
