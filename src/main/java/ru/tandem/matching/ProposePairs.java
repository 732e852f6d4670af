package ru.tandem.matching;

import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import ru.tandem.enrolment.Participant;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.ProgrammeId;

/** Searches for the best pairs and keeps what was found as drafts, around what stands. */
@Component
public class ProposePairs {

  private final ReadSituation read;
  private final Proposals proposals;
  private final ForbiddenPairs forbidden;
  private final Clock clock;

  ProposePairs(ReadSituation read, Proposals proposals, ForbiddenPairs forbidden, Clock clock) {
    this.read = read;
    this.proposals = proposals;
    this.forbidden = forbidden;
    this.clock = clock;
  }

  /** What would be found now; nothing is kept. */
  public Selection look(ProgrammeId programme) {
    return Selection.of(read.of(programme));
  }

  /** What would be found were nothing settled about this mentee yet; nothing is kept. */
  public Selection lookFor(Participant mentee) {
    return Selection.of(read.of(mentee.programme()).unsettling(mentee.person()));
  }

  /** Drafts that are found again stay, the others go; whatever has been offered stands. */
  public Selection again(ProgrammeId programme, PersonId curator) {
    Selection found = look(programme);
    Map<Couple, Proposal> drafts = new HashMap<>();
    proposals
        .in(programme, ProposalState.DRAFT)
        .forEach(draft -> drafts.put(draft.couple(), draft));
    List<Couple> wanted =
        found.outcome().proposals().stream().map(Outcome.Proposal::couple).toList();
    drafts.values().stream()
        .filter(draft -> !wanted.contains(draft.couple()))
        .forEach(proposals::delete);
    // the database lets nobody stand in two drafts, so the old ones must be gone before the new
    proposals.flush();
    for (Outcome.Proposal each : found.outcome().proposals()) {
      if (drafts.containsKey(each.couple())) {
        drafts.get(each.couple()).isExplained(each.why());
      } else {
        draft(found.pool(), each.couple(), each.why(), curator);
      }
    }
    return found;
  }

  private Proposal draft(Pool pool, Couple couple, Explanation why, PersonId curator) {
    return proposals.save(
        Proposal.drafted(
            pool.participant(couple.mentor()),
            pool.participant(couple.mentee()),
            why,
            curator,
            clock.instant()));
  }

  /**
   * The best pairs if these two were settled; empty when they cannot be, or only by breaking what
   * is locked elsewhere.
   */
  public Optional<Selection> suppose(Participant mentee, Participant mentor) {
    Pool pool = read.of(mentee.programme());
    List<Outcome.BrokenLock> before = Selection.of(pool).outcome().brokenLocks();
    Selection then = Selection.of(pool.settling(new Couple(mentee.person(), mentor.person())));
    return new HashSet<>(before).containsAll(then.outcome().brokenLocks())
        ? Optional.of(then)
        : Optional.empty();
  }

  /**
   * The curator gives the mentee this mentor, and everybody else is matched anew around them.
   *
   * @throws AlreadySettled when these two cannot be, or only by breaking what is locked elsewhere
   */
  public Selection settle(Participant mentee, Participant mentor, PersonId curator) {
    Selection then = suppose(mentee, mentor).orElseThrow(AlreadySettled::new);
    Outcome.Proposal settled =
        then.outcome().proposals().stream()
            .filter(each -> each.couple().mentee().equals(mentee.person()))
            .findFirst()
            .orElseThrow(AlreadySettled::new);
    proposals.in(mentee.programme(), ProposalState.DRAFT).stream()
        .filter(draft -> draft.mentee().equals(mentee.id()))
        .forEach(proposals::delete);
    proposals.flush();
    draft(then.pool(), settled.couple(), settled.why(), curator).lock(true);
    return again(mentee.programme(), curator);
  }

  public void lock(Proposal draft, boolean locked) {
    draft.lock(locked);
  }

  /** Not these two; the others are matched anew. */
  public Selection forbid(Proposal draft, PersonId curator) {
    draft.require(ProposalState.DRAFT);
    forbidden.forbid(
        draft.programme(), draft.couple(), ForbiddenCause.CURATOR, curator, clock.instant());
    proposals.delete(draft);
    proposals.flush();
    return again(draft.programme(), curator);
  }

  /** These two may be proposed again by the next search. */
  public void allow(ForbiddenPair pair) {
    forbidden.delete(pair);
  }
}
