package ru.tandem.meetings;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.ParticipantId;
import ru.tandem.enrolment.Participants;
import ru.tandem.tandems.StandIn;
import ru.tandem.tandems.StandIns;
import ru.tandem.tandems.Tandem;
import ru.tandem.tandems.Tandems;

/**
 * How far people have come by meeting. It is counted anew whenever somebody says what became of a
 * meeting: one that turns out not to have taken place has brought nobody further.
 */
@Component
class Progress {

  private final Meetings meetings;
  private final Tandems tandems;
  private final StandIns standIns;
  private final Participants participants;
  private final Clock clock;

  Progress(
      Meetings meetings,
      Tandems tandems,
      StandIns standIns,
      Participants participants,
      Clock clock) {
    this.meetings = meetings;
    this.tandems = tandems;
    this.standIns = standIns;
    this.participants = participants;
    this.clock = clock;
  }

  void count(Tandem tandem) {
    Instant now = clock.instant();
    if (held(tandem).isEmpty()) {
      tandem.hasNotMet();
    } else {
      tandem.met(now);
    }
    Stream<ParticipantId> stoodIn =
        standIns.findByTandemIdOrderById(tandem.id()).stream()
            .filter(one -> one.agreedAt().isPresent())
            .map(StandIn::participant);
    Stream.concat(tandem.participants().stream(), stoodIn).distinct().forEach(id -> count(id, now));
  }

  private void count(ParticipantId id, Instant now) {
    Participant part = participants.get(id);
    List<Meeting> attended =
        tandems.everWith(part.person()).stream()
            .filter(one -> one.programme().equals(part.programme()))
            .flatMap(one -> held(one).stream().filter(meeting -> isOf(part, one, meeting)))
            .filter(meeting -> meeting.wasWith(part.person()))
            .toList();
    part.hasMet(!attended.isEmpty(), attended.stream().anyMatch(one -> one.kind().isWork()), now);
  }

  /** A meeting is the mentor's who held it: while somebody stands in it brings him further. */
  private boolean isOf(Participant part, Tandem tandem, Meeting meeting) {
    return part.isMentor()
        ? tandem.mentorsPartAt(meeting.startsAt()).equals(part.id())
        : tandem.everybody().stream().anyMatch(one -> one.participant().equals(part.id()))
            && tandem.had(part.person(), meeting.startsAt());
  }

  private List<Meeting> held(Tandem tandem) {
    return meetings.findByTandemIdAndStateInOrderByStartsAt(tandem.id(), Set.of(MeetingState.HELD));
  }
}
