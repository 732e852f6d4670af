package ru.tandem.matching;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import ru.tandem.enrolment.Participant;
import ru.tandem.people.PersonId;

/** What would help somebody for whom there is nobody: who of the others would have to move. */
@Component
public class LookForHelp {

  private final ReadSituation read;
  private final Proposals proposals;
  private final TransactionTemplate reading;

  LookForHelp(ReadSituation read, Proposals proposals, PlatformTransactionManager transactions) {
    this.read = read;
    this.proposals = proposals;
    this.reading = new TransactionTemplate(transactions);
    reading.setReadOnly(true);
  }

  /** Who goes to whom, whom it helps first; empty when nothing short would help. */
  public Optional<List<Couple>> of(Participant alone) {
    return reading.execute(
        status -> {
          Map<PersonId, PersonId> present =
              proposals.standing(alone.programme()).stream()
                  .map(Proposal::couple)
                  .collect(Collectors.toMap(Couple::mentee, Couple::mentor));
          return new HelpfulMoves(read.whole(alone.programme()).situation(), present)
              .of(alone.person());
        });
  }
}
