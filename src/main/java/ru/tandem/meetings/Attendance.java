package ru.tandem.meetings;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import ru.tandem.enrolment.ParticipantRole;
import ru.tandem.people.PersonId;

/** What is known from each of the people about one meeting; who has said nothing is not in it. */
record Attendance(List<Attendee> known) {

  Optional<Attendee> of(PersonId person) {
    return known.stream().filter(one -> one.person().equals(person)).findFirst();
  }

  /** Where what this one says is kept. */
  Attendee seat(PersonId person, ParticipantRole side) {
    return of(person)
        .orElseGet(
            () -> {
              Attendee attendee = Attendee.of(person, side);
              known.add(attendee);
              return attendee;
            });
  }

  boolean hasAnswered(PersonId person) {
    return of(person).flatMap(Attendee::accepts).isPresent();
  }

  boolean says(PersonId person, boolean yes) {
    return of(person).flatMap(Attendee::accepts).filter(said -> said == yes).isPresent();
  }

  Optional<Word> word(PersonId person) {
    return of(person).flatMap(Attendee::word);
  }

  /** Of whom the mentor says other than they themselves. */
  List<PersonId> contradicted() {
    return known.stream().filter(Attendee::isContradicted).map(Attendee::person).toList();
  }

  boolean hasWord() {
    return saysAny(word -> true);
  }

  /** Somebody says whether it took place, not only that he was not there. */
  boolean tells() {
    return saysAny(word -> word.outcome() != Outcome.ABSENT);
  }

  boolean saysAny(Predicate<Word> what) {
    return saysAny(one -> true, what);
  }

  boolean saysAny(Predicate<Attendee> who, Predicate<Word> what) {
    return known.stream().filter(who).flatMap(one -> one.word().stream()).anyMatch(what);
  }
}
