package ru.tandem.matching;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ru.tandem.enrolment.Participant;
import ru.tandem.people.PersonId;

/** What the matching finds for a programme as it stands now. */
public final class Selection {

  private final Pool pool;
  private final BestPairs best;
  private final Outcome outcome;

  private Selection(Pool pool, BestPairs best) {
    this.pool = pool;
    this.best = best;
    this.outcome = best.outcome();
  }

  static Selection of(Pool pool) {
    return new Selection(pool, BestPairs.of(pool.situation()));
  }

  public Pool pool() {
    return pool;
  }

  public Outcome outcome() {
    return outcome;
  }

  /** Whom it would propose to the mentee. */
  public Optional<PersonId> mentorOf(PersonId mentee) {
    return outcome.proposals().stream()
        .map(Outcome.Proposal::couple)
        .filter(couple -> couple.mentee().equals(mentee))
        .map(Couple::mentor)
        .findFirst();
  }

  /** Others for the mentee and what they cost the whole, the best first. */
  public List<Outcome.Alternative> alternatives(PersonId mentee) {
    return best.alternatives(mentee);
  }

  /** All mentors against whom no limit speaks: the best alternatives first. */
  public List<PersonId> possible(PersonId mentee) {
    Stream<PersonId> best = alternatives(mentee).stream().map(Outcome.Alternative::mentor);
    Stream<PersonId> all =
        pool.situation().mentors().stream()
            .map(MentorProfile::id)
            .filter(mentor -> pool.situation().obstacle(new Couple(mentee, mentor)).isEmpty());
    return Stream.concat(best, all).distinct().toList();
  }

  private Optional<Outcome.UnpairedMentee> unpaired(PersonId mentee) {
    return outcome.unpairedMentees().stream()
        .filter(alone -> alone.mentee().equals(mentee))
        .findFirst();
  }

  /** Why there is nobody for this person, on either side; empty when there is somebody. */
  public List<Obstacle> obstacles(PersonId person) {
    return unpaired(person)
        .map(Outcome.UnpairedMentee::obstacles)
        .or(
            () ->
                outcome.unpairedMentors().stream()
                    .filter(alone -> alone.mentor().equals(person))
                    .map(Outcome.UnpairedMentor::obstacles)
                    .findFirst())
        .orElse(List.of());
  }

  /** How much two have in common, in points; empty for who is not looked for. */
  public Optional<Integer> points(Couple couple) {
    Situation all = pool.situation();
    return all.mentee(couple.mentee())
        .flatMap(
            mentee ->
                all.mentor(couple.mentor())
                    .map(mentor -> Fit.points(all.weights(), mentor, mentee)));
  }

  /** Who is meant in the programme. */
  public Participant participant(PersonId person) {
    return pool.participant(person);
  }
}
