package ru.tandem.matching;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import ru.tandem.people.PersonId;
import ru.tandem.programmes.ProgrammeClosed;
import ru.tandem.programmes.ProgrammeId;
import ru.tandem.timetable.Agenda;

/** The curator says yes to drafts, and both sides are asked. */
@Component
public class OfferPairs {

  /** Whoever has not answered is reminded. */
  public static final String REMIND = "matching.remind";

  /** The curator learns in one message who in a programme still has not answered. */
  public static final String SILENT = "matching.silent";

  private static final Duration UNTIL_REMINDER = Duration.ofDays(2);
  private static final Duration PATIENCE = Duration.ofDays(4);

  private final ReadSituation read;
  private final Proposals proposals;
  private final MoveOnBoard moves;
  private final Agenda agenda;
  private final Clock clock;

  OfferPairs(
      ReadSituation read, Proposals proposals, MoveOnBoard moves, Agenda agenda, Clock clock) {
    this.read = read;
    this.proposals = proposals;
    this.moves = moves;
    this.agenda = agenda;
    this.clock = clock;
  }

  /** A draft that may no longer be, and the message that says why. */
  public record Refused(Proposal draft, String key) {}

  /** What was offered, and what has become impossible since it was drafted and stays a draft. */
  public record Offered(List<Proposal> offered, List<Refused> refused) {}

  /** Drafts of one programme, each looked at once more: somebody may have left, or said a veto. */
  public Offered offer(ProgrammeId programme, List<Proposal> drafts, PersonId curator) {
    Set<PersonId> whom =
        drafts.stream()
            .flatMap(each -> Stream.of(each.couple().mentor(), each.couple().mentee()))
            .collect(Collectors.toSet());
    Situation open = read.of(programme, whom::contains).situation();
    List<Proposal> offered = new ArrayList<>();
    List<Refused> refused = new ArrayList<>();
    for (Proposal draft : drafts) {
      draft.require(ProposalState.DRAFT);
      Optional<String> obstacle = open.obstacle(draft.couple());
      if (obstacle.isPresent()) {
        refused.add(new Refused(draft, obstacle.get()));
      } else {
        offer(draft, curator, clock.instant());
        open = open.after(draft.couple());
        offered.add(draft);
      }
    }
    watch(programme);
    moves.spoken(programme, MoveKind.APPROVE, offered, curator);
    return new Offered(offered, refused);
  }

  private void offer(Proposal draft, PersonId curator, Instant now) {
    draft.offer(curator, now);
    agenda.set(REMIND, draft.id().value(), now.plus(UNTIL_REMINDER));
  }

  /** The next moment at which an offer will have waited too long, if there is one. */
  public void watch(ProgrammeId programme) {
    proposals.in(programme, ProposalState.OFFERED).stream()
        .filter(offer -> !isSilent(offer))
        .flatMap(offer -> offer.offeredAt().stream())
        .min(Comparator.naturalOrder())
        .ifPresent(earliest -> agenda.set(SILENT, programme.value(), earliest.plus(PATIENCE)));
  }

  @EventListener
  void on(ProgrammeClosed closed) {
    proposals
        .in(closed.programme(), ProposalState.OFFERED)
        .forEach(offer -> withdraw(offer, closed.by()));
  }

  /** The curator takes an offer back; nobody has done anything wrong. */
  public void withdraw(Proposal offered, PersonId curator) {
    offered.withdraw(curator, clock.instant());
    isSettled(offered);
  }

  void isSettled(Proposal proposal) {
    agenda.cancel(REMIND, proposal.id().value());
  }

  /** Asked for so long that the curator should look. */
  public boolean isSilent(Proposal proposal) {
    return proposal.is(ProposalState.OFFERED)
        && proposal
            .offeredAt()
            .filter(since -> !clock.instant().isBefore(since.plus(PATIENCE)))
            .isPresent();
  }
}
