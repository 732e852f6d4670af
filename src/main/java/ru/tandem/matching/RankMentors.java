package ru.tandem.matching;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import ru.tandem.enrolment.Participant;
import ru.tandem.people.PersonId;

/**
 * Whom a curator gives a mentee by hand, another mentor or a second one, is offered in the order of
 * the search: the same wishes, the same things in common, the same weights.
 */
@Component
public class RankMentors {

  private final ReadSituation read;

  RankMentors(ReadSituation read) {
    this.read = read;
  }

  /** The most suitable first; whoever has no hour or way in common with the mentee, last. */
  public List<Participant> best(Participant mentee, List<Participant> mentors) {
    Set<PersonId> whom =
        Stream.concat(Stream.of(mentee), mentors.stream())
            .map(Participant::person)
            .collect(Collectors.toSet());
    Situation all = read.whole(mentee.programme(), whom::contains).situation();
    return mentors.stream()
        .sorted(
            Comparator.comparing(
                mentor ->
                    all.price(new Couple(mentee.person(), mentor.person()))
                        .orElse(Objective.UNPAIRED)))
        .toList();
  }
}
