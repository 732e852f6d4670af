package ru.tandem.monitoring.season;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import ru.tandem.enrolment.ParticipantRole;
import ru.tandem.meetings.Meeting;
import ru.tandem.meetings.MeetingState;
import ru.tandem.meetings.Word;
import ru.tandem.tandems.Tandem;

/**
 * A pair or group of a season, with all its meetings that were ever agreed, the earliest first.
 *
 * @param mentees all who ever were in it, also who has left
 */
public record Pair(Tandem tandem, Member mentor, List<Member> mentees, List<Meeting> meetings) {

  private static final double MINUTES = 60.0;

  public long id() {
    return tandem.id().value();
  }

  public String menteeNames() {
    return names(mentees);
  }

  /** The mentees who belonged to it at one of these meetings: a group may have grown since. */
  public String menteeNames(List<Meeting> some) {
    List<Member> then =
        mentees.stream()
            .filter(one -> some.stream().anyMatch(meeting -> had(one, meeting)))
            .toList();
    return then.isEmpty() ? menteeNames() : names(then);
  }

  boolean had(Member mentee, Meeting meeting) {
    return tandem.had(mentee.part().person(), meeting.startsAt());
  }

  /** Of several who are gone it is said once. */
  public static String names(List<Member> some) {
    Set<String> gone = new HashSet<>();
    return some.stream()
        .filter(one -> one.isIn() || gone.add(one.name()))
        .map(Member::name)
        .collect(Collectors.joining(", "));
  }

  /** Those who have not left: a paper that is made now is of them. */
  public List<Member> present() {
    return mentees.stream().filter(Member::isIn).filter(this::works).toList();
  }

  private boolean works(Member mentee) {
    return tandem.isEnded() || tandem.participants().contains(mentee.part().id());
  }

  /** Somebody of each side is still there. */
  public boolean isThere() {
    return mentor.isIn() && !present().isEmpty();
  }

  public List<Meeting> held() {
    return meetings.stream().filter(one -> one.state() == MeetingState.HELD).toList();
  }

  /** The same pair in only such of its meetings. */
  Pair in(Predicate<Meeting> such) {
    return new Pair(tandem, mentor, mentees, meetings.stream().filter(such).toList());
  }

  /** The same pair in only such of its meetings, which another has led. */
  Pair ledBy(Member other, Predicate<Meeting> such) {
    return new Pair(tandem, other, mentees, meetings.stream().filter(such).toList());
  }

  /** What those on that side have said of a meeting, also who has left since. */
  public List<Word> words(Meeting meeting, ParticipantRole side) {
    List<Member> sides = side == ParticipantRole.MENTOR ? List.of(mentor) : mentees;
    return sides.stream().flatMap(one -> meeting.word(one.part().person()).stream()).toList();
  }

  public double hours() {
    return hours(held());
  }

  public static double hours(List<Meeting> meetings) {
    return meetings.stream().mapToInt(one -> one.appointment().minutes()).sum() / MINUTES;
  }
}
