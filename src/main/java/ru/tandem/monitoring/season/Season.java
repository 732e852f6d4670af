package ru.tandem.monitoring.season;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import ru.tandem.enrolment.Step;
import ru.tandem.meetings.Meeting;
import ru.tandem.programmes.Programme;

/**
 * What a season's papers are made of, read once: who takes part, who works with whom, and when they
 * met. People who have left are not in it.
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

  /** The pairs in which the member works or has worked. */
  public List<Pair> of(Member member) {
    return pairs.stream()
        .filter(pair -> pair.mentor().equals(member) || pair.mentees().contains(member))
        .toList();
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
