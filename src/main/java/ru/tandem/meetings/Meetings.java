package ru.tandem.meetings;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.ProgrammeId;
import ru.tandem.tandems.TandemId;

/** All meetings and proposals of meetings. */
public interface Meetings extends JpaRepository<Meeting, Long> {

  default Meeting get(MeetingId id) {
    return findById(id.value()).orElseThrow();
  }

  List<Meeting> findByTandemIdOrderByStartsAt(TandemId tandem);

  List<Meeting> findByTandemIdAndStateInOrderByStartsAt(
      TandemId tandem, Collection<MeetingState> states);

  List<Meeting> findByProgrammeIdOrderByStartsAt(ProgrammeId programme);

  List<Meeting> findByProgrammeIdAndStateAndStartsAtAfter(
      ProgrammeId programme, MeetingState state, Instant moment);

  /** The proposal that waits for an answer: a tandem has at most one. */
  default Optional<Meeting> open(TandemId tandem) {
    return findByTandemIdAndStateInOrderByStartsAt(tandem, Set.of(MeetingState.PROPOSED)).stream()
        .findFirst();
  }

  /** What is agreed and has not begun, the nearest first. */
  default List<Meeting> ahead(TandemId tandem, Instant now) {
    return findByTandemIdAndStateInOrderByStartsAt(tandem, Set.of(MeetingState.AGREED)).stream()
        .filter(meeting -> meeting.isAhead(now))
        .toList();
  }

  /** Those of a programme in that time that were ever agreed, in order. */
  @Query(
      """
      select m from Meeting m
      where m.programmeId = :programme and m.startsAt >= :from and m.startsAt < :to
      and m.state not in (
        ru.tandem.meetings.MeetingState.PROPOSED, ru.tandem.meetings.MeetingState.DECLINED,
        ru.tandem.meetings.MeetingState.TOLD)
      order by m.startsAt, m.id""")
  List<Meeting> between(ProgrammeId programme, Instant from, Instant to);

  /** How many of a programme's meetings are in each state. */
  default Map<MeetingState, Long> countByState(ProgrammeId programme) {
    Map<MeetingState, Long> counts = new EnumMap<>(MeetingState.class);
    EnumSet.allOf(MeetingState.class).forEach(state -> counts.put(state, 0L));
    for (Object[] row : statesAndCounts(programme)) {
      counts.put((MeetingState) row[0], (Long) row[1]);
    }
    return counts;
  }

  @Query(
      "select m.state, count(m) from Meeting m where m.programmeId = :programme group by m.state")
  List<Object[]> statesAndCounts(ProgrammeId programme);

  /** All of a programme that took place, in one look. */
  @Query(
      """
      select new ru.tandem.meetings.HeldMeeting(m.id, m.tandemId, m.kind, m.startsAt)
      from Meeting m
      where m.programmeId = :programme and m.state = ru.tandem.meetings.MeetingState.HELD
      order by m.startsAt""")
  List<HeldMeeting> held(ProgrammeId programme);

  /**
   * Who could not come to, or was by his own word or the mentor's not at, a meeting of the
   * programme that took place; what the curator has found weighs more than anybody's word.
   */
  default Set<Absence> absences(ProgrammeId programme) {
    return absent(programme.value()).stream()
        .map(
            row ->
                new Absence(
                    ((Number) row[0]).longValue(), new PersonId(((Number) row[1]).longValue())))
        .collect(Collectors.toSet());
  }

  @Query(
      nativeQuery = true,
      value =
          """
          select a.meeting_id, a.person_id from attendee a join meeting m on m.id = a.meeting_id
          where m.programme_id = :programme and m.state = 'HELD'
          and (a.accepts = false or a.found_there = false
            or a.found_there is null and (a.outcome = 'ABSENT'
              or a.outcome is null and a.marked_at is not null)
            or a.outcome in ('MISSED', 'MOVED') and m.dispute_settled_at is null)""")
  List<Object[]> absent(long programme);

  /** All of some programmes that took place or did not, the earliest first, in one look. */
  @Query(
      """
      select new ru.tandem.meetings.PastMeeting(m.id, m.tandemId, m.kind, m.state, m.startsAt)
      from Meeting m where m.programmeId in :programmes
      and m.state in (
        ru.tandem.meetings.MeetingState.HELD, ru.tandem.meetings.MeetingState.MISSED)
      order by m.startsAt, m.id""")
  List<PastMeeting> past(Collection<ProgrammeId> programmes);

  /** Those of some programmes about which the two sides disagree. */
  @Query(
      """
      select m from Meeting m where m.programmeId in :programmes
      and m.dispute.disputedAt is not null and m.dispute.disputeSettledAt is null
      order by m.id""")
  List<Meeting> disputed(Collection<ProgrammeId> programmes);

  boolean existsByTandemIdAndKindAndState(TandemId tandem, MeetingKind kind, MeetingState state);

  long countByTandemIdAndState(TandemId tandem, MeetingState state);

  /** Another meeting has its place. */
  default boolean isReplaced(MeetingId id) {
    return existsByProposalReplacesIdAndStateIn(id, MeetingState.TAKEN);
  }

  boolean existsByProposalReplacesIdAndStateIn(MeetingId replaced, Collection<MeetingState> states);

  default boolean hasHeld(TandemId tandem, MeetingKind kind) {
    return existsByTandemIdAndKindAndState(tandem, kind, MeetingState.HELD);
  }

  @Query(
      """
      select m from Meeting m
      where m.programmeId = :programme and m.dispute.disputedAt is not null and m.dispute.disputeSettledAt is null
      order by m.id""")
  List<Meeting> disputed(ProgrammeId programme);
}
