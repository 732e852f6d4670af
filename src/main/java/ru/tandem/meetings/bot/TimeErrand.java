package ru.tandem.meetings.bot;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import ru.tandem.conversation.Reply;
import ru.tandem.meetings.Appointment;
import ru.tandem.meetings.GivesWay;
import ru.tandem.meetings.MeetingKind;
import ru.tandem.meetings.WantedTime;
import ru.tandem.programmes.Rhythm;
import ru.tandem.tandems.Tandem;

/**
 * For what a time is looked for.
 *
 * @param rhythm how often it is to be repeated, unless said otherwise; empty for once
 * @param open whether that may be said
 * @param givesWay whose place the time would take
 * @param refused times that have been refused: they are not offered again
 */
record TimeErrand(
    Tandem tandem,
    MeetingKind kind,
    Optional<Rhythm> rhythm,
    boolean open,
    GivesWay givesWay,
    Set<Instant> refused,
    BiFunction<Appointment, Optional<Rhythm>, Reply> act) {

  WantedTime at(Appointment appointment, Optional<Rhythm> often) {
    return new WantedTime(tandem, appointment, often, givesWay, kind == MeetingKind.ORGANISATIONAL);
  }
}
