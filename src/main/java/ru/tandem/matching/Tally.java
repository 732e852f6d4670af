package ru.tandem.matching;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import ru.tandem.enrolment.Participant;

/**
 * How the pairs of a programme stand.
 *
 * @param mentees how many mentees are ready in all, or have a pair and rest
 * @param mentors how many mentors are ready in all
 * @param refused proposals that one side refused, and for whose mentee there is nobody since
 * @param aloneMentees those for whom there is neither a draft nor anything better
 * @param aloneMentors those who have nobody at all
 * @param resting how many mentees rest and have nobody: for them nobody is looked for
 */
public record Tally(
    int mentees,
    int mentors,
    List<Proposal> drafts,
    List<Proposal> offered,
    List<Proposal> agreed,
    List<Proposal> refused,
    List<Participant> aloneMentees,
    List<Participant> aloneMentors,
    int resting) {

  private static final Set<Reason.Code> MUTUAL =
      Set.of(Reason.Code.CHOSE_EACH_OTHER_FIRST, Reason.Code.CHOSE_EACH_OTHER);

  /** Drafts first: they wait for the curator. */
  public List<Proposal> living() {
    return Stream.of(drafts, offered, agreed).flatMap(List::stream).toList();
  }

  /** How many of these chose each other. */
  public int mutual() {
    return (int)
        living().stream()
            .filter(
                each ->
                    each.explanation().full().stream().map(Reason::code).anyMatch(MUTUAL::contains))
            .count();
  }

  /** There is something to search for. */
  public boolean hasWork() {
    return !aloneMentees.isEmpty() && mentors > 0;
  }
}
