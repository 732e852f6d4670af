package ru.tandem.matching;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.ParticipantId;
import ru.tandem.enrolment.Participants;
import ru.tandem.enrolment.Step;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.ProgrammeId;

/**
 * Searches for the best pairs and keeps what was found as drafts, around what stands. A search
 * reads the programme as it is at one moment and takes as long as it takes; keeping is quick, and
 * goes around whatever has been decided meanwhile.
 */
@Component
public class ProposePairs {

  private final ReadSituation read;
  private final Proposals proposals;
  private final ForbiddenPairs forbidden;
  private final Participants participants;
  private final MoveOnBoard moves;
  private final TransactionTemplate reading;
  private final Clock clock;

  ProposePairs(
      ReadSituation read,
      Proposals proposals,
      ForbiddenPairs forbidden,
      Participants participants,
      MoveOnBoard moves,
      PlatformTransactionManager transactions,
      Clock clock) {
    this.read = read;
    this.proposals = proposals;
    this.forbidden = forbidden;
    this.participants = participants;
    this.moves = moves;
    this.reading = new TransactionTemplate(transactions);
    reading.setReadOnly(true);
    this.clock = clock;
  }

  private Pool snapshot(ProgrammeId programme) {
    return reading.execute(status -> read.of(programme));
  }

  /** What would be found now; nothing is kept. */
  public Selection look(ProgrammeId programme) {
    return Selection.of(snapshot(programme));
  }

  /** What would be found were nothing settled about this mentee yet; nothing is kept. */
  public Selection lookFor(Participant mentee) {
    return Selection.of(snapshot(mentee.programme()).unsettling(mentee.person()));
  }

  /**
   * The best pairs if these two were settled; empty when they cannot be, or only by breaking what
   * is locked elsewhere.
   */
  public Optional<Selection> suppose(Participant mentee, Participant mentor) {
    Pool pool = snapshot(mentee.programme());
    List<Outcome.BrokenLock> before = Selection.of(pool).outcome().brokenLocks();
    Selection then = Selection.of(pool.settling(new Couple(mentee.person(), mentor.person())));
    return new HashSet<>(before).containsAll(then.outcome().brokenLocks())
        ? Optional.of(then)
        : Optional.empty();
  }

  /** A search that the curator has asked for; one that moves nobody is no step to take back. */
  public void keep(ProgrammeId programme, Selection found, PersonId curator) {
    Layout before = moves.layout(programme);
    lay(programme, found, curator);
    int pairs = found.outcome().proposals().size();
    if (pairs > 0 || !before.drafts().isEmpty()) {
      moves.made(programme, MoveKind.SEARCH, null, pairs, curator, before);
    }
  }

  /** What is left to be done after something else: the others are laid anew. */
  public void keepOthers(ProgrammeId programme, Selection found, PersonId curator) {
    lay(programme, found, curator);
  }

  /**
   * The curator gives the mentee this mentor, and everybody else is laid anew around them.
   *
   * @param then what {@link #suppose} has found
   * @throws AlreadySettled when somebody has decided otherwise meanwhile
   */
  public void settle(Participant mentee, Participant mentor, Selection then, PersonId curator) {
    ProgrammeId programme = mentee.programme();
    Layout before = moves.layout(programme);
    Couple couple = new Couple(mentee.person(), mentor.person());
    proposals.in(programme, ProposalState.DRAFT).stream()
        .filter(draft -> draft.mentee().equals(mentee.id()) && !draft.couple().equals(couple))
        .forEach(proposals::delete);
    proposals.flush();
    lay(programme, then, curator);
    proposals.in(programme, ProposalState.DRAFT).stream()
        .filter(draft -> draft.couple().equals(couple))
        .findFirst()
        .orElseThrow(AlreadySettled::new)
        .lock(true);
    moves.made(programme, MoveKind.SETTLE, couple, 1, curator, before);
  }

