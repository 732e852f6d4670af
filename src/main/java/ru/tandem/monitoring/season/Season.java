package ru.tandem.monitoring.season;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import ru.tandem.enrolment.Step;
import ru.tandem.meetings.Meeting;
import ru.tandem.programmes.Programme;

/**
 * What a season's papers are made of, read once: who takes part, who works with whom, and when they
 * met.
 *
 * @param mentors those who have not left
 * @param mentees those who have not left
 * @param pairs all that ever were, also of people who have left: what they did stays
 */
public record Season(
    Programme programme,
    ZoneId zone,
    List<Member> mentors,
    List<Member> mentees,
    List<Pair> pairs) {

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
        pairs.stream()
            .filter(pair -> !pair.mentor().isIn() && !pair.held().isEmpty())
            .map(Pair::mentor)
            .distinct();
    return Stream.concat(mentors.stream(), left).toList();
  }

  /** The pairs in which the member works or has worked. */
  public List<Pair> of(Member member) {
    return pairs.stream()
        .filter(pair -> pair.mentor().equals(member) || pair.mentees().contains(member))
        .toList();
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
