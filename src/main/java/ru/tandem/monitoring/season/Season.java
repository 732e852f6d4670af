package ru.tandem.monitoring.season;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import ru.tandem.enrolment.Step;
import ru.tandem.meetings.Absence;
import ru.tandem.meetings.Meeting;
import ru.tandem.programmes.Programme;

/**
 * What a season's papers are made of, read once: who takes part, who works with whom, and when they
 * met.
 *
 * @param mentors those who have not left
 * @param mentees those who have not left
 * @param pairs all that ever were, also of people who have left: what they did stays
 * @param standIns what others have led of them, each in the place of a mentor who was away
 * @param absences who was not at which meeting that took place
 */
public record Season(
    Programme programme,
    ZoneId zone,
    List<Member> mentors,
    List<Member> mentees,
    List<Pair> pairs,
    List<Pair> standIns,
    Set<Absence> absences) {

  public LocalDate day(Instant moment) {
    return LocalDate.ofInstant(moment, zone);
  }

  public LocalDateTime hour(Instant moment) {
    return LocalDateTime.ofInstant(moment, zone);
  }

  /** The day on which somebody came so far; empty for who has not. */
  public Optional<LocalDate> day(Member member, Step step) {
    return member.part().at(step).map(this::day);
  }

  public List<Meeting> held() {
    return pairs.stream().flatMap(pair -> pair.held().stream()).toList();
  }

  public boolean hasMet(Member member) {
    return of(member).stream().anyMatch(pair -> !pair.held().isEmpty());
  }

  /** The mentors, and after them those who have left and had met somebody before. */
  public List<Member> mentorsOfMeetings() {
    Stream<Member> left =
        Stream.concat(pairs.stream(), standIns.stream())
            .map(Pair::mentor)
            .filter(mentor -> !mentor.isIn() && hasMet(mentor))
            .distinct();
    return Stream.concat(mentors.stream(), left).toList();
  }

  /**
   * The pairs in which the member works or has worked, with those meetings that are his: what a
   * mentor's stand-in has led is the stand-in's.
   */
  public List<Pair> of(Member member) {
    Stream<Pair> own =
        pairs.stream()
            .filter(pair -> pair.mentor().equals(member) || pair.mentees().contains(member))
            .map(pair -> pair.in(meeting -> wasAt(pair, member, meeting)));
    return Stream.concat(own, standIns.stream().filter(pair -> pair.mentor().equals(member)))
        .toList();
  }

  private boolean wasAt(Pair pair, Member member, Meeting meeting) {
    return pair.mentor().equals(member)
        ? led(pair, meeting) == pair
        : pair.had(member, meeting)
            && !absences.contains(new Absence(meeting.id().value(), member.part().person()));
  }

  /** The pair as it met then: led by its mentor, or by whoever stood in for him. */
  public Pair led(Pair pair, Meeting meeting) {
    return standIns.stream()
        .filter(other -> other.id() == pair.id() && other.meetings().contains(meeting))
        .findFirst()
        .orElse(pair);
  }

  /** Who has given mentors that have worked in a pair, each by the first of them. */
  public Map<Long, String> partners() {
    Map<String, Long> first = new TreeMap<>();
    pairs.stream()
        .map(Pair::mentor)
        .filter(mentor -> !mentor.partner().isEmpty())
        .forEach(mentor -> first.merge(mentor.partner(), mentor.id(), Math::min));
    Map<Long, String> partners = new LinkedHashMap<>();
    first.forEach((partner, id) -> partners.put(id, partner));
    return partners;
  }

  public Optional<Member> mentor(long id) {
    return mentors.stream().filter(one -> one.id() == id).findFirst();
  }

  public Optional<Member> mentee(long id) {
    return mentees.stream().filter(one -> one.id() == id).findFirst();
  }

  public Optional<Pair> pair(long id) {
    return pairs.stream().filter(one -> one.id() == id).findFirst();
  }
}
