package ru.tandem.matching;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.ParticipantId;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.ProgrammeId;
import ru.tandem.programmes.Programmes;
import ru.tandem.timetable.Agenda;

/**
 * Once curators have searched, the search goes on by itself whenever somebody becomes free: whoever
 * waits is tried with whoever has a place. What lies on the board stays as the curators have laid
 * it, and nobody hears of what was found before a curator has said yes.
 */
@Component
public class SearchAgain {

  /** Those who wait are tried again; in which programme. */
  public static final String DUE = "matching.searchagain";

  /** What comes in one breath is looked at together. */
  private static final Duration BREATH = Duration.ofMinutes(5);

  /** What the end of the process has cut short is begun anew. */
  private static final Duration LOST = Duration.ofHours(1);

  private final ReadSituation read;
  private final ReadChoices choices;
  private final Proposals proposals;
  private final ProposePairs propose;
  private final BoardMoves history;
  private final MoveOnBoard moves;
  private final Programmes programmes;
  private final Agenda agenda;
  private final TransactionTemplate reading;
  private final Clock clock;

  SearchAgain(
      ReadSituation read,
      ReadChoices choices,
      Proposals proposals,
      ProposePairs propose,
      BoardMoves history,
      MoveOnBoard moves,
      Programmes programmes,
      Agenda agenda,
      PlatformTransactionManager transactions,
      Clock clock) {
    this.read = read;
    this.choices = choices;
    this.proposals = proposals;
    this.propose = propose;
    this.history = history;
    this.moves = moves;
    this.programmes = programmes;
    this.agenda = agenda;
    this.reading = new TransactionTemplate(transactions);
    reading.setReadOnly(true);
    this.clock = clock;
  }

  /**
   * Somebody has become free.
   *
   * @return false where the curators search themselves: they have not begun, or wishes are awaited
   */
  public boolean soon(ProgrammeId programme) {
    if (!isWanted(programme)) {
      return false;
    }
    if (!agenda.isSet(DUE, programme.value())) {
      agenda.set(DUE, programme.value(), clock.instant().plus(BREATH));
    }
    return true;
  }

  private boolean isWanted(ProgrammeId programme) {
    return history.existsByProgrammeId(programme)
        && choices.awaitedUntil(programme).isEmpty()
        && !programmes.get(programme).isClosed();
  }

  /**
   * To be asked when it is due; until {@link #keep} it counts as not yet done.
   *
   * @return false when there is nothing to look for any more
   */
  public boolean begins(ProgrammeId programme) {
    if (isWanted(programme)) {
      agenda.set(DUE, programme.value(), clock.instant().plus(LOST));
    }
    return isWanted(programme);
  }

  /** What would be found for those who wait; nothing is kept. In no transaction. */
  public Selection look(ProgrammeId programme) {
    return Selection.of(
        reading.execute(
            status ->
                read.of(programme)
                    .settling(
                        proposals.in(programme, ProposalState.DRAFT).stream()
                            .map(Proposal::couple)
                            .collect(Collectors.toSet()))));
  }

  /**
   * Keeps it around whatever has been decided meanwhile.
   *
   * @return what is new
   */
  public List<Proposal> keep(ProgrammeId programme, Selection found) {
    agenda.cancel(DUE, programme.value());
    BoardMove search = history.findFirstByProgrammeIdOrderByIdDesc(programme).orElse(null);
    if (search == null || !isWanted(programme)) {
      return List.of();
    }
    Layout before = moves.layout(programme);
    List<Proposal> kept = lay(programme, found, search.madeBy());
    if (!kept.isEmpty()) {
      Couple couple = kept.size() == 1 ? kept.get(0).couple() : null;
      moves.made(programme, MoveKind.AGAIN, couple, kept.size(), search.madeBy(), before);
    }
    return kept;
  }

  private List<Proposal> lay(ProgrammeId programme, Selection found, PersonId curator) {
    List<Proposal> drafts = proposals.in(programme, ProposalState.DRAFT);
    Set<ParticipantId> drafted = drafts.stream().map(Proposal::mentee).collect(Collectors.toSet());
    Map<ParticipantId, Integer> load = new HashMap<>();
    drafts.forEach(each -> load.merge(each.mentor(), 1, Integer::sum));
    proposals.standing(programme).forEach(each -> load.merge(each.mentor(), 1, Integer::sum));
    List<Proposal> kept = new ArrayList<>();
    for (Outcome.Proposal each : found.outcome().proposals()) {
      Participant mentor = found.participant(each.couple().mentor());
      Participant mentee = found.participant(each.couple().mentee());
      boolean free =
          !drafted.contains(mentee.id())
              && load.getOrDefault(mentor.id(), 0) < propose.capacity(mentor.id());
      if (free && propose.mayLie(programme, found, each.couple())) {
        load.merge(mentor.id(), 1, Integer::sum);
        kept.add(
            proposals.save(Proposal.drafted(mentor, mentee, each.why(), curator, clock.instant())));
      }
    }
    return kept;
  }
}