  /** Drafts that are found again stay, the others go; whatever has been offered stands. */
  private void lay(ProgrammeId programme, Selection found, PersonId curator) {
    Set<Couple> settledThen = found.pool().situation().locked();
    Map<PersonId, Proposal> drafts =
        proposals.in(programme, ProposalState.DRAFT).stream()
            .collect(Collectors.toMap(draft -> draft.couple().mentee(), Function.identity()));
    Set<PersonId> settledSince =
        drafts.values().stream()
            .filter(draft -> draft.isLocked() && !settledThen.contains(draft.couple()))
            .map(draft -> draft.couple().mentee())
            .collect(Collectors.toSet());
    Map<Couple, Outcome.Proposal> wanted =
        found.outcome().proposals().stream()
            .filter(each -> !settledSince.contains(each.couple().mentee()))
            .filter(each -> mayLie(programme, found, each.couple()))
            .collect(Collectors.toMap(Outcome.Proposal::couple, Function.identity()));
    drafts.values().stream()
        .filter(draft -> !wanted.containsKey(draft.couple()))
        .filter(draft -> !settledSince.contains(draft.couple().mentee()))
        .forEach(proposals::delete);
    // the database lets nobody stand in two drafts, so the old ones must be gone before the new
    proposals.flush();
    wanted.values().stream()
        .sorted((one, other) -> one.couple().compareTo(other.couple()))
        .forEach(each -> lay(found, each, drafts.get(each.couple().mentee()), curator));
  }

  private void lay(Selection found, Outcome.Proposal each, Proposal lying, PersonId curator) {
    if (lying != null && lying.couple().equals(each.couple())) {
      lying.isExplained(each.why());
      return;
    }
    proposals.save(
        Proposal.drafted(
            found.participant(each.couple().mentor()),
            found.participant(each.couple().mentee()),
            each.why(),
            curator,
            clock.instant()));
  }

  /** Nobody has left, been promised, or been ruled out since the search looked. */
  boolean mayLie(ProgrammeId programme, Selection found, Couple couple) {
    ParticipantId mentor = found.participant(couple.mentor()).id();
    ParticipantId mentee = found.participant(couple.mentee()).id();
    return participants.findById(mentor.value()).filter(ReadSituation::isReady).isPresent()
        && participants
            .findById(mentee.value())
            .filter(ReadSituation::isReady)
            .filter(one -> !one.has(Step.PAIRED))
            .isPresent()
        && !forbidden.existsByProgrammeIdAndMentorIdAndMenteeId(
            programme, couple.mentor(), couple.mentee())
        && !proposals.existsByMenteeIdAndStateIn(mentee, ProposalState.STANDING);
  }

  /** For how many there is room now. */
  int capacity(ParticipantId mentor) {
    return participants.findById(mentor.value()).map(Participant::capacity).orElse(0);
  }

  /** May be said twice, as long as nobody has been asked. */
  public void lock(Proposal draft, boolean locked, PersonId curator) {
    if (draft.isLocked() == locked) {
      return;
    }
    Layout before = moves.layout(draft.programme());
    draft.lock(locked);
    MoveKind kind = locked ? MoveKind.LOCK : MoveKind.UNLOCK;
    moves.made(draft.programme(), kind, draft.couple(), 1, curator, before);
  }

  /** Not these two; for the others a search is due. */
  public void forbid(Proposal draft, PersonId curator) {
    draft.require(ProposalState.DRAFT);
    Layout before = moves.layout(draft.programme());
    forbidden.forbid(
        draft.programme(), draft.couple(), ForbiddenCause.CURATOR, curator, clock.instant());
    proposals.delete(draft);
    proposals.flush();
    moves.made(draft.programme(), MoveKind.FORBID, draft.couple(), 1, curator, before);
  }

  /** These two may be proposed again by the next search. */
  public void allow(ForbiddenPair pair, PersonId curator) {
    Layout before = moves.layout(pair.programme());
    forbidden.delete(pair);
    moves.made(pair.programme(), MoveKind.ALLOW, pair.couple(), 1, curator, before);
  }
}
