package ru.tandem.tandems;

import java.util.List;
import java.util.function.Predicate;
import ru.tandem.people.PersonId;

/** One line of an order on pairs: a mentor, and those of his mentees whom it names. */
public record OrderLine(Tandem pair, List<TandemMember> mentees) {

  public OrderLine {
    mentees = List.copyOf(mentees);
  }

  /** The mentor himself, whoever stands in for him. */
  public PersonId mentor() {
    return pair.away().orElse(pair.mentorPerson());
  }

  /** The mentees in it. */
  public List<PersonId> people() {
    return mentees.stream().map(TandemMember::person).toList();
  }

  /** Some of those in it. */
  OrderLine only(Predicate<TandemMember> which) {
    return new OrderLine(pair, mentees.stream().filter(which).toList());
  }

  boolean isEmpty() {
    return mentees.isEmpty();
  }
}
